import ArgumentParser
import RecordModel
import SamenOp

/// `samenop conflicts`: what people disagree on. What is printed counts as shown.
struct ConflictsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conflicts", abstract: "Open verschillen. / Open differences.")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Dossier; anders alle. / Record; else all.") var record: String?

    func run() throws {
        let context = try CommandContext(options)
        let replica = try context.open()
        let id = try record.map(replica.record)
        if let id { try context.requireOpening(id, replica) }
        let found = try replica.showConflicts(id)
        context.print(
            .members([
                (
                    "conflicts",
                    .array(found.flatMap { ConflictJSON(context, $0.0).list($0.1) })
                )
            ]),
            found.isEmpty
                ? context.text("cli.conflicts.none")
                : found.map { ConflictText(context, $0.0).list($0.1) }.joined(separator: "\n"))
        if !found.isEmpty { throw CommandStatus(status: .needsPerson) }
    }
}
