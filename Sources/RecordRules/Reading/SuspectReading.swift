import RecordMerge
import RecordModel

/// Somebody suspected of violence, by anybody's word.
struct Suspect {
    private enum Names {
        static let roles = "person_roles"
        static let suspect = "suspect"
        static let victim = "victim"
        static let child = "child"
        static let householdMember = "household_member"
        static let isMinor = "is_minor"
        static let residence = "residence"
        static let person = "person"
        static let address = "address"
        static let until = "until"
        static let incident = "incident"
        static let location = "incident_location"
    }

    let entity: MaterialisedEntity

    /// All suspects, sorted by id.
    static func all(_ facts: RecordFacts) -> [Suspect] {
        Person.all(facts).map(\.entity).filter { $0.possiblyHas(Names.roles, Names.suspect) }
            .map(Suspect.init)
    }

    /// Whether a person may be a victim, or a child, by anybody's word; so is who is not known.
    static func mayNeedHelp(_ person: String, _ facts: RecordFacts) -> Bool {
        guard let entity = Person.all(facts).first(where: { $0.entity.reference.id == person })
        else { return true }
        return [Names.victim, Names.child].contains {
            entity.entity.possiblyHas(Names.roles, $0)
        } || !entity.entity.possiblyHas(Names.roles, Names.suspect)
    }

    /// Whether the suspect may be of age: nobody knows better, or people differ.
    func mayBeAdult(at now: Instant) -> Bool {
        !Person(entity: entity).isChild(at: now) || entity.possibly(Names.isMinor, is: false)
    }

    /// Whether the suspect may live where it happened or where a victim lives: not when only other
    /// addresses are known.
    func mayLiveAtAddress(_ facts: RecordFacts) -> Bool {
        if entity.possiblyHas(Names.roles, Names.householdMember) { return true }
        let own = addresses(of: [entity.reference.id], facts)
        guard !own.isEmpty else { return true }
        let victims = Person.all(facts).map(\.entity)
            .filter { $0.possiblyHas(Names.roles, Names.victim) }.map(\.reference.id)
        let scene = facts.singleton(Names.incident)?.texts(Names.location) ?? []
        let places = addresses(of: Set(victims), facts).union(scene.map(Self.plain))
        return places.isEmpty || !own.isDisjoint(with: places)
    }

    /// Where persons may live now.
    private func addresses(of persons: Set<String>, _ facts: RecordFacts) -> Set<String> {
        Set(
            facts.entities(Names.residence).filter { residence in
                residence.texts(Names.person).contains(where: persons.contains)
                    && !residence.isSurelyPast(Names.until, at: facts.now)
            }.flatMap { $0.texts(Names.address) }.map(Self.plain))
    }

    /// An address without what people write in different ways.
    private static func plain(_ address: String) -> String {
        address.lowercased().filter { $0.isLetter || $0.isNumber }
    }
}
