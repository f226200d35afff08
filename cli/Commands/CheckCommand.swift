import ArgumentParser
import RecordModel
import RecordRules
import SamenOp

/// `samenop check`: everything the rules have to say.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Wat is er nog nodig? / What is still needed?")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Dossier. / Record.") var record: String

    func run() throws {
        let context = try CommandContext(options)
        let replica = try context.open()
        let id = try replica.record(record)
        try context.requireOpening(id, replica)
        let view = try replica.check(id)
        let findings = view.findings
        let proposals = view.facts.linkProposals()
        let links = LinkText(context, view)
        if let notice = view.profile.notice, !options.json { context.tell(context.text(notice)) }
        context.print(
            .members([
                ("record", .text(view.record.id.text)),
                (
                    "findings",
                    .array(
                        findings.map {
                            $0.json(
                                context.data.texts, options.language,
                                origins: context.data.catalogue.ruleOrigins)
                        })
                ), ("regionProfile", view.profile.json),
                (
                    "linkProposals",
                    .array(proposals.map { $0.json(replica.catalogue.structure.links) })
                ),
            ]),
            (findings.isEmpty
                ? [context.text("cli.check.clear")]
                : findings.map(FindingText(context).line))
                .appending(links.notice(proposals)).joined(separator: "\n"))
        if findings.contains(where: { $0.needsSomebody && $0.severity != .remind }) {
            throw CommandStatus(status: .needsPerson)
        }
    }
}
