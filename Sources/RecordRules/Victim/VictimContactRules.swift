import RecordModel

/// Rules about keeping in touch with a victim: who does, and does it happen.
enum VictimContactRules {
    private enum Names {
        static let indication = "stalking_indication"
        static let registeredAt = "report_registered_at"
        static let contactHours = "contact_person_max_h"
        static let contactHoursUsual: Int64 = 24
    }

    /// R8.8: after a report or a complaint of stalking the victim has one fixed contact point at
    /// the police, and an agreement on keeping in touch. The supervisor hears of it when it takes
    /// too long.
    static let contactPoint = Rule(
        "R8.8", .block, step: 5, binds: [Party.police], gates: .closing,
        override: .roles([Party.supervisor])
    ) { facts in
        guard Stalking.isPossible(facts) else { return [] }
        let hours = facts.profile.number(Names.contactHours, usual: Names.contactHoursUsual)
        return Victim.all(facts).filter { !$0.hasReportedNothing }.compactMap { victim in
            let contact = VictimContact(victim: victim)
            var missing: [String] = []
            if !contact.hasContactPoint { missing.append("contact") }
            if !contact.isAgreed { missing.append("agreement") }
            guard !missing.isEmpty else { return nil }
            var breach = Breach(victim)
            breach.parts = ["missing": missing]
            breach.due = reportedAt(victim, facts).map { Due.after($0, hours: hours) }
            if let due = breach.due, due <= facts.now {
                breach.binds = [Party.police, Party.supervisor]
            }
            return breach
        }
    }

    /// R8.9: a contact point has a deputy; when the contact point left, the deputy has taken over
    /// and the victim knows.
    static let deputy = Rule("R8.9", .warn, step: 3, binds: [Party.police]) { facts in
        Victim.all(facts).compactMap { victim in
            let contact = VictimContact(victim: victim)
            if let left = contact.contactPointLeftAt {
                let isTold = contact.lastContact(facts).map { $0 >= left } ?? false
                if contact.hasDeputy, isTold { return nil }
                var breach = Breach(victim, variant: "left")
                breach.asksSince = left
                return breach
            }
            return contact.hasContactPoint && !contact.hasDeputy ? Breach(victim) : nil
        }
    }

    /// R8.13: the agreed contact takes place, and after a report the victim hears what became of
    /// it. After two missed times the supervisor hears of it.
    static let agreement = Rule("R8.13", .remind, step: 3, binds: [Party.police]) { facts in
        Victim.all(facts).flatMap { victim -> [Breach] in
            let contact = VictimContact(victim: victim)
            var breaches: [Breach] = []
            if let missed = missed(contact, facts) { breaches.append(missed) }
            if victim.mayHaveReported, !contact.isFollowedUp(facts) {
                breaches.append(Breach(victim, variant: "followup"))
            }
            return breaches
        }
    }

    /// What is to be said of the agreed contacts: the shortest time agreed on decides.
    static func missed(_ contact: VictimContact, _ facts: RecordFacts) -> Breach? {
        let periods = contact.periods
        guard !periods.isEmpty, let agreed = contact.agreedAt else { return nil }
        guard let days = periods.compactMap({ $0?.days }).min() else {
            return Breach(contact.victim, variant: "unreadable")
        }
        let last = max(agreed, contact.lastContact(facts) ?? agreed)
        let first = Due.endOfDay(last, days: days)
        let second = Due.endOfDay(last, days: 2 * days)
        guard first <= facts.now else { return nil }
        let isTwice = second <= facts.now
        var breach = Breach(contact.victim, variant: isTwice ? "twice" : nil)
        breach.arguments = ["count": String(days)]
        breach.binds = isTwice ? [Party.police, Party.supervisor] : nil
        breach.due = first
        breach.asksSince = isTwice ? second : first
        return breach
    }

    /// When the report or complaint came in: as registered, else when it was written down, else
    /// when stalking was.
    private static func reportedAt(_ victim: Victim, _ facts: RecordFacts) -> Instant? {
        let stalking = facts.singleton(Stalking.type)
        return stalking?.instants(Names.registeredAt).min() ?? victim.reportStamps?.first.moment
            ?? stalking?.firstWritten(Names.indication)
    }
}
