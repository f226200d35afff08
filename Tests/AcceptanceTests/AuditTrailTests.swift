import Foundation
import RecordModel
import Testing

/// Who saw this person's record, when and why: through the built programs, reads made offline
/// included.
@Suite struct AuditTrailTests {
    private final class Scene {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("samenop-audit-\(UUID().uuidString)").path
        let service: ServiceProcess

        init() throws {
            service = try ServiceProcess(data: folder + "/service")
            for (organisation, role) in [("police", "field_officer"), ("vt", "vt_worker")] {
                let unit = "\(organisation)-fictiestad"
                _ = try service.admin([
                    "unit", "add", unit, "--organisation", organisation, "--profile", "profile-g",
                ])
                let code = try service.admin(["code", "new", "--unit", unit, "--role", role])
                try run(
                    organisation,
                    [
                        "init", "--practice", "--organisation", organisation, "--unit", unit,
                        "--role", role, "--author", "p-\(organisation)", "--profile", "profile-g",
                    ])
                try run(
                    organisation,
                    ["enrol", service.url, "--code", code["code"]?.stringValue ?? ""])
            }
        }

        func end() {
            service.stop()
            do { try FileManager.default.removeItem(atPath: folder) } catch {}
        }

        @discardableResult
        func run(
            _ laptop: String, _ arguments: [String], expected: [Int32] = [0]
        ) throws -> JSONValue {
            let all = arguments + ["--store", "\(folder)/\(laptop)", "--json"]
            let outcome = try ProgramRun.run("samenop", all)
            guard expected.contains(outcome.status) else { throw AcceptanceFailure(outcome, all) }
            return try outcome.json()
        }

        func audit(_ arguments: String...) throws -> [JSONValue] {
            try service.admin(["audit", "query"] + arguments)["entries"]?.arrayValue ?? []
        }
    }

    @Test func aReadMadeOfflineForAPurposeIsAskedForAtTheService() throws {
        let scene = try Scene()
        defer { scene.end() }
        let record = try #require(
            try scene.run("police", ["record", "new"])["record"]?.stringValue)
        let item = try #require(
            try scene.run(
                "police",
                [
                    "add", record, "info_item", "topic=police_registrations",
                    "text=Persoon A", "--wpg-class", "art8",
                ])["entity"]?["id"]?.stringValue)
        try scene.run(
            "police",
            [
                "disclose", record, "info_item/\(item)", "--to", "vt/vt-fictiestad", "--purpose",
                "G4", "--necessity", "om de veiligheid te beoordelen", "--weighty",
                "direct gevaar",
            ])
        for laptop in ["police", "vt"] { try scene.run(laptop, ["sync"], expected: [0, 3]) }
        // Another team's record opens for a purpose, which then holds.
        let shut = try scene.run("vt", ["record", "show", record], expected: [3])
        #expect(shut["blocking"]?.arrayValue?.map { $0["rule"] } == ["R10.1"])
        #expect(try scene.run("vt", ["check", record], expected: [3])["blocking"] != nil)
        try scene.run("vt", ["record", "show", record, "--purpose", "veiligheid beoordelen"])
        let checked = try scene.run("vt", ["check", record], expected: [0, 3])
        #expect(checked["blocking"] == nil && checked["record"] != nil)
        let sync = try scene.run("vt", ["sync"], expected: [0, 3])
        #expect(sync["accessEntries"]?.integerValue ?? 0 >= 4)
        #expect(sync["accessFindings"] == .array([]))
        // Who saw it, when and why.
        let found = try scene.audit("--entity", item, "--organisation", "vt")
        #expect(
            found.map { $0["action"]?.stringValue }
                == [
                    "entries-given", "offline-refused", "offline-refused", "offline-view",
                    "offline-check",
                ])
        let read = try #require(found.first { $0["action"] == "offline-view" })
        #expect(read["purpose"] == "veiligheid beoordelen" && read["actor"] == "p-vt")
        #expect(read["offline"] == .bool(true) && read["receivedAt"] != nil)
        #expect(read["object"] == .text("record:\(record)"))
        #expect(!found.contains { $0.canonicalText.contains("Persoon A") })
        // What an export prints proves later that nothing was taken out.
        let exported = try scene.run(
            "vt", ["operations", "export", record, "--out", scene.folder + "/out.ndjson"])
        let head = try #require(exported["auditHeads"]?["service"])
        let text = "\(head["number"]?.integerValue ?? 0):\(head["digest"]?.stringValue ?? "")"
        #expect(try scene.service.admin(["audit", "verify", "--head", text])["ok"] == .bool(true))
        #expect(exported["auditHeads"]?["laptop"]?["number"]?.integerValue ?? 0 > 0)
        let again = try scene.run("vt", ["sync"], expected: [0, 3])
        #expect(again["accessEntries"]?.integerValue == 1, "the export")
    }
}
