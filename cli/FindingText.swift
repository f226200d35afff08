import RecordModel
import RecordRules

/// Findings as lines for people.
struct FindingText {
    private static let shownEntityCountMax = 3

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
        let message =
            finding.message(context.data.texts, context.options.language) + about(finding)
        return "  \(mark) \(finding.rule)\(state) \(message)\(origin(finding))"
            + " (\(context.names(of: finding.binds)))"
    }

    /// What it is about, as it is named in commands; at most three of them.
    private func about(_ finding: Finding) -> String {
        let named = finding.entities.filter { !$0.isSingleton }
        guard !named.isEmpty else { return "" }
        let shown = named.prefix(Self.shownEntityCountMax).map { "\($0.type)/\($0.id.prefix(8))" }
        let more = named.count > shown.count ? " …" : ""
        return " [\(shown.joined(separator: ", "))\(more)]"
    }

    /// What is our own, said so: nobody is to take it for an official rule.
    private func origin(_ finding: Finding) -> String {
        switch context.data.catalogue.ruleOrigins[finding.rule] {
        case .design, nil: " \(context.text("cli.origin.design"))"
        case .partly: " \(context.text("cli.origin.partly"))"
        case .documented: ""
        }
    }
}
