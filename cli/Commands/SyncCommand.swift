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
        tell(outcome, context)
        let alerts = try replica.alerts()
        context.print(json(outcome, alerts.count), sentence(outcome, alerts.count, context))
        if !alerts.isEmpty || !outcome.held.isEmpty {
            throw CommandStatus(status: .needsPerson)
        }
    }

    /// What was done beside sending and taking, for people.
    private func tell(_ outcome: SyncOutcome, _ context: CommandContext) {
        if outcome.reissued > 0 {
            context.tell(context.text("cli.sync.reissued", ["count": String(outcome.reissued)]))
        }
        guard let healing = outcome.healing else { return }
        let figures = [
            "takenBack": String(healing.takenBack), "offered": String(healing.offered),
            "agreement": String(healing.agreement), "notAccepted": String(healing.notAccepted),
        ]
        context.tell(
            context.text(healing.isRestored ? "cli.sync.healed" : "cli.sync.repaired", figures))
        if healing.notAccepted > 0 { context.tell(context.text("cli.sync.heal-open", figures)) }
    }

    /// What healing did; further keys of the document.
    private func json(_ healing: HealingOutcome?) -> JSONValue {
        guard let healing else { return .null }
        return .members([
            ("restored", .bool(healing.isRestored)), ("cursor", .integer(healing.cursor)),
            ("agreement", .integer(healing.agreement)),
            ("takenBack", .integer(Int64(healing.takenBack))),
            ("offered", .integer(Int64(healing.offered))),
            ("notAccepted", .integer(Int64(healing.notAccepted))),
        ])
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
            ("dropped", .integer(Int64(outcome.dropped))), ("healing", json(outcome.healing)),
            ("reissued", .integer(Int64(outcome.reissued))), ("cursor", .integer(outcome.cursor)),
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
