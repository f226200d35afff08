import RecordModel
import RecordStore

/// Proves that nothing acknowledged is lost: what a person's edit returned is in the store, and
/// what a laptop was told is accepted is with the service and with everybody entitled to it.
package enum LostOperationChecker: RestChecker {
    /// The checker's name.
    package static let name = "lost-operation"

    /// Looks for every operation wherever it must be.
    package static func check(_ scene: RestScene) -> String? {
        let accepted = Dictionary(
            scene.accepted.map { ($0.id, $0.headerDigest) }, uniquingKeysWith: { first, _ in first }
        )
        let sight = PlainSight(scene)
        for (index, content) in scene.contents.enumerated() {
            for told in scene.told[index] ?? [] where accepted[told.operation] != told.headerDigest
            {
                return "\(content.name) was told \(told.operation) is accepted; it is not"
            }
            if let lost = missing(scene.ledger.written[index] ?? [], in: content) { return lost }
            let here = Dictionary(
                content.operations.map { ($0.operation.headerDigest, $0.verdict) },
                uniquingKeysWith: { first, _ in first })
            for operation in scene.accepted
            where sight.sees(content.unit, operation)
                && here[operation.headerDigest] != .accepted
            {
                return "\(content.name) may see \(operation.id), which was accepted; it lacks it"
            }
        }
        return nil
    }

    /// An edit that returned and is not there, or one that is there and never returned.
    static func missing(_ written: [RecordOperation], in content: ReplicaContent) -> String? {
        let own = content.operations.map(\.operation).filter { $0.id.replica == content.replica }
        let here = Set(own.map(\.headerDigest))
        for operation in written where !here.contains(operation.headerDigest) {
            return "\(content.name) lost its own \(operation.id)"
        }
        guard own.count == written.count else {
            return "\(content.name) holds \(own.count) own operations; \(written.count) were made"
        }
        return nil
    }
}
