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
        try printing.endIfRevoked(ending.outcome, alerts.count)
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
