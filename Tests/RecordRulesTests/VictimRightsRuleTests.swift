import RecordModel
import RecordRules
import Testing

@Suite struct VictimRightsRuleTests {
    /// What R8.4 says of one victim: a warning now, a block at the end.
    private static let both = ["warn open", "block open"]

    @discardableResult
    private static func leaflet(
        _ laptop: Laptop, _ victim: EntityReference, _ values: [String: JSONValue]
    ) -> EntityReference {
        laptop.add(
            "rights_leaflet", values.merging(["person": .text(victim.id)]) { first, _ in first })
    }

    private static let handed: [String: JSONValue] = [
        "handed": true, "handed_at": .time("14:40"), "language": "nl",
    ]

    static let leaflets: [RuleCase] = [
        RuleCase("R8.4", "a victim without a leaflet", both) { police, _ in police.person() },
        RuleCase("R8.4", "handed out", []) { police, _ in leaflet(police, police.person(), handed)
        },
        RuleCase("R8.4", "nobody is a victim", []) { police, _ in police.person(role: "suspect") },
        RuleCase("R8.4", "handed out, nobody says when", both, unknown: true) { police, _ in
            leaflet(police, police.person(), ["handed": true])
        },
        RuleCase("R8.4", "handed to another victim", both) { police, _ in
            leaflet(police, police.person(role: "witness"), handed)
            police.person()
        },
        RuleCase("R8.4", "a reason why not, with a plan", []) { police, _ in
            leaflet(
                police, police.person(),
                ["handed": false, "not_possible_reason": "in ziekenhuis; morgen 09:00"])
        },
        RuleCase("R8.4", "one hands it out, the other says not", both) { police, _ in
            let victim = police.person()
            leaflet(police, victim, handed)
            leaflet(police, victim, ["handed": false])
        },
        RuleCase("R8.4", "confirmed by an entry that replaces the other", []) { police, _ in
            let victim = police.person()
            let not = leaflet(police, victim, ["handed": false])
            leaflet(police, victim, handed.merging(["replaces[\(not.id)]": true]) { $1 })
        },
        RuleCase("R8.4", "could not, and later it could", []) { police, _ in
            let victim = police.person()
            leaflet(police, victim, ["handed": false, "not_possible_reason": "sliep"])
            leaflet(police, victim, handed)
        },
        RuleCase("R8.4", "overridden and answered", ["warn answered", "block overridden"]) {
            police, _ in
            let victim = police.person()
            police.override("R8.4", about: victim)
            police.override("R8.4", kind: "answered", about: victim)
        },
    ]

    static let understanding: [RuleCase] = [
        RuleCase("R8.5", "nobody checked", ["warn open"], unknown: true) { police, _ in
            police.person()
        },
        RuleCase("R8.5", "checked", []) { police, _ in
            police.set(police.person(), ["rights_understood_checked": true])
        },
        RuleCase("R8.5", "checked: they do not", ["warn open"]) { police, _ in
            police.set(police.person(), ["rights_understood_checked": false])
        },
        RuleCase("R8.5", "VT heard that they do not", ["warn open"]) { police, vt in
            let victim = police.person()
            vt.receive(police)
            police.set(victim, ["rights_understood_checked": true])
            vt.set(victim, ["rights_understood_checked": false])
        },
        RuleCase("R8.5", "answered", ["warn answered"]) { police, _ in
            police.override("R8.5", kind: "answered", about: police.person())
        },
    ]

    static let differences: [RuleCase] = [
        RuleCase("R8.6", "nobody spoke of it", ["block open"], unknown: true) { police, _ in
            police.person()
        },
        RuleCase("R8.6", "explained and chosen", []) { police, _ in
            police.set(
                police.person(), ["report_vs_complaint": "melding", "difference_explained": true])
        },
        RuleCase("R8.6", "chosen, not explained", ["block open"]) { police, _ in
            police.set(
                police.person(), ["report_vs_complaint": "melding", "difference_explained": false])
        },
        RuleCase("R8.6", "what was chosen is unknown", ["block open"], unknown: true) {
            police, _ in
            police.set(
                police.person(), ["report_vs_complaint": "unknown", "difference_explained": true])
        },
        RuleCase("R8.6", "not yet, in the victim's own words", []) { police, _ in
            police.set(
                police.person(),
                [
                    "report_vs_complaint": "none_yet", "difference_explained": true,
                    "victim_choice_words": "wil er een nacht over slapen",
                ])
        },
        RuleCase("R8.6", "not yet, without words", ["block open"]) { police, _ in
            police.set(
                police.person(), ["report_vs_complaint": "none_yet", "difference_explained": true])
        },
        RuleCase("R8.6", "advised against it without a reason", ["block open"]) { police, _ in
            police.set(
                police.person(),
                [
                    "report_vs_complaint": "melding", "difference_explained": true,
                    "advised_against_reason": " ",
                ])
        },
        RuleCase("R8.6", "advised against it with a reason", []) { police, _ in
            police.set(
                police.person(),
                [
                    "report_vs_complaint": "melding", "difference_explained": true,
                    "advised_against_reason": "eerst een veilige plek",
                ])
        },
        RuleCase("R8.6", "nobody may set it aside", ["block open"]) { police, _ in
            police.person()
            police.override("R8.6")
            police.letOverride("R8.6", by: "supervisor")
        },
    ]

    static let refusals: [RuleCase] = [
        RuleCase("R8.7", "refused for lack of evidence", ["block open"]) { police, _ in
            police.set(
                police.person(),
                [
                    "report_vs_complaint": "aangifte", "complaint_refused": "attempted",
                    "complaint_refused_reason": "onvoldoende bewijs",
                ])
        },
        RuleCase("R8.7", "no offence", []) { police, _ in
            police.set(police.person(), ["complaint_refused": "not_an_offence"])
        },
        RuleCase("R8.7", "nothing refused", []) { police, _ in police.person() },
        RuleCase("R8.7", "refused, nobody knows why", ["block open"], unknown: true) {
            police, _ in
            police.set(police.person(), ["complaint_refused": "unknown"])
        },
        RuleCase("R8.7", "one says no offence, the other not", ["block open"]) { police, vt in
            let victim = police.person()
            vt.receive(police)
            police.set(victim, ["complaint_refused": "not_an_offence"])
            vt.set(victim, ["complaint_refused": "attempted"])
        },
        RuleCase("R8.7", "taken after all", []) { police, _ in
            let victim = police.set(police.person(), ["complaint_refused": "attempted"])
            police.set(victim, ["report_vs_complaint": "aangifte"])
        },
        RuleCase("R8.7", "the refusal was a mistake", []) { police, _ in
            let victim = police.set(police.person(), ["complaint_refused": "attempted"])
            police.set(victim, ["complaint_refused": nil])
        },
        RuleCase("R8.7", "nobody may set it aside", ["block open"]) { police, _ in
            police.set(police.person(), ["complaint_refused": "attempted"])
            police.override("R8.7")
            police.letOverride("R8.7", by: "supervisor")
        },
    ]

    static let support: [RuleCase] = [
        RuleCase("R8.10", "a report only", ["remind open"]) { police, _ in
            police.set(police.person(), ["report_vs_complaint": "melding"])
        },
        RuleCase("R8.10", "nobody knows what was made", ["remind open"], unknown: true) {
            police, _ in
            police.set(police.person(), ["report_vs_complaint": "unknown"])
        },
        RuleCase("R8.10", "a complaint", []) { police, _ in
            police.set(police.person(), ["report_vs_complaint": "aangifte"])
        },
        RuleCase("R8.10", "one says report, the other complaint", ["remind open"]) { police, vt in
            let victim = police.person()
            vt.receive(police)
            police.set(victim, ["report_vs_complaint": "aangifte"])
            vt.set(victim, ["report_vs_complaint": "melding"])
        },
        RuleCase("R8.10", "told how to get help", []) { police, _ in
            police.set(
                police.person(), ["report_vs_complaint": "melding", "told_about_shn": true])
        },
        RuleCase("R8.10", "answered", ["remind answered"]) { police, _ in
            police.override("R8.10", kind: "answered", about: police.person())
        },
    ]

    @Test(arguments: leaflets + understanding + differences + refusals + support)
    func `a victim knows the rights and the choices`(_ one: RuleCase) { one.check() }

    @Test func `what shuts no gate shuts none, and what lacks is named`() {
        let police = Laptop.police()
        police.set(police.person(), ["complaint_refused": "attempted"])
        let findings = RuleBook.findings(police.facts())
        for rule in ["R8.6", "R8.7"] {
            #expect(findings.filter { $0.rule == rule }.allSatisfy { $0.gates.isEmpty })
        }
        #expect(
            findings.first { $0.rule == "R8.6" }?.parts["missing"]
                == ["rule.R8.6.explained", "rule.R8.6.choice"])
        let leaflet = findings.filter { $0.rule == "R8.4" }
        #expect(leaflet.map(\.step) == [3, 5])
        #expect(leaflet.map(\.gates) == [[], [.step(5), .closing]])
    }
}
