import ArgumentParser
import RecordModel
import RecordStore
import SamenOp

/// `samenop remove`: propose to take an entity away.
struct RemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Haal iets weg, met reden. / Remove, with a reason.",
        discussion: "Er wordt niets gewist: het blijft leesbaar. / Nothing is erased.")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Dossier. / Record.") var record: String
    @Argument(help: "TYPE/ID") var entity: String
    @Option(help: "Waarom. / Why.") var reason: String

    func run() throws {
        let context = try CommandContext(options)
        let replica = try context.open()
        let id = try replica.record(record)
        let reference = try replica.entity(entity, in: id)
        try ReasonText.require(reason, for: reference)
        let recipients = try context.announce(reference, in: id, replica)
        let operation = try replica.remove(reference, in: id, reason: reason)
        let entity = try replica.view(id).record.entities.first { $0.reference == reference }
        context.print(
            operation,
            done: entity?.isPresent == true ? "cli.remove.proposed" : "cli.remove.done",
            goesTo: recipients)
    }
}

/// `samenop restore`: undo a removal.
struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Haal iets terug, met reden. / Undo a removal.")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Dossier. / Record.") var record: String
    @Argument(help: "TYPE/ID") var entity: String
    @Option(help: "Waarom. / Why.") var reason: String

    func run() throws {
        let context = try CommandContext(options)
        let replica = try context.open()
        let id = try replica.record(record)
        let reference = try replica.entity(entity, in: id)
        try ReasonText.require(reason, for: reference)
        let recipients = try context.announce(reference, in: id, replica)
        context.print(
            try replica.restore(reference, in: id, reason: reason), done: "cli.restore.done",
            goesTo: recipients)
    }
}

/// Reasons must say something.
enum ReasonText {
    static func require(_ reason: String, for entity: EntityReference) throws {
        guard reason.contains(where: { !$0.isWhitespace }) else {
            throw StoreError(
                .reasonMissing, "a reason is needed", details: ["field": entity.type])
        }
    }
}
