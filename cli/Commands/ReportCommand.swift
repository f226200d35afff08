import ArgumentParser
import Foundation
import HandoverReport
import RecordModel
import RecordRules
import SamenOp

/// `samenop report`: the handover report.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Maak het overdrachtsrapport. / The handover report.",
        discussion: """
            Ontvangers: vt_file zsm om actieoverleg zvh rvdk probation care base_team kct shn.
            Iedere ontvanger krijgt alleen wat voor die ontvanger mag; zonder --interim is het
            een eindrapport. Binnen de eigen organisatie (base_team, kct) wordt het dan een
            tussenrapport als een eindrapport nog niet kan.
            Voorbeeld: samenop report eik-1234 --for om --interim --format html --out rapport.html
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var overrides: OverrideOptions
    @Argument(help: "Dossier. / Record.") var record: String
    @Option(name: .customLong("for"), help: "Ontvanger, bijvoorbeeld base_team. / Recipient.")
    var recipient: String
    @Option(help: "md, html, json") var format = "html"
    @Option(help: "Bestand, of - / File, or -") var out: String?
    @Flag(help: "Tussenrapport: het werk loopt nog. / Interim.") var interim = false
    @Flag(help: "Zonder versleuteling. / Without encryption.") var plain = false
    @Option(help: "Waarom. / Why.") var reason: String?
    @Option(help: "Doel van de overdracht. / Purpose.") var purpose: String?

    func validate() throws {
        guard ReportFormat(rawValue: format) != nil else {
            throw ValidationError("--format: md, html, json")
        }
    }

    func run() throws {
        let context = try CommandContext(options)
        let replica = try context.open()
        let id = try replica.record(record)
        let format = ReportFormat(rawValue: format) ?? .html
        let order = ReportOrder(
            for: recipient, purpose: purpose ?? context.text(Self.purposeKey(recipient)),
            format: format, language: options.language, isInterim: interim,
            overrides: try overrides.request(reason))
        let prepared: PreparedReport
        do { prepared = try replica.prepareReport(id, order) } catch let refused as ReportRefused {
            throw try failure(refused.refusal, context)
        }
        for rule in prepared.permitted.warnings {
            context.tell("\(rule): \(context.text("rule.\(rule)"))")
        }
        let report = try prepared.written()
        try replica.issue(prepared, digest: report.digest)
        if report.isInterim, !interim { context.tell(context.text("cli.report.interim")) }
        if out == "-" {
            FileHandle.standardOutput.write(Data(report.bytes))
            return
        }
        let path = out ?? "\(context.data.name(of: id))-\(recipient).\(format.rawValue)"
        try FileOutput.write(Data(report.bytes), to: path)
        let heads = try AuditHeads(context, replica)
        context.print(
            .members([
                ("report", .text(report.digest.hex)), ("record", .text(id.text)),
                ("recipient", .text(recipient)), ("digest", .text(report.digest.hex)),
                ("path", .text(path)), ("interim", .bool(report.isInterim)),
                ("withheld", .array(report.withheld.map { .text($0) })), heads.member,
            ]),
            context.text("cli.report.done", ["path": path]) + "\n" + heads.text)
    }

    private static func purposeKey(_ recipient: String) -> String {
        recipient == "base_team" || recipient == "kct"
            ? "report.purpose.base_team" : "report.purpose.other"
    }

    /// The codes of a refusal as people call what they stand for.
    private static func named(
        _ arguments: [String: String], _ context: CommandContext
    ) -> [String: String] {
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
    private func failure(
        _ refusal: ReportRefusal, _ context: CommandContext
    ) throws -> any Error {
        let message = context.text(refusal.messageKey, Self.named(refusal.arguments, context))
        switch refusal.kind {
        case .notReady:
            context.print(
                .members([
                    (
                        "blocking",
                        .array(
                            refusal.findings.map {
                                $0.json(
                                    context.data.texts, options.language,
                                    origins: context.data.catalogue.ruleOrigins)
                            })
                    )
                ]),
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
