import ArgumentParser
import RecordModel
import RecordRules
import SamenOp

/// `samenop step`: the five steps, and closing one.
struct StepCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "step", abstract: "De vijf stappen; een stap afronden. / The five steps.",
        discussion: "Voorbeelden: samenop step eik-1234 · samenop step eik-1234 1 --done")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var note: NoteOptions
    @OptionGroup var overrides: OverrideOptions
    @Argument(help: "Dossier. / Record.") var record: String
    @Argument(help: "Stap 1–5. / Step.") var step: Int?
    @Flag(help: "Rond de stap af. / Mark it as done.") var done = false

    func validate() throws {
        if let step, !(1...5).contains(step) { throw ValidationError("N: 1, 2, 3, 4, 5") }
        if done, step == nil { throw ValidationError("step R N --done") }
    }

    func run() throws {
        let context = try CommandContext(options)
        let replica = try context.open()
        let id = try replica.record(record)
        try context.requireOpening(id, replica)
        if let step, done {
            try complete(step, of: id, replica, context)
        } else {
            let view = try replica.check(id)
            let steps = step.map { $0...$0 } ?? RuleBook.steps
            context.print(
                .members([("steps", .array(steps.map { RecordJSON(context, view).step($0) }))]),
                steps.map { RecordText(context, view).step($0) }.joined(separator: "\n"))
        }
    }

    private func complete(
        _ step: Int, of record: RecordID, _ replica: LocalReplica, _ context: CommandContext
    ) throws {
        let outcome = try replica.complete(
            step: step, in: record, override: try overrides.request(note), note.note)
        if case .blocked = outcome { return try context.print(outcome, done: "") }
        let view = try replica.view(record)
        let state = RuleBook.stepState(step, view.facts)
        context.print(
            .members([
                ("step", .integer(Int64(step))), ("state", .text(state.rawValue)),
                ("blocking", .array([])),
            ]),
            context.text(
                "cli.step.done",
                ["step": String(step), "state": context.text("cli.step.state.\(state.rawValue)")]))
    }
}
