import RecordMerge
import RecordModel

/// What the rules about safety ask of persons. Everybody in the record counts, also a suspect and
/// members of the household who are away.
struct Person {
    private enum Names {
        static let type = "person"
        static let safety = "person_safety"
        static let safe: Set<String> = ["safe", "safe_with_conditions"]
        /// What still counts while a weapon is about.
        static let safeAnyway: Set<String> = ["safe_with_conditions"]
        static let whereabouts = "whereabouts"
        static let whereaboutsUnknown: Set<String> = ["gone", "unknown"]
        static let onScene: Set<String> = ["on_scene"]
        static let presentOnScene = "present_on_scene"
        static let seen = "seen_each"
        static let roles = "person_roles"
        static let child = "child"
        /// Who is asked what happened, and how it is at home.
        static let victim = "victim"
        static let suspect = "suspect"
        static let isMinor = "is_minor"
        static let dateOfBirth = "date_of_birth"
        static let age = "age_estimate"
        static let ageOfMajority: Int64 = 18
    }

    /// The roles that rules ask for.
    enum Role {
        static let victim = "victim"
        static let suspect = "suspect"
        static let licenceHolder = "weapons_licence_holder"
    }

    let entity: MaterialisedEntity

    /// All persons, sorted by id.
    static func all(_ facts: RecordFacts) -> [Person] {
        facts.entities(Names.type).map(Person.init)
    }

    /// Those not known to be safe at a known place, sorted by id.
    static func notSafe(_ facts: RecordFacts) -> [Person] {
        let isWeaponAbout = !Weapon.unsecured(facts).isEmpty
        return all(facts).filter { !$0.isSafe(isWeaponAbout: isWeaponAbout) }
    }

    /// Whether the person is known to be safe, at a known place.
    ///
    /// - Parameter isWeaponAbout: Whether a weapon is not known to be secured: then "safe" means
    ///   nothing for whoever may be on the scene.
    func isSafe(isWeaponAbout: Bool) -> Bool {
        let isDoubtful = isWeaponAbout && mayBePresent
        return entity.surely(Names.safety, in: isDoubtful ? Names.safeAnyway : Names.safe)
            && isPlaceKnown
    }

    private var isPlaceKnown: Bool {
        !entity.possibly(Names.whereabouts, in: Names.whereaboutsUnknown)
            && entity.isAnswered(Names.whereabouts, unknown: "unknown")
    }

    /// Whether somebody says that the person has this role.
    func possiblyIs(_ role: String) -> Bool { entity.possiblyHas(Names.roles, role) }

    /// The roles that nobody who spoke of them contests.
    var roles: Set<String> {
        entity.elements(of: Names.roles).filter { entity.surelyHas(Names.roles, $0) }
    }

    /// Whether the person was not surely elsewhere.
    var mayBePresent: Bool {
        !entity.surely(Names.presentOnScene, is: false)
            || entity.possibly(Names.whereabouts, in: Names.onScene)
    }

    /// Whether nobody contests that a professional saw this child.
    var isSeen: Bool { entity.surely(Names.seen, is: true) }

    /// Whether the person is, or may be, a victim; so may somebody of whom no role is known.
    var mayBeVictim: Bool { entity.possiblyHas(Names.roles, Names.victim) || !hasRole }

    /// Whether the person is, or may be, a suspect; so may somebody of whom no role is known.
    var mayBeSuspect: Bool { entity.possiblyHas(Names.roles, Names.suspect) || !hasRole }

    private var hasRole: Bool {
        entity.fields.keys.contains { field in
            field.base == Names.roles
                && field.element.map { entity.possiblyHas(Names.roles, $0) } ?? false
        }
    }

    /// Whether somebody's word makes this person a child on that day.
    func isChild(at now: Instant) -> Bool {
        possiblyIs(Names.child)
            || entity.possibly(Names.isMinor, is: true)
            || entity.integers(Names.age).contains { $0 < Names.ageOfMajority }
            || entity.texts(Names.dateOfBirth).contains { Self.isMinor(born: $0, at: now) }
    }

    /// Whether the person may be a child on that day: somebody says so, or nobody knows better.
    func mayBeChild(at now: Instant) -> Bool { isChild(at: now) || !isSurelyAdult }

    /// Whether an answer about age makes this person an adult; no answer does not.
    private var isSurelyAdult: Bool {
        if entity.possibly(Names.isMinor, not: false) { return false }
        return entity.surely(Names.isMinor, is: false)
            || !entity.integers(Names.age).isEmpty
            || entity.texts(Names.dateOfBirth).contains { CalendarDate($0) != nil }
    }

    private static func isMinor(born text: String, at now: Instant) -> Bool {
        guard let birth = CalendarDate(text) else { return false }
        let born = CivilTime.date(days: birth.days)
        let majority = CivilTime.days(
            year: born.year + Names.ageOfMajority, month: born.month, day: born.day)
        return now.milliseconds < majority * CivilTime.dayMilliseconds
    }
}

/// A weapon that was found.
enum Weapon {
    private enum Names {
        static let type = "weapon"
        static let secured = "secured"
    }

    /// The weapons not known to be secured, sorted by id.
    static func unsecured(_ facts: RecordFacts) -> [MaterialisedEntity] {
        facts.entities(Names.type).filter { !$0.surely(Names.secured, is: true) }
    }
}
