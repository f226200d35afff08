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

    func run() async throws {
        let context = try CommandContext(options)
        let replica = try context.open()
        let outcome = try await replica.synchronise(
            measuresClock: options.at == nil, authorityFile: caFile
        ) { progress in
            context.tell(
                context.text(
                    "cli.sync.progress",
                    [
                        "sent": String(progress.judged), "received": String(progress.received),
                        "position": String(progress.position), "end": String(progress.end),
                    ]))
        }
        if !outcome.access.findings.isEmpty {
            context.tell(
                context.text(
                    "cli.sync.access-broken", ["count": String(outcome.access.findings.count)]))
        }
        if let code = outcome.access.notSent {
            context.tell(context.text("cli.sync.access-waits", ["code": code.rawValue]))
        }
        let alerts = try replica.alerts()
        context.print(json(outcome, alerts.count), sentence(outcome, alerts.count, context))
        if !alerts.isEmpty || !outcome.held.isEmpty {
            throw CommandStatus(status: .needsPerson)
        }
    }

    private func json(_ outcome: SyncOutcome, _ needsYou: Int) -> JSONValue {
        func notices(_ notices: [SyncOutcome.Notice]) -> JSONValue {
            .array(
                notices.map {
                    .members([
                        ("operation", .text($0.operation.description)), ("code", .text($0.code)),
                        ("reason", .text($0.reason)),
                    ])
                })
        }
        return .members([
            ("sent", .integer(Int64(outcome.sent))),
            ("received", .integer(Int64(outcome.received))),
            ("refused", notices(outcome.refused)), ("quarantined", notices(outcome.quarantined)),
            ("held", notices(outcome.held)), ("needsYou", .integer(Int64(needsYou))),
            ("accessEntries", .integer(Int64(outcome.access.sent))),
            (
                "accessFindings",
                .array(
                    outcome.access.findings.map {
                        .members([
                            ("code", .text($0.code.rawValue)), ("number", .integer($0.number)),
                        ])
                    })
            ),
            ("dropped", .integer(Int64(outcome.dropped))), ("cursor", .integer(outcome.cursor)),
            (
                "clockOffsetSeconds",
                outcome.clockOffsetMilliseconds.map { .integer($0 / 1_000) } ?? .null
            ),
        ])
    }

    private func sentence(
        _ outcome: SyncOutcome, _ needsYou: Int, _ context: CommandContext
    ) -> String {
        context.text(
            "cli.sync.done",
            [
                "sent": String(outcome.sent), "received": String(outcome.received),
                "refused": String(outcome.refused.count + outcome.quarantined.count),
                "needsYou": String(needsYou),
            ])
    }
}
