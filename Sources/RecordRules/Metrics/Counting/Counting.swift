import RecordMerge
import RecordModel

/// What counts once within an incident: entities that people linked as one person, one measure or
/// one conversation (F1.30, F1.66, B.6.5). Which links hold is read where all links are read.
extension RecordFacts {
    /// The entries of a type that count, corrections taken into account, each once.
    func entriesOnce(_ type: String) -> [[Entry]] {
        let entries = entries(type)
        guard entries.count > 1, hasLinks else { return entries.map { [$0] } }
        var places: [EntityReference: Int] = [:]
        for (place, entry) in entries.enumerated() {
            // A link may name the entry by what was corrected since.
            for id in entry.ids { places[EntityReference(type: type, id: id)] = place }
        }
        var classes = Classes<Int>()
        for group in countedOnce(places.keys.sorted()) {
            let members = group.compactMap { places[$0] }
            for (one, other) in zip(members, members.dropFirst()) { classes.join(one, other) }
        }
        return classes.groups(Array(entries.indices)) { $0 }.map { $0.map { entries[$0] } }
    }

    /// By the id of an entry of a type: the id under which it is counted.
    func leaders(_ type: String) -> [String: String] {
        var leaders: [String: String] = [:]
        for entries in entriesOnce(type) {
            guard let leader = entries.first?.reference.id else { continue }
            for id in entries.flatMap(\.ids) { leaders[id] = leader }
        }
        return leaders
    }

    /// Whether anything is linked.
    var hasLinks: Bool { !entities(catalogue.structure.links.type).isEmpty }
}
