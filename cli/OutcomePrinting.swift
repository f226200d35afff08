import RecordModel
import SamenOp
import SyncClient

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
        tellAccess(outcome.access)
        HealingPrinting(context: context).tell(outcome)
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

    /// Tells what the service found about the reads that were handed in, and what still waits.
    func tellAccess(_ access: AccessOutcome) {
        if !access.findings.isEmpty {
            context.tell(
                context.text(
                    "cli.sync.access-broken", ["count": String(access.findings.count)]))
        }
        if let code = access.notSent {
            context.tell(context.text("cli.sync.access-waits", ["code": code.rawValue]))
        }
    }

    /// The document of the contract.
    func json(
        _ outcome: SyncOutcome, _ needsYou: Int, _ attachments: AttachmentOutcome? = nil,
        revoked: JSONValue = .null
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
            ("dropped", .integer(Int64(outcome.dropped))),
            ("healing", HealingPrinting(context: context).json(outcome.healing)),
            ("reissued", .integer(Int64(outcome.reissued))), ("cursor", .integer(outcome.cursor)),
            (
                "clockOffsetSeconds",
                outcome.clockOffsetMilliseconds.map { .integer($0 / 1_000) } ?? .null
            ), ("revoked", revoked), ("attachments", attachments.map(AttachmentText.json) ?? .null),
        ])
    }

    /// The one sentence at the end, and one about a clock that is far off.
    func sentence(_ outcome: SyncOutcome, _ needsYou: Int) -> String {
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

    /// Where this laptop was revoked and everything that could be handed in was: wipes the store
    /// when it owes nothing, says what that means, and ends the program.
    func endIfRevoked(_ outcome: SyncOutcome, _ needsYou: Int) throws {
        guard let state = try replica.wipeIfRevoked(folder: context.options.folder) else { return }
        let isWiped = state.wipe == .wipe
        context.print(
            json(outcome, needsYou, revoked: state.json(isWiped: isWiped)),
            sentence(outcome, needsYou) + "\n" + context.sentences(state, hasSynced: true))
        throw CommandStatus(status: isWiped ? .notAllowed : .needsPerson)
    }
}
