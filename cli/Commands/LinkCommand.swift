import ArgumentParser
import RecordModel
import RecordStore
import SamenOp

/// `samenop link`: say that two things are one; without ends, what may be.
struct LinkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link",
        abstract: "Verbind wat hetzelfde is. / Link what is the same.",
        discussion: """
            Zonder meer: wat het programma voorstelt. Er wordt niets overgeschreven, en 'samenop \
            unlink' maakt het ongedaan. / Without more: what the program proposes.
            Voorbeelden: samenop link eik-1234 · samenop link eik-1234 same_as person/3f2a \
            person/77c1 · samenop link eik-1234 mirror_of consult/12ab consult/9e0d · samenop link \
            eik-1234 same_incident eik-1234 beuk-5678
            Niet hetzelfde: samenop link eik-1234 same_as 3f2a 77c1 --decline --reason "twee zussen"
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var note: NoteOptions
    @Argument(help: "Dossier. / Record.") var record: String
    @Argument(help: "same_as, mirror_of, same_incident") var kind: String?
    @Argument(help: "Het ene: TYPE/ID of dossier. / The one.") var one: String?
    @Argument(help: "Het andere. / The other.") var other: String?
    @Flag(help: "Leg vast dat het niet hetzelfde is. / Record that they are not the same.")
    var decline = false

    func validate() throws {
        guard kind == nil || other != nil else {
            throw ValidationError("link R [same_as|mirror_of|same_incident A B]")
        }
        guard !decline || kind != nil else {
            throw ValidationError("--decline: link R KIND A B --decline --reason T")
        }
    }

    func run() throws {
        let context = try CommandContext(options)
        let replica = try context.open()
        let id = try replica.record(record)
        guard let kind, let one, let other else {
            try list(id, context, replica)
            return
        }
        if decline { try ReasonText.require(note.reason ?? "", for: .singleton(kind)) }
        context.print(
            try replica.link(kind, one, other, in: id, isDeclined: decline, note.note),
            done: decline ? "cli.link.declined" : "cli.link.done")
    }

    private func list(
        _ record: RecordID, _ context: CommandContext, _ replica: LocalReplica
    ) throws {
        let view = try replica.view(record)
        let proposals = try replica.linkProposals(record)
        let links = replica.catalogue.structure.links
        context.print(
            .members([("proposals", .array(proposals.map { $0.json(links) }))]),
            proposals.isEmpty
                ? context.text("cli.link.no-proposals")
                : LinkText(context, view).lines(proposals).joined(separator: "\n"))
    }
}

/// `samenop unlink`: take a link away. What was linked stands by itself again.
struct UnlinkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unlink",
        abstract: "Maak een verband ongedaan, met reden. / Undo a link, with a reason.")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Dossier. / Record.") var record: String
    @Argument(help: "Id van het verband. / Id of the link.") var link: String
    @Option(help: "Waarom. / Why.") var reason: String

    func run() throws {
        let context = try CommandContext(options)
        let replica = try context.open()
        let id = try replica.record(record)
        try ReasonText.require(reason, for: .singleton(replica.catalogue.structure.links.type))
        let operation = try replica.unlink(link, in: id, reason: reason)
        let header = operation.header
        let entity = try replica.view(header.record).record.entities.first {
            $0.reference == header.entity
        }
        context.print(
            operation,
            done: entity?.isPresent == true ? "cli.link.proposed-away" : "cli.link.undone")
    }
}
