import RecordModel
import RecordRules
import Testing

/// Stalking registered as vandalism and reported late: scenario S4 of the domain catalogue.
struct StoryS4 {
    let desk = Laptop("police", role: "case_handler")
    let coordinator = Laptop("police", role: "case_coordinator")
    let specialist = Laptop.specialist()
    let vt = Laptop.vt()
    let victim: EntityReference
    let sash: EntityReference

    /// Plays until the laptops synced on 3 March at 10:30.
    init() {
        desk.at(Self.time(2, "10:00")).set(
            "incident",
            [
                "police_bvh_class": "vernieling", "dependency_relation": "ex_partner",
                "scene_description": "Schade aan auto. Elke dag berichten; hij volgt haar.",
            ])
        victim = desk.add(
            "person",
            [
                "person_roles[victim]": true, "report_vs_complaint": "melding",
                "difference_explained": false,
            ])
        desk.set("stalking", ["stalking_started_on": "2026-01-05"])
        desk.at(Self.time(2, "16:00")).add("participant", ["unit": "vt", "organisation": "vt"])
        vt.receive(desk)
        coordinator.receive(desk)
        coordinator.at(Self.time(3, "09:10")).set("stalking", ["stalking_indication": "recognised"])
        coordinator.set("incident", ["classification[ex_partner_stalking]": true])
        sash = coordinator.at(Self.time(3, "09:30")).sash(
            "high", trained: false, at: Self.time(3, "09:30"))
        vt.at(Self.time(3, "09:45")).set("stalking", ["stalking_indication": "possible"])
        vt.add("own_risk_instrument", ["instrument": "own_sash", "outcome": "midden"])
    }

    static func time(_ day: Int, _ time: String) -> String {
        "2026-03-\(day < 10 ? "0" : "")\(day)T\(time):00+01:00"
    }

    func sync() {
        vt.receive(coordinator)
        coordinator.receive(vt)
    }

    func findings(_ laptop: Laptop, _ day: Int, _ time: String) -> [Finding] {
        RuleBook.findings(laptop.facts(at: Self.time(day, time)))
    }
}

@Suite struct StoryS4Tests {
    @Test func `the vandalism asks at once whether it is stalking`() {
        let story = StoryS4()
        #expect(states(story.findings(story.desk, 2, "12:00"), "R7.13") == ["remind open"])
        #expect(states(story.findings(story.coordinator, 3, "12:00"), "R7.13") == [])
    }

    @Test func `VT's request is a task for police that the SASH ends`() {
        let story = StoryS4()
        #expect(states(story.findings(story.vt, 3, "10:00"), "R7.8") == ["remind open"])
        story.sync()
        for laptop in [story.vt, story.coordinator] {
            let findings = story.findings(laptop, 3, "10:31")
            #expect(states(findings, "R7.8") == [])
            #expect(states(findings, "R7.1") == [])
            #expect(states(findings, "R7.2") == ["warn open"])
            // VT's own medium outcome does not bring the high one down.
            #expect(states(findings, "R7.4") == ["block open", "remind open"])
        }
    }

    @Test func `the warning ends with the specialist's review, the duty to call does not`() {
        let story = StoryS4()
        story.sync()
        story.specialist.receive(story.coordinator)
        story.specialist.at(StoryS4.time(3, "11:00")).review(story.sash, to: "high")
        let findings = story.findings(story.specialist, 3, "11:01")
        #expect(states(findings, "R7.2") == [])
        #expect(states(findings, "R7.9") == [])
        #expect(states(findings, "R7.4") == ["block open", "remind open"])
    }

    @Test func `from the complaint on the coordinator looks on fourteen days`() {
        let story = StoryS4()
        story.sync()
        story.coordinator.at(StoryS4.time(3, "14:00")).set(
            story.victim,
            ["report_vs_complaint": "aangifte", "complaint_refused": "attempted"])
        let days = (2...18).map { day in
            story.findings(story.coordinator, day, "23:30").first { $0.rule == "R7.15" }?
                .arguments["day"]
        }
        #expect(days == [nil] + (1...14).map(String.init) + [nil, nil])
        story.coordinator.at(StoryS4.time(4, "09:00")).override("R7.15", kind: "answered")
        #expect(
            states(story.findings(story.coordinator, 4, "10:00"), "R7.15") == ["remind answered"])
        #expect(states(story.findings(story.coordinator, 5, "10:00"), "R7.15") == ["remind open"])
    }
}
