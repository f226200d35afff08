import RecordModel
import RecordRules

/// What has to be done by when, as the timers say; what a finding says already is left to that.
struct TimerRows {
    private let context: ReportContext
    private let times: TimeText

    init(_ context: ReportContext) {
        self.context = context
        times = TimeText(context)
    }

    /// What is not done yet and has a moment, the soonest first.
    var running: [RecordTimer] {
        let now = context.input.facts.now
        let said = Set(
            context.needing.compactMap { finding in
                finding.due.map { "\(finding.rule) \($0.milliseconds)" }
            })
        var seen: Set<[String]> = []
        return context.input.timers.filter { timer in
            guard timer.state(at: now) != .done, let due = timer.dueAt else { return false }
            let rule = timer.rule.map { "\($0) \(due.milliseconds)" } ?? ""
            return !said.contains(rule)
        }.sorted(by: RecordTimer.precedes).filter { timer in
            // Of several reminders of one moment, the first that is still to come.
            seen.insert(
                [timer.id, timer.entity?.description ?? "", "\(timer.dueAt?.milliseconds ?? 0)"]
            ).inserted
        }
    }

    /// The table of section 20.
    var blocks: [ReportBlock] {
        let timers = running
        guard !timers.isEmpty else { return [] }
        return [
            .table(
                ReportTable(
                    caption: context.text("caption.timers"),
                    headers: ["when", "what", "owner"].map { context.text("column.\($0)") },
                    rows: timers.map { ReportRow(cells($0)) }))
        ]
    }

    /// When, what and for whom.
    func cells(_ timer: RecordTimer) -> [String] {
        let now = context.input.facts.now
        let past = timer.state(at: now) == .overdue ? " (\(context.text("past")))" : ""
        let message = timer.message(context.texts, context.language)
        let about = timer.entity.map {
            context.text("finding.about", ["names": context.names.name($0)])
        }
        return [
            (timer.dueAt.map(times.minute) ?? "") + past,
            ["\(message) (\(timer.id))", about].compactMap(\.self).joined(separator: "\n"),
            timer.who(at: now).map(context.bound).joined(separator: ", "),
        ]
    }
}
