import Foundation
import GRDB
import RecordModel
import SyncCore

extension SQLiteTransaction {
    func revocation(_ replica: ReplicaID) throws -> ReplicaRevocation? {
        try first("SELECT * FROM revocation WHERE replica = ?", [replica.text]) { row in
            ReplicaRevocation(
                replica: replica, reason: try row.read("reason", RevocationReason.init),
                order: AcceptanceOrder(row["at_order"]),
                statement: try row.neededDigest("statement"), gapsAreLost: row["gaps_lost"])
        }
    }

    func putRevocation(_ revocation: ReplicaRevocation) throws {
        try run(
            """
            INSERT OR REPLACE INTO revocation (replica, reason, at_order, statement, gaps_lost)
            VALUES (?, ?, ?, ?, ?)
            """,
            [
                revocation.replica.text, revocation.reason.rawValue, revocation.order.number,
                revocation.statement.data, revocation.gapsAreLost,
            ])
    }

    func waiting(
        _ state: WaitingState, after: (id: OperationID, digest: SHA256Digest)?, countMax: Int
    ) throws -> [JudgedOperation] {
        guard let after else {
            return try all(
                """
                SELECT * FROM operation WHERE status = '\(state.rawValue)'
                ORDER BY replica, sequence, digest LIMIT ?
                """, [countMax], judged)
        }
        return try all(
            """
            SELECT * FROM operation
            WHERE status = '\(state.rawValue)' AND (replica, sequence, digest) > (?, ?, ?)
            ORDER BY replica, sequence, digest LIMIT ?
            """, [after.id.replica.text, after.id.sequence, after.digest.data, countMax], judged)
    }

    func decision(_ id: OperationID, _ digest: SHA256Digest) throws -> QuarantineDecision? {
        try first(
            "SELECT * FROM decision WHERE replica = ? AND sequence = ? AND digest = ?",
            [id.replica.text, id.sequence, digest.data]
        ) { row in
            let reason = try sealing.open(try Self.intact(row.bytes("reason"), "reason"), of: id)
            return QuarantineDecision(
                operation: id, digest: digest,
                verdict: try row.read("verdict", QuarantineDecision.Verdict.init),
                reason: String(decoding: reason, as: UTF8.self), by: row["person"],
                at: Instant(milliseconds: row["moment"]))
        }
    }

    func putDecision(_ decision: QuarantineDecision) throws {
        let id = decision.operation
        try run(
            """
            INSERT OR REPLACE INTO decision
                (replica, sequence, digest, verdict, reason, person, moment)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                id.replica.text, id.sequence, decision.digest.data, decision.verdict.rawValue,
                Data(try sealing.seal(Array(decision.reason.utf8), of: id)), decision.by,
                decision.at.milliseconds,
            ])
    }
}

extension RightsReach {
    private static let nothingNumber: Int64 = -1
    private static let setAsideNumber: Int64 = -2

    /// The number that is kept; nil for what was never limited.
    var number: Int64? {
        switch self {
        case .open: nil
        case .until(let order): order.number
        case .nothing: Self.nothingNumber
        case .setAside: Self.setAsideNumber
        }
    }

    /// The reach with that number.
    init(number: Int64?) {
        switch number {
        case nil: self = .open
        case Self.nothingNumber?: self = .nothing
        case Self.setAsideNumber?: self = .setAside
        case let order?: self = .until(AcceptanceOrder(order))
        }
    }
}
