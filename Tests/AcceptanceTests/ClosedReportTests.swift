import Foundation
import RecordModel
import Testing

@testable import SamenOp

/// Scenario S5 through the built programs: five recipients, five reports, each with its own part.
@Suite struct ClosedReportTests {
    private static let texts = [
        "i1": "I1-EERDER", "i2": "ONZ-1", "i3": "I3-VERBOD", "i4": "I4-VERVOER", "v1": "V1-EERDER",
        "v2": "V2-NOTITIE",
    ]
    private static let expected: [(recipient: String, items: Set<String>)] = [
        ("vt_file", ["i1", "i3", "i4", "v1"]), ("zsm", ["i1", "i3"]),
        ("om", ["i1", "i2", "i3", "i4"]), ("actieoverleg", ["i1", "i3"]), ("zvh", []),
    ]
    /// Words of entries of passing on, and the one recipient whose own they are; nobody's for the
    /// one without a ground.
    private static let entries = [
        "voor de beslissing over vervolging": "om", "om de veiligheid te beoordelen": "vt_file",
        "om het vervoer van de verdachte": "vt_file", "voor de bespreking in het ZVH": "zvh",
        "N1-PLAATS": nil,
    ]
    private static let day = "2026-05-20T"

    @Test func eachReportHoldsWhatItsRecipientMayHave() throws {
        let world = try StoryWorld(story: "closed-data")
        defer { world.end() }
        try world.play(useOther: false, twice: false) { checkpoint, world in
            guard checkpoint == "merged" else { return }
            let refused = try Self.refused(world)
            #expect(refused.contains("R6.2"), "nothing rests on a covenant yet")
        }
        // It is there, and goes back to whose it is only: it was passed on to police alone.
        let earlier = try world.entity("SUP1", "info_item", world.names["v1"])
        #expect(earlier?.canonicalText.contains("V1-EERDER") == true)
        #expect(try world.entity("SUP1", "info_item", world.names["v2"]) == nil)
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
        for (words, owner) in entries {
            #expect(
                text.contains(words) == (owner == recipient), "\(words) in \(recipient).\(form)")
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
            for part in ["onveilig", "VOORWAARDE: geen contact"] {
                #expect(safety.contains(part), "assessment and conditions go along (R5.12)")
            }
        }
    }
}
