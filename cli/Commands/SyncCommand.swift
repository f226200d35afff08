import ArgumentParser
import RecordModel
import SamenOp
import SyncClient
import SyncProtocol

/// `samenop sync`: send what waits, take what is new.
struct SyncCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync", abstract: "Wissel uit met de dienst. / Exchange with the service.")

    @OptionGroup var options: GlobalOptions
    @Option(help: "Eigen certificaatautoriteit (PEM). / Private CA.") var caFile: String?
    @Flag(help: "Blijf bijhouden tot je stopt. / Stay in touch until you stop it.")
    var watch = false

    func run() async throws {
        let context = try CommandContext(options)
        let replica = try context.open()
        if watch {
            return try await SyncWatching(
                context: context, replica: replica, authorityFile: caFile
            ).run()
        }
        let sessions = try replica.openedSession()
        let outcome = try await replica.synchronise(
            measuresClock: options.at == nil, authorityFile: caFile, sessions: sessions
        ) { progress in
            context.tell(
                context.text(
                    "cli.sync.progress",
                    [
                        "sent": String(progress.judged), "received": String(progress.received),
                        "position": String(progress.position), "end": String(progress.end),
                    ]))
        }
        HealingPrinting(context: context).tell(outcome)
        // Text first, always: only then the lane of attachments.
        let attachments = try await replica.attachmentLane(
            sessions: sessions, authorityFile: caFile
        ).run()
        let alerts = try replica.alerts()
        let printing = OutcomePrinting(context: context, replica: replica)
        printing.tellAccess(outcome.access)
        try printing.endIfRevoked(outcome, alerts.count)
        let sentences = [
            printing.sentence(outcome, alerts.count),
            AttachmentText(context: context).sync(attachments),
        ]
        context.print(
            printing.json(outcome, alerts.count, attachments),
            sentences.filter { !$0.isEmpty }.joined(separator: " "))
        if !alerts.isEmpty || !outcome.held.isEmpty {
            throw CommandStatus(status: .needsPerson)
        }
    }
}
