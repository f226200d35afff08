import RecordModel

/// Where a suspect is held, or no longer held.
struct Detention {
    private enum Names {
        static let type = "detention_status"
        static let status = "status"
        static let person = "person"
        static let since = "since"
        static let omAsked = "om_asked_at"
        static let victimTold = "victim_told_at"
        static let vtTold = "vt_told_at"
        static let free: Set<String> = ["released", "suspended_with_conditions"]
        static let arrested: Set<String> = ["arrested", "remand"]
    }

    /// What follows a release, each for one party.
    enum Told: String, CaseIterable {
        case victim
        case vt
        case om
    }

    let entity: Entry

    /// The entries in force, sorted by id.
    static func inForce(_ facts: RecordFacts) -> [Detention] {
        facts.inForce(facts.entries(Names.type)).map(Detention.init)
    }

    /// Whether by any entry, also one since replaced, somebody was arrested.
    static func isAnybodyArrested(_ facts: RecordFacts) -> Bool {
        facts.entries(Names.type).contains {
            $0.possibly(Names.status, in: Names.arrested.union(Names.free))
        }
    }

    /// Whether the suspect is, or is about to be, free again.
    var isFree: Bool { entity.possibly(Names.status, in: Names.free) }

    /// Since when, or from when; the earliest said.
    var since: Instant? { entity.instants(Names.since).min() }

    /// Who still has to be told or asked, at that moment.
    func untold(at now: Instant) -> [Told] {
        Told.allCases.filter { told in
            !entity.instants(field(told)).contains { $0 <= now }
        }
    }

    private func field(_ told: Told) -> String {
        switch told {
        case .victim: Names.victimTold
        case .vt: Names.vtTold
        case .om: Names.omAsked
        }
    }
}
