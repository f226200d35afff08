import Dispatch
import Foundation
import RecordModel
import SamenOp
import SyncClient
import SyncProtocol

/// `samenop sync --watch`: stays in touch until somebody stops it.
struct SyncWatching {
    let context: CommandContext
    let replica: LocalReplica
    let authorityFile: String?

    /// Watches, and ends with one sentence about all of it.
    func run() async throws {
        let printing = OutcomePrinting(context: context, replica: replica)
        let watcher = try replica.watcher(
            measuresClock: context.options.at == nil, authorityFile: authorityFile
        ) { report in
            switch report {
            case .exchanged(let outcome): printing.exchanged(outcome)
            case .attachments(let outcome):
                context.tell(AttachmentText(context: context).sync(outcome))
            case .mode(let mode): context.tell(context.text("cli.watch.\(mode)"))
            }
        }
        context.tell(context.text("cli.watch.begins"))
        let signals = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler { watcher.stop() }
            source.resume()
            return source
        }
        let ending = await watcher.run()
        signals.forEach { $0.cancel() }
        let alerts = try replica.alerts()
        let sentence = [
            printing.sentence(ending.outcome, alerts.count),
            AttachmentText(context: context).sync(ending.attachments),
        ].filter { !$0.isEmpty }.joined(separator: " ")
        if context.options.json { context.tell(sentence) } else { Output.standard(sentence) }
        if let problem = ending.problem { throw problem }
        if !alerts.isEmpty || !ending.outcome.held.isEmpty {
            throw CommandStatus(status: .needsPerson)
        }
    }
}

/// What an exchange did, in words and as JSON.
struct OutcomePrinting: Sendable {
    let context: CommandContext
    let replica: LocalReplica

    /// Prints one exchange of several as a line.
    func exchanged(_ outcome: SyncOutcome) {
        let needsYou: Int
        do { needsYou = try replica.alerts().count } catch {
            return context.tell(context.text("error.disk"))
        }
        context.print(
            json(outcome, needsYou),
            context.text(
                "cli.watch.exchanged",
                [
                    "sent": String(outcome.sent), "received": String(outcome.received),
                    "refused": String(outcome.refused.count + outcome.quarantined.count),
                    "needsYou": String(needsYou),
                ]))
    }

    /// The document of the contract.
    func json(
        _ outcome: SyncOutcome, _ needsYou: Int, _ attachments: AttachmentOutcome? = nil
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
            ),
            ("attachments", attachments.map(AttachmentText.json) ?? .null),
        ])
    }

    /// The one sentence at the end.
    func sentence(_ outcome: SyncOutcome, _ needsYou: Int) -> String {
        context.text(
            "cli.sync.done",
            [
                "sent": String(outcome.sent), "received": String(outcome.received),
                "refused": String(outcome.refused.count + outcome.quarantined.count),
                "needsYou": String(needsYou),
            ])
    }
}
