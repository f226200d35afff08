import Foundation
import GRDB
import RecordModel
import SyncCore

extension SQLiteTransaction {
    func feedEnd(_ unit: String) throws -> FeedPoint {
        try first(
            """
            SELECT position, running FROM feed WHERE unit = ?
            ORDER BY position DESC LIMIT 1
            """, [unit], Self.point) ?? .start
    }

    func feedDigest(_ unit: String, at position: Int64) throws -> SHA256Digest? {
        guard position > 0 else { return position == 0 ? FeedPoint.start.digest : nil }
        return try first(
            "SELECT running FROM feed WHERE unit = ? AND position = ?", [unit, position]
        ) { try $0.neededDigest("running") }
    }

    func feedPosition(_ unit: String, of reference: FeedReference) throws -> Int64? {
        try first(
            "SELECT position FROM feed WHERE unit = ? AND digest = ? AND hollow = 0",
            [unit, reference.digest.data]
        ) { $0["position"] }
    }

    func appendToFeed(_ unit: String, _ reference: FeedReference, at point: FeedPoint) throws {
        grownFeeds.insert(unit)
        let columns = Self.columns(reference)
        try run(
            """
            INSERT INTO feed (unit, position, kind, replica, sequence, digest, running)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                unit, point.position, columns.kind, columns.replica, columns.sequence,
                reference.digest.data, point.digest.data,
            ])
    }

    func feedHeld(_ unit: String, _ reference: FeedReference) throws -> Bool {
        if try feedPosition(unit, of: reference) != nil { return true }
        return try first(
            "SELECT 1 FROM feed WHERE unit = ? AND digest = ? AND hollow = 1 LIMIT 1",
            [unit, reference.digest.data]
        ) { _ in true } ?? false
    }

    func hollow(_ unit: String, at position: Int64) throws {
        try run(
            """
            UPDATE feed SET hollow = 1 WHERE unit = ? AND position = ? AND hollow = 0
            """, [unit, position])
    }

    func feedOperations(
        _ unit: String, of record: RecordID
    ) throws -> [ReportedOperations.Entry: Int64] {
        let found = try all(
            """
            SELECT operation.replica, operation.sequence, operation.digest, feed.position
            FROM operation
            JOIN feed ON feed.unit = ? AND feed.digest = operation.digest AND feed.hollow = 0
            WHERE operation.record = ? AND operation.accepted_order IS NOT NULL
            """, [unit, record.text]
        ) { row -> (ReportedOperations.Entry, Int64) in
            let id = OperationID(
                replica: try row.read("replica", ReplicaID.init), sequence: row["sequence"])
            return (
                ReportedOperations.Entry(
                    operation: id, headerDigest: try row.neededDigest("digest")), row["position"]
            )
        }
        return Dictionary(found, uniquingKeysWith: max)
    }

    func feed(_ unit: String, after position: Int64, countMax: Int) throws -> [FeedPlace] {
        try all(
            "SELECT * FROM feed WHERE unit = ? AND position > ? ORDER BY position LIMIT ?",
            [unit, position, countMax]
        ) { row in
            FeedPlace(
                point: try Self.point(row), reference: try Self.reference(row),
                isHollow: row["hollow"])
        }
    }

    func statement(_ digest: SHA256Digest) throws -> ServiceStatement? {
        try first("SELECT json FROM statement WHERE digest = ?", [digest.data]) { row in
            try row.read("json") { text in
                do throws(JSONProblem) { return ServiceStatement(try JSONReader.read(text)) } catch
                { return nil }
            }
        }
    }

    func putStatement(_ statement: ServiceStatement) throws {
        try run(
            "INSERT OR IGNORE INTO statement (digest, json) VALUES (?, ?)",
            [statement.digest.data, statement.json.canonicalText])
    }

    private static func point(_ row: Row) throws -> FeedPoint {
        FeedPoint(position: row["position"], digest: try row.neededDigest("running"))
    }

    private static func columns(
        _ reference: FeedReference
    ) -> (kind: String, replica: String?, sequence: Int64?) {
        switch reference {
        case .operation(let id, _): ("operation", id.replica.text, id.sequence)
        case .certificate(let replica, _): ("certificate", replica.text, nil)
        case .statement: ("statement", nil, nil)
        }
    }

    private static func reference(_ row: Row) throws -> FeedReference {
        let digest = try row.neededDigest("digest")
        switch row["kind"] as String {
        case "certificate": return .certificate(try row.read("replica", ReplicaID.init), digest)
        case "statement": return .statement(digest)
        default:
            let replica = try row.read("replica", ReplicaID.init)
            return .operation(OperationID(replica: replica, sequence: row["sequence"]), digest)
        }
    }
}
