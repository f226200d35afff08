import RecordModel
import SamenOp
import SyncClient

/// Attachments in words and as JSON.
struct AttachmentText {
    let context: CommandContext

    /// The files of a record, one a line.
    func lines(_ attachments: [AttachmentView]) -> [String] {
        guard !attachments.isEmpty else { return [] }
        return ["", context.text("cli.attachment.title")]
            + attachments.map { attachment in
                "  "
                    + context.text(
                        "cli.attachment.line",
                        [
                            "entity": ValueText(context).entity(attachment.entity),
                            "name": attachment.reference.name ?? "–",
                            "kind": attachment.mediaType
                                ?? context.text("cli.attachment.kind.unknown"),
                            "size": size(attachment.byteCount),
                            "state": context.text(
                                "cli.attachment.state.\(attachment.state.rawValue)"),
                        ])
            }
    }

    /// What a sync did with them; empty when there is nothing to tell.
    func sync(_ outcome: AttachmentOutcome) -> String {
        var sentences: [String] = []
        if outcome.didSomething {
            sentences.append(
                context.text(
                    "cli.attachment.sync",
                    [
                        "sent": String(outcome.sent), "received": String(outcome.received),
                        "refused": String(outcome.refused),
                    ]))
        }
        if outcome.toSend + outcome.toFetch > 0 {
            sentences.append(
                context.text(
                    "cli.attachment.left",
                    ["toSend": String(outcome.toSend), "toFetch": String(outcome.toFetch)]))
        }
        return sentences.joined(separator: " ")
    }

    /// What is unsent of them; nothing when all is where it should be.
    func status(_ status: ReplicaStatus) -> [String] {
        let (count, bytes) = status.unsentAttachments
        guard count + status.missingAttachments > 0 else { return [] }
        return [
            context.text(
                "cli.attachment.status",
                [
                    "count": String(count), "size": size(bytes),
                    "toFetch": String(status.missingAttachments),
                ])
        ]
    }

    /// One file of a record.
    static func json(_ attachment: AttachmentView) -> JSONValue {
        .members([
            (
                "entity",
                .members([
                    ("type", .text(attachment.entity.type)), ("id", .text(attachment.entity.id)),
                ])
            ),
            ("hash", .text(attachment.reference.digest.hex)),
            ("name", attachment.reference.name.map { .text($0) } ?? .null),
            ("size", attachment.byteCount.map { .integer($0) } ?? .null),
            ("mediaType", attachment.mediaType.map { .text($0) } ?? .null),
            ("state", .text(attachment.state.rawValue)),
        ])
    }

    /// What a sync did.
    static func json(_ outcome: AttachmentOutcome) -> JSONValue {
        .members([
            ("sent", .integer(Int64(outcome.sent))),
            ("received", .integer(Int64(outcome.received))),
            ("refused", .integer(Int64(outcome.refused))),
            ("toSend", .integer(Int64(outcome.toSend))),
            ("toFetch", .integer(Int64(outcome.toFetch))),
            ("problem", outcome.problem.map { .text($0.rawValue) } ?? .null),
        ])
    }

    private func size(_ bytes: Int64?) -> String {
        guard let bytes else { return context.text("cli.attachment.size.unknown") }
        switch bytes {
        case ..<10_000: return "\(bytes) B"
        case ..<10_000_000: return "\(bytes / 1_000) kB"
        default: return "\(bytes / 1_000_000) MB"
        }
    }
}
