import RecordModel
import RecordRules
import Testing

@Suite struct RuleBookTests {
    @Test func `every rule stands in the book once, in the order of the catalogue`() {
        let ids = RuleBook.rules.map(\.id).filter { $0.hasPrefix("R") }
        #expect(Set(ids).count == ids.count)
        let numbers = ids.map { id in
            id.dropFirst().split(separator: ".").compactMap { Int($0) }
        }
        for section in Set(numbers.map { $0[0] }) {
            let own = numbers.filter { $0[0] == section }.map { $0[1] }
            #expect(own == own.sorted(), "section \(section)")
        }
    }

    @Test(arguments: Language.allCases)
    func `every rule has its sentence, and every need its own`(_ language: Language) {
        let keys = Set(Data.texts.keys)
        for rule in RuleBook.rules {
            #expect(
                keys.contains { $0 == "rule.\(rule.id)" || $0.hasPrefix("rule.\(rule.id).") })
            if let need = rule.overrideNeed { #expect(keys.contains(need.textKey)) }
        }
        let (before, after) = everything()
        for finding in before + after {
            let message = finding.message(Data.texts, language)
            #expect(!message.contains("{") && !message.contains("rule."), "\(message)")
        }
    }

    @Test func `findings come by step, rule and entities, whatever order they were made in`() {
        let findings = everything().before
        let keys = findings.map { "\($0.step) \($0.rule)" }
        #expect(keys.first == "1 R1.1")
        #expect(keys.firstIndex(of: "1 R1.9") ?? 99 < keys.firstIndex(of: "1 R1.10") ?? 0)
        #expect(findings.map(\.step) == findings.map(\.step).sorted())
    }

    struct Asked: Sendable, CustomTestStringConvertible {
        let rule: String
        let role: String
        let expected: OverrideDecision
        var testDescription: String { "\(rule) by \(role)" }
    }

    static let asked: [Asked] =
        ["R1.3", "R1.8", "R1.9", "R1.10", "R2.5", "R4.2", "R5.1", "R5.8"].map {
            Asked(rule: $0, role: "field_officer", expected: .never)
        } + [
            Asked(rule: "R1.5", role: "field_officer", expected: .allowed),
            Asked(rule: "R1.5", role: "supervisor", expected: .otherRoles(["field_officer"])),
            Asked(
                rule: "R1.1", role: "field_officer", expected: .lacking(textKey: "rule.R1.1.need")),
            Asked(
                rule: "R1.6", role: "field_officer", expected: .lacking(textKey: "rule.R1.6.need")),
            Asked(rule: "R1.6", role: "vt_worker", expected: .otherRoles(["field_officer"])),
            Asked(rule: "R0.0", role: "field_officer", expected: .unknownRule),
        ]

    @Test(arguments: asked)
    func `an override that is not allowed is refused with its reason`(_ one: Asked) {
        let facts = Laptop.police().facts()
        #expect(RuleBook.overrideDecision(one.rule, role: one.role, facts) == one.expected)
    }

    @Test func `a rule that may never be set aside says so`() {
        #expect(RuleBook.overridePolicy("R1.8", Data.catalogue) == .never)
        #expect(RuleBook.overridePolicy("R1.6", Data.catalogue) == .roles(["field_officer"]))
    }

    @Test func `an answer by somebody who may not write counts for nothing`() {
        let vt = Laptop.vt()
        vt.presence(arrived: "14:38", entered: "14:41")
        let auditor = Laptop("police", role: "auditor")
        auditor.override("R1.4", kind: "answered")
        vt.receive(auditor)
        #expect(states(RuleBook.findings(vt.facts()), "R1.4") == ["warn open"])
    }

    @Test func `an override that was corrected counts for nothing`() {
        let police = Laptop.police()
        let wrong = police.override("R1.5", about: police.clearance())
        police.add("override", ["rule": "R0.0", "kind": "overridden", "corrects": .text(wrong.id)])
        #expect(states(RuleBook.findings(police.facts()), "R1.5") == ["block unmetAfterMerge"])
    }

    /// A record before and after an assessment, on which many rules have something to say.
    private func everything() -> (before: [Finding], after: [Finding]) {
        let police = Laptop.police()
        let vt = Laptop.vt()
        police.clearance()
        police.add("weapon", ["kind": "blade"])
        vt.presence(entered: "14:41")
        vt.set("incident", ["vt_attendance_decision": "on_site"])
        vt.set("agreement", ["measures_lead": "vt"])
        police.set("agreement", ["measures_lead": "police"])
        police.add("police_view", ["outcome": "safe"])
        let required: [String: JSONValue] = ["behavioural_scientist_required": true]
        police.receive(vt)
        let before = RuleBook.findings(police.facts(profile: required))
        vt.add("safety_assessment", ["kind": "first", "overall": "unsafe"])
        police.receive(vt)
        return (before, RuleBook.findings(police.facts(profile: required)))
    }
}
