import ArgumentParser
import RecordGuide
import RecordStore
import SamenOp

/// `samenop guide`: a calm question-and-answer through the steps.
struct GuideCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guide",
        abstract: "Vraag voor vraag door de stappen. / Question by question through the steps.",
        discussion: """
            Elk antwoord wordt meteen opgeslagen; stoppen en later verdergaan kan altijd. Every \
            answer is stored at once. Voorbeeld: samenop guide eik-1234
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Dossier. / Record.") var record: String

    @Option(help: "Doel van het inzien. / Purpose of reading.") var purpose: String?

    func run() throws {
        guard Terminal.isInteractive, !options.noInput, !options.json else {
            throw CommandError(status: .usage, code: "guide-needs-terminal")
        }
        let context = try CommandContext(options)
        let replica = try context.open()
        let id = try replica.record(record)
        try context.requireOpening(id, replica, purpose: purpose)
        var dialogue = try GuideDialogue(
            context: context, replica: replica, record: id, purpose: purpose)
        try dialogue.run()
    }
}
