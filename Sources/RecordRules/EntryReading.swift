import RecordMerge
import RecordModel

/// Entries are written once; a correction is a new entry. Rules read those that count.
extension RecordFacts {
    /// The entries of a type that their own organisation did not correct, sorted by id.
    func entries(_ type: String) -> [MaterialisedEntity] {
        let present = entities(type)
        let field = catalogue.structure.name("correction", "corrects")
        var corrected: [String: Set<String>] = [:]
        for entity in present {
            guard let organisation = entity.creatorOrganisation else { continue }
            for id in entity.texts(field) { corrected[id, default: []].insert(organisation) }
        }
        return present.filter { entity in
            guard let own = entity.creatorOrganisation else { return true }
            return !(corrected[entity.reference.id]?.contains(own) ?? false)
        }
    }

    /// Of entries that describe a state, those that no other of them replaces.
    ///
    /// A replacement that somebody contests replaces nothing: then both count.
    func inForce(_ entries: [MaterialisedEntity]) -> [MaterialisedEntity] {
        let replaces = catalogue.structure.name("correction", "replaces")
        return entries.filter { entry in
            !entries.contains { other in
                other.reference != entry.reference
                    && other.surelyHas(replaces, entry.reference.id)
            }
        }
    }

    /// Who wrote the entity's first values that stand, and when.
    func origin(_ entity: MaterialisedEntity) -> OperationFact? {
        let stamps = entity.fields.values.flatMap(\.allHeads).map(\.stamp)
        return stamps.min().flatMap { operations[$0.operation] }
    }

    /// When what an entry tells of happened: as its author says, else when it was written.
    func moment(_ entry: MaterialisedEntity) -> Instant? {
        if let text = origin(entry)?.occurredAt?.instant, let told = Instant(text) { return told }
        return entry.writtenAt.map { Instant(milliseconds: $0.first.wallMilliseconds) }
    }
}
