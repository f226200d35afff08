import ArgumentParser
import RecordModel
import RecordRules
import SamenOp

/// `samenop timers`: what has to be done by when, and by whom.
struct TimersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timers", abstract: "Wat moet wanneer, en wie? / What is due when, by whom?",
        discussion: "Voorbeeld: samenop timers --due")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Dossier; anders alle. / Record; else all.") var record: String?
    @Flag(help: "Alleen wat nu moet of te laat is. / Only what is due or overdue.")
    var due = false

    func run() throws {
        let context = try CommandContext(options)
        let replica = try context.open()
        let now = replica.now
        let id = try record.map(replica.record)
        if let id { try context.requireOpening(id, replica) }
        let listed = try replica.timers(of: id)
            .filter { !due || $0.timer.needsSomebody(at: now) }
        let shown = listed.filter { $0.timer.state(at: now) != .done }
        let text = TimerText(context, now: now)
        context.print(
            .members([
                (
                    "timers",
                    .array(
                        listed.map {
                            $0.timer.json(
                                of: $0.record, at: now, context.data.texts, options.language)
                        })
                )
            ]),
            shown.isEmpty
                ? context.text("cli.timers.none")
                : shown.map { text.line($0.timer, of: $0.record) }.joined(separator: "\n"))
    }
}
