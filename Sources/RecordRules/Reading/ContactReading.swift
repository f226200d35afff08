import RecordMerge
import RecordModel

/// What was agreed with a victim about keeping in touch, and what came of it.
struct VictimContact {
    private enum Names {
        static let person = "victim_contact_person"
        static let deputy = "victim_contact_deputy"
        static let frequency = "contact_frequency"
        static let informed = "victim_informed"
        static let about = "person"
        static let topic = "topic"
        static let followup: Set<String> = ["report_followup"]
        static let informedAt = "informed_at"
    }

    let victim: Victim

    /// Whether nobody contests that there is a fixed contact point.
    var hasContactPoint: Bool { victim.entity.surelyFilled(Names.person) }

    /// When the contact point was taken away; nil while somebody is one, or nobody ever was.
    var contactPointLeftAt: Instant? {
        let isGone =
            victim.entity.texts(Names.person).allSatisfy(\.isBlank)
        return isGone ? victim.entity.lastWritten(Names.person) : nil
    }

    /// Whether nobody contests that there is a deputy.
    var hasDeputy: Bool { victim.entity.surelyFilled(Names.deputy) }

    /// Whether nobody contests that it was agreed how often to be in touch.
    var isAgreed: Bool { victim.entity.surelyFilled(Names.frequency) }

    /// The agreed times between two contacts; what can't be read is nil.
    var periods: [ContactPeriod?] {
        victim.entity.texts(Names.frequency).filter { !$0.isBlank }.map(ContactPeriod.init)
    }

    /// Since when it stands; of several answers the earliest.
    var agreedAt: Instant? { victim.entity.firstWritten(Names.frequency) }

    /// When the victim was last spoken to or told something, up to now.
    func lastContact(_ facts: RecordFacts) -> Instant? {
        let told = informed(facts).compactMap { $0.instants(Names.informedAt).min() }
        return (told + talks(facts)).filter { $0 <= facts.now }.max()
    }

    /// Whether it is on record that the victim heard what became of the report.
    func isFollowedUp(_ facts: RecordFacts) -> Bool {
        informed(facts).contains {
            $0.surely(Names.topic, in: Names.followup) && !$0.instants(Names.informedAt).isEmpty
        }
    }

    private func informed(_ facts: RecordFacts) -> [Entry] {
        facts.entries(Names.informed).filter {
            $0.texts(Names.about).contains(victim.reference.id)
        }
    }

    /// A conversation does not say with which victim it was: it counts where there is only one.
    private func talks(_ facts: RecordFacts) -> [Instant] {
        guard Victim.all(facts).count == 1 else { return [] }
        return Consult.all(facts).filter { $0.isOf([Consult.Kind.victimFeedback]) && $0.isSpoken }
            .compactMap(\.startedAt)
    }
}
