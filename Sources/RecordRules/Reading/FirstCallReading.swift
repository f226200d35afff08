import RecordMerge
import RecordModel

/// The first call to VT: whether it has to be made, and what came of it.
enum FirstCall {
    private enum Names {
        static let incident = "incident"
        static let acuteState = "acute_state"
        static let notAcute: Set<String> = ["not_acute"]
        static let knownAcute: Set<String> = ["acute", "suspected_acute"]
        static let notifiedAt = "notified_at"
        static let callVTWhen = "call_vt_when"
        static let inEveryCase: JSONValue = "all_dv"
    }

    /// Whether it may be acute: nobody ruled that out.
    static func mayBeAcute(_ facts: RecordFacts) -> Bool {
        !facts.surely(Names.incident, Names.acuteState, in: Names.notAcute)
    }

    /// Whether police has to call VT.
    static func isDue(_ facts: RecordFacts) -> Bool {
        guard !Scope.isVTOptional(facts) else { return false }
        return mayBeAcute(facts) || facts.profile[Names.callVTWhen] == Names.inEveryCase
    }

    /// When VT was first spoken to in that call; nil when it was not.
    static func spokenAt(_ facts: RecordFacts) -> Instant? {
        Consult.all(facts).filter { $0.isOf([Consult.Kind.firstCall]) && $0.isSpoken }
            .compactMap { $0.moment(facts) }.min()
    }

    /// Whether police and VT tried to reach each other, or met.
    static func isTried(_ facts: RecordFacts) -> Bool {
        Attendance.hasCome(facts) || Consult.all(facts).contains(where: \.isWithVT)
    }

    /// From when police could call: it arrived, or it was told of something known to be acute. Of
    /// several answers the earliest.
    static func clockStart(_ facts: RecordFacts) -> Instant? {
        let arrived = Presence.all(facts).filter { $0.isOf([Party.police]) }.flatMap(\.arrivals)
        let isKnownAcute = facts.possibly(Names.incident, Names.acuteState, in: Names.knownAcute)
        let notified =
            isKnownAcute
            ? facts.singleton(Names.incident)?.instants(Names.notifiedAt) ?? [] : []
        return (arrived + notified).min()
    }

    /// The last attempt of police to reach VT that nobody answered, with no talk with VT's side
    /// since; nil when there is none.
    static func lastMissed(_ facts: RecordFacts) -> Consult? {
        let consults = Consult.all(facts)
        let spoken = consults.filter {
            $0.isSpoken && ($0.isWithVT || $0.isOf([Consult.Kind.crisisService]))
        }
        .compactMap { $0.moment(facts) }.max()
        let missed = consults.filter { consult in
            let isByVT = consult.entity.creatorOrganisation.map(Party.vtSide.contains) ?? false
            return !isByVT && consult.isWithVT && consult.isMissed
        }
        .compactMap { consult in consult.moment(facts).map { (consult, $0) } }
        guard let last = missed.max(by: { $0.1 < $1.1 }) else { return nil }
        if let spoken, spoken >= last.1 { return nil }
        return last.0
    }
}
