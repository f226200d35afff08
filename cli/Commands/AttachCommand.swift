import ArgumentParser
import Foundation
import RecordModel
import RecordStore
import SamenOp
import SyncProtocol

/// `samenop attach`: evidence as a file, kept as it is.
struct AttachCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attach",
        abstract: "Voeg een bestand bij als bewijs. / Attach a file as evidence.",
        discussion: """
            Het origineel wordt bewaard en nooit veranderd. De naam van het bestand komt in het \
            dossier. Zonder ID, en als er nog geen bewijs is, wordt een nieuw stuk bewijs gemaakt; \
            bij letsel of een wapen ook. The original is kept and never changed.
            Voorbeeld: samenop attach eik-1234 evidence/3f2a foto.jpg
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var note: NoteOptions
    @Argument(help: "Dossier. / Record.") var record: String
    @Argument(help: "TYPE/ID: bewijs, of waar het bij hoort. / Evidence, or what it is of.")
    var target: String
    @Argument(help: "Het bestand. / The file.") var file: String

    func run() throws {
        let context = try CommandContext(options)
        let replica = try context.open()
        let id = try replica.record(record)
        let entity = try entity(replica, id)
        let recipients = try entity.flatMap { try context.announce($0, in: id, replica) }
        switch try replica.attach(file, to: entity, in: id, note.note) {
        case .stored(let operation):
            context.print(operation, done: "cli.attach.done", goesTo: recipients)
        case .blocked(let findings):
            try context.print(EditOutcome.blocked(findings), done: "cli.attach.done")
        case .already(let operation, let entity):
            context.print(
                .members([
                    ("operation", .text(operation.description)),
                    (
                        "entity",
                        .members([("type", .text(entity.type)), ("id", .text(entity.id))])
                    ), ("already", .bool(true)),
                ]), context.text("cli.attach.already"))
        }
    }

    /// What the file is attached to; nil when new evidence is to be made for it.
    private func entity(_ replica: LocalReplica, _ id: RecordID) throws -> EntityReference? {
        do { return try replica.entity(target, in: id) } catch let error as StoreError
            where error.code == .unknownEntity
            && target == replica.catalogue.structure.name("evidence", "type")
        {
            return nil
        }
    }
}

/// `samenop attachment`: the original bytes, out of the store.
struct AttachmentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attachment",
        abstract: "Haal een bijlage uit het dossier. / Take an attachment out.",
        discussion: """
            Schrijft het origineel naar een nieuw bestand; dat wordt vastgelegd. Wat nog niet op \
            deze laptop is, wordt eerst opgehaald. Writes the original to a new file; that is kept.
            Voorbeeld: samenop attachment eik-1234 evidence/3f2a --out foto.jpg --purpose aangifte
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Dossier. / Record.") var record: String
    @Argument(help: "TYPE/ID van het bewijs. / The evidence.") var target: String
    @Option(help: "Het nieuwe bestand. / The new file.") var out: String
    @Option(help: "Doel van het inzien. / Purpose of reading.") var purpose: String?
    @Option(help: "Eigen certificaatautoriteit (PEM). / Private CA.") var caFile: String?

    func run() async throws {
        let context = try CommandContext(options)
        let replica = try context.open()
        let id = try replica.record(record)
        let entity = try replica.entity(target, in: id)
        let attachment = try replica.attachment(of: entity, in: id)
        if attachment.state == .notFetched { try await fetch(attachment, replica) }
        try replica.export(attachment, of: id, to: out, purpose: purpose)
        context.print(
            .members([
                ("path", .text(out)), ("hash", .text(attachment.reference.digest.hex)),
                (
                    "entity",
                    .members([("type", .text(entity.type)), ("id", .text(entity.id))])
                ),
            ]), context.text("cli.attachment.done", ["path": out]))
    }

    private func fetch(_ attachment: AttachmentView, _ replica: LocalReplica) async throws {
        do {
            try await replica.attachmentLane(authorityFile: caFile)
                .fetch(attachment.reference.digest)
        } catch let problem as SyncProblem
            where problem.code == .notFound || problem.code == .unknownReplica
        {
            throw StoreError(.attachmentMissing, "the service does not have it either")
        }
    }
}
