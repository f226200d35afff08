import RecordModel
import RecordRules
import Testing

@Suite struct VictimAssessmentRuleTests {
    private static let quietRisks: [String: JSONValue] = [
        "risk_repeat": "not_raised", "risk_secondary": "not_raised",
        "risk_intimidation": "not_raised", "risk_retaliation": "not_raised",
    ]

    /// An assessment of a victim: done, no raised risk, with `changes`.
    @discardableResult
    private static func assess(
        _ laptop: Laptop, _ victim: EntityReference, _ changes: [String: JSONValue] = [:]
    ) -> EntityReference {
        var values = quietRisks
        values["person"] = .text(victim.id)
        values["done_at"] = .time("14:30")
        return laptop.add("ib", values.merging(changes) { _, change in change })
    }

    /// A victim with a raised risk and an assessment with `changes`.
    @discardableResult
    private static func raised(
        _ laptop: Laptop, _ changes: [String: JSONValue] = [:]
    ) -> EntityReference {
        assess(
            laptop, laptop.person(),
            ["risk_repeat": "raised"].merging(changes) { _, change in change })
    }

    static let assessed: [RuleCase] = [
        RuleCase("R8.1", "a victim without an assessment", ["block open"]) { police, _ in
            police.person()
        },
        RuleCase("R8.1", "each victim on its own", ["block open", "block open"]) { police, _ in
            police.person()
            police.person()
        },
        RuleCase("R8.1", "no victim", []) { police, _ in police.person(role: "witness") },
        RuleCase("R8.1", "a whole assessment", []) { police, _ in assess(police, police.person()) },
        RuleCase("R8.1", "it is certain that nothing punishable happened", []) { police, _ in
            police.person()
            police.set("incident", ["suspected_offence": "no"])
        },
        RuleCase(
            "R8.1", "police sees no offence, VT does", ["block open"]
        ) { police, vt in
            police.person()
            police.set("incident", ["suspected_offence": "no"])
            vt.set("incident", ["suspected_offence": "possible"])
        },
        RuleCase(
            "R8.1", "nobody knows whether it is an offence", ["block open"], unknown: true
        ) { police, _ in
            police.person()
            police.set("incident", ["suspected_offence": "unknown"])
        },
        RuleCase("R8.1", "begun, not done", ["block open"]) { police, _ in
            assess(police, police.person(), ["done_at": nil])
        },
        RuleCase("R8.1", "a risk without a certain answer", ["block open"], unknown: true) {
            police, _ in
            assess(police, police.person(), ["risk_retaliation": "unknown"])
        },
        RuleCase("R8.1", "a raised risk without protection", ["block open"]) { police, _ in
            raised(police)
        },
        RuleCase("R8.1", "the assessment is of somebody else", ["block open"]) { police, _ in
            police.person()
            assess(police, police.person(role: "witness"))
        },
        RuleCase("R8.1", "VT writes it down for the police", []) { police, vt in
            let victim = police.person()
            vt.receive(police)
            assess(vt, victim)
        },
        RuleCase("R8.1", "overridden with a plan", ["block overridden"]) { police, _ in
            let victim = police.person()
            police.override("R8.1", reason: "niet aanspreekbaar; morgen 10:00", about: victim)
        },
        RuleCase("R8.1", "overridden for another victim", ["block open", "block overridden"]) {
            police, _ in
            let victims = [police.person(), police.person()].sorted()
            police.override("R8.1", about: victims[1])
        },
    ]

    static let risks: [RuleCase] = [
        RuleCase("R8.2", "done with three of four", ["block open"]) { police, _ in
            assess(police, police.person(), ["risk_secondary": nil])
        },
        RuleCase("R8.2", "unknown is no answer", ["block open"], unknown: true) { police, _ in
            assess(police, police.person(), ["risk_secondary": "unknown"])
        },
        RuleCase("R8.2", "all four answered", []) { police, _ in assess(police, police.person()) },
        RuleCase("R8.2", "not done yet", []) { police, _ in
            assess(police, police.person(), ["done_at": nil, "risk_secondary": nil])
        },
        RuleCase("R8.2", "two halves of one victim make a whole", []) { police, vt in
            let victim = police.person()
            police.add(
                "ib",
                [
                    "person": .text(victim.id), "done_at": .time("14:30"),
                    "risk_repeat": "not_raised", "risk_secondary": "not_raised",
                ])
            vt.add(
                "ib",
                [
                    "person": .text(victim.id), "risk_intimidation": "not_raised",
                    "risk_retaliation": "not_raised",
                ])
        },
        RuleCase("R8.2", "one half says unknown", ["block open"]) { police, vt in
            let victim = police.person()
            assess(police, victim)
            vt.add("ib", ["person": .text(victim.id), "risk_repeat": "unknown"])
        },
        RuleCase("R8.2", "an assessment of nobody in particular", ["block open"]) { police, _ in
            police.add("ib", ["done_at": .time("14:30")])
        },
        RuleCase("R8.2", "nobody may set it aside", ["block open"]) { police, _ in
            assess(police, police.person(), ["risk_secondary": nil])
            police.letOverride("R8.2", by: "supervisor")
            police.override("R8.2")
        },
    ]

    static let protection: [RuleCase] = [
        RuleCase("R8.3", "raised and nothing arranged", ["block open"]) { police, _ in
            raised(police)
        },
        RuleCase("R8.3", "nothing raised", []) { police, _ in assess(police, police.person()) },
        RuleCase("R8.3", "a measure, and the victim had a say", []) { police, _ in
            let measure = police.add("measure", ["kind": "aware_button", "status": "in_force"])
            raised(police, ["protective_measures[\(measure.id)]": true, "victim_involved": true])
        },
        RuleCase("R8.3", "a measure without the victim", ["block open"]) { police, _ in
            let measure = police.add("measure", ["kind": "aware_button"])
            raised(police, ["protective_measures[\(measure.id)]": true])
        },
        RuleCase("R8.3", "a measure that was rejected", ["block open"]) { police, _ in
            let measure = police.add("measure", ["kind": "aware_button", "status": "rejected"])
            raised(police, ["protective_measures[\(measure.id)]": true, "victim_involved": true])
        },
        RuleCase("R8.3", "a measure that is not there", ["block open"]) { police, _ in
            raised(police, ["protective_measures[x]": true, "victim_involved": true])
        },
        RuleCase("R8.3", "none needed, with a reason", []) { police, _ in
            raised(
                police,
                [
                    "none_needed": true, "none_needed_reason": "verblijft in de opvang",
                    "victim_involved": true,
                ])
        },
        RuleCase("R8.3", "none needed, without a reason", ["block open"]) { police, _ in
            raised(
                police,
                ["none_needed": true, "none_needed_reason": " ", "victim_involved": true])
        },
        RuleCase(
            "R8.3", "nobody answered whether the victim had a say", ["block open"], unknown: true
        ) { police, _ in
            let measure = police.add("measure", ["kind": "aware_button"])
            raised(police, ["protective_measures[\(measure.id)]": true, "victim_involved": nil])
        },
        RuleCase("R8.3", "one sees a raised risk, the other does not", ["block open"]) {
            police, vt in
            let victim = police.person()
            let assessment = assess(police, victim)
            vt.receive(police)
            vt.set(assessment, ["risk_repeat": "raised"])
        },
        RuleCase("R8.3", "nobody may set it aside", ["block open"]) { police, _ in
            raised(police)
            police.letOverride("R8.3", by: "supervisor")
            police.override("R8.3")
        },
    ]

    @Test(arguments: assessed + risks + protection)
    func `an assessment counts once it is there and whole`(_ one: RuleCase) { one.check() }
}

@Suite struct VictimFollowUpRuleTests {
    /// A victim assessed on 10 February, with a measure of that status.
    private static func protected(
        _ police: Laptop, status: JSONValue? = "in_force", risk: JSONValue = "not_raised"
    ) -> (victim: EntityReference, assessment: EntityReference) {
        let victim = police.person()
        var values: [String: JSONValue] = ["kind": "contact_ban", "for_person": .text(victim.id)]
        values["status"] = status
        police.add("measure", values)
        let assessment = police.add(
            "ib",
            ["person": .text(victim.id), "done_at": .time("14:30"), "risk_repeat": risk])
        return (victim, assessment)
    }

    static let review: [RuleCase] = [
        RuleCase("R8.11", "thirty days later", ["remind open"], at: "2026-03-13T00:00:00+01:00") {
            police, _ in
            _ = protected(police)
        },
        RuleCase("R8.11", "on the thirtieth day", [], at: "2026-03-12T23:59:00+01:00") {
            police, _ in
            _ = protected(police)
        },
        RuleCase(
            "R8.11", "sooner, where the region wants so", ["remind open"],
            at: "2026-02-18T00:00:00+01:00", profile: ["ib_review_days": 7]
        ) { police, _ in
            _ = protected(police)
        },
        RuleCase("R8.11", "looked at again", [], at: "2026-03-20T12:00:00+01:00") { police, _ in
            let made = protected(police)
            police.add(
                "ib_review", ["ib": .text(made.assessment.id), "reviewed_on": "2026-03-01"])
        },
        RuleCase("R8.11", "another one was", ["remind open"], at: "2026-03-20T12:00:00+01:00") {
            police, _ in
            _ = protected(police)
            police.add("ib_review", ["ib": "x", "reviewed_on": "2026-03-01"])
        },
        RuleCase(
            "R8.11", "to be looked at in the future", ["remind open"],
            at: "2026-03-20T12:00:00+01:00"
        ) { police, _ in
            let made = protected(police)
            police.add(
                "ib_review", ["ib": .text(made.assessment.id), "reviewed_on": "2026-03-30"])
        },
        RuleCase("R8.11", "no measure runs", [], at: "2026-03-20T12:00:00+01:00") { police, _ in
            _ = protected(police, status: "ended")
        },
        RuleCase(
            "R8.11", "nobody knows whether it runs", ["remind open"],
            at: "2026-03-20T12:00:00+01:00", unknown: true
        ) { police, _ in
            _ = protected(police, status: "unknown")
        },
        RuleCase("R8.11", "answered since", ["remind answered"], at: "2026-03-20T12:00:00+01:00") {
            police, _ in
            let made = protected(police)
            police.at("2026-03-14T09:00:00+01:00")
            police.override("R8.11", kind: "answered", about: made.victim)
        },
        RuleCase(
            "R8.11", "answered before it was due", ["remind open"], at: "2026-03-20T12:00:00+01:00"
        ) { police, _ in
            let made = protected(police)
            police.override("R8.11", kind: "answered", about: made.victim)
        },
    ]

    static let briefing: [RuleCase] = [
        RuleCase("R8.15", "a measure runs", ["remind open"]) { police, _ in
            _ = protected(police)
        },
        RuleCase("R8.15", "more protection is needed", ["remind open"]) { police, _ in
            _ = protected(police, status: "ended", risk: "raised")
        },
        RuleCase("R8.15", "neither", []) { police, _ in _ = protected(police, status: "ended") },
        RuleCase("R8.15", "a measure for somebody else", []) { police, _ in
            police.person()
            police.add(
                "measure",
                ["for_person": .text(police.person(role: "child").id), "status": "in_force"])
        },
        RuleCase("R8.15", "a measure nobody tells the status of", ["remind open"], unknown: true) {
            police, _ in
            _ = protected(police, status: nil)
        },
        RuleCase("R8.15", "answered today", ["remind answered"]) { police, _ in
            _ = protected(police)
            police.override("R8.15", kind: "answered")
        },
        RuleCase("R8.15", "answered yesterday", ["remind open"], at: "2026-02-11T08:00:00+01:00") {
            police, _ in
            _ = protected(police)
            police.override("R8.15", kind: "answered")
        },
    ]

    @Test(arguments: review + briefing)
    func `protection is kept up and known`(_ one: RuleCase) { one.check() }

    @Test func `an assessment asks for what lacks, by name, and says when it is due again`() {
        let police = Laptop.police()
        let victim = police.person()
        police.add("ib", ["person": .text(victim.id), "done_at": .time("14:30")])
        let findings = RuleBook.findings(police.facts())
        let risks = findings.first { $0.rule == "R8.2" }
        #expect(
            risks?.parts["missing"] == [
                "rule.R8.2.risk_repeat", "rule.R8.2.risk_secondary", "rule.R8.2.risk_intimidation",
                "rule.R8.2.risk_retaliation",
            ])
        #expect(risks?.gates == [])
        let missing = findings.first { $0.rule == "R8.1" }
        #expect(missing?.messageKey == "rule.R8.1.incomplete")
        #expect(missing?.gates == [.step(5), .closing])
        police.add("measure", ["status": "in_force"])
        let late = RuleBook.findings(police.facts(at: "2026-04-01T12:00:00+02:00"))
        let due = late.first { $0.rule == "R8.11" }?.due
        #expect(due == moment("2026-03-13T00:00:00+01:00"))
        #expect(late.first { $0.rule == "R8.15" }?.binds == ["supervisor"])
    }
}
