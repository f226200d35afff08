import Foundation
import RecordModel
import Testing

/// Passing on, looking at it afterwards, and who else gets an edit: through the built program.
@Suite struct DisclosureCommandTests {
    private final class Laptop {
        let folder: String
        var record = ""

        init(_ organisation: String, role: String, profile: String = "profile-g") throws {
            folder =
                FileManager.default.temporaryDirectory
                .appendingPathComponent("samenop-\(UUID().uuidString)").path
            try run([
                "init", "--practice", "--organisation", organisation, "--unit",
                "\(organisation)-fictiestad", "--role", role, "--author", "p-1", "--profile",
                profile,
            ])
            record = try run(["record", "new"]).json()["record"]?.stringValue ?? ""
            try run(["set", record, "incident", "acute_state=acute"])
        }

        deinit { try? FileManager.default.removeItem(atPath: folder) }

        @discardableResult
        func run(
            _ arguments: [String], expected: Int32 = 0, json: Bool = true
        ) throws -> ProgramOutcome {
            let form = json ? ["--json"] : ["--lang", "nl", "--no-input"]
            let all = arguments + ["--store", folder] + form
            let outcome = try ProgramRun.run("samenop", all)
            guard outcome.status == expected else { throw AcceptanceFailure(outcome, all) }
            return outcome
        }

        func id(_ arguments: [String]) throws -> String {
            try run(arguments).json()["entity"]?["id"]?.stringValue ?? ""
        }

        func item() throws -> String {
            try id([
                "add", record, "info_item", "topic=police_registrations", "text=x", "--wpg-class",
                "art8",
            ])
        }

        /// Passes an item on to Veilig Thuis.
        func disclosed(_ item: String) throws -> String {
            try id(told(item, "vt", "G4"))
        }

        func told(_ item: String, _ receiver: String, _ purpose: String) -> [String] {
            [
                "disclose", record, "info_item/\(item)", "--to", receiver, "--purpose", purpose,
                "--necessity", "om de veiligheid te beoordelen", "--weighty", "direct gevaar",
            ]
        }

        func historyCount() throws -> Int {
            try run(["record", "show", record, "--history"]).json()["history"]?.arrayValue?.count
                ?? 0
        }
    }

    @Test func theGroundIsLookedUpAndItIsSaidThatNobodyApprovedTheTable() throws {
        let police = try Laptop("police", role: "field_officer")
        let outcome = try police.run(
            police.told(try police.item(), "vt/vt-fictiestad", "G4"), json: false)
        #expect(outcome.output.contains("op grond G4"))
        #expect(outcome.errors.contains("geen privacyfunctionaris"))
        #expect(outcome.errors.contains("Twijfel K1"))
        #expect(!outcome.errors.contains("K42"), "no article 9 data were passed on")
        let entities = try police.run(["record", "show", police.record]).json()["entities"]
        let entry = entities?.arrayValue?.first { $0["type"] == "disclosure" }
        for (field, value) in [
            ("provider_org", "police"), ("provider_role", "field_officer"),
            ("receiver_org", "vt"), ("receiver_unit", "vt-fictiestad"), ("medium", "app"),
        ] {
            #expect(entry?["fields"]?[field]?["value"] == .array([.text(value)]), "\(field)")
        }
        let whole = try police.run(
            ["disclose", police.record, "record"] + police.told("x", "vt", "G4").dropFirst(3),
            expected: 3
        ).json()
        #expect(whole["blocking"]?.arrayValue?.map(\.rule) == ["R6.3"])
    }

    @Test func theTableIsPrintedWithItsDoubtsAlsoWithoutAStore() throws {
        let nowhere = FileManager.default.temporaryDirectory
            .appendingPathComponent("samenop-\(UUID().uuidString)").path
        let outcome = try ProgramRun.run("samenop", ["grounds", "--json", "--store", nowhere])
        #expect(outcome.status == 0)
        let table = try outcome.json()
        #expect(table["version"] == "2021-11")
        #expect(table["approved"] == .null)
        let rows = table["rows"]?.arrayValue ?? []
        #expect(rows.map { $0["id"]?.stringValue } == (1...10).map { "G\($0)" })
        #expect(rows.first { $0["id"] == "G8" }?["doubts"] == .array(["K2", "K19"]))
        let text = try ProgramRun.run("samenop", ["grounds", "--lang", "en", "--store", nowhere])
        #expect(text.output.contains("no privacy officer has approved"))
    }

    @Test func whatRestsOnNothingIsKeptAndTheOfficerIsTold() throws {
        let police = try Laptop("police", role: "field_officer")
        let item = try police.item()
        let kept = try police.run(
            police.told(item, "probation", "other") + ["--medium", "spoken"], expected: 3
        ).json()
        #expect(kept["ground"] == "none_found")
        #expect(kept["findings"]?.arrayValue?.map(\.rule) == ["R6.2"])
        let id = try #require(kept["entity"]?["id"]?.stringValue)
        let listed = try police.run(["reviews"]).json()["reviews"]?.arrayValue ?? []
        #expect(listed.map { $0["entity"]?["id"]?.stringValue } == [id])
        // Another's task: who wrote it may not look at it.
        try police.run(
            [
                "set", police.record, "disclosure/\(id)", "review_outcome=goed",
                "reviewed_by=p-1", "reviewed_at=2026-05-21T09:00:00+02:00",
            ], expected: 77)
        let blocked = try police.run(police.told(item, "probation", "other"), expected: 3).json()
        #expect(blocked["blocking"]?.arrayValue?.map(\.rule) == ["R6.2"])
        #expect(try police.run(["reviews"]).json()["reviews"]?.arrayValue?.count == 1)
    }

    @Test func anEditSaysToWhomElseItGoes() throws {
        let police = try Laptop("police", role: "field_officer")
        let item = try police.item()
        let edit = ["set", police.record, "info_item/\(item)", "source_kind=document"]
        let alone = try police.run(
            ["set", police.record, "incident", "acute_state=suspected_acute"]
        ).json()
        #expect(alone["goesTo"] == .array([]))
        let disclosure = try police.disclosed(item)
        let json = try police.run(edit).json()
        #expect(
            json["goesTo"]
                == .array([
                    .members([
                        ("organisation", "vt"), ("unit", .null), ("disclosure", .text(disclosure)),
                    ])
                ]))
        let removal = ["remove", police.record, "info_item/\(item)", "--reason", "dubbel"]
        let outcome = try police.run(removal, json: false)
        #expect(outcome.errors.contains("Dit gaat ook naar: Veilig Thuis"))
        try police.run(["restore", police.record, "info_item/\(item)", "--reason", "toch"])
        try police.run(["withdraw", police.record, disclosure, "--reason", "verkeerde ontvanger"])
        let after = try police.run(removal).json()
        #expect(after["goesTo"] == .array([]))
    }

    @Test(arguments: [("n", Int32(1), 0), ("j", 0, 1)])
    func onATerminalItAsksBeforeItSaves(_ line: String, _ status: Int32, _ written: Int) throws {
        let police = try Laptop("police", role: "field_officer")
        let item = try police.item()
        _ = try police.disclosed(item)
        let before = try police.historyCount()
        let terminal = try PseudoTerminal(
            "samenop",
            [
                "set", police.record, "info_item/\(item)", "source_kind=document", "--store",
                police.folder,
            ], environment: ["NO_COLOR": "1", "SAMENOP_LANG": ""])
        try terminal.expect("Dit gaat ook naar: Veilig Thuis")
        try terminal.expect("Doorgaan?")
        try terminal.type(line)
        #expect(try terminal.end() == status)
        #expect(try police.historyCount() == before + written)
    }

    @Test func whatWasPassedOnIsWrittenOnceAndWithdrawnForGood() throws {
        let police = try Laptop("police", role: "field_officer")
        let (item, other) = (try police.item(), try police.item())
        let id = try police.disclosed(item)
        let before = try police.historyCount()
        for values in [["content_refs[\(other)]=true"], ["proportionality_check=nee"]] {
            try police.run(["set", police.record, "disclosure/\(id)"] + values, expected: 65)
        }
        #expect(try police.historyCount() == before)
        try police.run(["withdraw", police.record, String(id.prefix(8)), "--reason", "vergissing"])
        let entity = try police.run(["record", "show", police.record]).json()["entities"]?
            .arrayValue?.first { $0["id"]?.stringValue == id }
        #expect(entity?["presence"] == "removed")
        #expect(entity?["fields"]?["necessity_text"] != nil, "it stays readable")
        try police.run(["withdraw", police.record, id, "--reason", "nog eens"], expected: 65)
        try police.run(
            ["restore", police.record, "disclosure/\(id)", "--reason", "toch"], expected: 65)
    }

    @Test func aWarningAboutPassingOnIsAnsweredAndABlockIsNot() throws {
        let vt = try Laptop("vt", role: "vt_worker")
        let item = try vt.id(["add", vt.record, "info_item", "topic=vt_files", "text=x"])
        let outcome = try vt.run(vt.told(item, "om", "G2")).json()
        #expect(outcome["findings"]?.arrayValue?.map(\.rule) == ["R6.7"])
        let entry = "disclosure/\(outcome["entity"]?["id"]?.stringValue ?? "")"
        try vt.run(["answer", vt.record, "R6.7", entry, "--reason", "nagegaan"])
        try vt.run(["answer", vt.record, "R6.2", entry, "--reason", "nagegaan"], expected: 77)
        // An answer to a warning is no rule set aside.
        #expect(try vt.run(["reviews", "--all"]).json()["reviews"] == .array([]))
    }

    /// An entry stands in the own part, a link where its ends do: `add` is no way round that.
    @Test func addIsNoSideDoor() throws {
        let laptop = try Laptop("police", role: "field_officer")
        let one = try laptop.id(["add", laptop.record, "person", "person_name=Persoon A"])
        let other = try laptop.id(["add", laptop.record, "person", "person_name=Persoon B"])
        let entry = [
            "add", laptop.record, "disclosure", "receiver_org=probation", "purpose_code=other",
            "necessity_text=plaats", "content_refs[\(one)]=true", "medium=spoken",
        ]
        try laptop.run(entry + ["--partition", "shared"], expected: 65)
        try laptop.run(entry, expected: 3)
        func link(_ kind: String, _ end: String, _ more: [String] = []) -> [String] {
            ["add", laptop.record, "link", "kind=\(kind)", "one=\(one)", "other=\(end)"] + more
        }
        try laptop.run(link("same_as", one), expected: 65)
        try laptop.run(link("mirror_of", other), expected: 65)
        try laptop.run(link("same_as", other, ["--partition", "shared"]), expected: 65)
        try laptop.run(["add", laptop.record, "link", "kind=same_as", "one=\(one)"], expected: 65)
        try laptop.run(link("same_as", other))
    }

    /// What a participation rests on is not withdrawn: that would stop nothing.
    @Test func lettingAUnitInIsEndedNotWithdrawn() throws {
        let laptop = try Laptop("police", role: "field_officer", profile: "profile-d")
        let added = try laptop.run(
            [
                "add", laptop.record, "participant", "unit=vt-fictiestad", "organisation=vt",
            ], json: false)
        #expect(!added.errors.contains("geen grond"))
        let entities = try laptop.run(["record", "show", laptop.record]).json()["entities"]?
            .arrayValue
        let entry = entities?.first { $0["type"] == "disclosure" }?["id"]?.stringValue ?? ""
        let refused = try laptop.run(
            ["withdraw", laptop.record, entry, "--reason", "verkeerd"], expected: 65, json: false)
        #expect(refused.errors.contains("until"))
        // Whom no row of the table names takes part all the same, and it is said.
        let stranger = try laptop.run(
            [
                "add", laptop.record, "participant", "unit=cd-fictiestad",
                "organisation=crisis_service",
            ], json: false)
        #expect(stranger.errors.contains("geen grond"))
    }
}
