import RecordModel
import RecordRules
import Testing

@Suite struct Step4AgreementTests {
    static let points: [RuleCase] = [
        RuleCase("R4.1", "nothing agreed yet", times(7, "block open")) { _, _ in },
        RuleCase("R4.1", "everything agreed, three times with nothing to say", []) { police, _ in
            police.agreeOnAll()
        },
        RuleCase("R4.1", "both said so", []) { police, vt in
            police.agreeOnAll()
            vt.set("agreement", ["results_sharing_none": true])
        },
        RuleCase("R4.1", "one says there is nothing to share, the other not", ["block open"]) {
            police, vt in
            police.agreeOnAll()
            vt.set("agreement", ["results_sharing_none": false])
        },
        RuleCase("R4.1", "nobody answered whether others must know", ["block open"], unknown: true)
        { police, _ in
            police.agreeOnAll(except: "inform_others_none")
            police.set("agreement", ["inform_others_none": nil])
        },
        RuleCase("R4.1", "a line that does not say with whom", ["block open"]) { police, _ in
            police.agreeOnAll(except: "consultation")
            police.set("agreement", ["consultation": .members([("who", .side("police"))])])
        },
        RuleCase("R4.1", "the only line was withdrawn", ["block open"]) { police, _ in
            police.agreeOnAll()
            withdraw(police, "call_chain")
        },
        RuleCase("R4.1", "a line was changed into a whole one", []) { police, _ in
            police.agreeOnAll(except: "consultation")
            police.set("agreement", ["consultation": .members([("who", .side("police"))])])
            police.set(
                "agreement",
                [
                    "consultation": .members([
                        ("who", .side("police")), ("with", .side("vt")), ("when", "nu"),
                        ("corrects", police.lastOperation),
                    ])
                ])
        },
        RuleCase("R4.1", "a temporary measure is named", []) { police, _ in
            police.agreeOnAll(except: "temporary_measures_none")
            let ban = police.measure("contact_ban")
            police.set("agreement", ["temporary_measures[\(ban.id)]": true])
        },
        RuleCase("R4.1", "one names a measure, the other strikes it", ["block open"]) {
            police, vt in
            police.agreeOnAll(except: "temporary_measures_none")
            let ban = police.measure("contact_ban")
            vt.receive(police)
            police.set("agreement", ["temporary_measures[\(ban.id)]": true])
            vt.set("agreement", ["temporary_measures[\(ban.id)]": false])
        },
        RuleCase("R4.1", "a measure that is not there", ["block open"]) { police, _ in
            police.agreeOnAll(except: "temporary_measures_none")
            let nothing = "00000000-0000-8000-8000-000000000001"
            police.set("agreement", ["temporary_measures[\(nothing)]": true])
        },
        RuleCase("R4.1", "no moment to look again", ["block open"]) { police, _ in
            police.agreeOnAll(except: "reassess_at")
        },
        RuleCase(
            "R4.1", "set aside where it may", times(4, "block open") + times(3, "block overridden")
        ) { police, _ in
            police.ask(.supervisor()) { $0.override("R4.1") }
        },
        RuleCase("R4.1", "set aside by who may not", times(7, "block open")) { police, vt in
            police.override("R4.1")
            vt.override("R4.1")
        },
    ]

    static let lead: [RuleCase] = [
        RuleCase("R4.2", "nothing agreed yet", ["block open"]) { _, _ in },
        RuleCase("R4.2", "agreements without a lead", ["block open"]) { police, _ in
            police.set("agreement", ["reassess_by": "x"])
        },
        RuleCase("R4.2", "one lead", []) { police, _ in
            police.set("agreement", ["measures_lead": "police"])
        },
        RuleCase("R4.2", "both name the same", []) { police, vt in
            police.set("agreement", ["measures_lead": "vt"])
            vt.set("agreement", ["measures_lead": "vt"])
        },
        RuleCase("R4.2", "each names itself", ["block open"]) { police, vt in
            police.set("agreement", ["measures_lead": "police"])
            vt.set("agreement", ["measures_lead": "vt"])
        },
        RuleCase("R4.2", "the lead was taken back", ["block open"], unknown: true) { police, _ in
            police.set("agreement", ["measures_lead": "police"])
            police.set("agreement", ["measures_lead": nil])
        },
        RuleCase("R4.2", "nobody may set it aside", ["block open"]) { police, _ in
            police.ask(.supervisor()) { $0.override("R4.2") }
        },
    ]

    static let reassessment: [RuleCase] = [
        RuleCase("R4.4", "no moment was chosen", ["warn open"], unknown: true) { police, _ in
            police.set("agreement", ["reassess_at": nil])
        },
        RuleCase("R4.4", "before the first measure ends", []) { police, _ in
            ends(police, "2026-03-01T12:00:00+01:00")
            police.set("agreement", ["reassess_at": "2026-02-20"])
        },
        RuleCase("R4.4", "on the day on which it ends", []) { police, _ in
            ends(police, "2026-03-01T12:00:00+01:00")
            police.set("agreement", ["reassess_at": "2026-03-01"])
        },
        RuleCase("R4.4", "a day after the first of two ends", ["warn open"]) { police, _ in
            ends(police, "2026-03-01T12:00:00+01:00")
            ends(police, "2026-04-01T12:00:00+02:00")
            police.set("agreement", ["reassess_at": "2026-03-02T09:00:00+01:00"])
        },
        RuleCase("R4.4", "the other says it ends earlier", ["warn open"]) { police, vt in
            let ban = ends(police, "2026-03-01T12:00:00+01:00")
            police.set("agreement", ["reassess_at": "2026-02-20"])
            vt.receive(police)
            vt.set(ban, ["ends_at": "2026-02-19T12:00:00+01:00"])
        },
        RuleCase("R4.4", "of two moments the first holds", []) { police, vt in
            ends(police, "2026-03-01T12:00:00+01:00")
            police.set("agreement", ["reassess_at": "2026-02-20"])
            vt.set("agreement", ["reassess_at": "2026-03-20"])
        },
        RuleCase("R4.4", "a measure that ended counts no more", []) { police, _ in
            police.measure("contact_ban", "ended", ["ends_at": "2026-02-11T12:00:00+01:00"])
            police.set("agreement", ["reassess_at": "2026-02-20"])
        },
        RuleCase("R4.4", "answered", ["warn answered"]) { police, _ in
            police.answer("R4.4")
        },
    ]

    static let fallback: [RuleCase] = [
        RuleCase("R4.5", "no calls agreed: another rule asks for them", []) { _, _ in },
        RuleCase("R4.5", "with somebody else to call", []) { police, _ in police.agreeOnAll() },
        RuleCase("R4.5", "with nobody else to call", ["warn open"]) { police, _ in
            call(police, [:])
        },
        RuleCase("R4.5", "a fallback nobody filled in", ["warn open"], unknown: true) { police, _ in
            call(police, ["fallback": .members([("organisation", nil)])])
        },
        RuleCase("R4.5", "the fallback is the same", ["warn open"]) { police, _ in
            call(police, ["fallback": .side("vt")])
        },
        RuleCase("R4.5", "one of two lines lacks it", ["warn open"]) { police, vt in
            call(police, ["fallback": .side("crisis_service")])
            call(vt, [:])
        },
        RuleCase("R4.5", "the line without it was withdrawn", []) { police, _ in
            call(police, [:])
            withdraw(police, "call_chain")
        },
        RuleCase("R4.5", "answered by VT", ["warn answered"]) { police, vt in
            call(police, [:])
            vt.answer("R4.5", about: .singleton("agreement"))
        },
    ]

    @Test(arguments: points + lead + reassessment + fallback)
    func `each rule about what was agreed says what the facts demand`(_ one: RuleCase) {
        one.check()
    }

    @Test func `each point lacks in its own words`() {
        let found = RuleBook.findings(Laptop.police().facts()).filter { $0.rule == "R4.1" }
        #expect(Set(found.map(\.messageKey)) == Set((1...7).map { "rule.R4.1.\($0)" }))
        #expect(
            Set(found.filter(\.isFinal).map(\.messageKey))
                == Set([1, 5, 6, 7].map { "rule.R4.1.\($0)" }))
        #expect(found.allSatisfy { $0.gates == [.step(4)] && $0.binds == ["police", "vt"] })
    }

    @Test func `step 4 waits for the points and the lead`() {
        let police = Laptop.police()
        let waiting = RuleBook.blocking(.step(4), police.facts()).map(\.rule)
        #expect(waiting == times(7, "R4.1") + ["R4.2"])
        police.agreeOnAll()
        #expect(RuleBook.blocking(.step(4), police.facts()).isEmpty)
    }

    @discardableResult
    private static func ends(_ laptop: Laptop, _ end: JSONValue) -> EntityReference {
        laptop.measure("contact_ban", "in_force", ["ends_at": end])
    }

    private static func call(_ laptop: Laptop, _ more: [String: JSONValue]) {
        let line: [String: JSONValue] = [
            "trigger": "x", "caller": .side("police"), "callee": .side("vt"),
        ]
        laptop.set(
            "agreement",
            ["call_chain": .members(line.merging(more) { $1 }.map { ($0.key, $0.value) })])
    }

    private static func withdraw(_ laptop: Laptop, _ field: String) {
        laptop.set(
            "agreement",
            [field: .members([("corrects", laptop.lastOperation), ("withdrawn", true)])])
    }
}
