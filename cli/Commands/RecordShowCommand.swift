import ArgumentParser
import RecordMerge
import RecordModel
import RecordRules
import RecordStore
import SamenOp

/// `samenop record show`: read a record. What is printed counts as shown to the author.
struct RecordShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Lees een dossier. / Read a record.",
        discussion: "Voorbeeld: samenop record show eik-1234 --step 1")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Dossier: naam of id. / Record: name or id.") var record: String
    @Option(help: "Alleen deze stap (1–5). / This step only.") var step: Int?
    @Flag(help: "Met alle bewerkingen. / With every edit.") var history = false
    @Option(help: "Doel van het inzien. / Purpose of reading.") var purpose: String?

    func validate() throws {
        if let step, !(1...5).contains(step) { throw ValidationError("--step: 1, 2, 3, 4, 5") }
    }

    func run() throws {
        let context = try CommandContext(options)
        let replica = try context.open()
        let id = try replica.record(record)
        try context.requireOpening(id, replica, purpose: purpose)
        let view =
            try step.map { try replica.show(id, step: $0, purpose: purpose) }
            ?? replica.show(id, purpose: purpose)
        let beside = BesideRecord(
            proposals: view.facts.linkProposals() + (try replica.incidentProposals(view)),
            pattern: PatternText(context: context, hits: try replica.similarRecords(to: id)),
            sharing: try replica.recipients(view),
            attachments: try replica.attachments(of: view))
        if !options.json, let left = try replica.store.read({ try $0.leftRecords()[id] }) {
            context.tell(context.text("cli.record.left", ["time": LocalTime.text(left)]))
        }
        context.print(
            RecordJSON(context, view, beside).document(step: step, history: history),
            RecordText(context, view, beside).page(step: step, history: history))
    }
}
