import RecordModel
import RecordRules
import Testing

@Suite struct Step4StopTalkTests {
    static let planning: [RuleCase] = [
        RuleCase("R4.10", "no talk planned", []) { police, _ in police.questionnaire("high") },
        RuleCase("R4.10", "nothing speaks against it", []) { police, _ in
            police.questionnaire("medium")
            police.measure("stop_talk", "considered")
        },
        RuleCase("R4.10", "a high risk", ["block open"]) { police, _ in
            police.questionnaire("high")
            police.measure("stop_talk", "requested")
        },
        RuleCase("R4.10", "a high risk that a colleague calls low", ["block open"]) { police, _ in
            let sash = police.questionnaire("high")
            police.add("sash_review", ["sash": .text(sash.id), "to_outcome": "low"])
            police.measure("stop_talk", "requested")
        },
        RuleCase("R4.10", "a high risk that the specialist lowered", []) { police, _ in
            let sash = police.questionnaire("high")
            police.ask(.specialist()) {
                $0.add(
                    "sash_review",
                    ["sash": .text(sash.id), "to_outcome": "low", "reason": "meegelezen"])
            }
            police.measure("stop_talk", "requested")
        },
        RuleCase("R4.10", "a later questionnaire by somebody untrained", ["block open"]) {
            police, _ in
            let first = police.questionnaire("high", ["taker_trained": true])
            police.questionnaire("low", ["replaces[\(first.id)]": true])
            police.measure("stop_talk", "requested")
        },
        RuleCase("R4.10", "a complaint", ["block open"]) { police, _ in
            police.set(police.person(), ["report_vs_complaint": "aangifte"])
            police.measure("stop_talk", "requested")
        },
        RuleCase("R4.10", "one says a complaint, the other a report", ["block open"]) {
            police, vt in
            let victim = police.person()
            vt.receive(police)
            police.set(victim, ["report_vs_complaint": "melding"])
            vt.set(victim, ["report_vs_complaint": "klacht"])
            police.measure("stop_talk", "requested")
        },
        RuleCase("R4.10", "somebody tried to refuse a complaint", ["block open"]) { police, _ in
            police.set(police.person(), ["complaint_refused": "attempted"])
            police.measure("stop_talk", "requested")
        },
        RuleCase("R4.10", "only a report", []) { police, _ in
            police.set(police.person(), ["report_vs_complaint": "melding"])
            police.measure("stop_talk", "requested")
        },
        RuleCase("R4.10", "a talk was held before", ["block open"]) { police, _ in
            police.add("stop_talk", ["held_at": .time("10:00")])
            police.add("stop_talk", ["planned_at": .time("22:00")])
        },
        RuleCase("R4.10", "only another one is planned", []) { police, _ in
            police.add("stop_talk", ["planned_at": .time("21:00")])
            police.add("stop_talk", ["planned_at": .time("22:00")])
        },
        RuleCase("R4.10", "somebody named a reason", ["block open"]) { police, vt in
            let talk = police.measure("stop_talk", "considered")
            vt.receive(police)
            vt.set(talk, ["contraindications[other]": true])
        },
        RuleCase("R4.10", "a stand nobody told may be a plan", ["block open"], unknown: true) {
            police, _ in
            police.questionnaire("high")
            police.measure("stop_talk", nil)
        },
        RuleCase("R4.10", "a talk and its measure are one plan", ["block open"]) { police, _ in
            police.questionnaire("high")
            let measure = police.measure("stop_talk", "requested")
            police.add(
                "stop_talk", ["measure": .text(measure.id), "planned_at": .time("22:00")])
        },
        RuleCase("R4.10", "it was held, which nobody can plan any more", []) { police, _ in
            police.questionnaire("high")
            let measure = police.measure("stop_talk", "in_force")
            police.add("stop_talk", ["measure": .text(measure.id), "held_at": .time("11:00")])
        },
        RuleCase("R4.10", "it was called off", []) { police, _ in
            police.questionnaire("high")
            let measure = police.measure("stop_talk", "rejected")
            police.add(
                "stop_talk", ["measure": .text(measure.id), "planned_at": .time("22:00")])
        },
        RuleCase("R4.10", "the specialist set it aside", ["block overridden"]) { police, _ in
            police.questionnaire("high")
            let talk = police.measure("stop_talk", "requested")
            police.ask(.specialist()) { $0.override("R4.10", about: talk) }
        },
        RuleCase("R4.10", "the specialist set another talk aside", ["block open"]) { police, _ in
            police.questionnaire("high")
            police.measure("stop_talk", "requested")
            police.ask(.specialist()) { $0.override("R4.10", about: $0.person()) }
        },
        RuleCase("R4.10", "others may not set it aside", ["block open"]) { police, vt in
            police.questionnaire("high")
            police.measure("stop_talk", "requested")
            police.override("R4.10")
            vt.override("R4.10")
            police.ask(.supervisor()) { $0.override("R4.10") }
        },
    ]

    static let holding: [RuleCase] = [
        RuleCase("R4.11", "no talk", []) { police, _ in police.measure("stop_talk", "considered") },
        RuleCase("R4.11", "in person, by the community officer", []) { police, _ in
            talk(police, ["in_person": true, "by_role": "Wijkagent"])
        },
        RuleCase("R4.11", "by phone", ["warn open"]) { police, _ in
            talk(police, ["in_person": false, "by_role": "community_officer"])
        },
        RuleCase("R4.11", "by somebody else", ["warn open"]) { police, _ in
            talk(police, ["in_person": true, "by_role": "student"])
        },
        RuleCase("R4.11", "nobody said how or by whom", ["warn open"], unknown: true) { police, _ in
            talk(police, [:])
        },
        RuleCase("R4.11", "answered", ["warn answered"]) { police, _ in
            talk(police, [:])
            police.answer("R4.11")
        },
    ]

    @Test(arguments: planning + holding)
    func `each rule about telling a suspect to stop says what the facts demand`(_ one: RuleCase) {
        one.check()
    }

    @Test func `first the risk speaks against it, then the complaint too`() throws {
        let police = Laptop("police", role: "case_coordinator")
        let victim = police.person()
        police.questionnaire("high", ["taker_trained": false])
        let talk = police.measure("stop_talk", "requested")
        #expect(try reasons(police) == ["sash_high"])
        police.set(victim, ["report_vs_complaint": "klacht"])
        #expect(try reasons(police) == ["sash_high", "complaint_made"])
        #expect(RuleBook.blocking(.planning, police.facts()).map(\.rule) == ["R4.10"])
        police.override("R4.10", about: talk)
        #expect(RuleBook.blocking(.planning, police.facts()).map(\.rule) == ["R4.10"])
        police.ask(.specialist()) { $0.override("R4.10", about: talk) }
        #expect(RuleBook.blocking(.planning, police.facts()).isEmpty)
    }

    struct Level: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let blocks: Bool
        let story: @Sendable (Laptop) -> Void
    }

    /// What holds of several questionnaires, seen by whether a talk may be planned.
    static let levels: [Level] = [
        Level(testDescription: "of two the higher", blocks: true) {
            $0.questionnaire("high", ["taker_trained": true])
            $0.questionnaire("low", ["taker_trained": true])
        },
        Level(testDescription: "a trained one takes the place of a medium", blocks: false) {
            let first = $0.questionnaire("medium", ["taker_trained": true])
            $0.questionnaire("low", ["taker_trained": true, "replaces[\(first.id)]": true])
        },
        Level(testDescription: "a trained one does not take the place of a high", blocks: true) {
            let first = $0.questionnaire("high", ["taker_trained": true])
            $0.questionnaire("low", ["taker_trained": true, "replaces[\(first.id)]": true])
        },
        Level(testDescription: "an untrained one counts upward", blocks: true) {
            let first = $0.questionnaire("low", ["taker_trained": true])
            $0.questionnaire("high", ["replaces[\(first.id)]": true])
        },
        Level(testDescription: "anybody's review counts upward", blocks: true) {
            let first = $0.questionnaire("low")
            $0.add("sash_review", ["sash": .text(first.id), "to_outcome": "high"])
        },
        Level(testDescription: "the specialist looked at the later one", blocks: false) { police in
            let first = police.questionnaire("high", ["taker_trained": true])
            let second = police.questionnaire("medium", ["replaces[\(first.id)]": true])
            police.ask(.specialist()) {
                $0.add(
                    "sash_review",
                    ["sash": .text(second.id), "to_outcome": "medium", "reason": "meegelezen"])
            }
        },
    ]

    @Test(arguments: levels)
    func `the outcome that holds is the cautious one`(_ one: Level) {
        let police = Laptop.police()
        police.measure("stop_talk", "requested")
        one.story(police)
        #expect(RuleBook.blocking(.planning, police.facts()).isEmpty == !one.blocks)
    }

    private func reasons(_ laptop: Laptop) throws -> [String] {
        let found = RuleBook.findings(laptop.facts()).filter { $0.rule == "R4.10" }
        let finding = try #require(found.first)
        #expect(found.count == 1)
        return (finding.parts["reasons"] ?? []).map { String($0.dropFirst("rule.R4.10.".count)) }
    }

    private static func talk(_ laptop: Laptop, _ more: [String: JSONValue]) {
        laptop.add("stop_talk", more.merging(["planned_at": .time("22:00")]) { more, _ in more })
    }
}
