import Foundation
import HandoverReport
import RecordModel
import SamenOp

/// What `samenop report` prints.
struct ReportPrinter {
    let context: CommandContext
    let recipient: String

    /// Makes a report, and says why when it is not made.
    func explaining(_ make: () throws -> PreparedReport) throws -> PreparedReport {
        do { return try make() } catch let refused as ReportRefused {
            throw failure(refused.refusal)
        }
    }

    /// What became of it, and where it is.
    func printDone(
        _ prepared: PreparedReport, _ rendered: RenderedReport, _ guarding: ReportGuarding,
        _ delivered: DeliveredReport, _ path: String, _ heads: AuditHeads
    ) {
        let entries = delivered.entries.map { JSONValue.text($0.id) }
        context.print(
            .members([
                ("report", .text(rendered.digest.hex)), ("record", .text(prepared.record.text)),
                ("recipient", .text(recipient)), ("digest", .text(rendered.digest.hex)),
                ("path", .text(path)), ("format", .text(rendered.form.rawValue)),
                ("encryption", guarding.code.map { .text($0) } ?? .null),
                ("disclosure", entries.first ?? .null), ("disclosures", .array(entries)),
                ("attested", .bool(rendered.isAttested)),
                ("interim", .bool(prepared.isInterim)),
                ("practice", .bool(prepared.model.request.isPractice)),
                ("withheld", .array(prepared.withheld.map { .text($0) })),
                ("undisclosed", .array(prepared.undisclosed.map(\.json))), heads.member,
            ]),
            ([context.text("cli.report.done", ["path": path])] + notes(guarding, delivered)
                + [heads.text]).joined(separator: "\n"))
    }

    /// Tells who makes the report what the recipient would get if it were passed on first: of what
    /// kind it is, and how to do it. The numbers stand in the outcome for programs.
    func tellUndisclosed(_ prepared: PreparedReport) {
        let kinds = prepared.undisclosed
        guard !kinds.isEmpty else { return }
        // A kind once: one entity can hold things of several categories.
        let types = Set(kinds.map(\.type)).sorted()
        let named = types.map { type in
            context.data.catalogue.types[type]?.label[context.options.language] ?? type
        }
        context.tell(
            context.text(
                "cli.report.undisclosed",
                [
                    "kinds": named.joined(separator: ", "),
                    "record": context.data.name(of: prepared.record),
                    "recipient": prepared.disclosureReceiver,
                ]))
    }

    private func notes(_ guarding: ReportGuarding, _ delivered: DeliveredReport) -> [String] {
        let protection = context.text("cli.report.protection.\(guarding.protection.rawValue)")
        guard let entry = delivered.entries.first else { return [protection] }
        return [
            protection,
            context.text("cli.report.kept", ["entity": entry.shortText]),
        ]
    }

    /// The codes of a refusal as people call what they stand for.
    private func named(_ arguments: [String: String]) -> [String: String] {
        var named = arguments
        if let code = arguments["recipient"] {
            named["recipient"] = context.text("report.recipient.\(code)")
        }
        for key in ["organisation", "members"] {
            named[key] = arguments[key].map { codes in
                context.names(of: codes.components(separatedBy: ", "))
            }
        }
        return named
    }

    /// What is printed when no report is made; a final one that has to wait prints for what.
    private func failure(_ refusal: ReportRefusal) -> any Error {
        let message = context.text(refusal.messageKey, named(refusal.arguments))
        switch refusal.kind {
        case .notReady:
            let (texts, language) = (context.data.texts, context.options.language)
            let origins = context.data.catalogue.ruleOrigins
            let findings = refusal.findings.map { $0.json(texts, language, origins: origins) }
            context.print(
                .members([("blocking", .array(findings))]),
                ([message] + refusal.findings.map(FindingText(context).line)).joined(
                    separator: "\n"))
            return CommandStatus(status: .needsPerson)
        case .unknownRecipient:
            return CommandError(
                status: .badData, code: "unknown-recipient", arguments: refusal.arguments)
        case .noGround, .stillReceiving:
            return CommandError(
                status: .notAllowed, code: "report-refused",
                arguments: [
                    "rule": refusal.rule ?? "", "message": message, "recipient": recipient,
                ])
        }
    }
}

extension UndisclosedKind {
    fileprivate var json: JSONValue {
        .members([
            ("category", .text(category)), ("type", .text(type)), ("count", .integer(Int64(count))),
        ])
    }
}
