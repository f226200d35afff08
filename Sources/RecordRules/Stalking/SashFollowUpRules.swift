import RecordMerge
import RecordModel

/// Rules about what follows from what a SASH came to.
enum SashFollowUpRules {
    private enum Names {
        static let contactMax = "sash_high_contact_max_min"
        static let contactMaxUsual: Int64 = 60
        static let meeting = "actieoverleg"
        static let exists = "exists"
        static let policy = "sash_high_policy"
        static let allHigh: JSONValue = "all_high"
        static let zvh = "zvh"
    }

    /// R7.4: at a high outcome police speaks with VT and with the public prosecution, at once and
    /// in any case the same day. Later is not what was asked: then a supervisor has to agree.
    static let spokenAtHigh = Rule(
        "R7.4", .block, step: 4, binds: [Party.police], gates: [.step(4)],
        override: .roles([Party.supervisor])
    ) { facts in
        let limit = facts.profile.number(Names.contactMax, usual: Names.contactMaxUsual)
        return high(facts).flatMap { sash -> [Breach] in
            guard let since = sash.effectiveSince(facts) else { return [] }
            let contacts = HighContact(sash, since: since, facts)
            var block = Breach(entities: [sash.entity.reference])
            block.due = Due.after(since, minutes: limit)
            block.parts = ["missing": contacts.missingThatDay]
            guard !contacts.missing.isEmpty else {
                block.variant = "late"
                return contacts.missingThatDay.isEmpty ? [] : [block]
            }
            var reminder = block
            reminder.severity = .remind
            reminder.variant = "now"
            reminder.parts = ["missing": contacts.missing]
            return [block, reminder]
        }
    }

    /// R7.5: a high outcome goes to the tables where the region brings it: always, or after it was
    /// decided for this case. What the region does not say is asked.
    static let brought = Rule("R7.5", .warn, step: 4, binds: [Party.police]) { facts in
        let hasNoMeeting = facts.profile[Names.meeting, Names.exists]?.boolValue == false
        guard !hasNoMeeting || facts.profile.isSet(Names.zvh) else { return [] }
        let tables: Set<String> = [Handover.Destination.actieoverleg, Handover.Destination.zvh]
        guard !Handover.all(facts).contains(where: { $0.isTo(tables) }) else { return [] }
        let isAlways = facts.profile[Names.meeting, Names.policy] == Names.allHigh
        return high(facts).map {
            Breach(entities: [$0.entity.reference], variant: isAlways ? nil : "perCase")
        }
    }

    /// R7.6: also where the outcome is not high, somebody does something next.
    static let nextAction = Rule("R7.6", .warn, step: 4, binds: [Party.police]) { facts in
        guard let effective = Sash.effective(facts), effective != .high,
            !NextAction.isNamed(facts)
        else { return [] }
        return [Breach(entities: Sash.inForce(facts).map(\.entity.reference))]
    }

    /// R7.7: what a SASH came to goes to the public prosecution and to VT, and to probation where
    /// that is involved.
    static let sent = Rule("R7.7", .warn, step: 3, binds: [Party.police]) { facts in
        Sash.inForce(facts).filter { $0.effective != nil }.compactMap { sash in
            let missing = SashRecipient.missing(sash, facts)
            guard !missing.isEmpty else { return nil }
            return Breach(
                entities: [sash.entity.reference],
                parts: ["missing": missing.map(\.rawValue)])
        }
    }

    private static func high(_ facts: RecordFacts) -> [Sash] {
        Sash.inForce(facts).filter { $0.effective == .high }
    }
}
