import RecordModel
import RecordRules
import Testing

/// Reaching Veilig Thuis: in time, who to call instead, and what was arranged.
@Suite struct Step1CallTests {
    static let inTime: [RuleCase] = [
        RuleCase("R1.2", "a quarter of an hour after coming", [], at: "14:30") { police, _ in
            police.presence(arrived: "14:15")
        },
        RuleCase("R1.2", "a minute later", ["remind open"], at: "14:31") { police, _ in
            police.presence(arrived: "14:15")
        },
        RuleCase("R1.2", "twice as long", ["remind open"], at: "14:45") { police, _ in
            police.presence(arrived: "14:15")
        },
        RuleCase("R1.2", "more than twice as long", ["warn open"], at: "14:46") { police, _ in
            police.presence(arrived: "14:15")
        },
        RuleCase(
            "R1.2", "where the region asks for less", ["warn open"], at: "14:30",
            profile: ["first_call_max_min": 5]
        ) { police, _ in
            police.presence(arrived: "14:15")
        },
        RuleCase("R1.2", "an attempt counts", []) { police, _ in
            police.presence(arrived: "14:15")
            police.consult("vt_first_call", "14:20", reached: "no_answer")
        },
        RuleCase("R1.2", "VT called first", []) { police, vt in
            police.presence(arrived: "14:15")
            vt.consult("info_exchange", "14:20", with: "police")
        },
        RuleCase("R1.2", "VT came by itself", []) { police, vt in
            police.presence(arrived: "14:15")
            vt.presence(arrived: "14:20")
        },
        RuleCase("R1.2", "a call with somebody else", ["warn open"]) { police, _ in
            police.presence(arrived: "14:15")
            police.consult("base_team", "14:20")
        },
        RuleCase("R1.2", "known to be acute, on the way", ["remind open"], at: "14:18") {
            police, _ in
            police.set("incident", ["acute_state": "acute", "notified_at": .time("14:02")])
        },
        RuleCase("R1.2", "not known to be acute, on the way", [], unknown: true) { police, _ in
            police.set("incident", ["acute_state": "unknown", "notified_at": .time("14:02")])
        },
        RuleCase("R1.2", "on the scene, nobody said how acute", ["warn open"], unknown: true) {
            police, _ in
            police.set("incident", ["acute_state": nil, "notified_at": .time("14:02")])
            police.presence(arrived: "14:15")
        },
        RuleCase("R1.2", "not acute", []) { police, _ in
            police.set("incident", ["acute_state": "not_acute"])
            police.presence(arrived: "14:15")
        },
        RuleCase("R1.2", "neighbours", []) { police, _ in
            police.set("incident", ["dependency_relation": "none"])
            police.presence(arrived: "14:15")
        },
        RuleCase("R1.2", "answered", ["warn answered"]) { police, _ in
            police.presence(arrived: "14:15")
            police.override("R1.2", kind: "answered")
        },
    ]

    static let fallback: [RuleCase] = [
        RuleCase("R1.20", "no answer", ["remind open"]) { police, _ in
            police.consult("vt_first_call", "14:07", reached: "no_answer")
        },
        RuleCase("R1.20", "voicemail", ["remind open"]) { police, _ in
            police.consult("pre_departure", "14:07", reached: "voicemail")
        },
        RuleCase("R1.20", "nobody said who answered", ["remind open"], unknown: true) { police, _ in
            police.add("consult", ["kind": "vt_first_call", "started_at": .time("14:07")])
        },
        RuleCase("R1.20", "they call back", []) { police, _ in
            police.consult("vt_first_call", "14:07", reached: "call_back_promised")
        },
        RuleCase("R1.20", "spoken to afterwards", []) { police, _ in
            police.consult("vt_first_call", "14:07", reached: "no_answer")
            police.consult("vt_first_call", "14:12")
        },
        RuleCase("R1.20", "VT wrote down that it spoke to police", []) { police, vt in
            police.consult("vt_first_call", "14:07", reached: "no_answer")
            vt.consult("vt_first_call", "14:12")
        },
        RuleCase("R1.20", "the crisis service was spoken to", []) { police, _ in
            police.consult("vt_first_call", "14:07", reached: "no_answer")
            police.consult("crisis_service", "14:12")
        },
        RuleCase("R1.20", "spoken to before, not since", ["remind open"]) { police, _ in
            police.consult("vt_first_call", "14:07")
            police.consult("pre_departure", "15:07", reached: "no_answer")
        },
        RuleCase("R1.20", "VT came", []) { police, vt in
            police.consult("vt_first_call", "14:07", reached: "no_answer")
            vt.presence(arrived: "14:38")
        },
        RuleCase("R1.20", "VT did not reach police", []) { _, vt in
            vt.consult("info_exchange", "14:07", reached: "no_answer", with: "police")
        },
        RuleCase("R1.20", "nobody tried", []) { _, _ in },
        RuleCase("R1.20", "answered", ["remind answered"]) { police, _ in
            let attempt = police.consult("vt_first_call", "14:07", reached: "no_answer")
            police.override("R1.20", kind: "answered", about: attempt)
        },
    ]

    static let attendance: [RuleCase] = [
        RuleCase("R1.21", "spoken to, nothing decided", ["warn open"]) { police, _ in
            police.consult("vt_first_call", "14:07")
        },
        RuleCase("R1.21", "decided as unknown", ["warn open"], unknown: true) { police, vt in
            police.consult("vt_first_call", "14:07")
            vt.set("incident", ["vt_attendance_decision": "unknown"])
        },
        RuleCase("R1.21", "nobody spoke to VT yet", []) { police, _ in
            police.consult("vt_first_call", "14:07", reached: "no_answer")
        },
        RuleCase("R1.21", "VT decided", []) { police, vt in
            police.consult("vt_first_call", "14:07")
            vt.set("incident", ["vt_attendance_decision": "on_site"])
        },
        RuleCase("R1.21", "police wrote down what VT said", []) { police, _ in
            police.consult("vt_first_call", "14:07")
            police.set("incident", ["vt_attendance_decision": "phone_only"])
        },
        RuleCase("R1.21", "answered", ["warn answered"]) { police, vt in
            police.consult("vt_first_call", "14:07")
            vt.override("R1.21", kind: "answered")
        },
    ]

    static let arrest: [RuleCase] = [
        RuleCase("R1.22", "arrested before the call", ["remind open"]) { police, _ in
            police.add(
                "detention_status", ["status": "arrested", "since": .time("14:05")])
            police.consult("vt_first_call", "14:07")
        },
        RuleCase("R1.22", "arrested after the call", []) { police, _ in
            police.consult("vt_first_call", "14:07")
            police.add(
                "detention_status", ["status": "arrested", "since": .time("14:15")])
        },
        RuleCase("R1.22", "the call was not answered", ["remind open"]) { police, _ in
            police.consult("vt_first_call", "14:00", reached: "no_answer")
            police.add(
                "detention_status", ["status": "arrested", "since": .time("14:05")])
        },
        RuleCase("R1.22", "an arrest without a time counts from when it was written", []) {
            police, _ in
            police.consult("vt_first_call", "14:07")
            police.at("14:20").add("measure", ["kind": "arrest", "status": "in_force"])
        },
        RuleCase(
            "R1.22", "an arrest of which nobody said how far it is", ["remind open"],
            unknown: true
        ) { police, _ in
            police.add("measure", ["kind": "arrest", "status": "unknown"])
        },
        RuleCase("R1.22", "an arrest that was only considered", []) { police, _ in
            police.add("measure", ["kind": "arrest", "status": "considered"])
        },
        RuleCase("R1.22", "somebody is in custody", ["remind open"]) { police, _ in
            police.at("14:05").person(whereabouts: "in_custody")
            police.consult("vt_first_call", "14:07")
        },
        RuleCase("R1.22", "somebody is in custody since the call", []) { police, _ in
            police.consult("vt_first_call", "14:07")
            police.at("14:20").person(whereabouts: "in_custody")
        },
        RuleCase("R1.22", "one arrest told twice", ["remind open"]) { police, _ in
            let person = police.at("14:05").person(whereabouts: "in_custody")
            police.add("detention_status", ["person": .text(person.id), "status": "arrested"])
        },
        RuleCase("R1.22", "no call is due", []) { police, _ in
            police.set("incident", ["acute_state": "not_acute"])
            police.add("detention_status", ["status": "arrested", "since": .time("14:05")])
        },
        RuleCase("R1.22", "answered", ["remind answered"]) { police, _ in
            let arrest = police.add(
                "detention_status", ["status": "arrested", "since": .time("14:05")])
            police.override("R1.22", kind: "answered", about: arrest)
        },
    ]

    @Test(arguments: inTime + fallback + attendance + arrest)
    func `each rule about the calls says what the facts demand`(_ one: RuleCase) {
        one.check()
    }

    struct StandIn: Sendable, CustomTestStringConvertible {
        let name: String
        let time: String
        let service: JSONValue
        let key: String
        var testDescription: String { name }
    }

    static let standIns: [StandIn] = {
        func service(_ when: JSONValue, _ more: [(String, JSONValue)] = []) -> JSONValue {
            .members([("substitutes_vt", when)] + more)
        }
        let named: [(String, JSONValue)] = [("name", "crisislijn")]
        let evenings: [(String, JSONValue)] = [
            (
                "hours",
                .array([
                    .members([
                        ("weekdays", .array([1, 2, 3, 4, 5])), ("from", "17:00"), ("to", "23:00"),
                    ])
                ])
            )
        ]
        return [
            StandIn(
                name: "no crisis service", time: "23:00", service: "none",
                key: "rule.R1.20.supervisor"),
            StandIn(
                name: "one that never stands in", time: "23:00", service: service("never", named),
                key: "rule.R1.20.supervisor"),
            StandIn(
                name: "one that always does", time: "14:30", service: service("always", named),
                key: "rule.R1.20"),
            StandIn(
                name: "one without a name", time: "14:30", service: service("always"),
                key: "rule.R1.20.unnamed"),
            StandIn(
                name: "one for the night, at night", time: "23:00",
                service: service("outside_office_hours", named), key: "rule.R1.20"),
            StandIn(
                name: "one for the night, by day", time: "14:30",
                service: service("outside_office_hours", named), key: "rule.R1.20.supervisor"),
            StandIn(
                name: "one for the night, on a Sunday", time: "2026-02-15T14:30:00+01:00",
                service: service("outside_office_hours", named), key: "rule.R1.20"),
            StandIn(
                name: "one that works in the evening, in the evening", time: "20:00",
                service: service("always", named + evenings), key: "rule.R1.20"),
            StandIn(
                name: "one that works in the evening, at night", time: "23:00",
                service: service("always", named + evenings), key: "rule.R1.20.supervisor"),
        ]
    }()

    @Test(arguments: standIns)
    func `who stands in for Veilig Thuis is named by the region and the hour`(_ one: StandIn) throws
    {
        let police = Laptop.police()
        police.consult("vt_first_call", "14:07", reached: "no_answer")
        let facts = police.facts(at: one.time, profile: ["crisis_service": one.service])
        let finding = try #require(RuleBook.findings(facts).first { $0.rule == "R1.20" })
        #expect(finding.messageKey == one.key)
        #expect(finding.arguments["function"] == (one.key == "rule.R1.20" ? "crisislijn" : nil))
    }

    @Test func `the reminder to call says since when it was due`() throws {
        let police = Laptop.police()
        police.presence(arrived: "14:15")
        police.set("incident", ["acute_state": "acute", "notified_at": .time("14:02")])
        let findings = RuleBook.findings(police.facts(at: "14:20"))
        let finding = try #require(findings.first { $0.rule == "R1.2" })
        #expect(finding.due?.milliseconds == moment("14:17").milliseconds)
        #expect(finding.arguments == ["minutes": "15"])
    }

    /// What is nobody's to answer.
    static let invariants: [Invariant] = [
        Invariant("R1.19", "a state that nobody answered asks the same as a suspicion") {
            let answers: [JSONValue?] = ["suspected_acute", "unknown", nil]
            let findings = answers.map { state in
                let police = Laptop.police()
                police.presence(arrived: "14:15")
                police.person(role: "suspect", whereabouts: "in_custody")
                police.set("incident", ["is_repeat_report": false, "acute_state": state ?? nil])
                return RuleBook.findings(police.facts())
            }
            return findings.allSatisfy { $0 == findings[0] }
                && findings[0].contains { $0.rule == "R1.1" }
        },
        Invariant("R1.19", "only one that is ruled out asks less") {
            let police = Laptop.police()
            police.set("incident", ["acute_state": "not_acute"])
            return states(RuleBook.findings(police.facts()), "R1.1").isEmpty
        },
    ]

    @Test(arguments: invariants)
    func `what is unknown counts as a suspicion everywhere`(_ one: Invariant) throws {
        #expect(try one.holds(), "\(one.sentence)")
    }
}
