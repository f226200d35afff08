import RecordMerge
import RecordModel

/// Rules about who has to be told what became of an order or of a suspect.
enum TellingRules {
    private enum Names {
        static let victimHours = "victim_informed_max_h"
        static let usualHours: Int64 = 24
        static let probationContact = "probation_contact"
        static let supervision = "supervision"
        static let probationInformed = "probation_informed_at"
        static let omInformed = "om_informed_at"
    }

    /// R4.16: whom an order protects hears at once what becomes of it. After a day a supervisor is
    /// told too.
    static let victimOfOrder = Rule(
        "R4.16", .warn, step: Step4Rules.step, binds: [Party.police]
    ) { facts in
        Measure.answerable(facts).filter { $0.isPossibly(Measure.Kind.orders) }.compactMap {
            order in
            let events = order.untoldEvents(facts)
            guard let first = events.map(\.moment).min() else { return nil }
            return late(
                Breach(
                    entities: [order.reference], parts: ["events": events.map(\.kind.rawValue)]),
                since: first, facts)
        }
    }

    /// R4.17: the prosecution, and probation where it supervises, hear that an order was violated. It
    /// may watch over the suspect by this measure, by another one against the same person, or as it
    /// said itself.
    static let violation = Rule(
        "R4.17", .warn, step: Step4Rules.step, binds: [Party.police]
    ) { facts in
        let watching = Measure.possible(Measure.Kind.supervision, facts).filter { !$0.isUnchosen }
        let tags = Measure.possible(Measure.Kind.monitoring, facts)
        let isProbationAtIt = facts.entries(Names.probationContact).contains {
            $0.isFilled(Names.supervision)
        }
        return Measure.answerable(facts).flatMap { measure -> [Breach] in
            let isSupervised =
                isProbationAtIt || watching.contains { isAgainst($0, measure) }
                || measure.isMonitored(by: tags)
            guard isSupervised || measure.isByJustice else { return [] }
            let entries = measure.violations(facts)
            if entries.isEmpty {
                guard measure.stands(Measure.Status.violated) else { return [] }
                return [Breach(entities: [measure.reference], variant: "unrecorded")]
            }
            return entries.compactMap { entry in
                Breach.lacking(
                    [
                        "om": isTold(entry, Names.omInformed, facts),
                        "probation": !isSupervised || isTold(entry, Names.probationInformed, facts),
                    ], of: [entry.reference, measure.reference], subject: entry.reference)
            }
        }
    }

    /// R4.26: when a suspect comes free, or is about to, victim and VT are told and the prosecution
    /// is asked for conditions. After a day a supervisor is told too.
    static let release = Rule(
        "R4.26", .warn, step: Step4Rules.step, binds: [Party.police]
    ) { facts in
        Detention.inForce(facts).filter(\.isFree).compactMap { detention in
            let untold = detention.untold(at: facts.now)
            guard !untold.isEmpty, let since = detention.since ?? facts.moment(detention.entity)
            else { return nil }
            return late(
                Breach(
                    entities: [detention.entity.reference],
                    parts: ["missing": untold.map(\.rawValue)]),
                since: since, facts)
        }
    }

    /// The same breach with a time by which somebody has to be told, and from then on also before a
    /// supervisor.
    private static func late(
        _ breach: Breach, since moment: Instant, _ facts: RecordFacts
    ) -> Breach {
        var breach = breach
        let due = moment.adding(
            hours: facts.profile.number(Names.victimHours, usual: Names.usualHours))
        breach.due = due
        if due <= facts.now { breach.binds = [Party.police, Party.supervisor] }
        return breach
    }

    /// Whether two measures may be against the same person.
    private static func isAgainst(_ one: Measure, _ other: Measure) -> Bool {
        one.bound.isEmpty || other.bound.isEmpty || !one.bound.isDisjoint(with: other.bound)
    }

    private static func isTold(_ entry: Entry, _ field: String, _ facts: RecordFacts) -> Bool {
        entry.instants(field, by: Party.police).contains { $0 <= facts.now }
    }
}
