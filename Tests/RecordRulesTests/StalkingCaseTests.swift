import RecordModel
import RecordRules
import Testing

@Suite struct StalkingCaseTests {
    static let named: [RuleCase] = [
        RuleCase("R7.10", "no stalking", []) { _, _ in },
        RuleCase("R7.10", "stalking, and nobody is named", ["block open"]) { police, _ in
            police.seeStalking("possible")
        },
        RuleCase("R7.10", "both are named", []) { police, _ in
            police.seeStalking()
            police.set("stalking", ["case_coordinator": "p-1", "case_handler": "p-1"])
        },
        RuleCase("R7.10", "a name that was cleared", ["block open"], unknown: true) { police, _ in
            police.seeStalking()
            police.set("stalking", ["case_coordinator": "p-1", "case_handler": nil])
        },
        RuleCase("R7.10", "a supervisor sets it aside", ["block overridden"]) { police, _ in
            police.seeStalking()
            Step5RuleTests.agree(police, "R7.10")
        },
        RuleCase("R7.10", "an officer may not", ["block open"]) { police, _ in
            police.seeStalking()
            police.override("R7.10")
        },
        RuleCase("R7.11", "no coordinator yet: another rule asks", []) { police, _ in
            police.seeStalking()
        },
        RuleCase("R7.11", "nobody stands in", ["warn open"]) { police, _ in
            police.seeStalking()
            police.set("stalking", ["case_coordinator": "p-1"])
        },
        RuleCase("R7.11", "a deputy", []) { police, _ in
            police.seeStalking()
            police.set("stalking", ["case_coordinator": "p-1"])
            police.set("agreement", ["measures_lead_deputy": "p-2"])
        },
        RuleCase("R7.11", "a deputy without a name", ["warn open"], unknown: true) { police, _ in
            police.seeStalking()
            police.set("stalking", ["case_coordinator": "p-1"])
            police.set("agreement", ["measures_lead_deputy": ""])
        },
        RuleCase("R7.11", "named in an answer", ["warn answered"]) { police, _ in
            police.seeStalking()
            police.set("stalking", ["case_coordinator": "p-1"])
            police.override("R7.11", kind: "answered", reason: "p-2")
        },
    ]

    static let firstWeeks: [RuleCase] = [
        RuleCase("R7.15", "a report is no complaint", []) { police, _ in
            complaint(police, "melding")
        },
        RuleCase("R7.15", "a complaint", ["remind open"]) { police, _ in complaint(police) },
        RuleCase("R7.15", "a complaint that police tried to refuse", ["remind open"]) {
            police, _ in
            police.seeStalking()
            police.add("person", ["complaint_refused": "attempted"])
        },
        RuleCase("R7.15", "a complaint without stalking", []) { police, _ in
            complaint(police)
            police.seeStalking("checked_no")
        },
        RuleCase("R7.15", "nobody knows what the victim chose", [], unknown: true) { police, _ in
            complaint(police, "unknown")
        },
        RuleCase("R7.15", "looked today", ["remind answered"]) { police, _ in
            complaint(police)
            police.override("R7.15", kind: "answered")
        },
        RuleCase(
            "R7.15", "looked yesterday", ["remind open"], at: "2026-02-11T09:00:00+01:00"
        ) { police, _ in
            complaint(police)
            police.override("R7.15", kind: "answered")
        },
    ]

    static let explained: [RuleCase] = [
        RuleCase("R7.17", "only a report, not explained", ["warn open"]) { police, _ in
            complaint(police, "melding")
        },
        RuleCase("R7.17", "explained", []) { police, _ in
            police.seeStalking()
            police.add("person", ["report_vs_complaint": "melding", "difference_explained": true])
        },
        RuleCase("R7.17", "one says explained, the other not", ["warn open"]) { police, vt in
            police.seeStalking()
            let person = police.add(
                "person", ["report_vs_complaint": "melding", "difference_explained": true])
            vt.set(person, ["difference_explained": false])
        },
        RuleCase("R7.17", "nobody says if it was explained", ["warn open"], unknown: true) {
            police, _ in
            police.seeStalking()
            police.add("person", ["report_vs_complaint": "melding", "difference_explained": nil])
        },
        RuleCase("R7.17", "a complaint", []) { police, _ in complaint(police) },
        RuleCase("R7.17", "no stalking", []) { police, _ in
            police.add("person", ["report_vs_complaint": "melding"])
        },
        RuleCase("R7.17", "answered", ["warn answered"]) { police, _ in
            complaint(police, "melding")
            police.override("R7.17", kind: "answered")
        },
    ]

    static let steered: [RuleCase] = [
        RuleCase("R7.19", "no stalking", []) { _, _ in },
        RuleCase("R7.19", "at no table and nobody leads", ["warn open"]) { police, _ in
            police.seeStalking()
        },
        RuleCase("R7.19", "at a table", []) { police, _ in
            police.seeStalking()
            police.add("handover", ["destination": "zsm"])
        },
        RuleCase("R7.19", "to nobody knows where", ["warn open"], unknown: true) { police, _ in
            police.seeStalking()
            police.add("handover", ["destination": "unknown"])
        },
        RuleCase("R7.19", "all are named", []) { police, vt in
            police.seeStalking()
            police.set("stalking", ["case_handler": "p-1"])
            vt.set("stalking", ["vt_case_handler": "v-1"])
            police.set("agreement", ["measures_lead": "police"])
        },
        RuleCase("R7.19", "each names itself as lead", ["warn open"]) { police, vt in
            police.seeStalking()
            police.set("stalking", ["case_handler": "p-1"])
            vt.set("stalking", ["vt_case_handler": "v-1"])
            police.set("agreement", ["measures_lead": "police"])
            vt.set("agreement", ["measures_lead": "vt"])
        },
        RuleCase("R7.19", "answered", ["warn answered"]) { police, _ in
            police.seeStalking()
            police.override("R7.19", kind: "answered")
        },
    ]

    private static func complaint(_ police: Laptop, _ choice: JSONValue = "aangifte") {
        police.seeStalking()
        police.add("person", ["report_vs_complaint": choice])
    }

    @Test(arguments: named + firstWeeks + explained + steered)
    func `each rule about running a stalking case says what the facts demand`(_ one: RuleCase) {
        one.check()
    }

    @Test func `who is lacking is named`() throws {
        let police = Laptop.police()
        police.seeStalking()
        police.set("stalking", ["case_coordinator": "p-1"])
        let findings = RuleBook.findings(police.facts())
        let named = try #require(findings.first { $0.rule == "R7.10" })
        #expect(named.parts["missing"] == ["rule.R7.10.handler"])
        let steered = try #require(findings.first { $0.rule == "R7.19" })
        #expect(steered.parts["missing"] == ["rule.R7.19.lead", "rule.R7.19.vt"])
    }
}
