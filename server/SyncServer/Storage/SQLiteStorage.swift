import GRDB
import RecordModel
import Schemas
import SyncCore

/// Everything in one SQLite file: WAL, and a commit survives a power cut.
///
/// Several processes may use the same file.
package struct SQLiteStorage: SyncStorage {
    /// The file in the service's folder.
    package static let fileName = "service.sqlite"
    /// Seconds to wait for another process that writes.
    private static let busySecondsMax = 10.0

    let pool: DatabasePool
    private let sealing: any StorageSealing

    /// Opens or makes the file at `path`, and brings its schema up to date.
    ///
    /// - Throws: What GRDB throws.
    package init(path: String, sealing: some StorageSealing = OpenStorageSealing()) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(Self.busySecondsMax)
        configuration.foreignKeysEnabled = true
        pool = try DatabasePool(path: path, configuration: configuration)
        self.sealing = sealing
        try ServiceSchema.migrator.migrate(pool)
        // GRDB goes to NORMAL when it enters WAL, after the connection was prepared: with that, a
        // power cut could take back what was acknowledged.
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    }

    /// Runs `body` in one immediate transaction.
    package func transaction<Value: Sendable>(
        _ body: @escaping @Sendable (any SyncTransaction) throws -> Value
    ) async throws -> Value {
        let sealing = sealing
        return try await pool.write { try body(SQLiteTransaction($0, sealing: sealing)) }
    }

    /// Runs `body` over a snapshot.
    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SyncTransaction) throws -> Value
    ) async throws -> Value {
        let sealing = sealing
        return try await pool.read { try body(SQLiteTransaction($0, sealing: sealing)) }
    }

    /// SQLite's own counter of the commits of other connections.
    package func changeMark() async throws -> Int64 {
        try await pool.writeWithoutTransaction { database in
            try Int64.fetchOne(database, sql: "PRAGMA data_version") ?? 0
        }
    }

    /// The journal mode and the number of the synchronous mode of the connection that writes.
    package func journal() async throws -> [String] {
        try await pool.writeWithoutTransaction { database in
            [
                try String.fetchOne(database, sql: "PRAGMA journal_mode") ?? "",
                try String.fetchOne(database, sql: "PRAGMA synchronous") ?? "",
            ]
        }
    }

    /// What SQLite itself finds wrong with the file; empty when nothing.
    package func integrityFailures() async throws -> [CheckFailure] {
        let lines = try await pool.read {
            try String.fetchAll($0, sql: "PRAGMA integrity_check(20)")
        }
        return lines == ["ok"] ? [] : lines.map { CheckFailure(code: "sqlite", place: $0) }
    }
}

/// The schema of the service's file: named steps, of which none is ever changed or taken away.
enum ServiceSchema {
    /// The embedded steps, in order of their names.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        let paths = Schemas.paths.filter { $0.hasPrefix("sql/service/") }.sorted()
        for path in paths {
            migrator.registerMigration(path) { database in
                guard let sql = Schemas.text(path) else {
                    preconditionFailure("an embedded path has a text")
                }
                try database.execute(sql: sql)
            }
        }
        return migrator
    }
}
