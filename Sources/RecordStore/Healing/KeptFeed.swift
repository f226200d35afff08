import Foundation
import GRDB
import RecordModel

/// What the store knows of one position of its feed.
package struct KeptEntry: Hashable, Sendable {
    /// The position.
    package let position: Int64
    /// The digest of what stood there.
    package let digest: SHA256Digest
    /// Its number in the log, where it is an operation that is here.
    package let operation: Int64?
}

/// The feed up to the cursor, as digests.
struct FeedTable {
    /// Positions between two kept running digests.
    static let markPositionCount: Int64 = 1_000

    let db: Database

    func note(_ entry: KeptEntry) throws {
        try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO feed_entry (position, digest, operation) VALUES (?, ?, ?)"
        ).execute(arguments: [entry.position, Data(entry.digest.bytes), entry.operation])
    }

    func mark(_ position: Int64, _ digest: SHA256Digest) throws {
        try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO feed_mark (position, digest) VALUES (?, ?)"
        ).execute(arguments: [position, Data(digest.bytes)])
    }

    func forget(after position: Int64) throws {
        for table in ["feed_entry", "feed_mark"] {
            try db.cachedStatement(sql: "DELETE FROM \(table) WHERE position > ?")
                .execute(arguments: [position])
        }
    }

    func entries(after position: Int64, upTo end: Int64, countMax: Int) throws -> [KeptEntry] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT position, digest, operation FROM feed_entry
                WHERE position > ? AND position <= ? ORDER BY position LIMIT ?
                """)
        return try Row.fetchAll(statement, arguments: [position, end, countMax]).map { row in
            KeptEntry(
                position: row[0], digest: try Self.digest(row[1]), operation: row[2])
        }
    }

    /// The last kept running digest at or before a position; nil when there is none.
    func lastMark(upTo position: Int64) throws -> (position: Int64, digest: SHA256Digest)? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT position, digest FROM feed_mark WHERE position <= ?
                ORDER BY position DESC LIMIT 1
                """)
        return try Row.fetchOne(statement, arguments: [position]).map {
            ($0[0], try Self.digest($0[1]))
        }
    }

    private static func digest(_ bytes: Data) throws -> SHA256Digest {
        guard let digest = SHA256Digest(bytes: Array(bytes)) else {
            throw StoreError(.damaged, "a digest of the feed is not readable")
        }
        return digest
    }
}

extension StoreReader {
    /// Positions of the feed after one and up to another, in order, as far as their digests were
    /// kept.
    package func feedEntries(
        after position: Int64, upTo end: Int64, countMax: Int
    ) throws -> [KeptEntry] {
        try FeedTable(db: db).entries(after: position, upTo: end, countMax: countMax)
    }

    /// The running digest at a position; nil where too little was kept to work it out.
    ///
    /// - Parameter start: The running digest before the first position.
    package func feedDigest(at position: Int64, from start: SHA256Digest) throws -> SHA256Digest? {
        let table = FeedTable(db: db)
        let mark = try table.lastMark(upTo: position) ?? (0, start)
        guard mark.position < position else { return mark.digest }
        let count = position - mark.position
        let entries = try table.entries(
            after: mark.position, upTo: position, countMax: Int(count))
        guard entries.count == Int(count) else { return nil }
        return entries.reduce(mark.digest) { SHA256Digest(of: $0.bytes + $1.digest.bytes) }
    }

    /// The latest signed head of the feed that is at or before the cursor, as it was kept.
    package func feedHead() throws -> JSONValue? { try StoreSetting.feedHead.readJSON(db) }

    /// Operations of the log by their numbers, in that order; numbers that are not there are left
    /// out.
    package func operations(numbered numbers: [Int64]) throws -> [LoggedOperation] {
        let log = OperationLog(db: db, sealing: store.sealing)
        return try numbers.compactMap { try log.fetch("WHERE number = ?", [$0]).first }
    }

    /// Own operations after a place in the own chain that the service judged once, in order.
    package func ownJudged(after sequence: Int64, limit: Int) throws -> [LoggedOperation] {
        try OperationLog(db: db, sealing: store.sealing).fetch(
            """
            WHERE replica = ? AND sequence > ? AND verdict <> 0 ORDER BY sequence, number LIMIT ?
            """, [store.replica.text, sequence, limit])
    }

    /// Operations that came from positions of the feed whose digests were not kept: before an
    /// older version of this program was replaced.
    package func operations(atPositions positions: ClosedRange<Int64>) throws -> [LoggedOperation] {
        try OperationLog(db: db, sealing: store.sealing).fetch(
            "WHERE position BETWEEN ? AND ? ORDER BY position",
            [positions.lowerBound, positions.upperBound])
    }

    /// What the service said for good, by its digest.
    package func statement(_ digest: SHA256Digest) throws -> ServiceStatement? {
        let statement = try db.cachedStatement(sql: "SELECT json FROM statement WHERE digest = ?")
        guard let bytes = try Data.fetchOne(statement, arguments: [Data(digest.bytes)]) else {
            return nil
        }
        do throws(JSONProblem) {
            if let found = ServiceStatement(try JSONReader.read(Array(bytes))) { return found }
        } catch { throw StoreError(.damaged, "a statement is not readable") }
        throw StoreError(.damaged, "a statement is not readable")
    }
}

extension StoreWriter {
    /// Keeps a signed head of the feed up to the cursor.
    package func keep(head: JSONValue) throws { try StoreSetting.feedHead.write(head, db) }

    /// Goes back to an earlier position of the feed; operations stay, and come again.
    ///
    /// - Parameter head: A signed head at that position.
    package func rewind(to position: SyncPosition, head: JSONValue) throws {
        try FeedTable(db: db).forget(after: position.cursor)
        try keep(head: head)
        try save(position)
        // What the service has of the reads made here is asked anew too.
        try saveAccessReceipt(.start)
    }
}
