import RecordMerge
import RecordModel

/// Whether there are children.
enum Children {
    private enum Names {
        static let check = "child_check"
        static let inHousehold = "children_in_household"
    }

    /// Whether a child may be there: one is on record, or nobody counted, or somebody counted one.
    static func mayBeThere(_ facts: RecordFacts) -> Bool {
        if Person.all(facts).contains(where: { $0.isChild(at: facts.now) }) { return true }
        let counts = facts.singleton(Names.check)?.standing(Names.inHousehold) ?? []
        return counts.isEmpty || !counts.allSatisfy { $0.known?.integerValue == 0 }
    }
}
