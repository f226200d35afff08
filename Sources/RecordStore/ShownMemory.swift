import Foundation
import GRDB
import RecordMerge
import RecordModel

/// What each author was shown, so that a citation never claims more.
struct ShownMemory {
    let db: Database
    let author: String
    let replica: ReplicaID

    /// Whether the author was shown that write. What one wrote oneself counts as shown.
    func wasShown(_ stamp: WriteStamp, in record: RecordID) throws -> Bool {
        if stamp.operation.replica == replica { return true }
        guard let number = try number(of: stamp) else { return false }
        return try number <= upTo(record) || isMarked(number)
    }

    /// Remembers that the author was shown the whole record as it is now.
    func markAll(of record: RecordID) throws {
        let last =
            try Int64.fetchOne(
                try db.cachedStatement(sql: "SELECT max(number) FROM operation WHERE record = ?"),
                arguments: [record.text]) ?? 0
        try db.cachedStatement(
            sql: """
                INSERT INTO shown_record (author, record, up_to) VALUES (?, ?, ?)
                ON CONFLICT (author, record) DO UPDATE SET up_to = max(up_to, excluded.up_to)
                """
        ).execute(arguments: [author, record.text, last])
        try db.cachedStatement(
            sql: """
                DELETE FROM shown_operation WHERE author = ? AND operation IN
                    (SELECT number FROM operation WHERE record = ? AND number <= ?)
                """
        ).execute(arguments: [author, record.text, last])
    }

    /// Remembers that the author was shown these writes.
    func mark(_ stamps: [WriteStamp]) throws {
        for stamp in stamps {
            guard let number = try number(of: stamp) else { continue }
            try db.cachedStatement(
                sql: "INSERT OR IGNORE INTO shown_operation (author, operation) VALUES (?, ?)"
            ).execute(arguments: [author, number])
        }
    }

    private func upTo(_ record: RecordID) throws -> Int64 {
        let statement = try db.cachedStatement(
            sql: "SELECT up_to FROM shown_record WHERE author = ? AND record = ?")
        return try Int64.fetchOne(statement, arguments: [author, record.text]) ?? 0
    }

    private func isMarked(_ number: Int64) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: "SELECT 1 FROM shown_operation WHERE author = ? AND operation = ?")
        return try Int.fetchOne(statement, arguments: [author, number]) != nil
    }

    private func number(of stamp: WriteStamp) throws -> Int64? {
        let statement = try db.cachedStatement(
            sql: "SELECT number FROM operation WHERE replica = ? AND sequence = ? AND digest = ?")
        return try Int64.fetchOne(
            statement,
            arguments: [
                stamp.operation.replica.text, stamp.operation.sequence,
                Data(stamp.headerDigest.bytes),
            ])
    }
}
