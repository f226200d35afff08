import RecordMerge
import RecordModel

/// Proves that laptops of one unit show the same, and that it is what a fresh merge of everything
/// accepted gives that the unit may see.
package enum ConvergenceChecker: RestChecker {
    /// The checker's name.
    package static let name = "convergence"

    /// Compares every laptop with a fresh merge.
    package static func check(_ scene: RestScene) -> String? {
        let sight = PlainSight(scene)
        for content in scene.contents {
            if let waiting = content.operations.first(where: {
                $0.verdict == .pending || $0.verdict == .held
            }) {
                return "\(content.name) still waits for a verdict on \(waiting.operation.id)"
            }
            let visible = scene.accepted.filter { sight.isEntitled(content.unit, to: $0) }
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
