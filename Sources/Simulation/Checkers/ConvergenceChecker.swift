import RecordMerge
import RecordModel

/// Proves that every laptop shows what a fresh merge gives of everything accepted that its unit may
/// see, and of what came in while it could.
package enum ConvergenceChecker: RestChecker {
    /// The checker's name.
    package static let name = "convergence"

    /// Compares every laptop with a fresh merge.
    package static func check(_ scene: RestScene) -> String? {
        let sight = PlainSight(scene)
        for content in scene.contents {
            if let waiting = content.operations.first(where: {
                $0.verdict == .pending
                    || $0.verdict == .held && !scene.ledger.left($0.operation, content.unit)
            }) {
                return "\(content.name) still waits for a verdict on \(waiting.operation.id)"
            }
            let held = Set(
                content.operations.filter { $0.verdict == .accepted }
                    .map(\.operation.headerDigest))
            let visible = scene.accepted.filter {
                sight.sees(content.unit, $0) || held.contains($0.headerDigest)
            }
            let fresh = Materialiser.records(visible, rules: scene.catalogue)
            let shown = content.records.filter { !$0.isEmpty }
            guard shown.map(\.record) == fresh.map(\.id) else {
                return "\(content.name) shows \(shown.count) records, the unit has \(fresh.count)"
            }
            for (one, other) in zip(shown, fresh) where one.digest != other.digest {
                return "\(content.name) shows record \(one.record) otherwise than a fresh merge"
            }
        }
        return nil
    }
}
