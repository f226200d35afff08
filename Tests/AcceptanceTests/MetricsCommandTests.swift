import Foundation
import RecordModel
import Testing

/// `samenop metrics` as people and programs call it.
@Suite struct MetricsCommandTests {
    @Test func figuresComeInEveryForm() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("samenop-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        func run(_ arguments: String..., expected: Int32 = 0) throws -> ProgramOutcome {
            let outcome = try ProgramRun.run(
                "samenop",
                arguments + ["--store", folder, "--at", "2026-02-10T15:00:00+01:00", "--no-input"])
            guard outcome.status == expected else { throw AcceptanceFailure(outcome, arguments) }
            return outcome
        }
        _ = try run(
            "init", "--organisation", "police", "--unit", "bt-fictiestad", "--role",
            "field_officer", "--author", "p-1", "--profile", "profile-e", "--practice")
        let record = try run("record", "new", "--json").json()["record"]?.stringValue ?? ""
        _ = try run("add", record, "bonnet", "medium=at_station")
        let json = try run("metrics", "--json").json()
        let applied = json["metrics"]?.arrayValue?.first { $0["id"] == "G1.8" }
        #expect(json["from"] == "2026-02-10" && json["to"] == "2026-02-10")
        #expect(applied?["value"] == "100.00" && applied?["denominator"] == .integer(1))

        let table = try run("metrics", "--format", "csv").output
        #expect(table.hasPrefix("from,to,id,") && table.contains("\r\n"))
        let path = "\(folder)-cijfers.html"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let made = try run("metrics", "--out", path, "--json").json()
        #expect(made["format"] == "html" && made["outside"] == .bool(false))
        #expect(try String(contentsOfFile: path, encoding: .utf8).contains("<svg "))

        // Nothing of a quarter that runs on leaves the team.
        let outside = try run("metrics", "--outside", "--json").json()
        let all = outside["metrics"]?.arrayValue ?? []
        #expect(!all.isEmpty && all.allSatisfy { $0["suppressed"] == .bool(true) })
        #expect(outside["to"] == "2025-12-31")

        let wrong = try run("metrics", "--by", "wek", "--json", expected: 64)
        #expect(wrong.errors.contains("metrics-grouping") && wrong.errors.contains("week"))
        _ = try run("metrics", "--by", "week", "--outside", expected: 64)
        _ = try run("metrics", "--from", "2026-03-01", "--to", "2026-01-01", expected: 64)
        _ = try run("metrics", "--from", "gisteren", expected: 64)
        let meaning = try run("metrics", "--definitions", "--json").json()
        #expect(meaning["metrics"]?.arrayValue?.count == all.count)
    }
}
