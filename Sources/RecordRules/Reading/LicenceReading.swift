import RecordMerge
import RecordModel

/// What rules ask about a person and weapons: what is known, a licence, signs of misuse.
struct WeaponsKnowledge {
    private enum Names {
        /// What has to be asked of everybody.
        static let questions = ["weapon_possession", "weapon_used", "weapons_licence"]
        static let unknown = "unknown"
        static let licence = "weapons_licence"
        static let licensed: Set<String> = ["yes", "applied"]
        static let unlicensed: Set<String> = ["no", "revoked"]
        static let caseRole = "licence_holder_role"
        static let doubt = "licence_doubt"
        static let fear = "fear_of_misuse"
        static let signal = "misuse_signal"
        static let action = "misuse_action"
    }

    let person: Person
    private var entity: MaterialisedEntity { person.entity }

    /// What is known of everybody in the record, sorted by id.
    static func all(_ facts: RecordFacts) -> [WeaponsKnowledge] {
        Person.all(facts).map(WeaponsKnowledge.init)
    }

    /// Those who may hold a licence, or have asked for one, sorted by id.
    static func licenceHolders(_ facts: RecordFacts) -> [WeaponsKnowledge] {
        all(facts).filter(\.mayHoldLicence)
    }

    /// The questions that are not answered.
    var unanswered: [String] {
        Names.questions.filter { !entity.isAnswered($0, unknown: Names.unknown) }
    }

    /// Whether somebody says so, or calls the person a holder while nobody rules it out.
    private var mayHoldLicence: Bool {
        entity.possibly(Names.licence, in: Names.licensed)
            || person.possiblyIs(Person.Role.licenceHolder)
                && !entity.surely(Names.licence, in: Names.unlicensed)
    }

    /// Whether it is said which part the holder has in this case.
    var hasCaseRole: Bool {
        !person.roles.subtracting([Person.Role.licenceHolder]).isEmpty
            && entity.isFilled(Names.caseRole)
    }

    /// Whether somebody doubts the holder.
    var isDoubted: Bool { entity.possibly(Names.doubt, is: true) }

    /// Whether somebody fears misuse, or wrote down a sign of it that nobody ruled out.
    var isMisuseFeared: Bool {
        entity.possibly(Names.fear, is: true)
            || entity.isFilled(Names.signal) && !entity.surely(Names.fear, is: false)
    }

    /// Whether it is said what was done about it.
    var isMisuseActedOn: Bool { entity.isFilled(Names.action) }
}

/// Korpscheftaken, the police's own office for firearms licences.
enum LicenceOffice {
    private enum Names {
        static let type = "kct_notified"
        static let passedOn = "passed_on"
    }

    /// Whether it was told, with what it was told.
    static func isTold(_ facts: RecordFacts) -> Bool {
        facts.entries(Names.type).contains {
            $0.isFilled(Names.passedOn) && Consult.tookPlace(for: $0, facts)
        }
    }
}
