import ArgumentParser
import RecordModel
import SyncServer

/// `backup --out FOLDER`: one moment of the service, whole.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy everything that the service keeps, beside a running service.",
        discussion: "Example: samenop-server backup --out ./backup-monday")

    @Option(help: "The folder to make; it may not exist yet.")
    var out: String

    @OptionGroup var common: CommonOptions

    func run() async throws {
        try await common.perform(onlyExisting: true) { folder, output in
            let backup = try await ServiceBackup.make(of: folder, at: out)
            let manifest = backup.manifest
            output.result(
                .members([("backup", .text(out)), ("manifest", manifest.json)]),
                "server.backup.made",
                ["out": out, "service": manifest.service, "time": manifest.time.utcText])
        }
    }
}

/// `restore --from FOLDER`: a service from a backup.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Make the folder of a service from a backup; laptops bring back the rest.",
        discussion: "Example: samenop-server restore --from ./backup-monday --data ./new-folder")

    @Option(help: "The folder that 'backup' made.")
    var from: String

    @OptionGroup var common: CommonOptions

    func run() async throws {
        try await common.reporting {
            let restored = try await ServiceRestore.run(from: from, to: common.data)
            common.output.result(
                .members([
                    ("service", .text(restored.manifest.service)),
                    ("epoch", .integer(restored.epoch)),
                    ("backupTime", .text(restored.manifest.time.utcText)),
                    ("data", .text(common.data)),
                ]), "server.restore.done",
                [
                    "data": common.data, "service": restored.manifest.service,
                    "time": restored.manifest.time.utcText,
                ])
        }
    }
}
