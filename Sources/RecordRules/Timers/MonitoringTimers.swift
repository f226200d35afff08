import RecordMerge
import RecordModel

/// Timers of Veilig Thuis after it handed the care to others.
enum MonitoringTimers {
    private enum Names {
        static let triage = "vt_triage"
        static let transferredAt = "transferred_at"
        static let monitoring = "vt_monitoring"
        static let moment = "moment"
        static let doneAt = "done_at"
        static let months: [(code: String, count: Int64)] = [("3m", 3), ("12m", 12), ("18m", 18)]
        static let averageMonths: Int64 = 18
        static let closed = "vt_closed"
        static let closedAt = "closed_at"
        static let notices = ["told_closing_at", "told_conclusions_at", "told_professionals_at"]
    }

    /// E5: three looks back after the transfer, each on its calendar month's day.
    static let monitoring = TimerDefinition("E5") { facts in
        transfers(facts).flatMap { start in
            Names.months.map { code, count in
                let isDone = facts.entries(Names.monitoring).contains { entry in
                    entry.surely(Names.moment, in: [code]) && entry.surelyHasMoment(Names.doneAt)
                }
                return TimerPlan.onDay(
                    .singleton(Names.triage), from: start,
                    day: start.sameTime(monthsLater: count).localDay, by: [Party.vt]
                ).escalating(to: [Party.supervisor])
                    .saying(nil, ["months": String(count)]).done(isDone)
            }
        }
    }

    /// E6: how long Veilig Thuis keeps watching on average. Nothing is late when that has passed;
    /// it calls on people only when the file is closed and a notice is still to be given.
    static let phase = TimerDefinition("E6") { facts in
        let closed = facts.singleton(Names.closed)
        let isTold = Names.notices.allSatisfy { closed?.surelyHasMoment($0) ?? false }
        let isClosed = closed?.surelyHasMoment(Names.closedAt) ?? false
        return transfers(facts).map { start in
            let end = start.sameTime(monthsLater: Names.averageMonths)
            return TimerPlan(
                entity: .singleton(Names.closed), startsAt: start,
                dueAt: .endOfDay(end.localDay),
                alarmAt: isTold ? nil : closed?.instants(Names.closedAt).min(),
                isDone: isClosed && isTold, owners: [Party.vt])
        }
    }

    private static func transfers(_ facts: RecordFacts) -> [Instant] {
        facts.singleton(Names.triage)?.instants(Names.transferredAt) ?? []
    }
}
