import RecordMerge
import RecordModel

/// Which measures are one and the same.
extension Measure {
    private enum Names {
        static let link = "link"
        static let kind = "kind"
        static let same: Set<String> = ["same_as"]
        static let ends = ["one", "other"]
    }

    /// The measures that police answers for: not what another organisation wrote down of an order
    /// that police has since recorded itself, once both are joined.
    static func answerable(_ facts: RecordFacts) -> [Measure] {
        let all = all(facts)
        let own = Set(
            all.filter { $0.entity.creatorOrganisation == Party.police }.map(\.reference.id))
        let joined = facts.entities(Names.link).filter { $0.surely(Names.kind, in: Names.same) }
            .map { link in Set(Names.ends.flatMap { link.texts($0) }) }
        return all.filter { measure in
            let id = measure.reference.id
            return own.contains(id)
                || !joined.contains { $0.contains(id) && !$0.isDisjoint(with: own) }
        }
    }
}
