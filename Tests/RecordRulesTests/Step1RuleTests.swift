import RecordModel
import RecordRules
import Testing

@Suite struct Step1RuleTests {
    static let firstCall: [RuleCase] = [
        RuleCase("R1.1", "acute and nobody called", ["block open"]) { police, _ in
            police.set("incident", ["acute_state": "acute"])
        },
        RuleCase("R1.1", "a state nobody answered counts as acute", ["block open"]) { police, _ in
            police.set("incident", ["acute_state": nil])
        },
        RuleCase("R1.1", "an empty record counts as acute", ["block open"]) { _, _ in },
        RuleCase("R1.1", "not acute", []) { police, _ in
            police.set("incident", ["acute_state": "not_acute"])
        },
        RuleCase(
            "R1.1", "not acute, where the region calls in every case", ["block open"],
            profile: ["call_vt_when": "all_dv"]
        ) { police, _ in
            police.set("incident", ["acute_state": "not_acute"])
        },
        RuleCase("R1.1", "one says not acute, the other acute", ["block open"]) { police, vt in
            police.set("incident", ["acute_state": "not_acute"])
            vt.set("incident", ["acute_state": "suspected_acute"])
        },
        RuleCase("R1.1", "VT was spoken to", []) { police, _ in
            police.consult("vt_first_call", "14:07")
        },
        RuleCase("R1.1", "VT did not answer", ["block open"]) { police, _ in
            police.consult("vt_first_call", "14:07", reached: "no_answer")
        },
        RuleCase("R1.1", "another conversation", ["block open"]) { police, _ in
            police.consult("colleague", "14:07")
        },
        RuleCase("R1.1", "the entry was corrected to no answer", ["block open"]) { police, _ in
            let wrong = police.consult("vt_first_call", "14:07")
            police.add(
                "consult",
                ["kind": "vt_first_call", "reached": "no_answer", "corrects": .text(wrong.id)])
        },
        RuleCase("R1.1", "two corrections that differ", ["block open"]) { police, _ in
            let wrong = police.consult("vt_first_call", "14:07")
            for reached in ["spoken", "no_answer"] {
                police.add(
                    "consult",
                    [
                        "kind": "vt_first_call", "reached": .text(reached),
                        "corrects": .text(wrong.id),
                    ])
            }
        },
        RuleCase("R1.1", "a correction of a correction", []) { police, _ in
            let first = police.consult("vt_first_call", "14:07", reached: "no_answer")
            let second = police.add(
                "consult",
                ["kind": "vt_first_call", "reached": "voicemail", "corrects": .text(first.id)])
            police.add(
                "consult",
                ["kind": "vt_first_call", "reached": "spoken", "corrects": .text(second.id)])
        },
        RuleCase("R1.1", "entries that correct each other both count", ["block open"]) {
            police, _ in
            let first = police.consult("vt_first_call", "14:07")
            let second = police.add(
                "consult",
                ["kind": "vt_first_call", "reached": "no_answer", "corrects": .text(first.id)])
            police.set(first, ["corrects": .text(second.id)])
        },
        RuleCase("R1.1", "another organisation's correction takes nothing away", []) { police, vt in
            let call = police.consult("vt_first_call", "14:07")
            vt.receive(police)
            vt.add(
                "consult",
                ["kind": "vt_first_call", "reached": "no_answer", "corrects": .text(call.id)])
        },
        RuleCase("R1.1", "overridden after an attempt", ["block overridden"]) { police, _ in
            police.consult("vt_first_call", "14:07", reached: "no_answer")
            police.override("R1.1")
        },
        RuleCase("R1.1", "overridden without any attempt", ["block open"]) { police, _ in
            police.override("R1.1")
        },
        RuleCase("R1.1", "overridden by VT, whom it does not bind", ["block open"]) { police, vt in
            police.consult("vt_first_call", "14:07", reached: "no_answer")
            vt.override("R1.1")
        },
        RuleCase("R1.1", "overridden without a reason", ["block open"]) { police, _ in
            police.consult("vt_first_call", "14:07", reached: "no_answer")
            police.override("R1.1", reason: " ")
        },
        RuleCase("R1.1", "answered as if it were a warning", ["block open"]) { police, _ in
            police.consult("vt_first_call", "14:07", reached: "no_answer")
            police.override("R1.1", kind: "answered")
        },
    ]

    static let entryAgreement: [RuleCase] = [
        RuleCase("R1.3", "VT comes and nothing is agreed", ["block open"]) { _, vt in
            vt.set("incident", ["vt_attendance_decision": "on_site"])
        },
        RuleCase("R1.3", "VT came without any decision", ["block open"]) { _, vt in
            vt.presence(arrived: "14:38")
        },
        RuleCase("R1.3", "police heard that VT comes", ["block open"]) { police, _ in
            police.set("incident", ["vt_attendance_decision": "on_site"])
        },
        RuleCase("R1.3", "VT does not come, police thought so", ["block open"]) { police, vt in
            police.set("incident", ["vt_attendance_decision": "on_site"])
            vt.set("incident", ["vt_attendance_decision": "phone_only"])
        },
        RuleCase("R1.3", "VT does not come", []) { _, vt in
            vt.set("incident", ["vt_attendance_decision": "phone_only"])
        },
        RuleCase("R1.3", "nobody decided yet", []) { police, _ in
            police.set("incident", ["acute_state": "acute"])
        },
        RuleCase("R1.3", "agreed that police goes first", []) { police, vt in
            vt.set("incident", ["vt_attendance_decision": "on_site"])
            police.set("entry_agreement", ["police_first": true])
        },
        RuleCase("R1.3", "an agreement that leaves the order open", ["block open"], unknown: true) {
            police, vt in
            vt.set("incident", ["vt_attendance_decision": "on_site"])
            police.set("entry_agreement", ["police_first": nil, "signal_method": "phone"])
        },
        RuleCase("R1.3", "nobody may set it aside", ["block open"]) { police, vt in
            vt.set("incident", ["vt_attendance_decision": "on_site"])
            police.override("R1.3")
        },
    ]

    static let entryOrder: [RuleCase] = [
        RuleCase("R1.4", "VT went in after police and the signal", []) { police, vt in
            agreed(police)
            police.presence(arrived: "14:15", entered: "14:17")
            police.add("entry_signal", ["safe_to_enter_signal_at": .time("14:36")])
            vt.presence(arrived: "14:38", entered: "14:41")
        },
        RuleCase("R1.4", "VT went in before the signal", ["warn open"]) { police, vt in
            agreed(police)
            police.presence(arrived: "14:15", entered: "14:17")
            police.add("entry_signal", ["safe_to_enter_signal_at": .time("14:36")])
            vt.presence(arrived: "14:30", entered: "14:35")
        },
        RuleCase("R1.4", "VT went in before police", ["warn open"]) { police, vt in
            agreed(police)
            police.presence(arrived: "14:15", entered: "14:50")
            police.add("entry_signal", ["safe_to_enter_signal_at": .time("14:36")])
            vt.presence(arrived: "14:38", entered: "14:41")
        },
        RuleCase("R1.4", "the signal was withdrawn before VT went in", ["warn open"]) {
            police, vt in
            agreed(police)
            police.presence(arrived: "14:15", entered: "14:17")
            police.add("entry_signal", ["safe_to_enter_signal_at": .time("14:36")])
            police.add("entry_signal", ["withdrawn_at": .time("14:40")])
            vt.presence(arrived: "14:38", entered: "14:41")
        },
        RuleCase("R1.4", "given again after it was withdrawn", []) { police, vt in
            agreed(police)
            police.presence(arrived: "14:15", entered: "14:17")
            police.add(
                "entry_signal",
                ["safe_to_enter_signal_at": .time("14:30"), "withdrawn_at": .time("14:33")])
            police.add("entry_signal", ["safe_to_enter_signal_at": .time("14:36")])
            vt.presence(arrived: "14:38", entered: "14:41")
        },
        RuleCase("R1.4", "no signal counts without an agreement", ["warn open"]) { police, vt in
            police.presence(arrived: "14:15", entered: "14:17")
            police.add("entry_signal", ["safe_to_enter_signal_at": .time("14:36")])
            vt.presence(arrived: "14:38", entered: "14:41")
        },
        RuleCase("R1.4", "no signal counts with a weapon about", ["warn open"]) { police, vt in
            agreed(police)
            police.add("weapon", ["kind": "blade"])
            police.presence(arrived: "14:15", entered: "14:17")
            police.add("entry_signal", ["safe_to_enter_signal_at": .time("14:36")])
            vt.presence(arrived: "14:38", entered: "14:41")
        },
        RuleCase("R1.4", "VT was inside before the notification", []) { police, vt in
            police.set("incident", ["notified_at": .time("14:02")])
            vt.presence(arrived: "13:00", entered: "13:01")
        },
        RuleCase("R1.4", "nobody said when police went in", ["warn open"], unknown: true) {
            police, vt in
            agreed(police)
            police.presence(arrived: "14:15")
            police.add("entry_signal", ["safe_to_enter_signal_at": .time("14:36")])
            vt.presence(arrived: "14:38", entered: "14:41")
        },
        RuleCase("R1.4", "VT did not go in", []) { _, vt in vt.presence(arrived: "14:38") },
        RuleCase("R1.4", "answered by VT", ["warn answered"]) { _, vt in
            let team = vt.presence(arrived: "14:38", entered: "14:41")
            vt.override("R1.4", kind: "answered", about: team)
        },
        RuleCase("R1.4", "an answer about another thing", ["warn open"]) { _, vt in
            vt.presence(arrived: "14:38", entered: "14:41")
            vt.override("R1.4", kind: "answered", about: vt.person())
        },
    ]

    private static func agreed(_ police: Laptop) {
        police.set("entry_agreement", ["police_first": true])
    }

    @Test(arguments: firstCall + entryAgreement + entryOrder)
    func `each rule about contact and going in says what the facts demand`(_ one: RuleCase) {
        one.check()
    }
}
