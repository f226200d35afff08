import RecordModel
import RecordRules

/// Findings as lines for people.
struct FindingText {
    let context: CommandContext

    init(_ context: CommandContext) {
        self.context = context
    }

    /// One line: mark, rule, message, whom it binds.
    func line(_ finding: Finding) -> String {
        let mark = context.text("cli.severity.\(finding.severity.rawValue)")
        let state =
            finding.state == .open
            ? "" : " [\(context.text("cli.state.\(finding.state.rawValue)"))]"
        let message = finding.message(context.data.texts, context.options.language)
        return "  \(mark) \(finding.rule)\(state) \(message) (\(context.names(of: finding.binds)))"
    }
}
