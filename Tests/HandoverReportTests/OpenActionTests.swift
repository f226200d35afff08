import RecordModel
import RecordRules
import Testing

@testable import HandoverReport

@Suite("Who does what by when")
struct OpenActionTests {
    private func findings(_ entity: EntityReference) -> [Finding] {
        [
            Finding(
                rule: "R1.6", severity: .warn, binds: ["police"], step: 1, entities: [entity]),
            Finding(
                rule: "R1.6", severity: .block, binds: ["police"], step: 5, gates: [.step(5)],
                entities: [entity]),
            Finding(
                rule: "R1.6", severity: .warn, binds: ["vt"], step: 1, entities: [entity],
                due: Instant("2026-02-10T19:00:00+01:00")),
        ]
    }

    @Test("What has no date says so, and stands after what has one")
    func undated() throws {
        var world = try JointVisit().world
        try world.write(
            ReportWorld.police, "2026-02-10T15:20:00+01:00", "task",
            [("kind", "buurtonderzoek"), ("assignee_org", "police"), ("status", "planned")])
        try world.write(
            ReportWorld.police, "2026-02-10T15:21:00+01:00", "task",
            [("kind", "sporen"), ("assignee_org", "police"), ("status", "done")])
        try world.write(
            ReportWorld.police, "2026-02-10T15:22:00+01:00", "followup_action",
            [("kind", "camerabeelden"), ("done_by", "wijkagent")])
        let entity = try #require(world.operations.first).header.entity
        let model = try ReportWorld.report(try world.input(findings: findings(entity)))
        let rows = model.table("Eerstvolgende acties", in: 2)?.rows.map(\.cells) ?? []
        #expect(
            rows.map { $0[0] } == [
                "10 feb 2026 19:00", "10 feb 2026 20:00", "geen datum afgesproken",
                "geen datum afgesproken", "geen datum afgesproken",
            ])
        #expect(rows[2][1].contains("gepland op") && rows[2][2].contains("wijkagent"))
        #expect(rows[3][1].contains("buurtonderzoek") && rows[3][2].contains("politie"))
        #expect(rows[4][1].contains("(R1.6)") && rows[4][2] == "politie")
        #expect(!rows.joined().contains { $0.contains("sporen") })
        #expect(model.words(in: 20).contains("politie | geen datum afgesproken"))
        let english = try ReportWorld.report(
            try world.input(findings: findings(entity)), language: .english)
        #expect(english.words(in: 2).contains("no date agreed"))
    }

    @Test("However much rules ask, what holds up leaving stands first and what people planned next")
    func manyRules() throws {
        var world = try JointVisit().world
        try world.write(
            ReportWorld.police, "2026-02-10T15:20:00+01:00", "task",
            [("kind", "buurtonderzoek"), ("assignee_org", "police"), ("status", "planned")])
        let steps = (1...12).map { number in
            Finding(
                rule: "R4.\(number)", severity: .block, binds: ["police"], step: 4,
                gates: [.step(4)])
        }
        let more = Finding(
            rule: "R4.1", severity: .block, binds: ["vt"], step: 4, gates: [.step(4)])
        let leaving = Finding(
            rule: "R1.5", severity: .block, binds: ["police"], step: 1, gates: [.departure])
        let model = try ReportWorld.report(
            try world.input(findings: steps + [more, leaving]))
        let table = model.table("Eerstvolgende acties", in: 2)?.rows.map(\.cells) ?? []
        let rows = table.filter { $0[0] == "geen datum afgesproken" || $0[0] == "nu, voor vertrek" }
        #expect(rows.count == DatedActions.undatedCountMax)
        #expect(rows[0][0] == "nu, voor vertrek" && rows[0][1].contains("(R1.5)"))
        #expect(rows[1][1].contains("buurtonderzoek"))
        // A rule stands once, and says how many points it has.
        #expect(rows.count { $0[1].contains("(R4.1)") } == 1)
        #expect(rows[2][1].contains("Nog één punt hiervan staat in deel 20."))
        #expect(model.words(in: 2).contains("Nog 6 acties staan in deel 20"))
    }

    @Test("A date that is kept as the end of its day reads as a date")
    func wholeDays() throws {
        let world = try JointVisit().world
        let moments = ["2026-02-11T23:59:58+01:00", "2026-02-12T23:59:59+01:00"]
        let model = try ReportWorld.report(
            try world.input(
                findings: moments.map { moment in
                    Finding(
                        rule: "R1.6", severity: .warn, binds: ["police"], step: 1,
                        due: Instant(moment))
                }))
        let rows = model.table("Eerstvolgende acties", in: 2)?.rows.map(\.cells) ?? []
        #expect(rows.map { $0[0] }.contains("11 feb 2026 23:59"))
        #expect(rows.map { $0[0] }.contains("12 feb 2026"))
    }

    @Test("A rule that warns now and holds something back later stands once, and says both")
    func once() throws {
        let world = try JointVisit().world
        let entity = try #require(world.operations.first).header.entity
        let model = try ReportWorld.report(try world.input(findings: findings(entity)))
        let rows = model.rows(in: [20]).filter { $0.cells[0] == "R1.6" }
        #expect(rows.count == 2)
        #expect(rows.count { $0.cells[1].contains("Is nu al een waarschuwing") } == 1)
        #expect(rows[0].cells[1].contains("Houdt tegen: stap 5"))
        #expect(model.actions.count { $0.rule == "R1.6" } == 2)
    }

    @Test("Dates in the sentences of timers read as everywhere", arguments: Language.allCases)
    func timerDates(language: Language) throws {
        var world = try JointVisit().world
        try world.write(
            ReportWorld.vt, "2026-02-10T14:10:00+01:00", "incident",
            [("vt_eta", "2026-02-10T14:40:00+01:00"), ("vt_attendance_decision", "on_site")])
        let input = try world.input()
        let timers = TimerBook.timers(input.facts)
        #expect(timers.contains { $0.id == "E2" } && timers.contains { $0.id == "E1" })
        let model = try world.cutReport(for: "base_team", language: language).model
        for words in [2, 20].map(model.words) {
            #expect(words.firstMatch(of: #/[0-9]{4}-[0-9]{2}-[0-9]{2}/#) == nil)
        }
        let texts = try ProductData.allTexts()
        let numbered = try #require(timers.first { $0.id == "E2" }).message(texts, language)
        #expect(numbered.contains("2026-02-10 14:40"))
    }
}
