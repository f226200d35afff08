import RecordMerge
import RecordModel

/// Figures about what Veilig Thuis does afterwards (M34), by the same terms as its timers.
enum FollowUpMetrics {
    private enum Names {
        static let triage = "vt_triage"
        static let decidedAt = "decided_at"
        static let monitoring = "vt_monitoring"
        static let moment = "moment"
        static let doneAt = "done_at"
        static let months = "months"
        static let item = "monitoring"
    }

    /// M34: cases in which triage was decided on or should have been; a hit when it was in time.
    static let triage = MetricFunction { one in
        let due = NotificationTimers.triage.timers(one.facts).compactMap(\.dueAt).min()
        let decided = one.together(Names.triage).instants(Names.decidedAt).min()
        guard let due, decided != nil || due < one.facts.now else { return [] }
        return [MetricObservation(isHit: decided.map { $0 <= due } ?? false)]
    }

    /// M34: looks back that were done or should have been; a hit when they were in time.
    static let monitoring = MetricFunction(
        of: Names.item,
        each: { facts in
            let timers = MonitoringTimers.monitoring.timers(facts)
            return Dictionary(grouping: timers) { $0.arguments[Names.months] ?? "" }
                .sorted { $0.key < $1.key }.compactMap { months, timers in
                    let done = facts.entries(Names.monitoring)
                        .filter { $0.surely(Names.moment, in: ["\(months)m"]) }
                        .flatMap { $0.instants(Names.doneAt) }.min()
                    guard let due = timers.compactMap(\.dueAt).min(),
                        done != nil || due < facts.now
                    else { return nil }
                    return MetricObservation(
                        subject: "\(facts.record.id.text)/\(months)",
                        isHit: done.map { $0 <= due } ?? false)
                }
        })
}
