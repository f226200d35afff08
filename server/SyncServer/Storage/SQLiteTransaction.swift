import Foundation
import GRDB
import RecordModel
import SyncCore

/// One transaction on the service's file.
final class SQLiteTransaction: SyncTransaction {
    let database: Database
    let sealing: any StorageSealing
    var grownFeeds: Set<String> = []

    init(_ database: Database, sealing: any StorageSealing) {
        self.database = database
        self.sealing = sealing
    }

    /// Runs a statement that changes something.
    func run(_ sql: String, _ arguments: StatementArguments) throws {
        try database.cachedStatement(sql: sql).execute(arguments: arguments)
    }

    /// The rows of a query, each turned into a value.
    func all<Value>(
        _ sql: String, _ arguments: StatementArguments, _ make: (Row) throws -> Value
    ) throws -> [Value] {
        let rows = try Row.fetchCursor(
            database.cachedStatement(sql: sql), arguments: arguments)
        var values: [Value] = []
        while let row = try rows.next() { values.append(try make(row)) }
        return values
    }

    /// The first row of a query, turned into a value; nil when there is none.
    func first<Value>(
        _ sql: String, _ arguments: StatementArguments, _ make: (Row) throws -> Value
    ) throws -> Value? {
        let row = try Row.fetchOne(database.cachedStatement(sql: sql), arguments: arguments)
        return try row.map(make)
    }

    /// A value that was read back, or what says that the file is damaged.
    static func intact<Value>(_ value: Value?, _ what: String) throws -> Value {
        guard let value else { throw ServiceProblem(.damaged, ["what": what]) }
        return value
    }
}

extension Row {
    /// The bytes of a column; nil for NULL.
    func bytes(_ name: String) -> [UInt8]? {
        (self[name] as Data?).map { [UInt8]($0) }
    }

    /// The digest of a column; nil for NULL.
    func digest(_ name: String) throws -> SHA256Digest? {
        try bytes(name).map { try SQLiteTransaction.intact(SHA256Digest(bytes: $0), name) }
    }

    /// The digest of a column that has one.
    func neededDigest(_ name: String) throws -> SHA256Digest {
        try SQLiteTransaction.intact(try digest(name), name)
    }

    /// The text of a column, read as something; what can't be read is damage.
    func read<Value>(_ name: String, _ convert: (String) -> Value?) throws -> Value {
        try SQLiteTransaction.intact((self[name] as String?).flatMap(convert), name)
    }
}

extension SHA256Digest {
    /// The form in which it is kept.
    var data: Data { Data(bytes) }
}
