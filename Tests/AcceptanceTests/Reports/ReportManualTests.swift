import Foundation
import RecordModel
import Testing

/// The page about reports names what the commands take and print.
@Suite struct ReportManualTests {
    private let page: String
    private let folder = NSTemporaryDirectory() + "samenop-manual-" + UUID().uuidString

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        page = try String(contentsOf: root.appending(path: "docs/reports.md"), encoding: .utf8)
    }

    @Test func everyOptionOfTheCommandIsNamed() throws {
        let help = try ProgramRun.run("samenop", ["report", "--help"]).output
        let options = Set(help.matches(of: #/--[a-z-]+/#).map { String($0.output) })
        #expect(options.isSuperset(of: ["--to-key", "--purpose", "--ca-file", "--interim"]))
        for option in options.subtracting(["--help", "--version"]) {
            #expect(page.contains("`\(option)"), "\(option)")
        }
    }

    @Test func everyMemberOfWhatIsPrintedIsNamed() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try samenop([
            "init", "--organisation", "police", "--unit", "bt-fictiestad", "--role", "supervisor",
            "--author", "p-4711", "--profile", "profile-b", "--practice",
        ])
        let record = try samenop(["record", "new"])["record"]?.stringValue ?? ""
        let path = "\(folder)/rapport.json"
        let made = try samenop(["report", record, "--for", "base_team", "--out", path])
        let verified = try samenop(["verify", path])
        for printed in [made, verified] {
            let names = printed.objectValue?.members.map(\.key.string) ?? []
            #expect(names.count > 10)
            for name in names { #expect(page.contains("`\(name)`"), "\(name)") }
        }
    }

    @discardableResult
    private func samenop(_ arguments: [String]) throws -> JSONValue {
        let outcome = try ProgramRun.run(
            "samenop", arguments + ["--store", folder, "--json", "--no-input"])
        guard outcome.status == 0 else { throw AcceptanceFailure(outcome, arguments) }
        return try outcome.json()
    }
}
