import ArgumentParser
import RecordModel
import SyncCore
import SyncServer

/// `check`: reads everything back.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check everything that the service keeps.")

    @OptionGroup var common: CommonOptions

    func run() async throws {
        try await common.perform(onlyExisting: true) { folder, output in
            let failures = try await folder.check()
            let head = try await folder.core.auditHead()
            output.result(
                .members([
                    ("ok", .bool(failures.isEmpty)),
                    ("failures", .array(failures.map(CommandOutput.json))),
                    ("auditHead", head.json),
                ]),
                failures.isEmpty ? "server.check.ok" : "server.check.failed",
                ["count": "\(failures.count)"])
            if !output.isJSON {
                for failure in failures { output.line("  \(failure.code)  \(failure.place)") }
                output.line(output.auditHead(head))
            }
            try await note(failures, folder)
            if failures.isEmpty { return }
            throw ExitCode.badData
        }
    }

    /// Keeps that this was done; what is wrong was told already when that can't be kept.
    private func note(_ failures: [CheckFailure], _ folder: ServiceFolder) async throws {
        do {
            try await folder.core.noteAdministration(
                .check, on: .service("check"), result: failures.first?.code ?? AuditEntry.done)
        } catch { guard !failures.isEmpty else { throw error } }
    }
}
