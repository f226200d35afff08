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
        let alerts = try replica.alerts()
        if let state = try replica.wipeIfRevoked(folder: options.folder) {
            return try tell(state, outcome, alerts.count, context)
        }
        context.print(json(outcome, alerts.count), sentence(outcome, alerts.count, context))
        if !alerts.isEmpty || !outcome.held.isEmpty {
            throw CommandStatus(status: .needsPerson)
        }
    }

    /// Everything that could be handed in was: what that means for this laptop.
    private func tell(
        _ state: RevokedState, _ outcome: SyncOutcome, _ needsYou: Int, _ context: CommandContext
    ) throws {
        context.print(
            json(outcome, needsYou, revoked: state.json(isWiped: state.wipe == .wipe)),
            sentence(outcome, needsYou, context) + "\n"
                + context.sentences(state, hasSynced: true))
        throw CommandStatus(status: state.wipe == .wipe ? .notAllowed : .needsPerson)
    }

    private func json(
        _ outcome: SyncOutcome, _ needsYou: Int, revoked: JSONValue = .null
    ) -> JSONValue {
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
            ("dropped", .integer(Int64(outcome.dropped))), ("cursor", .integer(outcome.cursor)),
            (
                "clockOffsetSeconds",
                outcome.clockOffsetMilliseconds.map { .integer($0 / 1_000) } ?? .null
            ), ("revoked", revoked),
        ])
    }

    private func sentence(
        _ outcome: SyncOutcome, _ needsYou: Int, _ context: CommandContext
    ) -> String {
        let done = context.text(
            "cli.sync.done",
            [
                "sent": String(outcome.sent), "received": String(outcome.received),
                "refused": String(outcome.refused.count + outcome.quarantined.count),
                "needsYou": String(needsYou),
            ])
        return [done, context.clockSentence(outcome.clockOffsetMilliseconds)].compactMap(\.self)
            .joined(separator: "\n")
    }
}
