import RecordModel
import RecordRules
import Testing

@Suite struct Step3FollowUpRuleTests {
    static let cases: [RuleCase] = results + questions

    private static let results: [RuleCase] = [
        RuleCase("R3.15", "no result yet", []) { police, _ in
            police.promised()
            police.add("followup_action", ["kind": "camerabeelden"])
        },
        RuleCase("R3.15", "a result nobody was promised", []) { police, _ in
            police.outcome()
        },
        RuleCase("R3.15", "a result that VT was promised", ["remind open"]) { police, _ in
            police.promised()
            police.outcome()
        },
        RuleCase("R3.15", "shared with VT", []) { police, _ in
            police.promised()
            police.outcome(["shared_with[vt]": true, "shared_at": .time("20:00")])
        },
        RuleCase("R3.15", "shared: nobody says when", ["remind open"], unknown: true) {
            police, _ in
            police.promised()
            police.outcome(["shared_with[vt]": true])
        },
        RuleCase("R3.15", "shared later than now", ["remind open"]) { police, _ in
            police.promised()
            police.outcome(["shared_with[vt]": true, "shared_at": .time("23:30")])
        },
        RuleCase("R3.15", "shared with another than was promised", ["remind open"]) {
            police, _ in
            police.promised()
            police.outcome(["shared_with[om]": true, "shared_at": .time("20:00")])
        },
        RuleCase("R3.15", "the promise was about VT's results", []) { police, _ in
            police.promised(["from": .party("vt"), "to": .party("police")])
            police.outcome()
        },
        RuleCase("R3.15", "a promise that does not say whose results", ["remind open"]) {
            police, _ in
            police.promised(["from": nil])
            police.outcome()
        },
        RuleCase("R3.15", "the promise was withdrawn", []) { police, _ in
            police.promised(["withdrawn": true])
            police.outcome()
        },
        RuleCase("R3.15", "answered", ["remind answered"]) { police, _ in
            police.promised()
            police.override("R3.15", kind: "answered", about: police.outcome())
        },
    ]

    private static let questions: [RuleCase] = [
        RuleCase("R3.17", "nobody in the record", ["warn open"]) { _, _ in },
        RuleCase("R3.17", "a witness is not asked", []) { police, _ in
            police.person(role: "witness")
        },
        RuleCase("R3.17", "a victim of whom nothing is known", ["warn open"]) { police, _ in
            police.person()
        },
        RuleCase("R3.17", "a victim who was asked everything", []) { police, _ in
            police.asked(police.person())
        },
        RuleCase("R3.17", "the fear of a victim is unknown", ["warn open"], unknown: true) {
            police, _ in
            police.asked(police.person(), ["fear_level": "unknown"])
        },
        RuleCase("R3.17", "police saw a substance, VT does not know", ["warn open"], unknown: true)
        { police, vt in
            let victim = police.person()
            police.asked(victim)
            vt.add("substance_use", ["person": .text(victim.id), "substance": "unknown"])
        },
        RuleCase("R3.17", "a suspect is not asked about fear", []) { police, _ in
            let suspect = police.person(role: "suspect")
            police.asked(suspect, ["fear_level": nil, "social_isolation": nil])
        },
        RuleCase("R3.17", "a child victim is not asked about weapons", []) { police, _ in
            let child = police.person()
            police.set(child, ["is_minor": true])
            police.asked(child, ["weapon_possession": nil, "financial_dependence": nil])
        },
        RuleCase("R3.17", "somebody without any role is asked", ["warn open"], unknown: true) {
            police, _ in
            police.add("person", ["person_name": "Persoon A"])
        },
        RuleCase("R3.17", "answered", ["warn answered"]) { police, vt in
            let victim = police.person()
            vt.override("R3.17", kind: "answered", about: victim)
        },
    ]

    @Test(arguments: cases)
    func `each rule about asking on and results says what the facts demand`(_ one: RuleCase) {
        one.check()
    }

    @Test(arguments: [
        ("2026-02-10T21:00:00+01:00", "2026-02-11T12:01:00+01:00"),
        ("2026-02-11T12:01:00+01:00", "2026-02-12T12:01:00+01:00"),
        ("2026-02-13T12:00:00+01:00", "2026-02-13T12:01:00+01:00"),
    ])
    func `a result is due again every day, until it is shared`(_ now: String, _ due: String) throws
    {
        let police = Laptop.police()
        police.promised()
        police.outcome()
        let findings = RuleBook.findings(police.facts(at: now))
        let finding = try #require(findings.first { $0.rule == "R3.15" })
        #expect(finding.due?.utcText == moment(due).utcText)
        #expect(finding.binds == ["police"])
        #expect(finding.parts == ["partners": ["rule.R3.15.vt"]])
    }

    @Test(arguments: Language.allCases)
    func `every partner who can be promised a result has a name`(_ language: Language) {
        for partner in Data.catalogue.codes("party") {
            let key = "rule.R3.15.\(partner)"
            #expect(Data.texts(key, language) != key)
        }
    }

    @Test func `the warning lists what was not asked`() throws {
        let police = Laptop.police()
        police.asked(police.person(), ["fear_level": nil, "weapon_used": "unknown"])
        let findings = RuleBook.findings(police.facts())
        let finding = try #require(findings.first { $0.rule == "R3.17" })
        #expect(finding.parts == ["empty": ["rule.R3.17.fear", "rule.R3.17.weapons"]])
    }
}

extension Laptop {
    /// An item of the agreement: police tells VT what comes out, with what differs.
    fileprivate func promised(_ other: [String: JSONValue] = [:]) {
        let item: [String: JSONValue] = [
            "result": "camerabeelden", "from": .party("police"), "to": .party("vt"),
        ]
        let members = item.merging(other) { _, other in other }.filter { $0.value != .null }
        set(
            "agreement",
            [
                "results_sharing": .members(
                    members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
            ])
    }

    /// A later act with a result, with what differs.
    @discardableResult
    fileprivate func outcome(_ other: [String: JSONValue] = [:]) -> EntityReference {
        let values: [String: JSONValue] = ["kind": "camerabeelden", "result": "niets te zien"]
        return add("followup_action", values.merging(other) { _, other in other })
    }

    /// The answers of somebody who was asked everything, with what differs.
    fileprivate func asked(_ person: EntityReference, _ other: [String: JSONValue] = [:]) {
        let answers: [String: JSONValue] = [
            "violence_history": "first_time", "fear_level": "some", "financial_dependence": "no",
            "social_isolation": "no", "weapon_possession": "no", "weapon_used": "no",
        ]
        set(person, answers.merging(other) { _, other in other })
        add("family_relation", ["other_person": .text(person.id), "relation": "zus"])
        add("substance_use", ["person": .text(person.id), "substance": "alcohol"])
    }
}
