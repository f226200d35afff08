import ArgumentParser
import RecordModel
import SyncServer

/// `check`: reads everything back.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check everything that the service keeps.")

    @OptionGroup var common: CommonOptions

    func run() async throws {
        try await common.perform(onlyExisting: true) { folder, output in
            let failures = try await folder.check()
            let json = failures.map { failure in
                JSONValue.members([("code", .text(failure.code)), ("where", .text(failure.place))])
            }
            output.result(
                .members([("ok", .bool(failures.isEmpty)), ("failures", .array(json))]),
                failures.isEmpty ? "server.check.ok" : "server.check.failed",
                ["count": "\(failures.count)"])
            if failures.isEmpty { return }
            if !output.isJSON {
                for failure in failures { output.line("  \(failure.code)  \(failure.place)") }
            }
            throw ExitCode.badData
        }
    }
}
