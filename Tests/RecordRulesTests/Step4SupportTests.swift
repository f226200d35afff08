import RecordModel
import RecordRules
import Testing

@Suite struct Step4SupportTests {
    static let button: [RuleCase] = [
        RuleCase("R4.18", "no button", []) { _, vt in vt.measure("shelter") },
        RuleCase("R4.18", "manager and limits", []) { _, vt in
            vt.measure("aware_button", "imposed", ["manager": "vt", "limits_explained": true])
        },
        RuleCase("R4.18", "limits not explained", ["warn open"]) { _, vt in
            vt.measure(
                "aware_button", nil,
                ["manager": "local_care_provider", "limits_explained": false])
        },
        RuleCase("R4.18", "one says explained, the other not", ["warn open"]) { police, vt in
            let button = vt.measure("aware_button", "imposed", ["manager": "vt"])
            police.receive(vt)
            vt.set(button, ["limits_explained": true])
            police.set(button, ["limits_explained": false])
        },
        RuleCase("R4.18", "nobody knows who manages it", ["warn open"], unknown: true) { _, vt in
            vt.measure("aware_button", "imposed", ["manager": "unknown", "limits_explained": true])
        },
        RuleCase("R4.18", "not chosen", []) { _, vt in vt.measure("aware_button", "considered") },
        RuleCase("R4.18", "answered", ["warn answered"]) { _, vt in
            vt.answer("R4.18", about: vt.measure("aware_button"))
        },
    ]

    private static let crisis: [String: JSONValue] = [
        "crisis_service": .members([("substitutes_vt", "always")])
    ]

    static let child: [RuleCase] = [
        RuleCase("R4.21", "no child's measure", []) { _, vt in vt.measure("shelter") },
        RuleCase("R4.21", "nobody of the board was spoken to", ["warn open"]) { _, vt in
            vt.measure("out_of_home_placement", "considered")
        },
        RuleCase("R4.21", "the board advised", []) { _, vt in
            vt.measure("out_of_home_placement", "considered")
            vt.add("rvdk_consult", ["frame": "forced"])
        },
        RuleCase("R4.21", "the board did not answer", ["warn open"]) { _, vt in
            vt.measure("supervision_order_child", "requested")
            vt.consult("rvdk", "13:00", reached: "no_answer")
        },
        RuleCase("R4.21", "whether anybody was reached is unknown", ["warn open"], unknown: true) {
            _, vt in
            vt.measure("supervision_order_child", "requested")
            vt.consult("rvdk", "13:00", reached: "unknown")
        },
        RuleCase(
            "R4.21", "the region has a crisis service, which was not asked", ["warn open"],
            profile: crisis
        ) { _, vt in
            vt.measure("crisis_foster_care")
            vt.consult("rvdk", "13:00")
        },
        RuleCase("R4.21", "both were asked", [], profile: crisis) { _, vt in
            vt.measure("crisis_foster_care")
            vt.consult("rvdk", "13:00")
            vt.consult("crisis_service", "13:10")
        },
        RuleCase("R4.21", "the measure was rejected", []) { _, vt in
            vt.measure("out_of_home_placement", "rejected")
        },
        RuleCase("R4.21", "answered", ["warn answered"]) { _, vt in
            vt.measure("out_of_home_placement")
            vt.answer("R4.21")
        },
    ]

    static let effort: [RuleCase] = [
        RuleCase("R4.22", "nothing asked of the victim", []) { police, _ in
            police.measure("contact_ban")
        },
        RuleCase("R4.22", "a shelter, and nothing said of it", ["warn open"]) { _, vt in
            vt.measure("shelter")
        },
        RuleCase("R4.22", "explained and noted", []) { _, vt in
            vt.measure(
                "shelter", "imposed", ["usefulness_explained": true, "impact_on_victim": "x"])
        },
        RuleCase("R4.22", "one says explained, the other not", ["warn open"]) { police, vt in
            let shelter = vt.measure("shelter", "imposed", ["impact_on_victim": "x"])
            police.receive(vt)
            vt.set(shelter, ["usefulness_explained": true])
            police.set(shelter, ["usefulness_explained": false])
        },
        RuleCase(
            "R4.22", "nobody answered whether it was explained", ["warn open"],
            unknown: true
        ) { _, vt in
            vt.measure(
                "other", "imposed", ["usefulness_explained": nil, "impact_on_victim": "verhuizen"])
        },
        RuleCase("R4.22", "the suspect stays elsewhere", []) { police, _ in
            let suspect = police.person(role: "suspect")
            police.measure("stay_elsewhere", "imposed", ["for_person": .text(suspect.id)])
        },
        RuleCase("R4.22", "a child stays elsewhere", ["warn open"]) { police, _ in
            let child = police.person(role: "child")
            police.measure("stay_elsewhere", "imposed", ["for_person": .text(child.id)])
        },
        RuleCase("R4.22", "a logbook, without saying what for", ["warn open"]) { police, _ in
            police.set("stalking", ["logbook_advised": true])
        },
        RuleCase("R4.22", "a logbook, and what for", []) { police, _ in
            police.set(
                "stalking", ["logbook_advised": true, "logbook_purpose_explained": true])
        },
        RuleCase("R4.22", "answered", ["warn answered"]) { _, vt in
            vt.answer("R4.22", about: vt.measure("shelter"))
        },
    ]

    static let pattern: [RuleCase] = [
        RuleCase("R4.25", "no pattern", []) { police, _ in
            police.set("incident", ["pattern_found": "no"])
        },
        RuleCase("R4.25", "nobody looked", []) { police, _ in
            police.set("incident", ["pattern_found": "unknown"])
        },
        RuleCase("R4.25", "perhaps a pattern", ["warn open"]) { police, _ in
            police.set("incident", ["pattern_found": "possible"])
        },
        RuleCase("R4.25", "a pattern by VT's word", ["warn open", "block open"]) { police, vt in
            police.set("incident", ["pattern_found": "no"])
            vt.set("incident", ["pattern_found": "yes"])
        },
        RuleCase("R4.25", "escalated, with one director", []) { police, _ in
            escalated(police, "yes", ["p-1"])
        },
        RuleCase("R4.25", "two directors", ["warn open", "block open"]) { police, _ in
            escalated(police, "yes", ["p-1", "p-2"])
        },
        RuleCase("R4.25", "nobody directs", ["warn open"], unknown: true) { police, _ in
            escalated(police, "possible", [" "])
        },
        RuleCase(
            "R4.25", "the supervisor set the block aside", ["warn open", "block overridden"]
        ) { police, _ in
            police.set("incident", ["pattern_found": "yes"])
            police.ask(.supervisor()) { $0.override("R4.25") }
        },
        RuleCase("R4.25", "others may not", ["warn open", "block open"]) { police, vt in
            police.set("incident", ["pattern_found": "yes"])
            police.override("R4.25")
            vt.override("R4.25")
        },
        RuleCase("R4.25", "answered", ["warn answered"]) { police, _ in
            police.set("incident", ["pattern_found": "possible"])
            police.answer("R4.25")
        },
    ]

    static let file: [RuleCase] = [
        RuleCase("E6", "the file is open", []) { _, vt in
            vt.set("vt_closed", ["told_closing_at": .time("13:00")])
        },
        RuleCase("E6", "closed without telling anybody", ["block open"]) { _, vt in
            vt.set("vt_closed", ["closed_at": .time("13:00")])
        },
        RuleCase("E6", "closed with all three notices", []) { _, vt in closed(vt) },
        RuleCase("E6", "one notice was taken back", ["block open"], unknown: true) { _, vt in
            closed(vt)
            vt.set("vt_closed", ["told_conclusions_at": nil])
        },
        RuleCase("E6", "one notice is still to come", ["block open"]) { _, vt in
            closed(vt)
            vt.set("vt_closed", ["told_conclusions_at": "2026-02-12T13:00:00+01:00"])
        },
        RuleCase("E6", "nobody may set it aside", ["block open"]) { police, vt in
            vt.set("vt_closed", ["closed_at": .time("13:00")])
            vt.override("E6")
            police.ask(.supervisor()) { $0.override("E6") }
        },
    ]

    @Test(arguments: button + child + effort + pattern + file)
    func `each rule about support and lead says what the facts demand`(_ one: RuleCase) {
        one.check()
    }

    @Test func `whoever closes VT's file hears which notice is lacking`() throws {
        let vt = Laptop.vt()
        vt.set("vt_closed", ["told_closing_at": .time("13:00")])
        let finding = try #require(RuleBook.blocking(.closingFile, vt.facts()).first)
        #expect(finding.rule == "E6")
        #expect(
            finding.parts["missing"]
                == ["told_conclusions_at", "told_professionals_at"].map { "rule.E6.\($0)" })
        #expect(RuleBook.blocking(.closing, vt.facts()).allSatisfy { $0.rule != "E6" })
    }

    private static func escalated(_ laptop: Laptop, _ found: JSONValue, _ directors: [String]) {
        laptop.set("incident", ["pattern_found": found])
        for director in directors {
            laptop.add("escalation", ["level": "2", "director": .text(director)])
        }
    }

    private static func closed(_ vt: Laptop) {
        vt.set(
            "vt_closed",
            [
                "closed_at": .time("14:00"), "told_closing_at": .time("13:00"),
                "told_conclusions_at": .time("13:00"), "told_professionals_at": .time("13:00"),
            ])
    }
}
