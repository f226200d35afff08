import RecordModel
import Testing

@testable import HandoverReport

@Suite("Whom to call first, and how")
struct FirstContactTests {
    private static let profile = """
        {"id": "profile-x", "version": 3, "label": {"nl": "x", "en": "x"}, "keys": {
        "contact_points": [
        {"organisation": "vt", "function": "meldpunt", "phone": "0000-000 002",
        "when": "dag en nacht"},
        {"organisation": "police", "phone": "0000-000 001"}]}}
        """

    private func world(_ profile: String? = profile) throws -> ReportWorld {
        var world = try JointVisit().world
        if let profile { world.profile = profile }
        return world
    }

    /// The same with one first contact, by everybody's word.
    private func agreed() throws -> ReportWorld {
        var world = try ReportWorld()
        world.profile = Self.profile
        try world.write(
            ReportWorld.vt, "2026-02-10T14:55:00+01:00", "agreement",
            [("measures_lead", "vt"), ("measures_lead_role", "case_handler")])
        return world
    }

    @Test("It names organisation, role, who wrote last, and the number of the region profile")
    func agreedContact() throws {
        let model = try ReportWorld.report(try agreed().input())
        let words = model.words(in: 2)
        #expect(words.contains("eerste aanspreekpunt: Veilig Thuis – Veilig Thuis, medewerker"))
        #expect(words.contains("rol aanspreekpunt: casushouder"))
        #expect(words.contains("vervanger: niet vastgelegd"))
        let row = try #require(model.table("Zo te bereiken", in: 2)?.rows.first)
        #expect(row.cells[0] == "Veilig Thuis")
        #expect(row.cells[2].contains("medewerker Veilig Thuis (v-004), 10 feb 2026 14:55"))
        #expect(row.cells[3] == "meldpunt: 0000-000 002 (dag en nacht)")
        #expect(words.contains("Nummers: uit het regioprofiel profile-x@3."))
    }

    @Test("While people differ, both can be reached")
    func contested() throws {
        let model = try ReportWorld.report(try world().input())
        let rows = model.table("Zo te bereiken", in: 2)?.rows ?? []
        #expect(Set(rows.map { $0.cells[0] }) == ["Veilig Thuis", "politie"])
        #expect(rows.allSatisfy { $0.cells[3].contains("0000-000 00") })
    }

    @Test("Where nobody is named, it says so and which field says it, and how others are reached")
    func unknown() throws {
        var world = try ReportWorld()
        world.profile = Self.profile
        try world.write(
            ReportWorld.police, "2026-02-10T14:05:00+01:00", "incident", [("acute_state", "acute")])
        let model = try ReportWorld.report(try world.input())
        let words = model.words(in: 2)
        #expect(words.contains("Niet bekend wie het eerste aanspreekpunt is."))
        #expect(words.contains("afspraken: eerste aanspreekpunt"))
        let rows = model.table("Zo bereikt u de organisaties", in: 2)?.rows ?? []
        let nothing = "niet vastgelegd"
        #expect(rows.map { $0.cells[0] } == ["crisisdienst", "politie", "Veilig Thuis"])
        #expect(rows.map { $0.cells[1] } == ["cit-fictiestad", "basisteam-fictiestad", nothing])
        #expect(
            rows.map { $0.cells[3] } == [
                "nummer niet bekend", "0000-000 001", "meldpunt: 0000-000 002 (dag en nacht)",
            ])
        #expect(words.contains("is daar geen nummer ingevuld"))
    }

    @Test("Who gets no words gets the number of who gives the report", arguments: ["kct"])
    func sender(recipient: String) throws {
        let words = try world().cutReport(for: recipient).model.words(in: 2)
        #expect(words.contains("Vragen over dit rapport"))
        #expect(words.contains("0000-000 001"))
        #expect(!words.contains("0000-000 002"))
        #expect(!words.contains("schreef het laatst") && !words.contains("p-0"))
    }

    @Test("A reason stays with who gets the section in which it stands", arguments: ["om", "rvdk"])
    func reason(recipient: String) throws {
        var world = try ReportWorld()
        world.profile = Self.profile
        try world.write(
            ReportWorld.vt, "2026-02-10T14:55:00+01:00", "agreement", [("measures_lead", "vt")],
            reason: "Persoon Z weet ervan")
        let words = try world.cutReport(for: recipient).model.words(in: 2)
        #expect(words.contains("eerste aanspreekpunt: Veilig Thuis"))
        #expect(words.contains("Persoon Z weet ervan") == (recipient == "om"))
    }

    @Test("A date that is missing is told to who gets the section only", arguments: ["om", "rvdk"])
    func missingDate(recipient: String) throws {
        var world = try ReportWorld()
        try world.write(
            ReportWorld.vt, "2026-02-10T14:55:00+01:00", "agreement",
            [("measures_lead", "vt"), ("reassess_by", "vt")])
        let words = try world.cutReport(for: recipient).model.words(in: 2)
        #expect(words.contains("herbeoordeling op") == (recipient == "om"))
        #expect(!words.contains("niemand vastgelegd"))
    }

    @Test("A handler is named only to who gets that section", arguments: ["om", "rvdk"])
    func handler(recipient: String) throws {
        var world = try world()
        try world.write(
            ReportWorld.vt, "2026-02-10T15:00:00+01:00", "stalking",
            [("vt_case_handler", "Persoon V")])
        let words = try world.cutReport(for: recipient).model.words(in: 2)
        #expect(words.contains("Persoon V") == (recipient == "om"))
    }
}
