import RecordMerge
import RecordModel

/// Timers of the contact with a victim.
enum VictimTimers {
    private enum Names {
        static let person = "person"
        static let frequency = "contact_frequency"
        static let hours = "victim_informed_max_h"
        static let toldAt = "victim_informed_at"
        static let violation = "violation"
        static let told = "victim_informed"
        static let topic = "topic"
        static let imposed: Set<String> = ["measure_imposed"]
        static let informedAt = "informed_at"
    }

    /// E15: the next contact is as agreed. The agreement is words, so no moment follows from it:
    /// it is shown, with whom it calls on.
    static let contact = TimerDefinition("E15", rule: "R8.13") { facts in
        facts.entities(Names.person).compactMap { person in
            facts.said(Names.frequency, on: [person]).map(\.since).min().map { start in
                TimerPlan(
                    entity: person.reference, startsAt: start, owners: [Party.contactPerson])
            }
        }
    }

    /// E16: a victim hears at once that there is an order, or that it was violated; after a time a
    /// supervisor is told too. Only what police itself recorded of it ends it.
    static let informed = TimerDefinition("E16", rule: "R4.16", isSetting: true) { facts in
        let hours = facts.profile.number(Names.hours, usual: 24)
        func plan(_ entity: EntityReference, _ start: Instant) -> TimerPlan {
            let deadline = start.later(hours: hours)
            var plan = TimerPlan.atOnce(entity, from: start, until: deadline, by: [Party.police])
            plan.escalation = RecordTimer.Escalation(from: deadline, who: [Party.supervisor])
            plan.arguments = ["hours": String(hours)]
            return plan
        }
        let orders = TimedMeasure.all(facts).filter(\.isPossiblyOrder).flatMap { measure in
            measure.decisions(facts).map { start in
                plan(measure.entity.reference, start).done(isTold(of: measure, since: start, facts))
            }
        }
        let violations = facts.entries(Names.violation).compactMap { violation in
            facts.moment(violation).map { start in
                plan(violation.reference, start)
                    .saying("violation", ["hours": String(hours)])
                    .done(violation.surelyHasMoment(Names.toldAt))
            }
        }
        return orders + violations
    }

    private static func isTold(
        of measure: TimedMeasure, since start: Instant, _ facts: RecordFacts
    ) -> Bool {
        if !measure.entity.confirmedInstants(Names.toldAt).isEmpty { return true }
        return facts.entries(Names.told).contains { entry in
            entry.creatorOrganisation == Party.police
                && entry.surely(Names.topic, in: Names.imposed)
                && measure.isPossiblyFor(entry.texts(Names.person))
                && entry.instants(Names.informedAt).min().map { $0 >= start } ?? false
        }
    }
}
