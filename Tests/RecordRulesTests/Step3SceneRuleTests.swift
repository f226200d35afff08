import RecordModel
import RecordRules
import Testing

@Suite struct Step3SceneRuleTests {
    static let cases: [RuleCase] = described + pictured + crimeScene + considered

    private static let described: [RuleCase] = [
        RuleCase("R3.3", "nothing described", ["block open"]) { _, _ in },
        RuleCase("R3.3", "described", []) { police, _ in
            police.set("incident", ["scene_description": "Stoel omgevallen, raam kapot."])
        },
        RuleCase("R3.3", "only blanks", ["block open"], unknown: true) { police, _ in
            police.set("incident", ["scene_description": " "])
        },
        RuleCase("R3.3", "overridden, nobody got in", ["block overridden"]) { police, _ in
            police.presence(arrived: "14:15")
            police.override("R3.3")
        },
        RuleCase("R3.3", "overridden although police was inside", ["block open"]) { police, _ in
            police.presence(arrived: "14:15", entered: "14:17")
            police.override("R3.3")
        },
        RuleCase("R3.3", "overridden by VT, whom it does not bind", ["block open"]) { _, vt in
            vt.override("R3.3")
        },
    ]

    private static let pictured: [RuleCase] = [
        RuleCase("R3.4", "no pictures", ["warn open"]) { _, _ in },
        RuleCase("R3.4", "a picture of the scene", []) { police, _ in
            police.add("evidence", ["kind": "photo_scene"])
        },
        RuleCase("R3.4", "a picture of an injury", []) { police, _ in
            police.add("injury", ["photo_made": true])
        },
        RuleCase("R3.4", "an object is no picture", ["warn open"]) { police, _ in
            police.add("evidence", ["kind": "object"])
        },
        RuleCase("R3.4", "evidence of an unknown kind", ["warn open"], unknown: true) {
            police, _ in
            police.add("evidence", ["kind": "unknown"])
        },
        RuleCase("R3.4", "the picture was withdrawn", ["warn open"]) { police, _ in
            police.add("evidence", ["kind": "photo_scene", "withdrawn": true])
        },
        RuleCase("R3.4", "answered with a reason", ["warn answered"]) { police, _ in
            police.override("R3.4", kind: "answered", reason: "te donker")
        },
    ]

    private static let crimeScene: [RuleCase] = [
        RuleCase("R3.5", "nobody spoke of a crime scene", []) { _, _ in },
        RuleCase("R3.5", "no crime scene", []) { police, _ in
            police.set("incident", ["crime_scene": "no"])
        },
        RuleCase("R3.5", "a crime scene", ["block open"]) { police, _ in
            police.set("incident", ["crime_scene": "yes"])
        },
        RuleCase("R3.5", "nobody knows whether", ["block open"], unknown: true) { police, _ in
            police.set("incident", ["crime_scene": "unknown"])
        },
        RuleCase("R3.5", "VT thinks so, police does not", ["block open"]) { police, vt in
            police.set("incident", ["crime_scene": "no"])
            vt.set("incident", ["crime_scene": "yes"])
        },
        RuleCase("R3.5", "detectives were called", []) { police, _ in
            police.set("incident", ["crime_scene": "yes"])
            police.consult("tactical", "14:30")
        },
        RuleCase("R3.5", "they did not answer", ["block open"]) { police, _ in
            police.set("incident", ["crime_scene": "yes"])
            police.consult("forensic", "14:30", reached: "no_answer")
        },
        RuleCase("R3.5", "nobody says whether they answered", ["block open"], unknown: true) {
            police, _ in
            police.set("incident", ["crime_scene": "yes"])
            police.add("consult", ["kind": "forensic"])
        },
        RuleCase("R3.5", "an entry that names the call", []) { police, _ in
            police.set("incident", ["crime_scene": "yes"])
            let call = police.consult("colleague", "14:30")
            police.add("forensic_consult", ["consult": .text(call.id)])
        },
        RuleCase("R3.5", "an entry without a call", ["block open"], unknown: true) { police, _ in
            police.set("incident", ["crime_scene": "yes"])
            police.add("forensic_consult", ["consult": nil])
        },
        RuleCase("R3.5", "overridden", ["block overridden"]) { police, _ in
            police.set("incident", ["crime_scene": "yes"])
            police.override("R3.5")
        },
        RuleCase("R3.5", "overridden by VT", ["block open"]) { police, vt in
            police.set("incident", ["crime_scene": "yes"])
            vt.override("R3.5")
        },
    ]

    private static let considered: [RuleCase] = [
        RuleCase("R3.16", "nothing considered", ["remind open"]) { _, _ in },
        RuleCase("R3.16", "neighbours asked, damage pictured", []) { police, _ in
            police.set("incident", ["neighbourhood_inquiry": true])
            police.add("evidence", ["kind": "photo_damage"])
        },
        RuleCase("R3.16", "decided not to ask the neighbours", []) { police, _ in
            police.set("incident", ["neighbourhood_inquiry": false])
            police.add("evidence", ["kind": "photo_damage"])
        },
        RuleCase("R3.16", "the neighbours: nobody knows", ["remind open"], unknown: true) {
            police, _ in
            police.set("incident", ["neighbourhood_inquiry": nil])
            police.add("evidence", ["kind": "photo_damage"])
        },
        RuleCase("R3.16", "no offence is suspected", []) { police, _ in
            police.set("incident", ["suspected_offence": "no"])
        },
        RuleCase("R3.16", "police sees no offence, VT does", ["remind open"]) { police, vt in
            police.set("incident", ["suspected_offence": "no"])
            vt.set("incident", ["suspected_offence": "possible"])
        },
        RuleCase("R3.16", "a form with instructions of its own", ["remind open"]) { police, _ in
            police.set(
                "incident", ["suspected_offence": "no", "classification[honour_related]": true])
        },
        RuleCase("R3.16", "answered", ["remind answered"]) { police, _ in
            police.override("R3.16", kind: "answered")
        },
    ]

    @Test(arguments: cases)
    func `each rule about what was found says what the facts demand`(_ one: RuleCase) {
        one.check()
    }

    @Test func `the reminder names what the form of violence asks for`() throws {
        let police = Laptop.police()
        police.add("evidence", ["kind": "photo_damage"])
        police.set(
            "incident",
            [
                "neighbourhood_inquiry": true, "classification[child_abuse]": true,
                "classification[elder_abuse]": true,
            ])
        let findings = RuleBook.findings(police.facts())
        let reminder = try #require(findings.first { $0.rule == "R3.16" })
        #expect(
            reminder.parts == ["actions": ["rule.R3.16.child_abuse", "rule.R3.16.elder_abuse"]])
    }
}
