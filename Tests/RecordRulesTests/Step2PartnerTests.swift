import RecordModel
import RecordRules
import Testing

/// Thinking of the child protection board, the OM and probation, by day and by night.
@Suite struct Step2PartnerTests {
    private static let night = "2026-03-13T23:40:00+01:00"
    private static let saturday = "2026-03-14T11:00:00+01:00"

    static let board: [RuleCase] = [
        RuleCase("R2.10", "a child, and it is not safe", ["warn open"]) { police, vt in
            police.person(role: "child")
            assess(vt, "unsafe")
        },
        RuleCase("R2.10", "a child, and VT did not assess yet", ["warn open"]) { police, _ in
            police.person(role: "child")
        },
        RuleCase("R2.10", "a child, safe with conditions", ["warn open"]) { police, vt in
            police.person(role: "child")
            assess(vt, "safe_with_conditions")
        },
        RuleCase("R2.10", "a child, and all is safe", []) { police, vt in
            police.person(role: "child")
            assess(vt, "safe")
        },
        RuleCase("R2.10", "all is safe but for one person", ["warn open"]) { police, vt in
            let child = police.person(role: "child")
            let whole = assess(vt, "safe")
            vt.add(
                "person_assessment",
                [
                    "assessment": .text(whole.id), "person": .text(child.id), "outcome": "unsafe",
                ])
        },
        RuleCase("R2.10", "nobody counted children", ["warn open"], unknown: true) { _, vt in
            assess(vt, "unsafe")
        },
        RuleCase("R2.10", "nobody counted a child, VT did", ["warn open"]) { police, vt in
            police.set("child_check", ["children_in_household": 0])
            vt.set("child_check", ["children_in_household": 1])
            assess(vt, "unsafe")
        },
        RuleCase("R2.10", "there are no children", []) { police, vt in
            police.set("child_check", ["children_in_household": 0])
            assess(vt, "unsafe")
        },
        RuleCase("R2.10", "the board was consulted", []) { police, vt in
            police.person(role: "child")
            vt.consult("rvdk", "15:00")
        },
        RuleCase("R2.10", "the board's words are on record", []) { police, vt in
            police.person(role: "child")
            vt.add("rvdk_consult", ["advice": "vrijwillig kader"])
        },
        RuleCase("R2.10", "words of a talk that did not take place", ["warn open"]) { police, vt in
            police.person(role: "child")
            let talk = vt.consult("rvdk", "15:00", reached: "no_answer")
            vt.add("rvdk_consult", ["consult": .text(talk.id)])
        },
        RuleCase("R2.10", "a reason why not", ["warn answered"]) { police, vt in
            police.person(role: "child")
            vt.override("R2.10", kind: "answered", reason: "nu niet nodig")
        },
    ]

    static let boardAtNight: [RuleCase] = [
        RuleCase("R2.11", "a child at night", ["remind open"], at: night) { police, _ in
            police.person(role: "child")
        },
        RuleCase("R2.11", "a child on a Saturday", ["remind open"], at: saturday) { police, _ in
            police.person(role: "child")
        },
        RuleCase("R2.11", "a child in office hours", [], at: "14:30") { police, _ in
            police.person(role: "child")
        },
        RuleCase("R2.11", "just before offices open", ["remind open"], at: "08:29") { police, _ in
            police.person(role: "child")
        },
        RuleCase(
            "R2.11", "where offices are open in the evening", [], at: night,
            profile: [
                "office_hours": .array([
                    .members([
                        ("weekdays", .array([5])), ("from", "08:00"), ("to", "24:00"),
                    ])
                ])
            ]
        ) { police, _ in
            police.person(role: "child")
        },
        RuleCase("R2.11", "nobody counted children", ["remind open"], at: night, unknown: true) {
            _, _ in
        },
        RuleCase("R2.11", "there are no children", [], at: night) { police, _ in
            police.set("child_check", ["children_in_household": 0])
        },
        RuleCase("R2.11", "answered", ["remind answered"], at: night) { police, vt in
            police.person(role: "child")
            vt.override("R2.11", kind: "answered")
        },
    ]

    static let table: [RuleCase] = [
        RuleCase("R2.12", "an acute case at night", ["remind open"], at: night) { police, _ in
            police.set("incident", ["acute_state": "suspected_acute"])
        },
        RuleCase("R2.12", "an acute case in the early morning", ["remind open"], at: "07:59") {
            police, _ in
            police.set("incident", ["acute_state": "acute"])
        },
        RuleCase("R2.12", "an acute case by day", [], at: "08:00") { police, _ in
            police.set("incident", ["acute_state": "acute"])
        },
        RuleCase("R2.12", "while the table is staffed", [], at: "21:59") { police, _ in
            police.set("incident", ["acute_state": "acute"])
        },
        RuleCase(
            "R2.12", "where it closes earlier", ["remind open"], at: "21:59",
            profile: ["zsm_until": "20:00"]
        ) { police, _ in
            police.set("incident", ["acute_state": "acute"])
        },
        RuleCase("R2.12", "neither acute nor an offence", [], at: night) { police, _ in
            quiet(police)
        },
        RuleCase("R2.12", "an offence nobody ruled out", ["remind open"], at: night, unknown: true)
        { police, _ in
            police.set(
                "incident", ["acute_state": "not_acute", "suspected_offence": "unknown"])
        },
        RuleCase("R2.12", "the OM was called", ["remind open"], at: night) { police, _ in
            quiet(police)
            police.consult("om", night, reached: "no_answer")
        },
        RuleCase("R2.12", "a suspect under supervision", ["remind open"], at: night) { police, _ in
            quiet(police)
            police.set("info_check", ["probation_supervision": "checked_found"])
        },
        RuleCase("R2.12", "OM and probation", ["remind open", "remind open"], at: night) {
            police, _ in
            police.set("info_check", ["probation_supervision": "checked_found"])
        },
        RuleCase("R2.12", "answered", ["remind answered"], at: night) { police, _ in
            police.override("R2.12", kind: "answered")
        },
    ]

    static let prosecution: [RuleCase] = [
        RuleCase("R2.13", "an offence is suspected", ["warn open"]) { police, _ in
            police.set("incident", ["suspected_offence": "possible"])
        },
        RuleCase("R2.13", "nobody said", ["warn open"], unknown: true) { _, _ in },
        RuleCase("R2.13", "no offence", []) { police, _ in
            police.set("incident", ["suspected_offence": "no"])
        },
        RuleCase("R2.13", "VT thinks there is one", ["warn open"]) { police, vt in
            police.set("incident", ["suspected_offence": "no"])
            vt.set("incident", ["suspected_offence": "yes"])
        },
        RuleCase("R2.13", "the OM was consulted", []) { police, _ in police.consult("om", "15:00")
        },
        RuleCase("R2.13", "the OM was named as a party", []) { police, _ in
            police.consult("zsm", "15:00", with: "om")
        },
        RuleCase("R2.13", "tried to consult", ["warn open"]) { police, _ in
            police.consult("om", "15:00", reached: "voicemail")
        },
        RuleCase("R2.13", "a reason why not", ["warn answered"]) { police, _ in
            police.override("R2.13", kind: "answered")
        },
    ]

    static let probation: [RuleCase] = [
        RuleCase("R2.14", "supervision was found", ["warn open"]) { police, _ in
            police.set("info_check", ["probation_supervision": "checked_found"])
        },
        RuleCase("R2.14", "a suspect, and nobody looked", ["warn open"], unknown: true) {
            police, _ in
            police.person(role: "suspect")
        },
        RuleCase("R2.14", "a suspect without supervision", []) { police, _ in
            police.person(role: "suspect")
            police.set("info_check", ["probation_supervision": "checked_nothing"])
        },
        RuleCase("R2.14", "no suspect", []) { police, _ in police.person(role: "victim") },
        RuleCase("R2.14", "an existing order", ["warn open"]) { police, _ in
            police.add("measure", ["kind": "behavioural_order", "origin": "existing"])
        },
        RuleCase("R2.14", "a new order", []) { police, _ in
            police.add("measure", ["kind": "behavioural_order", "origin": "new"])
        },
        RuleCase("R2.14", "let go with conditions", ["warn open"]) { police, _ in
            police.add("detention_status", ["status": "suspended_with_conditions"])
        },
        RuleCase("R2.14", "somebody wrote about it", ["warn open"]) { police, _ in
            police.add("info_item", ["topic": "probation_advice", "text": "x"])
        },
        RuleCase("R2.14", "probation was consulted", []) { police, _ in
            police.person(role: "suspect")
            police.consult("probation", "15:00")
        },
        RuleCase("R2.14", "a reason why not", ["warn answered"]) { police, _ in
            police.person(role: "suspect")
            police.override("R2.14", kind: "answered")
        },
    ]

    @discardableResult
    private static func assess(_ vt: Laptop, _ overall: String) -> EntityReference {
        vt.add("safety_assessment", ["kind": "first", "overall": .text(overall)])
    }

    private static func quiet(_ police: Laptop) {
        police.set("incident", ["acute_state": "not_acute", "suspected_offence": "no"])
    }

    @Test(arguments: board + boardAtNight + table + prosecution + probation)
    func `each rule about the partners says what the facts demand`(_ one: RuleCase) {
        one.check()
    }

    @Test(
        arguments: [
            ([:], ["rule.R2.12.unstated", "rule.R2.12.probation-unstated"]),
            (
                ["om_route_after_hours": "piketofficier"],
                ["rule.R2.12", "rule.R2.12.probation-unstated"]
            ),
            (
                ["probation_route_after_hours": "piket 3RO"],
                ["rule.R2.12.unstated", "rule.R2.12.probation"]
            ),
        ] as [([String: JSONValue], [String])])
    func `the route of the region is named`(_ profile: [String: JSONValue], _ keys: [String]) {
        let police = Laptop.police()
        police.set("info_check", ["probation_supervision": "checked_found"])
        let findings = RuleBook.findings(police.facts(at: Self.night, profile: profile))
            .filter { $0.rule == "R2.12" }
        #expect(Set(findings.map(\.messageKey)) == Set(keys))
        #expect(findings.allSatisfy { $0.arguments["until"] == "22:00" })
        let routes = Set(findings.compactMap { $0.arguments["route"] })
        #expect(routes == Set(profile.values.compactMap(\.stringValue)))
    }

    /// What is nobody's to answer.
    static let invariants: [Invariant] = [
        Invariant("R2.11", "at no hour outside office hours the reminder is lacking") {
            let police = Laptop.police()
            police.person(role: "child")
            return (0..<24).allSatisfy { hour in
                let time = "\(hour < 10 ? "0" : "")\(hour):15"
                let isOpen = (9...16).contains(hour)
                let found = states(RuleBook.findings(police.facts(at: time)), "R2.11")
                return found.isEmpty == isOpen
            }
        }
    ]

    @Test(arguments: invariants)
    func `the hours decide`(_ one: Invariant) throws {
        #expect(try one.holds(), "\(one.sentence)")
    }
}
