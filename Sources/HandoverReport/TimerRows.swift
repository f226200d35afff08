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

    /// What is not done yet, the soonest first, and last what nothing gives a moment for.
    var running: [RecordTimer] {
        let now = context.input.facts.now
        func when(_ due: Instant?) -> String { due.map { "\($0.milliseconds)" } ?? "" }
        // Without a moment, the same rule may ask for something else of somebody else.
        func asked(_ rule: String, _ due: Instant?, _ entity: EntityReference?) -> String {
            "\(rule) \(due == nil ? entity?.description ?? "" : when(due))"
        }
        let said = Set(
            context.needing.flatMap { finding in
                (finding.entities.map(Optional.some) + [nil]).map {
                    asked(finding.rule, finding.due, $0)
                }
            })
        var seen: Set<[String]> = []
        return context.input.timers.filter { timer in
            guard timer.state(at: now) != .done else { return false }
            return !said.contains(asked(timer.rule ?? "", timer.dueAt, timer.entity))
        }.sorted(by: RecordTimer.precedes).filter { timer in
            // Of several reminders of one moment, the first that is still to come.
            seen.insert(
                [timer.id, timer.entity?.description ?? "", when(timer.dueAt)]
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
        let message = timer.message(context.texts, context.language, dates: times.worked)
        let about = timer.entity.map {
            context.text("finding.about", ["names": context.names.name($0)])
        }
        return [
            (timer.dueAt.map(times.minute) ?? context.text("no_date")) + past,
            ["\(message) (\(timer.id))", about].compactMap(\.self).joined(separator: "\n"),
            timer.who(at: now).map(context.bound).joined(separator: ", "),
        ]
    }
}
