import ArgumentParser
import RecordModel
import SamenOp
import SyncProtocol

/// `samenop enrol`: join a service.
struct EnrolCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "enrol", abstract: "Meld deze laptop aan bij een dienst. / Join a service.",
        discussion: "Voorbeeld: samenop enrol http://127.0.0.1:8480 --code ABCD-EFGH-…")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Adres van de dienst. / Address of the service.") var url: String
    @Option(help: "Eenmalige code. / One-time code.") var code: String
    @Option(help: "Eigen certificaatautoriteit (PEM). / Private CA.") var caFile: String?

    func validate() throws {
        guard url.hasPrefix("http://") || url.hasPrefix("https://") else {
            throw ValidationError("URL: https://… (http:// op de eigen machine / on this machine)")
        }
    }

    func run() async throws {
        let context = try CommandContext(options)
        let replica = try context.open()
        let isCopy = try replica.isCopied()
        let answer = try await replica.enrol(url: url, code: code, authorityFile: caFile)
        let unit = ["unit": answer.certificate.unit]
        var text = context.text("cli.enrol.done", unit)
        if isCopy {
            do {
                let outcome = try await replica.synchronise(
                    measuresClock: options.at == nil, authorityFile: caFile)
                text = context.text(
                    "cli.enrol.rejoined",
                    unit.merging(["count": String(outcome.reissued)]) { $1 })
            } catch is SyncProblem {
                text = context.text("cli.enrol.rejoined-offline", unit)
            }
        }
        context.print(
            .members([
                ("replica", .text(answer.certificate.replica.text)),
                ("unit", .text(answer.certificate.unit)), ("service", .text(answer.service)),
                ("epoch", .integer(answer.epoch)),
            ]), text)
    }
}
