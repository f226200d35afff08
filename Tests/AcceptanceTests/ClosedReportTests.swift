import Foundation
import RecordModel
import Testing

@testable import SamenOp

/// Scenario S5 through the built programs: five recipients, five reports, each with its own part.
@Suite struct ClosedReportTests {
    private static let texts = [
        "i1": "I1-EERDER", "i2": "ONZ-1", "i3": "I3-VERBOD", "i4": "I4-AUTO", "v1": "V1-EERDER",
        "v2": "V2-NOTITIE",
    ]
    private static let expected: [(recipient: String, items: Set<String>)] = [
        ("vt_file", ["i1", "i3", "i4"]), ("zsm", ["i1", "i3"]),
        ("om", ["i1", "i2", "i3", "i4"]), ("actieoverleg", ["i1", "i3"]), ("zvh", []),
    ]
    private static let day = "2026-05-20T"

    @Test func eachReportHoldsWhatItsRecipientMayHave() throws {
        let world = try StoryWorld(story: "closed-data")
        defer { world.end() }
        try world.play(useOther: false, twice: false) { _, _ in }
        let closed = try Self.refused(world)
        #expect(closed.contains("R6.2"), "nothing rests on a covenant yet")
        try Self.passOn(world)
        for (recipient, items) in Self.expected {
            for form in ["json", "md", "html"] {
                try Self.check(world, recipient, form, items)
            }
        }
    }

    @Test func anUnknownRecipientIsNamedWithThoseThereAre() throws {
        let world = try StoryWorld(story: "closed-data")
        defer { world.end() }
        let record = try world.laptop("P1", ["record", "new"]).json()
        world.names["R"] = record["record"]?.stringValue
        let outcome = try world.laptop(
            "P1", ["report", world.record, "--for", "actie_overleg", "--interim"], expected: [65])
        let error = try JSONReader.read(outcome.errors)["error"]
        #expect(error?["code"] == "unknown-recipient")
        #expect(error?["details"]?["suggestion"] == "actieoverleg")
        #expect(error?["message"]?.stringValue?.contains("vt_file") == true)
        for recipient in ["zvh", "care", "shn"] {
            try world.laptop(
                "P1", ["report", world.record, "--for", recipient, "--interim", "--out", "-"],
                expected: [77])
        }
    }

    private static func refused(_ world: StoryWorld) throws -> String {
        try world.laptop(
            "P1", ["report", world.record, "--for", "zvh", "--interim", "--out", "-"],
            expected: [77]
        ).errors
    }

    /// What was passed on, as the scenario tells; the supervisor joins in the afternoon.
    private static func passOn(_ world: StoryWorld) throws {
        try world.enrol(
            Story.Device(
                name: "SUP1", organisation: "police", unit: "bt-fictiestad", role: "supervisor",
                author: "p-9000"))
        world.names["i4"] = try world.laptop(
            "P1",
            [
                "add", world.record, "info_item", "topic=running_investigation",
                "text=I4-AUTO: kan over een auto beschikken", "--wpg-class", "art9_via_om", "--at",
                "\(day)15:21:00+02:00",
            ]
        ).json()["entity"]?["id"]?.stringValue
        try disclose(world, "P1", ["i1", "i3"], to: "vt", "G4", at: "15:22")
        try disclose(
            world, "P1", ["i4"], to: "vt", "G4", at: "15:25",
            ["om_release_ref=\(world.names["vrijgave"] ?? "")"])
        for (laptop, time) in [("P1", "16:40"), ("SUP1", "16:45")] {
            try world.laptop(
                laptop, ["sync", "--at", "\(day)\(time):00+02:00"], expected: [0, 3])
        }
        try disclose(world, "SUP1", ["i1", "i3"], to: "om", "G3", at: "16:50")
        for member in ["vt", "rvdk", "probation"] {
            try disclose(world, "SUP1", ["i1", "i3"], to: member, "G4", at: "16:50")
        }
        try disclose(world, "SUP1", [], to: "zvh", "other", at: "16:51", ["covenant_ref=C-7"])
    }

    private static func disclose(
        _ world: StoryWorld, _ laptop: String, _ items: [String], to receiver: String,
        _ row: String, at time: String, _ more: [String] = []
    ) throws {
        let moment = "\(day)\(time):00+02:00"
        let role = laptop == "SUP1" ? "supervisor" : "field_officer"
        let refs = items.map { "content_refs[\(world.names[$0] ?? "")]=true" }
        let said = [
            "provider_org=police", "provider_role=\(role)", "receiver_org=\(receiver)",
            "purpose_code=\(row)", "ground_code=\(row)", "medium=app",
            "necessity_text=nodig voor de taak van \(receiver)",
            "weighty_interest_text=acute onveiligheid",
        ]
        try world.laptop(
            laptop,
            ["add", world.record, "disclosure"] + said + refs + more
                + ["--occurred-at", moment, "--at", moment])
    }

    private static func check(
        _ world: StoryWorld, _ recipient: String, _ form: String, _ items: Set<String>
    ) throws {
        let path = "\(world.folder)/\(recipient).\(form)"
        let made = try world.laptop(
            "SUP1",
            [
                "report", world.record, "--for", recipient, "--interim", "--format", form, "--out",
                path, "--at", "\(day)17:00:00+02:00",
            ]
        ).json()
        #expect(made["recipient"]?.stringValue == recipient)
        #expect(made["path"]?.stringValue == path)
        #expect(made["withheld"]?.arrayValue?.isEmpty == false)
        let bytes = try #require(FileManager.default.contents(atPath: path))
        let text = String(decoding: bytes, as: UTF8.self).replacing("\\", with: "")
        for (name, mark) in texts {
            #expect(text.contains(mark) == items.contains(name), "\(name) in \(recipient).\(form)")
        }
        for (name, id) in world.names where texts[name] != nil {
            #expect(items.contains(name) || !text.contains(id), "the id of \(name), \(recipient)")
        }
        let verified = try world.laptop("SUP1", ["verify", path]).json()
        #expect(verified["ok"] == .bool(true))
        guard form == "json" else { return }
        let report = try JSONReader.read(bytes)
        #expect(report["status"] == "interim")
        let sections = report["sections"]?.arrayValue ?? []
        #expect(sections.count == 27)
        let categories = sections.first { $0["number"] == .integer(24) }?.canonicalText ?? ""
        #expect(categories.contains("Weggelaten voor deze ontvanger"))
        if recipient == "zsm" {
            let safety = sections.first { $0["number"] == .integer(11) }?.canonicalText ?? ""
            #expect(safety.contains("onveilig"), "the assessment goes along in full (R5.12)")
        }
    }
}
