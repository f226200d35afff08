import ArgumentParser
import Foundation
import RecordModel
import SyncCore
import SyncServer

/// What every command takes.
struct CommonOptions: ParsableArguments {
    @Option(help: "The folder in which the service keeps everything.")
    var data = "./samenop-service"

    @Flag(help: "Print one JSON document.")
    var json = false

    @Option(help: "The language of messages: nl or en.")
    var lang: String?

    @Option(help: "Who does this, for the audit trail; else the account on this computer.")
    var by: String?

    /// Who gives the command.
    var administrator: String { by ?? ProcessInfo.processInfo.userName }

    /// The language asked for here, else in the environment, else Dutch.
    var language: Language {
        lang.flatMap(Language.init)
            ?? ProcessInfo.processInfo.environment["SAMENOP_LANG"].flatMap(Language.init)
            ?? .dutch
    }

    func validate() throws {
        guard lang == nil || lang.flatMap(Language.init) != nil else {
            throw ValidationError("--lang takes nl or en")
        }
    }

    /// Where output goes.
    var output: CommandOutput { CommandOutput(isJSON: json, language: language) }

    /// Runs a command over the folder, and ends the program with a message when it fails.
    func perform(
        practice: Bool? = nil, onlyExisting: Bool = false,
        _ body: (ServiceFolder, CommandOutput) async throws -> Void
    ) async throws {
        try await reporting {
            if onlyExisting, !ServiceFolder.exists(data) {
                throw CommandProblem("no-service", ["value": data], exit: .usage)
            }
            let folder = try await ServiceFolder.open(
                data, practice: practice, caller: .administrator(administrator))
            do { try await body(folder, output) } catch let problem as ServiceProblem {
                await Self.note(problem, folder)
                throw problem
            }
        }
    }

    /// Keeps that the service did not do what was asked; who asked hears why, also when that can't
    /// be kept.
    private static func note(_ problem: ServiceProblem, _ folder: ServiceFolder) async {
        let command = CommandLine.arguments.dropFirst().first ?? ""
        do {
            try await folder.core.noteRefusal(
                .administration, on: .service(command), code: problem.code.rawValue)
        } catch {}
    }

    /// Runs something, and ends the program with a message when it fails.
    func reporting(_ body: () async throws -> Void) async throws {
        do { try await body() } catch let exit as ExitCode {
            throw exit
        } catch {
            let problem = CommandProblem(error)
            output.report(problem)
            throw problem.exit
        }
    }
}

extension ExitCode {
    static let badData = ExitCode(65)
    static let cannotCreate = ExitCode(73)
    static let disk = ExitCode(74)
    static let notAllowed = ExitCode(77)
    static let usage = ExitCode(64)
}
