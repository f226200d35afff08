import RecordModel
import RecordRules
import Testing

@Suite struct DepartureRuleTests {
    static let consult: [RuleCase] = [
        RuleCase("R1.5", "about to leave, nobody spoke to VT", ["block open"]) { police, _ in
            police.presence(arrived: "14:15")
        },
        RuleCase("R1.5", "about to leave, VT has come", []) { police, vt in
            police.presence(arrived: "14:15")
            vt.presence(arrived: "14:38")
        },
        RuleCase("R1.5", "about to leave after consulting", []) { police, _ in
            police.presence(arrived: "14:15")
            police.consult("pre_departure", "15:08", "15:10")
        },
        RuleCase("R1.5", "the consult has not ended", ["block open"], unknown: true) { police, _ in
            police.consult("pre_departure", "15:08")
        },
        RuleCase("R1.5", "VT did not answer", ["block open"]) { police, _ in
            police.consult("pre_departure", "15:08", "15:09", reached: "no_answer")
        },
        RuleCase("R1.5", "a first call is not enough while VT may come", ["block open"]) {
            police, _ in
            police.consult("vt_first_call", "14:07", "14:10")
        },
        RuleCase("R1.5", "a first call is enough when VT is not coming", []) { police, _ in
            police.consult("vt_first_call", "14:07", "14:10")
            police.set("incident", ["vt_attendance_decision": "phone_only"])
        },
        RuleCase("R1.5", "not when the two disagree on it", ["block open"]) { police, vt in
            police.consult("vt_first_call", "14:07", "14:10")
            police.set("incident", ["vt_attendance_decision": "phone_only"])
            vt.set("incident", ["vt_attendance_decision": "on_site"])
        },
        RuleCase("R1.5", "not with a conversation with others", ["block open"]) { police, _ in
            police.consult("pre_departure", "14:07", nil, with: "om")
            police.consult("other", "14:07", "14:10", with: "om")
            police.set("incident", ["vt_attendance_decision": "phone_only"])
        },
        RuleCase("R1.5", "cleared after consulting", []) { police, _ in
            police.consult("pre_departure", "15:08", "15:10")
            police.at("15:12").clearance()
            police.presence(arrived: "14:15", left: "15:12")
        },
        RuleCase("R1.5", "cleared before the consult ended", ["block unmetAfterMerge"]) {
            police, _ in
            police.consult("pre_departure", "15:08", "15:20")
            police.at("15:12").clearance()
            police.presence(arrived: "14:15", left: "15:13")
        },
        RuleCase("R1.5", "cleared long after leaving without", ["block unmetAfterMerge"]) {
            police, _ in
            police.consult("pre_departure", "15:08", "15:20")
            police.at("16:00").clearance()
            police.presence(arrived: "14:15", left: "15:13")
        },
        RuleCase("R1.5", "left without clearance or consult", ["block open"]) { police, _ in
            police.presence(arrived: "14:15", left: "15:13")
        },
        RuleCase("R1.5", "VT came after police left", ["block unmetAfterMerge"]) { police, vt in
            police.at("15:12").clearance()
            vt.presence(arrived: "15:40")
        },
        RuleCase("R1.5", "overridden for that clearance", ["block overridden"]) { police, _ in
            police.override("R1.5", about: police.clearance())
        },
        RuleCase("R1.5", "an override for another clearance", ["block unmetAfterMerge"]) {
            police, vt in
            police.clearance()
            police.override("R1.5", about: vt.clearance())
        },
        RuleCase("R1.5", "overridden by VT, who may not", ["block unmetAfterMerge"]) { police, vt in
            let clearance = police.clearance()
            vt.override("R1.5", about: clearance)
        },
    ]

    static let everyone: [RuleCase] = [
        RuleCase("R1.6", "everybody safe at a known place", []) { police, _ in
            police.person()
            police.person(role: "suspect", whereabouts: "in_custody")
        },
        RuleCase("R1.6", "nobody recorded yet", ["block open"]) { _, _ in },
        RuleCase("R1.6", "one is unsafe", ["block open"]) { police, _ in
            police.person(safety: "unsafe")
        },
        RuleCase("R1.6", "one was not asked about", ["block open"], unknown: true) { police, _ in
            police.person(safety: nil)
        },
        RuleCase("R1.6", "an answer was cleared", ["block open"]) { police, _ in
            police.person(safety: .null)
        },
        RuleCase("R1.6", "safe, but nobody knows where", ["block open"]) { police, _ in
            police.person(whereabouts: nil)
        },
        RuleCase("R1.6", "safe, but gone", ["block open"]) { police, _ in
            police.person(role: "suspect", whereabouts: "gone")
        },
        RuleCase("R1.6", "the two differ and one is not sure", ["block open"]) { police, vt in
            let person = police.person(safety: nil)
            vt.receive(police)
            police.set(person, ["person_safety": "safe"])
            vt.set(person, ["person_safety": "unknown"])
        },
        RuleCase("R1.6", "the two differ, both safe enough", []) { police, vt in
            let person = police.person(safety: nil)
            vt.receive(police)
            police.set(person, ["person_safety": "safe"])
            vt.set(person, ["person_safety": "safe_with_conditions"])
        },
        RuleCase("R1.6", "safe beside a weapon that lies about", ["block open"]) { police, _ in
            police.person()
            police.add("weapon", ["kind": "blade", "secured": false])
        },
        RuleCase("R1.6", "away from a weapon that lies about", []) { police, _ in
            police.set(police.person(), ["present_on_scene": false])
            police.add("weapon", ["kind": "blade", "secured": false])
        },
        RuleCase("R1.6", "VT thinks them near the weapon", ["block open"]) { police, vt in
            let person = police.person()
            vt.receive(police)
            police.set(person, ["present_on_scene": false])
            vt.set(person, ["present_on_scene": true])
            police.add("weapon", ["kind": "blade", "secured": false])
        },
        RuleCase("R1.6", "cleared, and later found unsafe", ["block unmetAfterMerge"]) {
            police, vt in
            let person = police.person()
            vt.receive(police)
            police.clearance()
            vt.set(person, ["person_safety": "unsafe"])
        },
        RuleCase("R1.6", "overridden after speaking to VT", ["block overridden"]) { police, _ in
            police.person(safety: "unknown")
            police.consult("vt_first_call", "14:07", "14:10")
            police.override("R1.6", about: police.clearance())
        },
        RuleCase("R1.6", "overridden without speaking to VT", ["block unmetAfterMerge"]) {
            police, _ in
            police.person(safety: "unknown")
            police.consult("vt_first_call", "14:07", "14:10", reached: "voicemail")
            police.override("R1.6", about: police.clearance())
        },
        RuleCase("R1.6", "overridden by VT, who may not", ["block unmetAfterMerge"]) { police, vt in
            police.person(safety: "unknown")
            police.consult("vt_first_call", "14:07", "14:10")
            let clearance = police.clearance()
            vt.override("R1.6", about: clearance)
        },
        RuleCase(
            "R1.6", "an override about a person covers no clearance", ["block unmetAfterMerge"]
        ) {
            police, _ in
            let person = police.person(safety: "unknown")
            police.consult("vt_first_call", "14:07", "14:10")
            police.clearance()
            police.override("R1.6", about: person)
        },
        RuleCase("R1.6", "an override about the whole record covers it", ["block overridden"]) {
            police, _ in
            police.person(safety: "unknown")
            police.consult("vt_first_call", "14:07", "14:10")
            police.clearance()
            police.override("R1.6")
        },
        RuleCase("R1.6", "police left without any clearance", ["block open"]) { police, _ in
            police.person(safety: "unknown")
            police.presence(arrived: "14:15", left: "15:12")
        },
    ]

    @Test(arguments: consult + everyone)
    func `each rule about leaving says what the facts demand`(_ one: RuleCase) {
        one.check()
    }

    @Test func `the message says how many persons are not safe`() throws {
        let police = Laptop.police()
        police.person(safety: "unsafe")
        police.person(role: "suspect", whereabouts: "gone")
        let finding = try #require(RuleBook.blocking(.departure, police.facts()).last)
        #expect(finding.rule == "R1.6")
        #expect(finding.message(Data.texts, .english).contains("2 persons"))
    }

    @Test func `VT leaving need not consult VT, police leaving must`() {
        let police = Laptop.police()
        police.person()
        #expect(RuleBook.decision(.departure, police.facts(), by: "vt") == .open)
        let rules = RuleBook.blocking(.departure, police.facts(), by: "police").map(\.rule)
        #expect(rules == ["R1.5"])
    }

    @Test func `an alert about a clearance reaches police, VT and supervisor`() throws {
        let police = Laptop.police()
        police.person(safety: "unsafe")
        let clearance = police.clearance()
        let alerts = RuleBook.findings(police.facts()).filter { $0.state == .unmetAfterMerge }
        #expect(alerts.map(\.rule) == ["R1.5", "R1.6"])
        for alert in alerts {
            #expect(alert.binds == ["police", "vt", "supervisor"])
            #expect(alert.entities.contains(clearance))
        }
    }

    @Test func `an override of one clearance does not open the gate for the next`() {
        let police = Laptop.police()
        police.person(safety: "unknown")
        police.consult("pre_departure", "14:07", "14:10")
        police.override("R1.6", about: police.clearance())
        #expect(RuleBook.blocking(.departure, police.facts()).map(\.rule) == ["R1.6"])
    }
}
