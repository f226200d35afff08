import RecordModel

/// Rules about reaching a victim without putting them in danger.
enum VictimChannelRules {
    /// R8.12: contact with a victim goes by the agreed safe way, at the agreed times. An attempt
    /// counts too: who else picks up, or listens to the message?
    static let channel = Rule(
        "R8.12", .warn, step: 3, binds: [Party.police, Party.vt, Party.crisisService]
    ) { facts in
        let contacts = Consult.all(facts).filter { $0.isPossibly([Consult.Kind.victimFeedback]) }
        return contacts.flatMap { consult in
            Victim.all(facts).compactMap { victim -> Breach? in
                guard let moment = consult.startedAt ?? facts.moment(consult.entity) else {
                    return nil
                }
                let safe = SafeChannel(victim: victim.entity)
                let isRightWay = safe.allowsChannel(of: consult, at: moment)
                guard !isRightWay || !safe.allowsTime(moment) else { return nil }
                return Breach(
                    entities: [consult.entity.reference, victim.reference],
                    subject: consult.entity.reference, variant: isRightWay ? "time" : nil)
            }
        }
    }
}
