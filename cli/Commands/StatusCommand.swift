import ArgumentParser
import RecordModel
import SamenOp

/// `samenop status`: what waits, and what needs you.
struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Wat wacht er, wat vraagt jou? / What needs you?")

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try CommandContext(options)
        let replica = try context.open()
        let status = try replica.status()
        let versions = try replica.versions()
        context.print(
            json(status, versions, context), text(status, versions, context))
    }

    private func json(
        _ status: ReplicaStatus, _ versions: VersionStatus, _ context: CommandContext
    ) -> JSONValue {
        let offset: JSONValue =
            status.clockOffsetMilliseconds.map { .integer($0 / 1_000) } ?? .null
        let alerts = status.alerts.map { json($0, context) }
        return .members([
            ("unsent", .integer(Int64(status.unsent))),
            ("oldestUnsentAt", text(status.oldestUnsentAt)),
            ("lastSyncAt", text(status.lastSyncAt)), ("clockOffsetSeconds", offset),
            ("needsYou", .array(alerts)), ("practice", .bool(status.isPractice)),
            ("copied", .bool(status.isCopied)),
            (
                "attachments",
                .members([
                    ("unsent", .integer(Int64(status.unsentAttachments.count))),
                    ("unsentBytes", .integer(status.unsentAttachments.byteCount)),
                    ("toFetch", .integer(Int64(status.missingAttachments))),
                ])
            ),
            ("versions", versions.json),
            ("revoked", status.revoked?.json(isWiped: false) ?? .null),
        ])
    }

    private func text(_ moment: Instant?) -> JSONValue {
        moment.map { .text($0.utcText) } ?? .null
    }

    private func json(_ alert: Alert, _ context: CommandContext) -> JSONValue {
        .members([
            ("record", .text(alert.record.text)),
            ("rule", alert.rule.map { .text($0) } ?? .null),
            ("timer", alert.timer.map { .text($0.id) } ?? .null),
            ("message", .text(alert.message(context.data.texts, options.language))),
        ])
    }

    private func text(
        _ status: ReplicaStatus, _ versions: VersionStatus, _ context: CommandContext
    ) -> String {
        var lines: [String] = []
        if status.isPractice { lines.append(context.text("cli.status.practice")) }
        if !status.isEnrolled { lines.append(context.text("cli.status.not-enrolled")) }
        lines.append(
            status.oldestUnsentAt.map {
                context.text(
                    "cli.status.unsent",
                    ["count": String(status.unsent), "since": LocalTime.text($0)])
            } ?? context.text("cli.status.sent"))
        lines += AttachmentText(context: context).status(status)
        lines.append(
            status.lastSyncAt.map {
                context.text("cli.status.last-sync", ["time": LocalTime.text($0)])
            } ?? context.text("cli.status.never-synced"))
        if let clock = context.clockSentence(status.clockOffsetMilliseconds) {
            lines.append(clock)
        }
        if status.isCopied { lines.append(context.text("error.copied")) }
        if let revoked = status.revoked {
            lines.append(context.sentences(revoked, hasSynced: false))
        }
        if let key = versions.textKey { lines.append(context.text(key, versions.textArguments)) }
        lines += status.unknownCatalogues.map {
            context.text("cli.status.catalogue", ["version": $0])
        }
        lines.append(
            context.text(status.alerts.isEmpty ? "cli.status.nothing" : "cli.status.needs-you"))
        lines += status.alerts.map { alert in
            let message = alert.message(context.data.texts, options.language)
            let rule = (alert.timer?.id ?? alert.rule).map { "\($0) " } ?? ""
            return "  \(context.data.name(of: alert.record)): \(rule)\(message)"
        }
        return lines.joined(separator: "\n")
    }
}
