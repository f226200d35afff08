import RecordModel
import RecordRules

/// Timers as lines for people.
struct TimerText {
    let context: CommandContext
    let now: Instant

    init(_ context: CommandContext, now: Instant) {
        self.context = context
        self.now = now
    }

    /// One line: state, id, record where it is not said already, message, whom it calls on.
    func line(_ timer: RecordTimer, of record: RecordID? = nil) -> String {
        let state = context.text("cli.timers.state.\(timer.state(at: now).rawValue)")
        let due = timer.dueAt.map { "\(LocalTime.text($0)) " } ?? ""
        let name = record.map { "\(context.data.name(of: $0)): " } ?? ""
        let message = timer.message(context.data.texts, context.options.language)
        return "  \(due)[\(state)] \(timer.id) \(name)\(message)"
            + " (\(context.names(of: timer.who(at: now))))"
    }
}
