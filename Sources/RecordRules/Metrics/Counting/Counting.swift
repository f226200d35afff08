import RecordMerge
import RecordModel

/// What counts once: records that people linked as one incident (F0.17), and entities that they
/// linked as one person, one measure or one conversation (F1.30, F1.66).
///
/// Everything that metrics know of links stands in this file.
enum Counting {
    private enum Names {
        static let section = "link"
        static let kind = "kind"
        static let ends = ["one", "other"]
        static let sameIncident: Set<String> = ["same_incident"]
        static let sameThing: Set<String> = ["same_as", "mirror_of"]
    }

    /// The incidents: each record once, those that are linked together. Sorted by the first record
    /// of each; a link to a record that is not here changes nothing.
    static func cases(_ records: [RecordFacts]) -> [MetricCase] {
        let sorted = records.sorted { $0.record.id < $1.record.id }
        let pairs = sorted.flatMap { links(Names.sameIncident, in: $0) }
        return classes(sorted, ids: { [$0.record.id.text] }, pairs).map(MetricCase.init)
    }

    /// The entities of a type that count, each once, in the order in which they were given.
    static func classes(_ entries: [Entry], _ records: [RecordFacts]) -> [[Entry]] {
        classes(
            entries, ids: { Array($0.ids) }, records.flatMap { links(Names.sameThing, in: $0) })
    }

    /// Whether anything in a record is linked.
    static func hasLinks(_ facts: RecordFacts) -> Bool {
        !facts.entities(facts.catalogue.structure.name(Names.section, "type")).isEmpty
    }

    /// Which ids somebody calls the same. A link that was taken away calls nothing the same.
    private static func links(
        _ kinds: Set<String>, in facts: RecordFacts
    ) -> [(String, String)] {
        let names = facts.catalogue.structure
        return facts.entities(names.name(Names.section, "type")).flatMap { link in
            guard link.surely(names.name(Names.section, Names.kind), in: kinds) else {
                return [(String, String)]()
            }
            let ends = Names.ends.map { link.texts(names.name(Names.section, $0)) }
            return ends[0].flatMap { one in ends[1].map { (one, $0) } }
        }
    }

    /// Puts together what pairs of ids join, in the order of the first of each.
    private static func classes<Item>(
        _ items: [Item], ids: (Item) -> [String], _ pairs: [(String, String)]
    ) -> [[Item]] {
        guard !pairs.isEmpty else { return items.map { [$0] } }
        var place: [String: Int] = [:]
        for (index, item) in items.enumerated() {
            for id in ids(item) { place[id] = index }
        }
        var leader = Array(items.indices)
        func lead(_ index: Int) -> Int {
            var index = index
            while leader[index] != index { index = leader[index] }
            return index
        }
        for (one, other) in pairs {
            guard let first = place[one], let second = place[other] else { continue }
            let (low, high) = (min(lead(first), lead(second)), max(lead(first), lead(second)))
            leader[high] = low
        }
        let groups = Dictionary(grouping: items.indices, by: lead)
        return groups.keys.sorted().map { (groups[$0] ?? []).map { items[$0] } }
    }
}
