import RecordMerge
import RecordModel

/// A kind of information that the matrix gives to a recipient once it was passed on, and that was
/// not: told to who makes the report, in numbers only, and never to the recipient.
package struct UndisclosedKind: Hashable, Sendable {
    /// What kind it is: the category of a row of the matrix.
    package let category: String
    /// The type of what would have to be passed on.
    package let type: String
    /// How many of that type.
    package let count: Int
}

/// Counts what would have to be passed on.
struct UndisclosedKinds {
    private struct Kind: Hashable {
        let category: String
        let type: String
    }

    private var found: [Kind: Set<EntityMember>] = [:]

    /// Adds something of a category.
    mutating func add(_ category: String, _ member: EntityMember) {
        found[Kind(category: category, type: member.entity.type), default: []].insert(member)
    }

    /// Adds what was found elsewhere.
    mutating func add(_ others: UndisclosedKinds) {
        found.merge(others.found) { $0.union($1) }
    }

    /// What was found, by category and type.
    var sorted: [UndisclosedKind] {
        found.map { kind, members in
            UndisclosedKind(category: kind.category, type: kind.type, count: members.count)
        }.sorted { ($0.category, $0.type) < ($1.category, $1.type) }
    }
}
