import RecordModel
import RecordRules
import Testing

@testable import HandoverReport

@Suite("What somebody who takes over reads first")
struct PageOneTests {
    @Test("A contested safety shows the cautious value in force and both voices")
    func contestedSafety() throws {
        let visit = try JointVisit()
        let model = try ReportWorld.report(try visit.input())
        let row = try #require(model.rows(in: [2]).first { $0.cells[0] == "Persoon C" })
        #expect(row.cells[1] == "onbekend")
        #expect(row.cells[3].contains("veilig – politie, agent ter plaatse (p-017)"))
        #expect(row.cells[3].contains("onbekend – Veilig Thuis, medewerker Veilig Thuis (v-004)"))
        let differences = model.rows(in: [21]).filter { $0.source?.entity == visit.child }
        let voices: Set<JSONValue> = ["safe", "unknown", .bool(true), .bool(false)]
        #expect(Set(differences.compactMap { $0.source?.value }) == voices)
        #expect(model.words(in: 21).contains("10 feb 2026 14:45"))
    }

    @Test("A resolved difference is gone from the open ones and shows its reason")
    func resolved() throws {
        var visit = try JointVisit()
        try visit.world.write(
            ReportWorld.vt, "2026-02-10T17:00:00+01:00", "person",
            [("person_safety", "safe_with_conditions"), ("seen_each", .bool(true))],
            on: visit.child, reason: "om 16:50 alleen gesproken",
            citing: [visit.policeSafety, visit.vtSafety])
        let model = try ReportWorld.report(try visit.world.input())
        #expect(!model.rows(in: [21]).contains { $0.source?.entity == visit.child })
        #expect(model.words(in: 11).contains("Reden: om 16:50 alleen gesproken"))
    }

    @Test("Page one says that police and Veilig Thuis assess safety differently")
    func differingViews() throws {
        var world = try ReportWorld()
        try world.write(
            ReportWorld.vt, "2026-02-10T15:05:00+01:00", "safety_assessment",
            [("overall", "unsafe")])
        let alone = try ReportWorld.report(try world.input()).words(in: 2)
        #expect(!alone.contains("verschillend"))
        try world.write(
            ReportWorld.police, "2026-02-10T15:06:00+01:00", "police_view",
            [("outcome", "safe")])
        let words = try ReportWorld.report(try world.input()).words(in: 2)
        #expect(words.contains("schatten de veiligheid nu verschillend in"))
        #expect(words.contains("veiligheidsbeoordeling | onveilig"))
        #expect(words.contains("beeld politie | veilig"))
        // Who came to see it the same way says so last.
        try world.write(
            ReportWorld.police, "2026-02-10T15:30:00+01:00", "police_view",
            [("outcome", "unsafe")])
        #expect(
            try !ReportWorld.report(try world.input()).words(in: 2).contains("verschillend"))
    }

    @Test(
        "The heading names who takes part and has not been heard of",
        arguments: [
            "base_team", "om", "kct",
        ])
    func notHeard(recipient: String) throws {
        let model = try JointVisit().world.cutReport(for: recipient).model
        let words = model.words(in: 1)
        let isNamed = words.contains("Nog niets ontvangen van: crisisdienst, cit-fictiestad")
        #expect(isNamed == (recipient != "kct"))
        #expect(recipient != "kct" || words.contains("Nog niets ontvangen van: 1"))
        let units = model.rows(in: [26]).map(\.cells).filter { $0.contains("cit-fictiestad") }
        #expect(units.map { $0.last } == (isNamed ? ["nog niets ontvangen"] : []))
    }

    @Test("Open dangers stand there while anybody speaks of them")
    func dangers() throws {
        let words = try ReportWorld.report(try JointVisit().input()).words(in: 2)
        #expect(words.contains("Wapen niet veiliggesteld"))
        #expect(words.contains("Kind niet zelf gezien: Persoon C"))
        #expect(!words.contains("Niet bekend waar iemand is"))
    }

    @Test("Somebody whose whereabouts nobody recorded is a danger")
    func whereabouts() throws {
        var world = try ReportWorld()
        try world.write(
            ReportWorld.police, "2026-02-10T14:05:00+01:00", "person",
            [("person_name", "Persoon D")])
        let words = try ReportWorld.report(try world.input()).words(in: 2)
        #expect(words.contains("Niet bekend waar iemand is: Persoon D"))
        #expect(words.contains("niet vastgelegd"))
    }

    @Test("A contested first contact means that both are to be reached")
    func firstContact() throws {
        let words = try ReportWorld.report(try JointVisit().input()).words(in: 2)
        #expect(words.contains("zijn beiden bereikbaar"))
        #expect(words.contains("Veilig Thuis en politie"))
    }

    @Test("The next dated actions stand in order of time, with who has to act")
    func actions() throws {
        let model = try ReportWorld.report(try JointVisit().input())
        let rows = model.table("Eerstvolgende acties", in: 2)?.rows ?? []
        #expect(
            rows.map { $0.cells[0] } == ["10 feb 2026 18:00", "10 feb 2026 20:00"])
        #expect(rows.first?.cells[2] == "politie, Veilig Thuis, leidinggevende")
    }

    @Test("What is not known is named")
    func unknown() throws {
        let words = try ReportWorld.report(try JointVisit().input()).words(in: 2)
        #expect(words.contains("kindcheck"))
        #expect(words.contains("is niet vastgelegd"))
    }

    @Test("The police view stands beside the assessment")
    func views() throws {
        let rows = try ReportWorld.report(try JointVisit().input()).rows(in: [11])
            .filter { $0.cells.count == 5 }
        #expect(rows.map { $0.cells[0] } == ["veiligheidsbeoordeling", "beeld politie"])
    }

    @Test("A clearance that did not hold after the merge stands under the deviations")
    func clearanceMarks() throws {
        let model = try ReportWorld.report(try JointVisit().input())
        #expect(model.words(in: 22).contains("R1.6 | 10 feb 2026 16:30 | nog steeds"))
        #expect(model.words(in: 20).contains("Nog niet iedereen is veilig."))
    }

    @Test("What the service has not confirmed says so, and is counted")
    func unconfirmed() throws {
        let model = try ReportWorld.report(try JointVisit().input())
        #expect(model.words(in: 1).contains("Nog niet bevestigde bewerkingen: 1"))
        #expect(model.words(in: 7).contains("nog niet bevestigd"))
    }
}
