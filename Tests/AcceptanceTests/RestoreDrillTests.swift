import Foundation
import Testing

/// A service lost and restored, with real programs.
@Suite struct RestoreDrillTests {
    @Test func nothingAcknowledgedIsMissingAfterOneSyncOfEachLaptop() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let process = Process()
        process.executableURL = root.appendingPathComponent("scripts/restore-drill")
        process.arguments = ["--programs", ProgramRun.folder.path]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(
            decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(text)")
        #expect(text.contains("nothing is missing"))
    }

    @Test func aBackupIsForItsOwnerOnlyAndNothingIsOverwritten() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("samenop-backup-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let (data, backup) = (folder.path + "/service", folder.path + "/backup")
        func server(_ arguments: [String]) throws -> Int32 {
            try ProgramRun.run("samenop-server", arguments + ["--json"]).status
        }
        let unit = ["unit", "add", "bt-fictiestad", "--organisation", "police"]
        #expect(try server(unit + ["--profile", "profile-b", "--data", data]) == 0)
        #expect(try server(["backup", "--out", backup, "--data", data]) == 0)
        let file = backup + "/service.sqlite"
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
        #expect(mode as? Int == 0o600)
        #expect(try server(["backup", "--out", backup, "--data", data]) == 73)
        #expect(try server(["restore", "--from", backup, "--data", data]) == 73)
        #expect(try server(["restore", "--from", data, "--data", folder.path + "/new"]) == 65)
        var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: URL(fileURLWithPath: file))
        #expect(try server(["restore", "--from", backup, "--data", folder.path + "/new"]) == 65)
    }
}
