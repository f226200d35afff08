import RecordModel
import RecordRules
import Testing

extension Laptop {
    /// Somebody recognises stalking.
    func seeStalking(_ how: JSONValue = "recognised") {
        set("stalking", ["stalking_indication": how])
    }

    /// A SASH; by a trained taker unless said otherwise.
    @discardableResult
    func sash(
        _ outcome: JSONValue?, trained: JSONValue? = true, at time: String = "15:00",
        _ more: [String: JSONValue] = [:]
    ) -> EntityReference {
        var values = more
        values["outcome"] = outcome
        values["taker_trained"] = trained
        values["taken_at"] = .time(time)
        return add("sash", values)
    }

    /// A review of a SASH.
    @discardableResult
    func review(
        _ sash: EntityReference, to outcome: JSONValue, reason: JSONValue? = "meegelezen",
        _ more: [String: JSONValue] = [:]
    ) -> EntityReference {
        var values = more
        values["sash"] = .text(sash.id)
        values["to_outcome"] = outcome
        values["reason"] = reason
        return add("sash_review", values)
    }

    /// Another author of the same organisation does something with all that is known here.
    func with(_ colleague: Laptop, _ act: (Laptop) -> Void) {
        colleague.receive(self)
        act(colleague)
        receive(colleague)
    }
}

@Suite struct StalkingSashTests {
    static let taken: [RuleCase] = [
        RuleCase("R7.1", "no word of stalking", []) { _, _ in },
        RuleCase("R7.1", "recognised, no SASH", ["block open"]) { police, _ in
            police.seeStalking()
        },
        RuleCase("R7.1", "possible by VT's word", ["block open"]) { police, vt in
            police.seeStalking("checked_no")
            vt.seeStalking("possible")
        },
        RuleCase("R7.1", "registered as stalking", ["block open"]) { police, _ in
            police.set("incident", ["classification[ex_partner_stalking]": true])
        },
        RuleCase("R7.1", "looked into and ruled out", []) { police, _ in
            police.seeStalking("checked_no")
        },
        RuleCase("R7.1", "a SASH", []) { police, _ in
            police.seeStalking()
            police.sash("low")
        },
        RuleCase("R7.1", "a SASH that came to nothing yet", ["block open"], unknown: true) {
            police, _ in
            police.seeStalking()
            police.sash("unknown")
        },
        RuleCase("R7.1", "VT's own instrument is no SASH", ["block open"]) { police, vt in
            police.seeStalking()
            vt.add("own_risk_instrument", ["instrument": "own_sash", "outcome": "midden"])
        },
        RuleCase("R7.1", "passed on, though not shown here", []) { police, _ in
            police.seeStalking()
            police.add("sash_sent_to", ["sash": hiddenID, "organisation": "vt"])
        },
        RuleCase("R7.1", "a specialist sets it aside", ["block overridden"]) { police, _ in
            police.seeStalking()
            police.with(.specialist()) { $0.override("R7.1") }
        },
        RuleCase("R7.1", "an officer may not", ["block open"]) { police, _ in
            police.seeStalking()
            police.override("R7.1")
        },
    ]

    static let byTrained: [RuleCase] = [
        RuleCase("R7.2", "by a trained taker", []) { police, _ in police.sash("high") },
        RuleCase("R7.2", "by an untrained one", ["warn open"]) { police, _ in
            police.sash("high", trained: false)
        },
        RuleCase("R7.2", "nobody says", ["warn open"], unknown: true) { police, _ in
            police.sash("low", trained: nil)
        },
        RuleCase("R7.2", "a specialist looked at it", []) { police, _ in
            let sash = police.sash("high", trained: false)
            police.with(.specialist()) { $0.review(sash, to: "high") }
        },
        RuleCase("R7.2", "a colleague looked at it", ["warn open"]) { police, _ in
            let sash = police.sash("high", trained: false)
            police.review(sash, to: "high")
        },
        RuleCase("R7.2", "answered", ["warn answered"]) { police, _ in
            let sash = police.sash("high", trained: false)
            police.override("R7.2", kind: "answered", about: sash)
        },
    ]

    static let renewed: [RuleCase] = [
        RuleCase("R7.3", "a new report and new behaviour", ["warn open"]) { police, _ in
            police.sash("medium")
            police.add("stalking_behaviour", ["kind": "following"])
            police.set("stalking", ["report_registered_at": .time("18:00")])
        },
        RuleCase("R7.3", "a new report in which nothing changed", []) { police, _ in
            police.add("stalking_behaviour", ["kind": "following"])
            police.sash("medium")
            police.set("stalking", ["report_registered_at": .time("18:00")])
        },
        RuleCase("R7.3", "the report that the SASH was about", []) { police, _ in
            police.sash("medium")
            police.add("stalking_behaviour", ["kind": "following"])
            police.set("stalking", ["report_registered_at": .time("14:00")])
        },
        RuleCase("R7.3", "no SASH to renew: another rule asks for it", [], unknown: true) {
            police, _ in
            police.seeStalking("unknown")
            police.set("stalking", ["report_registered_at": .time("18:00")])
        },
        RuleCase("R7.3", "a new SASH after the report", []) { police, _ in
            police.sash("medium")
            police.add("stalking_behaviour", ["kind": "following"])
            police.set("stalking", ["report_registered_at": .time("18:00")])
            police.sash("medium", at: "19:00")
        },
        RuleCase("R7.3", "answered", ["warn answered"]) { police, _ in
            police.sash("medium")
            police.add("weapon", ["kind": "blade"])
            police.set("stalking", ["report_registered_at": .time("18:00")])
            police.override("R7.3", kind: "answered")
        },
    ]

    static let asked: [RuleCase] = [
        RuleCase("R7.8", "police alone", []) { police, _ in police.seeStalking() },
        RuleCase("R7.8", "VT takes part", ["remind open"]) { police, _ in
            police.seeStalking()
            police.add("participant", ["unit": "u-vt", "organisation": "vt"])
        },
        RuleCase("R7.8", "VT sees it, police does not", ["remind open"]) { police, vt in
            vt.seeStalking("possible")
        },
        RuleCase("R7.8", "VT left it open", [], unknown: true) { _, vt in
            vt.seeStalking("unknown")
        },
        RuleCase("R7.8", "the SASH ends the task", []) { police, vt in
            vt.seeStalking("possible")
            police.sash("high")
        },
        RuleCase("R7.8", "answered", ["remind answered"]) { _, vt in
            vt.seeStalking("possible")
            vt.override("R7.8", kind: "answered")
        },
    ]

    static let reviewed: [RuleCase] = [
        RuleCase("R7.9", "no review", []) { police, _ in police.sash("high") },
        RuleCase("R7.9", "a specialist's, with a reason", []) { police, _ in
            let sash = police.sash("high")
            police.with(.specialist()) { $0.review(sash, to: "medium") }
        },
        RuleCase("R7.9", "an officer's", ["block open"]) { police, _ in
            police.review(police.sash("high"), to: "medium")
        },
        RuleCase("R7.9", "a specialist's without a reason", ["block open"], unknown: true) {
            police, _ in
            let sash = police.sash("high")
            police.with(.specialist()) { $0.review(sash, to: "medium", reason: nil) }
        },
        RuleCase("R7.9", "a specialist replaced it", []) { police, _ in
            let sash = police.sash("high")
            let wrong = police.review(sash, to: "medium")
            police.with(.specialist()) {
                $0.review(sash, to: "high", ["replaces[\(wrong.id)]": true])
            }
        },
        RuleCase("R7.9", "a supervisor may not set it aside", ["block open"]) { police, _ in
            police.review(police.sash("high"), to: "medium")
            Step5RuleTests.agree(police, "R7.9")
        },
    ]

    private static let hiddenID: JSONValue = "5d41402a-bc4b-8a76-8000-000000000000"

    @Test(arguments: taken + byTrained + renewed + asked + reviewed)
    func `each rule about a SASH says what the facts demand`(_ one: RuleCase) { one.check() }

    @Test func `a review that does not count lowers nothing`() {
        let police = Laptop.police()
        let sash = police.sash("high")
        police.review(sash, to: "low")
        #expect(states(RuleBook.findings(police.facts()), "R7.6") == [])
        #expect(states(RuleBook.findings(police.facts()), "R7.4").count == 2)
        police.with(.specialist()) { $0.review(sash, to: "low", reason: " ") }
        #expect(states(RuleBook.findings(police.facts()), "R7.4").count == 2)
        police.with(.specialist()) { $0.review(sash, to: "medium") }
        #expect(states(RuleBook.findings(police.facts()), "R7.4") == [])
    }

    @Test func `VT, who may not be shown a SASH, is not kept from step 2 but asks police`() {
        let vt = Laptop.vt()
        vt.seeStalking("possible")
        let here = vt.facts().seen(by: "vt")
        #expect(!RuleBook.blocking(.step(2), here).map(\.rule).contains("R7.1"))
        #expect(states(RuleBook.findings(here), "R7.8") == ["remind open"])
        let police = vt.facts().seen(by: "police")
        #expect(RuleBook.blocking(.step(2), police).map(\.rule).contains("R7.1"))
        #expect(states(RuleBook.findings(police), "R7.8") == ["remind open"])
    }

    @Test func `a SASH shown on VT's laptop has reached VT`() throws {
        let police = Laptop.police()
        police.sash("low")
        let missing = { (reader: String) in
            RuleBook.findings(police.facts().seen(by: reader)).first { $0.rule == "R7.7" }?
                .parts["missing"]
        }
        #expect(missing("police") == ["rule.R7.7.om", "rule.R7.7.vt"])
        #expect(missing("vt") == ["rule.R7.7.om"])
    }

    @Test func `what only VT sees is said so`() throws {
        let vt = Laptop.vt()
        vt.seeStalking("possible")
        let alone = try #require(RuleBook.findings(vt.facts()).first { $0.rule == "R7.8" })
        #expect(alone.messageKey == "rule.R7.8.vtOnly")
        let police = Laptop.police()
        police.seeStalking()
        vt.receive(police)
        let both = try #require(RuleBook.findings(vt.facts()).first { $0.rule == "R7.8" })
        #expect(both.messageKey == "rule.R7.8")
    }
}
