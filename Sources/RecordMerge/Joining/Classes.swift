/// Which of some things are one and the same, told pair by pair. The order of telling does not
/// matter.
package struct Classes<Member: Hashable & Comparable & Sendable>: Sendable {
    private var parents: [Member: Member] = [:]

    /// No two things are the same.
    package init() {}

    /// Says that two things are the same, and so all that either is the same as.
    package mutating func join(_ one: Member, _ other: Member) {
        let (left, right) = (root(of: one), root(of: other))
        let root = min(left, right)
        parents[root] = root
        parents[max(left, right)] = root
    }

    /// The smallest of all that are the same as `member`; itself when nothing was said of it.
    package func root(of member: Member) -> Member {
        var current = member
        while let parent = parents[current], parent != current { current = parent }
        return current
    }

    /// Whether two things are the same.
    package func areSame(_ one: Member, _ other: Member) -> Bool {
        root(of: one) == root(of: other)
    }

    /// Everything that something was said of, by class; each of at least two members, sorted.
    package var all: [[Member]] {
        Dictionary(grouping: parents.keys, by: root).values.map { $0.sorted() }
            .filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    }

    /// Puts what is the same together, in the order of first mention.
    package func groups<Item>(_ items: [Item], by member: (Item) -> Member) -> [[Item]] {
        var places: [Member: Int] = [:]
        var groups: [[Item]] = []
        for item in items {
            let root = root(of: member(item))
            if let place = places[root] {
                groups[place].append(item)
            } else {
                places[root] = groups.count
                groups.append([item])
            }
        }
        return groups
    }
}
