import RecordModel
import RecordStore

/// Proves that synchronising again changes nothing: not what is shown, not the position in the
/// feed, not a row of any log, not the service's log.
package enum IdempotenceChecker: RestChecker {
    /// The checker's name.
    package static let name = "idempotence"

    private struct Row: Hashable {
        let number: Int64
        let digest: SHA256Digest
        let verdict: LogVerdict
        let code: String?
    }

    /// Compares every laptop with itself, one round of synchronising later.
    package static func check(_ scene: RestScene) -> String? {
        guard scene.accepted.count == scene.acceptedCountAgain else {
            return "synchronising again added to the service's log"
        }
        for (one, again) in zip(scene.contents, scene.contentsAgain) {
            guard one.cursor == again.cursor, one.feedDigest == again.feedDigest else {
                return "\(one.name) moved from position \(one.cursor) to \(again.cursor)"
            }
            guard one.records.map(\.record) == again.records.map(\.record),
                one.records.map(\.digest) == again.records.map(\.digest)
            else { return "\(one.name) shows something else after synchronising again" }
            guard rows(one) == rows(again) else {
                return "\(one.name) has another log after synchronising again"
            }
        }
        return nil
    }

    private static func rows(_ content: ReplicaContent) -> [Row] {
        content.operations.map {
            Row(
                number: $0.number, digest: $0.operation.headerDigest, verdict: $0.verdict,
                code: $0.code)
        }
    }
}
