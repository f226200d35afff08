import ArgumentParser
import Foundation
import HandoverReport
import RecordModel
import SamenOp

/// `samenop report`: the handover report, from the order to the file.
struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Maak het overdrachtsrapport. / The handover report.",
        discussion: """
            Ontvangers: vt_file zsm om actieoverleg zvh rvdk probation care base_team kct shn.
            Iedere ontvanger krijgt alleen wat voor die ontvanger mag; zonder --interim is het
            een eindrapport. Binnen de eigen organisatie (base_team, kct) wordt het dan een
            tussenrapport als een eindrapport nog niet kan.
            Echte gegevens gaan versleuteld weg: met --to-key, of met een wachtwoordzin.
            Voorbeeld: samenop report eik-1234 --for om --interim --format html --out rapport.html
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var overrides: OverrideOptions
    @OptionGroup var protection: ReportProtectionOptions
    @Argument(help: "Dossier. / Record.") var record: String
    @Option(name: .customLong("for"), help: "Ontvanger, bijvoorbeeld base_team. / Recipient.")
    var recipient: String
    @Option(help: "pdf, html, json, md, csv") var format: String?
    @Option(help: "Bestand, of - / File, or -") var out: String?
    @Flag(help: "Tussenrapport: het werk loopt nog. / Interim.") var interim = false
    @Option(help: "Waarom. / Why.") var reason: String?
    @Option(help: "Eigen certificaatautoriteit (PEM). / Private CA.") var caFile: String?
    @Option(help: "Doel van de overdracht. / Purpose.") var purpose: String?

    func validate() throws {
        guard format.map({ ReportForm(rawValue: $0) != nil }) ?? true else {
            throw ValidationError(
                "--format: " + ReportForm.allCases.map(\.rawValue).joined(separator: ", "))
        }
    }

    func run() async throws {
        let context = try CommandContext(options)
        let replica = try context.open()
        let id = try replica.record(record)
        let printer = ReportPrinter(context: context, recipient: recipient)
        let rendering = ReportRendering(context: context)
        let target = try ReportTarget(out)
        var form = format.flatMap(ReportForm.init) ?? target.namedForm ?? rendering.usualForm()
        target.warn(of: form, asked: format != nil, context)
        let protector = try ReportProtector(
            context, protection, reason: reason,
            isPractice: replica.store.identity.isPractice)
        var guarding = try protector.decide(recipient, form, target)
        let prepared = try printer.explaining {
            try replica.prepareReport(id, try order(context))
        }
        for rule in prepared.permitted.warnings {
            context.tell("\(rule): \(context.text("rule.\(rule)"))")
        }
        printer.tellUndisclosed(prepared)
        if prepared.isInterim, !interim { context.tell(context.text("cli.report.interim")) }
        // Without the program that makes PDFs there is still a page, and a word about it.
        var failure: CommandError?
        var rendered: RenderedReport
        do { rendered = try await rendering.render(prepared, form) } catch let error as PressFailure
        {
            guard target.mayChangeForm else { throw error.command }
            (form, failure) = (.html, error.command)
            guarding = try protector.decide(recipient, form, target)
            rendered = try await rendering.render(prepared, form)
        }
        rendered = try await protector.protectWithin(rendered, guarding)
        // A service keeps what it is asked: first it has to be certain that the report can leave.
        try await protector.requireProtection(guarding)
        let proof = ReportProving(
            context: context, replica: replica, prepared: prepared, authorityFile: caFile)
        rendered = try await protector.protect(try await proof.prove(rendered), guarding)
        let delivery = ReportDelivery(
            context: context, replica: replica, prepared: prepared, target: target)
        let delivered = try delivery.deliver(rendered, guarding, isOther: failure != nil)
        if let path = delivered.path {
            printer.printDone(
                prepared, rendered, guarding, delivered, path, try AuditHeads(context, replica))
        }
        if let failure { throw failure }
    }

    private func order(_ context: CommandContext) throws -> ReportOrder {
        ReportOrder(
            for: recipient, purpose: purpose ?? context.text(Self.purposeKey(recipient)),
            format: .html, language: options.language, isInterim: interim,
            overrides: try overrides.request(reason))
    }

    private static func purposeKey(_ recipient: String) -> String {
        recipient == "base_team" || recipient == "kct"
            ? "report.purpose.base_team" : "report.purpose.other"
    }
}
