import RecordMerge
import RecordModel

/// Timers of the individual assessment of a victim (IB).
enum AssessmentTimers {
    private enum Names {
        static let type = "ib"
        static let person = "person"
        static let firstContactAt = "first_contact_at"
        static let doneAt = "done_at"
        static let review = "ib_review"
        static let ib = "ib"
        static let reviewedOn = "reviewed_on"
        static let reviewDays = "ib_review_days"
    }

    /// E13: it is made in the first contact itself; late once that day has passed.
    static let firstAssessment = TimerDefinition("E13", rule: "R8.1") { facts in
        facts.entities(Names.type).flatMap { ib in
            ib.instants(Names.firstContactAt).map { start in
                var plan = TimerPlan.onDay(
                    ib.reference, from: start, day: start.localDay, by: [Party.police])
                plan.alarmAt = start
                plan.dueAt = start
                return plan.done(isMade(ib, facts))
            }
        }
    }

    /// E14: while measures run somebody looks every so many days whether the need for protection
    /// is still the same. Each look starts the next period.
    static let review = TimerDefinition("E14", rule: "R8.11", isSetting: true) { facts in
        let days = facts.profile.number(Names.reviewDays, usual: 30)
        let running = TimedMeasure.all(facts).filter(\.isPossiblyRunning)
        return facts.entities(Names.type).flatMap { ib -> [TimerPlan] in
            let persons = ib.texts(Names.person)
            guard running.contains(where: { $0.isPossiblyFor(persons) }) else { return [] }
            let looks = facts.entries(Names.review).filter {
                $0.texts(Names.ib).contains(ib.reference.id)
            }
            .map { $0.texts(Names.reviewedOn).compactMap { CalendarDate($0)?.days } }
            let starts =
                ib.instants(Names.doneAt) + looks.flatMap(\.self).map { Instant.startOfDay($0) }
            return starts.map { start in
                let day = start.sameTime(daysLater: days).localDay
                let isDone = looks.contains { look in
                    !look.isEmpty && look.allSatisfy { $0 > start.localDay }
                }
                return TimerPlan.onDay(ib.reference, from: start, day: day, by: [Party.police])
                    .saying(nil, ["days": String(days)]).done(isDone)
            }
        }
    }

    /// Whether it is made, for the same person, on whichever of several entities.
    private static func isMade(_ ib: MaterialisedEntity, _ facts: RecordFacts) -> Bool {
        let persons = Set(ib.texts(Names.person))
        let same = facts.entities(Names.type).filter { other in
            other.reference == ib.reference
                || !persons.isDisjoint(with: other.texts(Names.person))
        }
        return Together(members: same).surelyHasMoment(Names.doneAt)
    }
}
