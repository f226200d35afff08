import Foundation
import RecordModel
import Testing

@testable import HandoverReport

@Suite("Scenario S5: each report holds what its recipient may have, and nothing else")
struct ClosedReportTests {
    static let expected: [(recipient: String, items: Set<String>)] = [
        ("om", ["i1", "i2", "i3", "i4"]), ("vt_file", ["i1", "i3", "i4", "v1", "v2"]),
        ("zsm", ["i1", "i3"]), ("actieoverleg", ["i1", "i3"]), ("zvh", []),
        ("base_team", ["i1", "i3", "v1"]), ("rvdk", ["i1", "i3"]), ("probation", ["i1", "i3"]),
        ("kct", []),
    ]

    private func items(in text: String) -> Set<String> {
        Set(ClosedRecord.marks.filter { text.contains($0.value) }.keys)
    }

    /// On a laptop of police v2 never arrives: there Veilig Thuis's own file holds what was passed
    /// on, and no more.
    private func onPoliceLaptop() throws -> ClosedRecord { try ClosedRecord(withoutV2: true) }

    @Test("Of the closed items each recipient gets its own", arguments: expected)
    func closedItems(recipient: String, expected: Set<String>) throws {
        let text = ClosedRecord.bytes(try onPoliceLaptop().report(for: recipient).model)
        #expect(items(in: text) == expected.subtracting(["v2"]))
    }

    @Test("What was left out is in no form of a report, not even as an id", arguments: expected)
    func noTrace(recipient: String, expected: Set<String>) throws {
        let record = try ClosedRecord()
        let (cut, model) = try record.report(for: recipient)
        let text = ClosedRecord.bytes(model)
        for (name, reference) in record.items {
            #expect(text.contains(reference.id) == expected.contains(name), "\(name)")
        }
        for reference in record.disclosures {
            #expect(text.contains(reference.id) == cut.keeps(reference))
        }
        #expect(!text.contains("V2-NOTITIE") || recipient == "vt_file")
    }

    @Test("Who sits at the table decides: without probation the released fact goes along")
    func membersDecide() throws {
        var record = try ClosedRecord()
        record.change { world in
            world.profile = world.profile.replacing(
                #""members": ["police", "vt", "om", "probation"]"#,
                with: #""members": ["police", "vt", "om"]"#)
        }
        let text = ClosedRecord.bytes(try record.report(for: "actieoverleg").model)
        #expect(items(in: text) == ["i1", "i3", "i4"])
    }

    @Test("ZSM gets the assessment and the conditions in full after an arrest (R5.12)")
    func assessmentToProsecution() throws {
        let model = try ClosedRecord().report(for: "zsm").model
        let words = model.words(in: 11)
        #expect(words.contains("VOORWAARDE: geen contact"))
        #expect(words.contains("onveilig"))
        // Persons go to a group item by item only; nobody passed them on.
        #expect(!ClosedRecord.bytes(model).contains("Persoon M"))
        #expect(model.words(in: 4) == "niet vastgelegd, of niet voor deze ontvanger")
    }

    @Test("The account of disclosures is the recipient's own", arguments: expected)
    func account(recipient: String, expected: Set<String>) throws {
        let record = try ClosedRecord()
        let words = try record.report(for: recipient).model.words(in: 24)
        let told = ["vt", "om", "rvdk", "probation", "police", "zvh"].filter {
            words.contains("NODIG-\($0)")
        }
        let own = ["om": ["om"], "vt_file": ["vt"], "rvdk": ["rvdk"], "probation": ["probation"]]
        #expect(told == own[recipient] ?? (recipient == "base_team" ? ["police"] : []))
        #expect(words.contains("Weggelaten voor deze ontvanger"))
    }

    @Test("At a group members see of each other's what all of them have, without the words")
    func accountOfGroup() throws {
        let words = try ClosedRecord().report(for: "zsm").model.words(in: 24)
        #expect(words.contains("reclassering") && words.contains("Raad voor de Kinderbescherming"))
        #expect(!words.contains("NODIG-") && !words.contains("zwaarwegend:"))
    }

    @Test("The care and safety house has nothing of section 9", arguments: Language.allCases)
    func careAndSafetyHouse(language: Language) throws {
        let model = try ClosedRecord().report(for: "zvh", language: language).model
        let nothing =
            language == .dutch
            ? "niet vastgelegd, of niet voor deze ontvanger"
            : "not recorded, or not for this recipient"
        #expect(model.words(in: 9) == nothing)
        #expect(model.words(in: 18).contains("Persoon") == false)
        #expect(!model.words(in: 2).isEmpty)
    }

    @Test("Each report names what it left out, by category", arguments: expected)
    func categories(recipient: String, expected: Set<String>) throws {
        let (cut, model) = try ClosedRecord().report(for: recipient)
        #expect(!cut.listed.isEmpty)
        let words = model.words(in: 24)
        let texts = try ProductData.texts()
        for kind in cut.listed {
            #expect(words.contains(texts("report.withheld.\(kind.category)", .dutch)))
            #expect(!kind.reasons.isEmpty, "\(kind.category)")
        }
    }

    @Test("On a laptop of Veilig Thuis the roles are swapped")
    func fromTheOtherSide() throws {
        let record = try ClosedRecord()
        // What police passed on is not passed on again by itself (R6.9) ...
        let om = ClosedRecord.bytes(
            try record.report(for: "om", by: "crisis_service").model)
        #expect(!om.contains("V1-EERDER") && !om.contains("V2-NOTITIE"))
        // ... and the own file holds the own items.
        let own = ClosedRecord.bytes(
            try record.report(for: "vt_file", by: "crisis_service").model)
        #expect(items(in: own) == ["i1", "i3", "i4", "v1", "v2"])
        let police = ClosedRecord.bytes(
            try record.report(for: "base_team", by: "crisis_service").model)
        #expect(!police.contains("V2-NOTITIE") && police.contains("V1-EERDER"))
    }

    @Test("A disclosure that was taken back opens nothing any more")
    func withdrawn() throws {
        var record = try ClosedRecord()
        let taken = record.disclosures
        try record.change { world in
            let made = world.operations.filter { taken.contains($0.header.entity) }
            for operation in made {
                try world.remove(
                    operation, ReportWorld.police, "2026-05-20T16:55:00+02:00", reason: "vergissing"
                )
            }
        }
        for recipient in ["vt_file", "rvdk", "zsm"] {
            let text = ClosedRecord.bytes(try record.report(for: recipient).model)
            #expect(items(in: text).subtracting(["v1", "v2"]).isEmpty, "\(recipient)")
        }
    }

    @Test("An entry without a weighty interest opens nothing (R6.4)")
    func notPermitted() throws {
        var record = try ClosedRecord()
        try record.add(
            "i5", ReportWorld.police, "16:51", "police_registrations", .article8)
        let item = try #require(record.items["i5"])
        try record.change { world in
            try world.write(
                ReportWorld.police, "2026-05-20T16:52:00+02:00", "disclosure",
                [
                    ("provider_org", "police"), ("provider_role", "field_officer"),
                    ("receiver_org", "vt"), ("purpose_code", "G4"), ("ground_code", "G4"),
                    ("medium", "app"), ("necessity_text", "GEHEIM-WOORD over i5"),
                    ("content_refs[\(item.id)]", .bool(true)),
                ], occurred: "2026-05-20T16:52:00+02:00", in: .policeOnly)
        }
        let text = ClosedRecord.bytes(try record.report(for: "vt_file").model)
        #expect(!text.contains("tekst van i5") && !text.contains("GEHEIM-WOORD"))
        #expect(!text.contains(item.id))
    }

    @Test(
        "Golden reports of S5",
        arguments: ["vt_file", "zsm", "om", "actieoverleg", "zvh", "base_team"],
        [ReportForm.markdown, .json])
    func golden(recipient: String, form: ReportForm) throws {
        let bytes = form.bytes(try onPoliceLaptop().report(for: recipient).model)
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Golden/closed-\(recipient).nl.\(form == .json ? "json" : "md")")
        if ProcessInfo.processInfo.environment["SAMENOP_RECORD_GOLDEN"] == "1" {
            try Data(bytes).write(to: file)
        }
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == (try String(contentsOf: file, encoding: .utf8)))
    }
}
