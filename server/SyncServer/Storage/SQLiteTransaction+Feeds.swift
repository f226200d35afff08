import Foundation
import GRDB
import RecordModel
import SyncCore

extension SQLiteTransaction {
    /// The sequence that stands for a replica's certificate.
    private static let certificateSequence: Int64 = 0

    func feedEnd(_ unit: String) throws -> FeedPoint {
        try first(
            """
            SELECT position, running FROM feed WHERE unit = ? ORDER BY position DESC LIMIT 1
            """, [unit], Self.point) ?? .start
    }

    func feedDigest(_ unit: String, at position: Int64) throws -> SHA256Digest? {
        guard position > 0 else { return position == 0 ? FeedPoint.start.digest : nil }
        return try first(
            "SELECT running FROM feed WHERE unit = ? AND position = ?", [unit, position]
        ) { try $0.neededDigest("running") }
    }

    func feedPosition(_ unit: String, of reference: FeedReference) throws -> Int64? {
        let key = Self.key(reference)
        return try first(
            """
            SELECT position, digest FROM feed WHERE unit = ? AND replica = ? AND sequence = ?
            """, [unit, key.replica.text, key.sequence]
        ) { row in
            let digest = try row.neededDigest("digest")
            return digest == reference.digest ? row["position"] as Int64 : nil
        } ?? nil
    }

    func appendToFeed(_ unit: String, _ reference: FeedReference, at point: FeedPoint) throws {
        grownFeeds.insert(unit)
        let key = Self.key(reference)
        try run(
            """
            INSERT INTO feed (unit, position, replica, sequence, digest, running)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                unit, point.position, key.replica.text, key.sequence, reference.digest.data,
                point.digest.data,
            ])
    }

    func feed(_ unit: String, after position: Int64, countMax: Int) throws -> [FeedPlace] {
        try all(
            "SELECT * FROM feed WHERE unit = ? AND position > ? ORDER BY position LIMIT ?",
            [unit, position, countMax]
        ) { row in
            let replica = try row.read("replica", ReplicaID.init)
            let sequence: Int64 = row["sequence"]
            let digest = try row.neededDigest("digest")
            let reference =
                sequence == Self.certificateSequence
                ? FeedReference.certificate(replica, digest)
                : .operation(OperationID(replica: replica, sequence: sequence), digest)
            return FeedPlace(point: try Self.point(row), reference: reference)
        }
    }

    private static func point(_ row: Row) throws -> FeedPoint {
        FeedPoint(position: row["position"], digest: try row.neededDigest("running"))
    }

    private static func key(
        _ reference: FeedReference
    ) -> (replica: ReplicaID, sequence: Int64) {
        switch reference {
        case .operation(let id, _): (id.replica, id.sequence)
        case .certificate(let replica, _): (replica, certificateSequence)
        }
    }
}
