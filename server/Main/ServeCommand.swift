import ArgumentParser
import Logging
import RecordModel
import SyncServer

/// `serve`: answers laptops until it is asked to stop.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Answer laptops.")

    @Option(help: "HOST:PORT; port 0 takes a free one.")
    var listen = "127.0.0.1:8480"

    @Flag(help: "Take practice stores only. The folder remembers it.")
    var practice = false

    @Option(help: "The OpenID provider at which people log in, beside the laptop's key.")
    var oidcIssuer: String?

    @Option(help: "What this service is called at that provider.")
    var oidcClientID: String?

    @Option(help: "The claim that holds the staff id of laptops' users.")
    var oidcClaim = "sub"

    @Flag(help: "Behind a reverse proxy: calls come from the last address of X-Forwarded-For.")
    var behindProxy = false

    @OptionGroup var common: CommonOptions

    func run() async throws {
        guard let address = ListenAddress(listen) else {
            throw refuse(CommandProblem("bad-address", ["value": listen], exit: .usage))
        }
        guard address.isLoopback else {
            throw refuse(CommandProblem("not-loopback", exit: .usage))
        }
        let persons = try persons()
        try await common.perform(practice: practice) { folder, output in
            let service = HTTPService(
                core: persons.map(folder.core.asking) ?? folder.core, logger: Self.logger(),
                isBehindProxy: behindProxy)
            try await service.run(at: address, stopsOnSignals: true) { taken in
                let url = "http://\(taken)"
                output.line(JSONValue.members([("listening", .text(url))]).canonicalText)
            }
        }
    }

    /// Who proves who is at a laptop; nil where the laptop's key is enough.
    private func persons() throws -> OpenIDVerifier? {
        guard oidcIssuer != nil || oidcClientID != nil else { return nil }
        guard
            let settings = OpenIDSettings(
                issuer: oidcIssuer ?? "", clientID: oidcClientID ?? "", authorClaim: oidcClaim)
        else { throw refuse(CommandProblem("bad-provider", exit: .usage)) }
        return OpenIDVerifier(settings)
    }

    private func refuse(_ problem: CommandProblem) -> ExitCode {
        common.output.report(problem)
        return problem.exit
    }

    private static func logger() -> Logger {
        Logger(label: "samenop-server") { label in
            StreamLogHandler.standardError(label: label)
        }
    }
}
