import RecordModel

/// Timers of measures and orders.
enum MeasureTimers {
    private enum Names {
        static let leadDays = "expiry_lead_days"
        static let usualLeadDays: [Int64] = [14, 7, 3, 1]
        static let leadDaysMax: Int64 = 3_650
        /// From how many days before the end a supervisor is told too.
        static let supervisorDays: Int64 = 3
    }

    /// E8: before a measure ends somebody decides whether it has to go on. A reminder on each of
    /// the profile's days, at the clock time of the end, and one at the end; for every end that
    /// stands. A reminder takes the place of the one before; the end that of the last.
    static let end = TimerDefinition("E8", rule: "R4.14") { facts in
        let leads = leadDays(facts.profile)
        let others = Lead.codes(facts) + [Party.contactPerson]
        return TimedMeasure.all(facts).flatMap { measure in
            measure.endMoments(facts).flatMap { end in
                row(measure, end, leads, measure.deciders + others)
                    .map { $0.done(measure.isOver || measure.isExtended(beyond: end, facts)) }
            }
        }
    }

    /// E9: how long a behavioural order lasts is as its own decision says; no length is built in.
    static let orderLength = TimerDefinition("E9") { facts in
        TimedMeasure.all(facts).filter(\.isPossiblyBehaviouralOrder).flatMap { measure in
            let ends: [Instant?] = measure.endMoments(facts)
            return measure.servings.flatMap { served in
                (ends.isEmpty ? [nil] : ends).map { end in
                    TimerPlan(
                        entity: measure.entity.reference, startsAt: served, dueAt: end,
                        expiresAt: end, isDone: measure.isOver, owners: [Party.police]
                    ).saying(end == nil ? "open" : nil)
                }
            }
        }
    }

    /// The days before an end on which there is a reminder, the most first.
    static func leadDays(_ profile: RegionProfile) -> [Int64] {
        let stated = profile[Names.leadDays]?.arrayValue?.compactMap(\.integerValue)
        return Set(stated ?? Names.usualLeadDays)
            .filter { (1...Names.leadDaysMax).contains($0) }.sorted(by: >)
    }

    /// The reminders of one end, and the end itself.
    private static func row(
        _ measure: TimedMeasure, _ end: Instant, _ leads: [Int64], _ who: [String]
    ) -> [TimerPlan] {
        let start = measure.starts.min()
        let reminders = leads.map { (days: $0, at: end.sameTime(daysLater: -$0)) }
            .filter { $0.at >= start ?? $0.at }
        var plan = TimerPlan(
            entity: measure.entity.reference, startsAt: start, dueAt: end, alarmAt: end,
            deadline: end, owners: who + [Party.supervisor])
        plan.variant = "end"
        let nexts = reminders.dropFirst().map(\.at) + [end]
        return zip(reminders, nexts).map { reminder, next in
            var one = plan.saying(nil, ["days": String(reminder.days)])
            one.dueAt = reminder.at
            one.alarmAt = reminder.at
            one.deadline = nil
            one.expiresAt = next
            one.owners = reminder.days <= Names.supervisorDays ? plan.owners : who
            one.reminder = RecordTimer.Reminder(daysBefore: reminder.days, moment: end)
            one.isSetting = true
            return one
        } + [plan]
    }
}
