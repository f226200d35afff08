import ArgumentParser
import RecordModel
import RecordRules
import RecordStore
import SamenOp

/// `samenop answer`: answer a warning with a reason.
struct AnswerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer", abstract: "Beantwoord een waarschuwing. / Answer a warning.",
        discussion: "Voorbeeld: samenop answer eik-1234 R2.9 --reason \"samen besproken, …\"")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Dossier. / Record.") var record: String
    @Argument(help: "Regel, bijvoorbeeld R2.9. / Rule.") var rule: String
    @Argument(help: "Waarover, TYPE/ID. / About.") var entity: String?
    @Option(help: "Waarom. / Why.") var reason: String

    func run() throws {
        let context = try CommandContext(options)
        let replica = try context.open()
        let id = try replica.record(record)
        guard RuleBook.rule(rule, replica.catalogue) != nil || PolicyRules.card(rule) != nil else {
            throw StoreError(
                .unknownType, "there is no such rule",
                details: [
                    "type": rule,
                    "allowed": RuleBook.rules(replica.catalogue).map(\.id)
                        .joined(separator: ", "),
                ])
        }
        let about = try entity.map { try replica.entity($0, in: id) }
        try ReasonText.require(reason, for: about ?? .singleton("override"))
        context.print(
            try replica.answer(rule: rule, about: about, in: id, reason: reason),
            done: "cli.answer.done")
    }
}
