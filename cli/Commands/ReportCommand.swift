import ArgumentParser
import Foundation
import RecordModel
import SamenOp

/// `samenop report`: the handover report.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Maak het overdrachtsrapport. / The handover report.",
        discussion: """
            In deze versie alleen voor het eigen basisteam, en altijd als tussenrapport.
            Voorbeeld: samenop report eik-1234 --for base_team --format html --out rapport.html
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Dossier. / Record.") var record: String
    @Option(name: .customLong("for"), help: "Ontvanger, bijvoorbeeld base_team. / Recipient.")
    var recipient: String
    @Option(help: "md, html, json") var format = "html"
    @Option(help: "Bestand, of - / File, or -") var out: String?
    @Flag(help: "Tussenrapport (nu altijd). / Interim (for now always).") var interim = false
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
        let report: WrittenReport
        do {
            report = try replica.report(
                id, for: recipient, purpose: purpose ?? context.text("report.purpose.base_team"),
                format: format, language: options.language)
        } catch let refused as ReportRefused {
            throw CommandError(
                status: .notAllowed, code: "report-refused",
                arguments: [
                    "rule": refused.rule ?? "",
                    "message": context.text(refused.textKey, refused.arguments),
                    "recipient": recipient,
                ])
        }
        if out == "-" {
            FileHandle.standardOutput.write(Data(report.bytes))
            return
        }
        let path = out ?? "\(context.data.name(of: id))-\(recipient).\(format.rawValue)"
        try FileOutput.write(Data(report.bytes), to: path)
        context.print(
            .members([
                ("report", .text(report.digest.hex)), ("record", .text(id.text)),
                ("recipient", .text(recipient)), ("digest", .text(report.digest.hex)),
                ("path", .text(path)), ("interim", .bool(true)),
                ("withheld", .array(report.withheld.map { .text($0) })),
            ]),
            context.text("cli.report.done", ["path": path]))
    }
}
