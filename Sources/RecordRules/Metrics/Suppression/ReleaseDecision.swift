/// Which cells of a table are told outside, and which are hidden.
///
/// A cell with few things in it, or with things of few cases, is hidden; so is every cell that
/// together with those before it would let somebody work out how large some small set of things
/// is: a hidden cell, what a group lacks to the whole, what two figures differ in, what two hidden
/// groups come to together, or any other set. All cells of a quarter are judged at once, in a fixed
/// order, whatever is asked for later: so no two questions can be played off against each other.
enum ReleaseDecision {
    /// The cells that are told, with how many things each counts.
    static func told(_ table: ReleaseTable, smallGroupMin limit: Int) -> [ReleaseCell: Int] {
        let candidates = table.cells.filter { _, members in
            members.count >= limit && Set(members.map { table.cases[$0] }).count >= limit
        }
        guard !candidates.isEmpty else { return [:] }
        let (kinds, rows) = kinds(candidates.map(\.members), unitCount: table.unitCount)
        var space = ReleaseSpace(
            weights: kinds, limit: limit, targets: targets(rows, kinds, limit),
            rowCountMax: candidates.count)
        var told: [ReleaseCell: Int] = [:]
        var known: [[Int]: Bool] = [:]
        for (candidate, row) in zip(candidates, rows) {
            let isTold = known[row] ?? space.tell(row)
            known[row] = isTold
            if isTold { told[candidate.cell] = candidate.members.count }
        }
        return told
    }

    /// Things that stand in the same cells are of one kind: how many are of each, and the kinds in
    /// each cell. What stands in no cell plays no part.
    private static func kinds(
        _ cells: [[Int]], unitCount: Int
    ) -> (weights: [Int], rows: [[Int]]) {
        var signatures = [[Int]](repeating: [], count: unitCount)
        for (index, members) in cells.enumerated() {
            for unit in members { signatures[unit].append(index) }
        }
        var places: [[Int]: Int] = [:]
        var weights: [Int] = []
        var rows = [[Int]](repeating: [], count: cells.count)
        for signature in signatures where !signature.isEmpty {
            if let place = places[signature] {
                weights[place] += 1
            } else {
                places[signature] = weights.count
                for cell in signature { rows[cell].append(weights.count) }
                weights.append(1)
            }
        }
        return (weights, rows)
    }

    /// Where a search of all sets is too much: what one cell has more than another that lies in
    /// it.
    private static func targets(_ rows: [[Int]], _ weights: [Int], _ limit: Int) -> [[Int]] {
        let small = weights.filter { $0 < limit }.count
        guard small > ReleaseSpace.completeSearchKindsMax || limit > 5 else { return [] }
        let sets = Array(Set(rows)).map {
            (kinds: Set($0), size: $0.reduce(0) { $0 + weights[$1] })
        }
        .sorted { $0.size < $1.size }
        var targets: Set<[Int]> = []
        for (index, smaller) in sets.enumerated() {
            for larger in sets[(index + 1)...] {
                // Sizes grow: of a set much larger nothing small can be left.
                if larger.size - smaller.size >= limit { break }
                if smaller.kinds.isSubset(of: larger.kinds) {
                    targets.insert(larger.kinds.subtracting(smaller.kinds).sorted())
                }
            }
        }
        return targets.sorted { $0.lexicographicallyPrecedes($1) }
    }
}
