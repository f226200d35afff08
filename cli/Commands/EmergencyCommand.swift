import ArgumentParser
import RecordModel
import RecordStore
import SamenOp
import SyncProtocol

/// `samenop emergency R --reason T`: read, for a while, a record of which one is no part.
struct EmergencyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emergency",
        abstract: "Open bij nood een dossier van een ander team. / Open in an emergency.",
        discussion: """
            De ander noemt de korte naam van het dossier. Je leest het gedeelde deel, hoogstens drie \
            uur; leidinggevenden en de privacyfunctionaris horen het.
            Voorbeeld: samenop emergency eik-1234 --reason "kind mogelijk in woning"
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Korte naam of nummer. / Short name or id.") var record: String
    @Option(help: "Waarom nu. / Why now.") var reason: String
    @Option(help: "Eigen certificaatautoriteit (PEM). / Private CA.") var caFile: String?

    func run() async throws {
        let context = try CommandContext(options)
        guard reason.contains(where: { !$0.isWhitespace }) else {
            throw StoreError(
                .reasonMissing, "an emergency needs a reason", details: ["field": "emergency"])
        }
        let answer: EmergencyAnswer
        do {
            answer = try await context.open().openInEmergency(
                record, reason: reason, measuresClock: options.at == nil, authorityFile: caFile)
        } catch let problem as SyncProblem where problem.code == .notFound {
            throw CommandError(status: .notAllowed, code: "emergency-not-found")
        }
        let name = context.data.name(of: answer.record)
        context.print(
            .members([
                ("record", .text(answer.record.text)), ("name", .text(name)),
                ("endsAt", .text(answer.endsAt.utcText)),
            ]),
            context.text(
                "access.emergency.done", ["name": name, "time": LocalTime.text(answer.endsAt)]))
    }
}
