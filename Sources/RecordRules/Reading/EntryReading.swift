import RecordMerge
import RecordModel

/// An entry as rules read it: what was written once, or what its own organisation corrected it to.
///
/// Several corrections of one entry are read together: then every one of them has to agree before
/// a rule takes comfort from it.
struct Entry: FieldReading {
    /// The entities that count, sorted by id; at least one.
    let versions: [MaterialisedEntity]
    /// The ids of the entry and all its corrections.
    let ids: Set<String>
    /// The first of the entities that count.
    let reference: EntityReference
    /// The organisation that made it, where that is known.
    let creatorOrganisation: String?

    fileprivate init?(_ versions: [MaterialisedEntity], ids: Set<String>) {
        guard let first = versions.first else { return nil }
        self.versions = versions
        self.ids = ids
        reference = first.reference
        creatorOrganisation = first.creatorOrganisation
    }

    func standing(_ name: FieldName) -> [RegisterValue] {
        versions.flatMap { $0.standing(name) }
    }

    /// The elements that somebody says are in a set.
    func elements(of set: String) -> Set<String> {
        Set(versions.flatMap { $0.elements(of: set) })
    }

    /// The writes that stand, by the clock; for display and for questions of "since when", never
    /// to choose between values.
    var stamps: [WriteStamp] {
        versions.flatMap { $0.fields.values.flatMap(\.allHeads).map(\.stamp) }.sorted()
    }
}

extension RecordFacts {
    /// The entries of a type by every id that stands on a field of theirs, sorted by their own id.
    func entries(_ type: String, by field: String) -> [String: [Entry]] {
        entries(type).reduce(into: [:]) { found, entry in
            for id in Set(entry.texts(field)) { found[id, default: []].append(entry) }
        }
    }

    /// Of entries that describe a state, those that no other of them replaces.
    ///
    /// A replacement that somebody contests replaces nothing: then both count.
    func inForce(_ entries: [Entry]) -> [Entry] {
        entries.filter { entry in
            !entries.contains { $0.reference != entry.reference && replaces($0, entry) }
        }
    }

    /// Whether nobody contests that one entry takes the place of the other.
    func replaces(_ one: Entry, _ other: Entry) -> Bool {
        let field = catalogue.structure.name("correction", "replaces")
        return other.ids.contains { one.surelyHas(field, $0) }
    }

    /// Who wrote an entry, and when.
    func origin(_ entry: Entry) -> OperationFact? {
        entry.stamps.first.flatMap { operations[$0.operation] }
    }

    /// When what an entry tells of happened: as its author says, else when it was written.
    func moment(_ entry: Entry) -> Instant? {
        entry.stamps.first.map(moment)
    }

    /// When what was written happened: as its author says, else when it was written.
    func moment(_ stamp: WriteStamp) -> Instant {
        toldMoment(stamp) ?? Instant(milliseconds: stamp.clock.wallMilliseconds)
    }

    /// When what was written happened, where its author says so.
    func toldMoment(_ stamp: WriteStamp) -> Instant? {
        operations[stamp.operation]?.occurredAt?.instant.flatMap { Instant($0) }
    }
}

/// Which entities of a type correct which.
struct Corrections {
    private let entities: [String: MaterialisedEntity]
    private let field: String

    init(_ entities: [MaterialisedEntity], field: String) {
        self.entities = Dictionary(entities.map { ($0.reference.id, $0) }) { first, _ in first }
        self.field = field
    }

    /// The entries that count, sorted by id.
    var entries: [Entry] {
        guard entities.values.contains(where: { !targets($0).isEmpty }) else {
            return entities.values.compactMap { Entry([$0], ids: [$0.reference.id]) }
                .sorted { $0.reference < $1.reference }
        }
        let corrected = Set(entities.values.flatMap(targets))
        return Dictionary(grouping: entities.values) { root(of: $0.reference.id) }
            .values.compactMap { family in
                let sorted = family.sorted { $0.reference < $1.reference }
                let standing = sorted.filter { !corrected.contains($0.reference.id) }
                // Entries that correct each other in a ring leave none standing: all count.
                return Entry(
                    standing.isEmpty ? sorted : standing, ids: Set(sorted.map(\.reference.id)))
            }
            .sorted { $0.reference < $1.reference }
    }

    /// The entries that an entity corrects. Others' entries can't be corrected.
    private func targets(_ entity: MaterialisedEntity) -> [String] {
        guard let organisation = entity.creatorOrganisation else { return [] }
        return entity.texts(field).filter {
            $0 != entity.reference.id && entities[$0]?.creatorOrganisation == organisation
        }
    }

    /// The entry that a chain of corrections began with.
    private func root(of id: String) -> String {
        var chain = [id]
        while let last = chain.last, let next = entities[last].flatMap({ targets($0).min() }) {
            if let start = chain.firstIndex(of: next) { return chain[start...].min() ?? id }
            chain.append(next)
        }
        return chain.last ?? id
    }
}
