import RecordModel
import RecordRules
import Testing

@Suite struct ClosingRuleTests {
    static let conflicts: [RuleCase] = [
        RuleCase("R5.8", "nothing recorded", []) { _, _ in },
        RuleCase("R5.8", "a safety value differs", ["block open"]) { police, vt in
            let person = police.person(safety: nil)
            vt.receive(police)
            police.set(person, ["person_safety": "safe"])
            vt.set(person, ["person_safety": "unsafe"])
        },
        RuleCase("R5.8", "one who saw both chose", []) { police, vt in
            let person = police.person(safety: nil)
            vt.receive(police)
            police.set(person, ["person_safety": "safe"])
            vt.set(person, ["person_safety": "unsafe"])
            vt.receive(police)
            vt.set(person, ["person_safety": "unsafe"])
        },
        RuleCase("R5.8", "a name differs, which harms nobody", []) { police, vt in
            let person = police.person()
            vt.receive(police)
            police.set(person, ["person_name": "Persoon A"])
            vt.set(person, ["person_name": "Persoon B"])
        },
        RuleCase("R5.8", "a field of a later catalogue", ["block open"], unknown: true) {
            police, _ in
            police.set("incident", ["not_known_here": "x"])
        },
        RuleCase("R5.8", "the person was taken back", []) { police, vt in
            let person = police.person(safety: nil)
            vt.receive(police)
            police.set(person, ["person_safety": "safe"])
            vt.set(person, ["person_safety": "unsafe"])
            police.receive(vt)
            police.remove(person)
        },
        RuleCase("R5.8", "two assessments in force that differ", ["block open"]) { _, vt in
            vt.add("safety_assessment", ["kind": "first", "overall": "unsafe"])
            vt.add("safety_assessment", ["kind": "revised", "overall": "safe"])
        },
        RuleCase("R5.8", "the later one replaces the first", []) { _, vt in
            let first = vt.add("safety_assessment", ["kind": "first", "overall": "unsafe"])
            vt.add(
                "safety_assessment",
                ["kind": "revised", "overall": "safe", "replaces[\(first.id)]": true])
        },
        RuleCase("R5.8", "nobody may set it aside", ["block open"]) { police, _ in
            police.set("incident", ["not_known_here": "x"])
            police.override("R5.8")
        },
    ]

    static let allThree: [RuleCase] = [
        RuleCase("R5.1", "nothing recorded", ["block open"]) { _, _ in },
        RuleCase("R5.1", "assessed, looked into and safe", []) { police, vt in
            ready(police, vt)
            police.set("incident", ["suspected_offence": "no"])
        },
        RuleCase("R5.1", "nobody knows if something is suspected", ["block open"], unknown: true) {
            police, vt in
            ready(police, vt)
            police.set("incident", ["suspected_offence": "unknown"])
        },
        RuleCase("R5.1", "nobody may set it aside", ["block open"]) { police, _ in
            police.override("R5.1")
        },
    ]

    @Test(arguments: conflicts + allThree)
    func `each rule of steps 4 and 5 says what the facts demand`(_ one: RuleCase) {
        one.check()
    }

    struct Missing: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let parts: [String]
        let story: @Sendable (Laptop, Laptop) -> Void
    }

    static let missing: [Missing] = [
        Missing(testDescription: "everything", parts: ["assessment", "investigation", "safety"]) {
            _, _ in
        },
        Missing(testDescription: "the investigation", parts: ["investigation"]) { police, vt in
            ready(police, vt)
        },
        Missing(testDescription: "nothing once step 3 is done", parts: []) { police, vt in
            ready(police, vt)
            police.set("incident", ["scene_description": "een keuken"])
            police.set("record", ["step3_state": "done"])
        },
        Missing(testDescription: "nothing when nothing is suspected", parts: []) { police, vt in
            ready(police, vt)
            police.set("incident", ["suspected_offence": "no"])
        },
        Missing(testDescription: "a task still open", parts: ["investigation"]) { police, vt in
            ready(police, vt)
            police.set("incident", ["suspected_offence": "no"])
            police.add("task", ["status": "doing"])
        },
        Missing(testDescription: "VT suspects, police does not", parts: ["investigation"]) {
            police, vt in
            ready(police, vt)
            police.set("incident", ["suspected_offence": "no"])
            vt.set("incident", ["suspected_offence": "possible"])
        },
        Missing(testDescription: "VT's word for police's", parts: ["investigation"]) { police, vt in
            ready(police, vt)
            vt.set("incident", ["suspected_offence": "no"])
        },
        Missing(testDescription: "nothing once handed on", parts: []) { police, vt in
            ready(police, vt)
            police.add("handover", ["destination": "zsm", "handed_over_at": .time("18:00")])
        },
        Missing(testDescription: "handed on to who does not investigate", parts: ["investigation"])
        { police, vt in
            ready(police, vt)
            police.add("handover", ["destination": "gp", "handed_over_at": .time("18:00")])
        },
        Missing(testDescription: "a handover only planned", parts: ["investigation"]) {
            police, vt in
            ready(police, vt)
            police.add("handover", ["destination": "zsm"])
        },
        Missing(testDescription: "safety of one", parts: ["safety"]) { police, vt in
            ready(police, vt)
            police.person(safety: "unknown")
            police.set("incident", ["scene_description": "een keuken"])
            police.set("record", ["step3_state": "done"])
        },
    ]

    private static func ready(_ police: Laptop, _ vt: Laptop) {
        police.person()
        vt.add("safety_assessment", ["kind": "first", "overall": "safe"])
    }

    @Test(arguments: missing)
    func `closing says which of the three is lacking`(_ one: Missing) {
        let police = Laptop.police()
        let vt = Laptop.vt()
        one.story(police, vt)
        police.override("R5.1")
        police.receive(vt)
        let found = RuleBook.findings(police.facts()).filter { $0.rule == "R5.1" }
        let parts = found.first?.parts["missing"] ?? []
        #expect(parts == one.parts.map { "rule.R5.1.\($0)" })
        #expect(
            found.allSatisfy { $0.state == .open && $0.gates == [.step(5), .closing, .declaring] })
    }

    @Test func `the message counts what is open`() throws {
        let police = Laptop.police()
        police.set("incident", ["not_known_here": "x", "nor_this": "y"])
        let finding = try #require(
            RuleBook.findings(police.facts()).first { $0.rule == "R5.8" })
        #expect(finding.message(Data.texts, .dutch).contains("2 gegevens"))
    }
}
