import ArgumentParser
import Foundation
import RecordModel
import RecordRules
import SamenOp

/// `samenop metrics`: figures over the records here, and how this installation was used.
struct MetricsCommand: ParsableCommand {
    enum Format: String, CaseIterable {
        case text
        case json
        case csv
        case html
    }

    static let configuration = CommandConfiguration(
        commandName: "metrics", abstract: "Cijfers over de dossiers. / Figures over the records.",
        discussion: """
            Zonder --from en --to over alles wat hier staat. --from en --to zijn datums; beide \
            dagen tellen mee. Without them over all there is; both days count.
            Voorbeeld: samenop metrics --from 2026-01-01 --to 2026-06-30 --format html --out c.html
            """)

    @OptionGroup var options: GlobalOptions
    @Option(help: "Eerste dag, JJJJ-MM-DD. / First day.") var from: String?
    @Option(help: "Laatste dag, telt mee. / Last day, included.") var to: String?
    @Option(
        help:
            "Uitgesplitst naar: unit, organisation, form, classification, quarter, month, week, weekday, hour. / Set apart by."
    ) var by: String?
    @Option(help: "text, json, csv, html") var format: String?
    @Option(help: "Bestand, of - / File, or -") var out: String?
    @Flag(help: "Voor buiten het eigen team: kleine aantallen verborgen. / For outside the team.")
    var outside = false
    @Flag(help: "Alleen de definities. / The definitions only.") var definitions = false

    func validate() throws {
        guard format == nil || format.flatMap(Format.init) != nil else {
            throw ValidationError("--format: text, json, csv, html")
        }
        for (name, given) in [("--from", from), ("--to", to)] {
            if let given, Self.day(given) == nil {
                throw ValidationError("\(name): 2026-01-31")
            }
        }
    }

    func run() throws {
        let context = try CommandContext(options)
        let grouping = try grouping()
        if definitions {
            let book = try context.data.metricBook()
            context.print(
                MetricsJSON.definitions(book, options.language),
                MetricsText.definitions(book, options.language).joined(separator: "\n"))
            return
        }
        let report = try report(
            context,
            MetricsRequest(
                firstDay: from.flatMap(Self.day), lastDay: to.flatMap(Self.day),
                grouping: grouping, isOutside: outside))
        // A file that is named without a form gets the one that its name says.
        let ending = out.flatMap { Format(rawValue: ($0 as NSString).pathExtension) }
        // With --json, standard output holds one JSON document whatever is asked of a file.
        let plain: Format = options.json ? .json : .text
        let asked = format.flatMap(Format.init) ?? ending ?? plain
        let chosen = options.json && (out == nil || out == "-") ? .json : asked
        let text = rendered(report, chosen, context)
        guard let out, out != "-" else {
            FileHandle.standardOutput.write(Data(text.utf8))
            return
        }
        try FileOutput.write(Data(text.utf8), to: out)
        let heads = try AuditHeads(context, try context.open())
        context.print(
            .members([
                ("path", .text(out)), ("format", .text(chosen.rawValue)),
                ("from", .text(report.figures.period.from)),
                ("to", .text(report.figures.period.to)), ("outside", .bool(report.isOutside)),
                heads.member,
            ]), context.text("cli.metrics.done", ["path": out]) + "\n" + heads.text)
    }

    private func rendered(
        _ report: MetricsReport, _ format: Format, _ context: CommandContext
    ) -> String {
        let texts = context.data.texts
        return switch format {
        case .text: MetricsText.render(report, texts, options.language) + "\n"
        case .json: MetricsJSON.render(report, texts, options.language).canonicalText + "\n"
        case .csv: MetricsCSV.render(report, texts, options.language)
        case .html: MetricsPage.render(report, texts, options.language)
        }
    }

    private func report(
        _ context: CommandContext, _ request: MetricsRequest
    ) throws -> MetricsReport {
        let replica = try context.open()
        if try replica.store.read({ try $0.records().isEmpty }) {
            Output.error(context.text("cli.metrics.empty"))
        }
        do { return try replica.metrics(request) } catch let refused as MetricsRefused {
            throw CommandError(status: .usage, code: refused.code, arguments: refused.arguments)
        }
    }

    private func grouping() throws -> MetricGrouping? {
        guard let by else { return nil }
        if let grouping = MetricGrouping(rawValue: by) { return grouping }
        let keys = MetricGrouping.allCases.map(\.rawValue)
        var arguments = ["given": by, "allowed": keys.joined(separator: ", ")]
        arguments["suggestion"] = NearMiss.of(by, in: keys)
        throw CommandError(status: .usage, code: "metrics-grouping", arguments: arguments)
    }

    /// A date, or the local day of a moment.
    private static func day(_ text: String) -> Int64? {
        CalendarDate(text)?.days ?? Instant(text)?.localDay
    }
}
