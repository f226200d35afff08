import RecordModel
import RecordRules
import Testing

/// The consultation, and what the organisations looked up for it.
@Suite struct Step2InfoTests {
    private static let mandate: [String: JSONValue] = ["mandate_first_assessment": true]

    static let consulted: [RuleCase] = [
        RuleCase("R2.1", "nobody stood together", ["block open"]) { _, _ in },
        RuleCase("R2.1", "police and VT did", []) { police, _ in bonnet(police, ["police", "vt"]) },
        RuleCase("R2.1", "VT wrote it down", []) { _, vt in bonnet(vt, ["police", "vt", "om"]) },
        RuleCase("R2.1", "police with others", ["block open"]) { police, _ in
            bonnet(police, ["police", "om"])
        },
        RuleCase("R2.1", "each with others", ["block open"]) { police, vt in
            bonnet(police, ["police", "om"])
            bonnet(vt, ["vt", "rvdk"])
        },
        RuleCase("R2.1", "a crisis service without a mandate", ["block open"]) { police, _ in
            bonnet(police, ["police", "crisis_service"])
        },
        RuleCase("R2.1", "a crisis service with a mandate", [], profile: mandate) { police, _ in
            bonnet(police, ["police", "crisis_service"])
        },
        RuleCase("R2.1", "nobody said who was there", ["block open"], unknown: true) { police, _ in
            bonnet(police, [])
        },
        RuleCase("R2.1", "nobody said when", ["block open"], unknown: true) { police, _ in
            police.add("bonnet", ["participants[police]": true, "participants[vt]": true])
        },
        RuleCase("R2.1", "neighbours", []) { police, _ in
            police.set("incident", ["dependency_relation": "none"])
        },
        RuleCase("R2.1", "set aside, VT did not answer", ["block overridden"]) { police, _ in
            police.consult("vt_first_call", "14:07", reached: "no_answer")
            police.override("R2.1")
        },
        RuleCase("R2.1", "set aside, nobody tried to reach VT", ["block open"]) { police, _ in
            police.override("R2.1")
        },
    ]

    static let topics: [RuleCase] = [
        RuleCase("R2.2", "nothing was looked up", ["warn open"]) { _, _ in },
        RuleCase("R2.2", "everything was", []) { police, vt in lookUp(police, vt, [:]) },
        RuleCase("R2.2", "one was not available", []) { police, vt in
            lookUp(police, vt, ["action_plan": "not_available"])
        },
        RuleCase("R2.2", "one was not looked up", ["warn open"]) { police, vt in
            lookUp(police, vt, ["rvdk_info": "not_checked"])
        },
        RuleCase("R2.2", "one is unknown", ["warn open"], unknown: true) { police, vt in
            lookUp(police, vt, ["care_involved": "unknown"])
        },
        RuleCase("R2.2", "VT's part among neighbours", []) { police, _ in
            police.set("incident", ["dependency_relation": "none"])
            police.set("info_check", topics(ofPolice, [:]))
        },
        RuleCase("R2.2", "answered", ["warn answered"]) { police, _ in
            police.override("R2.2", kind: "answered")
        },
    ]

    static let registrations: [RuleCase] = [
        RuleCase("R2.3", "not looked up", ["block open"]) { _, _ in },
        RuleCase("R2.3", "found", []) { police, _ in registrations(police, "checked_found") },
        RuleCase("R2.3", "there are none", []) { police, _ in
            registrations(police, "checked_nothing")
        },
        RuleCase("R2.3", "unknown", ["block open"], unknown: true) { police, _ in
            registrations(police, "unknown")
        },
        RuleCase("R2.3", "the system was down", ["block open"]) { police, _ in
            registrations(police, "not_available")
        },
        RuleCase("R2.3", "set aside, the system was down", ["block overridden"]) { police, _ in
            registrations(police, "not_available")
            police.override("R2.3")
        },
        RuleCase("R2.3", "set aside for another reason", ["block open"]) { police, _ in
            police.override("R2.3")
        },
        RuleCase("R2.3", "set aside by VT", ["block open"]) { police, vt in
            registrations(police, "not_available")
            vt.override("R2.3")
        },
    ]

    static let together: [RuleCase] = [
        RuleCase("R2.4", "two registrations, nothing said", ["warn open"]) { police, _ in
            earlier(police, 2)
        },
        RuleCase("R2.4", "one registration", []) { police, _ in earlier(police, 1) },
        RuleCase("R2.4", "one registration and one report", ["warn open"]) { police, _ in
            earlier(police, 1)
            police.set("incident", ["earlier_report_refs": "PL-1"])
        },
        RuleCase("R2.4", "police has one, VT has one", ["warn open"]) { police, vt in
            earlier(police, 1)
            earlier(vt, 1)
        },
        RuleCase("R2.4", "a pattern, listed", []) { police, _ in
            earlier(police, 2)
            police.set("incident", ["pattern_found": "yes", "pattern_incidents": "PL-1, PL-2"])
        },
        RuleCase("R2.4", "a pattern, not listed", ["warn open"]) { police, _ in
            earlier(police, 2)
            police.set("incident", ["pattern_found": "possible"])
        },
        RuleCase("R2.4", "no pattern", []) { police, _ in
            earlier(police, 2)
            police.set("incident", ["pattern_found": "no"])
        },
        RuleCase("R2.4", "a pattern is unknown", ["warn open"], unknown: true) { police, _ in
            earlier(police, 2)
            police.set("incident", ["pattern_found": "unknown", "pattern_incidents": "PL-1"])
        },
        RuleCase("R2.4", "answered", ["warn answered"]) { police, vt in
            earlier(police, 2)
            vt.override("R2.4", kind: "answered")
        },
    ]

    static let orders: [RuleCase] = [
        RuleCase("R2.16", "nobody looked", ["warn open"]) { _, _ in },
        RuleCase("R2.16", "not looked up", ["warn open"]) { police, _ in
            orders(police, "not_checked")
        },
        RuleCase("R2.16", "unknown", ["warn open"], unknown: true) { police, _ in
            orders(police, "unknown")
        },
        RuleCase("R2.16", "there are none", []) { police, _ in orders(police, "checked_nothing") },
        RuleCase("R2.16", "not available", []) { police, _ in orders(police, "not_available") },
        RuleCase("R2.16", "found and not on record", ["warn open"]) { police, _ in
            orders(police, "checked_found")
        },
        RuleCase("R2.16", "found and on record", []) { police, _ in
            orders(police, "checked_found")
            police.add("measure", ["kind": "contact_ban", "origin": "existing"])
        },
        RuleCase("R2.16", "found, and only a new one on record", ["warn open"]) { police, _ in
            orders(police, "checked_found")
            police.add("measure", ["kind": "contact_ban", "origin": "new"])
        },
        RuleCase("R2.16", "answered", ["warn answered"]) { police, _ in
            police.override("R2.16", kind: "answered")
        },
    ]

    static let civil: [RuleCase] = [
        RuleCase("R2.17", "called a civil matter", ["remind open"]) { police, _ in
            police.set("incident", ["civil_conflict_claimed": true])
        },
        RuleCase("R2.17", "not called so", []) { police, _ in
            police.set("incident", ["civil_conflict_claimed": false])
        },
        RuleCase("R2.17", "nobody spoke of it", [], unknown: true) { _, _ in },
        RuleCase("R2.17", "answered", ["remind answered"]) { police, _ in
            police.set("incident", ["civil_conflict_claimed": true])
            police.override("R2.17", kind: "answered")
        },
    ]

    private static let ofPolice = [
        "police_registrations", "agreements_with_persons", "agreements_with_partners",
        "action_plan", "protective_measures", "running_investigation", "probation_advice",
        "probation_supervision",
    ]
    private static let ofVT = ["vt_files", "rvdk_info", "care_involved", "running_trajectory"]

    private static func topics(
        _ names: [String], _ other: [String: JSONValue]
    ) -> [String: JSONValue] {
        Dictionary(uniqueKeysWithValues: names.map { ($0, other[$0] ?? "checked_nothing") })
    }

    private static func lookUp(_ police: Laptop, _ vt: Laptop, _ other: [String: JSONValue]) {
        police.set("info_check", topics(ofPolice, other))
        vt.set("info_check", topics(ofVT, other))
    }

    private static func registrations(_ police: Laptop, _ answer: JSONValue) {
        police.set("info_check", ["police_registrations": answer])
    }

    private static func orders(_ police: Laptop, _ answer: JSONValue) {
        police.set("info_check", ["protective_measures": answer])
    }

    private static func bonnet(_ laptop: Laptop, _ participants: [String]) {
        var values: [String: JSONValue] = ["started_at": .time("15:00")]
        for participant in participants { values["participants[\(participant)]"] = true }
        laptop.add("bonnet", values)
    }

    private static func earlier(_ laptop: Laptop, _ count: Int) {
        for number in 0..<count {
            laptop.add("prior_registration", ["system": "BVH", "content": .text("\(number)")])
        }
    }

    @Test(arguments: consulted + topics + registrations + together + orders + civil)
    func `each rule about what was looked up says what the facts demand`(_ one: RuleCase) {
        one.check()
    }

    @Test func `the topics that are open are named`() throws {
        let police = Laptop.police()
        police.set("info_check", Self.topics(Self.ofPolice, ["action_plan": "not_checked"]))
        let finding = try #require(RuleBook.findings(police.facts()).first { $0.rule == "R2.2" })
        let open = ["action_plan"] + Self.ofVT
        #expect(finding.parts["topics"] == open.map { "rule.R2.2.\($0)" })
    }

    /// What is nobody's to answer.
    static let invariants: [Invariant] = [
        Invariant("R2.17", "calling it a civil matter puts no other finding aside") {
            let findings = [false, true].map { claimed in
                let police = Laptop.police()
                police.person(role: "victim")
                police.person(role: "suspect")
                police.set("incident", ["acute_state": "acute", "pattern_found": "possible"])
                police.set("stalking", ["stalking_indication": "recognised"])
                police.add("prior_registration", ["system": "BVH"])
                police.add("prior_registration", ["system": "BVH"])
                police.set(
                    "incident",
                    [
                        "classification[ex_partner_stalking]": true,
                        "civil_conflict_claimed": .bool(claimed),
                    ])
                return RuleBook.findings(police.facts()).filter { $0.rule != "R2.17" }
                    .map { "\($0.rule) \($0.severity) \($0.state) \($0.entities)" }
            }
            return findings[0] == findings[1] && findings[0].contains { $0.hasPrefix("R2.4 ") }
        }
    ]

    @Test(arguments: invariants)
    func `a label changes nothing`(_ one: Invariant) throws {
        #expect(try one.holds(), "\(one.sentence)")
    }
}
