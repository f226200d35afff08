import RecordMerge
import RecordModel

/// A team of one organisation on the scene.
struct Presence {
    private enum Names {
        static let type = "presence"
        static let organisation = "organisation"
        static let arrivedAt = "arrived_at"
        static let departedAt = "departed_at"
        static let enteredHomeAt = "entered_home_at"
    }

    let entity: MaterialisedEntity

    /// All teams, sorted by id.
    static func all(_ facts: RecordFacts) -> [Presence] {
        facts.entities(Names.type).map(Presence.init)
    }

    /// Whether the team is of one of these organisations; where it does not say, its maker's.
    func isOf(_ organisations: Set<String>) -> Bool {
        let named = entity.texts(Names.organisation)
        if named.isEmpty { return entity.creatorOrganisation.map(organisations.contains) ?? false }
        return named.contains(where: organisations.contains)
    }

    /// Whether somebody recorded that the team came.
    var hasArrived: Bool { !arrivals.isEmpty }

    /// Whether the team had surely come by then.
    func hasArrived(by moment: Instant) -> Bool {
        arrivals.max().map { $0 <= moment } ?? false
    }

    /// When the team left, by everybody who says so.
    var departures: [Instant] { entity.instants(Names.departedAt) }

    /// When the team went inside, by everybody who says so.
    var entries: [Instant] { entity.instants(Names.enteredHomeAt) }

    /// When the team came, by everybody who says so.
    var arrivals: [Instant] { entity.instants(Names.arrivedAt) }
}

/// Whether and how VT comes.
enum Attendance {
    private enum Names {
        static let type = "incident"
        static let decision = "vt_attendance_decision"
        static let onSite: Set<String> = ["on_site"]
        static let onSiteByAnyone: Set<String> = ["on_site", "crisis_service_on_site"]
        static let unknown = "unknown"
        static let elsewhere: Set<String> = ["video", "phone_only", "at_station", "not_attending"]
    }

    /// Whether VT or its stand-in is to be on the scene, or was there, by anybody's word.
    static func isExpected(_ facts: RecordFacts) -> Bool {
        facts.possibly(Names.type, Names.decision, in: Names.onSiteByAnyone) || hasCome(facts)
    }

    /// Whether people of VT itself go out, by anybody's word, or went.
    static func isVTGoingOut(_ facts: RecordFacts) -> Bool {
        facts.possibly(Names.type, Names.decision, in: Names.onSite)
            || Presence.all(facts).contains { $0.isOf([Party.vt]) && $0.hasArrived }
    }

    /// Whether it was decided at all: nobody who spoke of it left it unknown.
    static func isDecided(_ facts: RecordFacts) -> Bool {
        facts.singleton(Names.type)?.isAnswered(Names.decision, unknown: Names.unknown) ?? false
    }

    /// Whether people of VT's side came, by anybody's word.
    static func hasCome(_ facts: RecordFacts) -> Bool {
        Presence.all(facts).contains { $0.isOf(Party.vtSide) && $0.hasArrived }
    }

    /// Whether it is decided, and by nobody contested, that nobody of VT comes to the scene.
    static func isRuledOut(_ facts: RecordFacts) -> Bool {
        facts.surely(Names.type, Names.decision, in: Names.elsewhere)
    }
}
