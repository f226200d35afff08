import RecordModel
import RecordRules
import Testing

@Suite struct StalkingFollowUpTests {
    private static let both = ["block open", "remind open"]

    static let high: [RuleCase] = [
        RuleCase("R7.4", "not high", []) { police, _ in police.sash("medium") },
        RuleCase("R7.4", "nobody knows the outcome", [], unknown: true) { police, _ in
            police.sash("unknown")
        },
        RuleCase("R7.4", "high and nobody spoken to", both) { police, _ in police.sash("high") },
        RuleCase("R7.4", "both spoken to that day", []) { police, _ in
            police.sash("high")
            police.consult("info_exchange", "15:10", "15:20", with: "vt")
            police.consult("om", "15:20", "15:30")
        },
        RuleCase("R7.4", "the prosecution not reached", both) { police, _ in
            police.sash("high")
            police.consult("info_exchange", "15:10", "15:20", with: "vt")
            police.consult("om", "15:20", reached: "voicemail")
        },
        RuleCase("R7.4", "spoken to before the SASH", both) { police, _ in
            police.sash("high")
            police.consult("info_exchange", "14:10", "14:20", with: "vt")
            police.consult("om", "14:20", "14:30")
        },
        RuleCase("R7.4", "spoken to the next day", ["block open"], at: nextEvening) { police, _ in
            police.sash("high")
            police.consult("info_exchange", nextMorning, with: "vt")
            police.consult("om", nextMorning)
        },
        RuleCase("R7.4", "handed over warm, by what the entry names", []) { police, _ in
            let sash = police.sash("high")
            let vt = police.consult("other", "15:10", "15:20")
            let om = police.consult("other", "15:20", "15:30")
            police.add(
                "warm_handover_high",
                ["sash": .text(sash.id), "vt_consult": .text(vt.id), "om_consult": .text(om.id)])
        },
        RuleCase("R7.4", "raised to high by a review", both) { police, _ in
            let sash = police.sash("medium")
            police.with(.specialist()) { $0.review(sash, to: "high") }
        },
        RuleCase("R7.4", "a supervisor accepts it", ["block overridden"], at: nextEvening) {
            police, _ in
            police.sash("high")
            police.consult("info_exchange", nextMorning, with: "vt")
            police.consult("om", nextMorning)
            Step5RuleTests.agree(police, "R7.4")
        },
        RuleCase("R7.4", "an officer may not", both) { police, _ in
            police.sash("high")
            police.override("R7.4")
        },
    ]

    static let brought: [RuleCase] = [
        RuleCase("R7.5", "not high", []) { police, _ in police.sash("low") },
        RuleCase("R7.5", "high, and the region brings in all", ["warn open"], profile: allHigh) {
            police, _ in police.sash("high")
        },
        RuleCase("R7.5", "high, and the region does not say", ["warn open"], unknown: true) {
            police, _ in police.sash("high")
        },
        RuleCase("R7.5", "brought in", [], profile: allHigh) { police, _ in
            police.sash("high")
            police.add("handover", ["destination": "actieoverleg"])
        },
        RuleCase(
            "R7.5", "there is no such table", [],
            profile: ["actieoverleg": .members([("exists", false)])]
        ) { police, _ in police.sash("high") },
        RuleCase("R7.5", "explained", ["warn answered"]) { police, _ in
            police.sash("high")
            police.override("R7.5", kind: "answered")
        },
    ]

    static let nextAction: [RuleCase] = [
        RuleCase("R7.6", "no SASH", []) { _, _ in },
        RuleCase("R7.6", "high: other rules hold", []) { police, _ in police.sash("high") },
        RuleCase("R7.6", "low, and nothing follows", ["warn open"]) { police, _ in
            police.sash("low")
        },
        RuleCase("R7.6", "nobody knows the outcome", ["warn open"], unknown: true) { police, _ in
            police.sash("unknown")
        },
        RuleCase("R7.6", "a task with an owner", []) { police, _ in
            police.sash("medium")
            police.add("task", ["assignee_org": "police", "status": "planned"])
        },
        RuleCase("R7.6", "a task that was dropped", ["warn open"]) { police, _ in
            police.sash("medium")
            police.add("task", ["assignee_org": "police", "status": "dropped"])
        },
        RuleCase("R7.6", "a task of nobody", ["warn open"]) { police, _ in
            police.sash("medium")
            police.add("task", ["status": "planned"])
        },
        RuleCase("R7.6", "a measure that somebody carries out", []) { police, _ in
            police.sash("medium")
            police.add("measure", ["carried_out_by": .party("police"), "status": "in_force"])
        },
        RuleCase("R7.6", "explained", ["warn answered"]) { police, _ in
            police.sash("low")
            police.override("R7.6", kind: "answered")
        },
    ]

    static let sent: [RuleCase] = [
        RuleCase("R7.7", "no SASH", []) { _, _ in },
        RuleCase("R7.7", "sent to nobody", ["warn open"]) { police, _ in police.sash("low") },
        RuleCase("R7.7", "sent to both", []) { police, _ in
            let sash = police.sash("low")
            for party in ["om", "vt"] { send(police, sash, party) }
        },
        RuleCase("R7.7", "disclosed to VT, sent to the prosecution", []) { police, _ in
            let sash = police.sash("low")
            send(police, sash, "om")
            police.add("disclosure", ["receiver_org": "vt", "content_refs[\(sash.id)]": true])
        },
        RuleCase("R7.7", "probation is involved and got nothing", ["warn open"]) { police, _ in
            let sash = police.sash("low")
            for party in ["om", "vt"] { send(police, sash, party) }
            police.add("probation_contact", ["supervision": "x"])
        },
        RuleCase("R7.7", "sent to nobody knows whom", ["warn open"], unknown: true) { police, _ in
            let sash = police.sash("low")
            send(police, sash, "om")
            police.add("sash_sent_to", ["sash": .text(sash.id)])
        },
        RuleCase("R7.7", "explained", ["warn answered"]) { police, _ in
            let sash = police.sash("low")
            police.override("R7.7", kind: "answered", about: sash)
        },
    ]

    private static let allHigh: [String: JSONValue] = [
        "actieoverleg": .members([("exists", true), ("sash_high_policy", "all_high")])
    ]
    private static let nextMorning = "2026-02-11T09:00:00+01:00"
    private static let nextEvening = "2026-02-11T20:00:00+01:00"

    private static func send(_ police: Laptop, _ sash: EntityReference, _ party: String) {
        police.add("sash_sent_to", ["sash": .text(sash.id), "organisation": .text(party)])
    }

    @Test(arguments: high + brought + nextAction + sent)
    func `each rule about what follows from a SASH says what the facts demand`(_ one: RuleCase) {
        one.check()
    }

    @Test func `the first call is due within the hour and names who is still to be called`() throws
    {
        let police = Laptop.police()
        police.sash("high")
        police.consult("info_exchange", "15:10", "15:20", with: "vt")
        let found = RuleBook.findings(police.facts()).filter { $0.rule == "R7.4" }
        let reminder = try #require(found.first { $0.severity == .remind })
        #expect(reminder.due?.utcText == "2026-02-10T15:00:00Z")
        #expect(reminder.parts["missing"] == ["rule.R7.4.om"])
        #expect(RuleBook.blocking(.step(4), police.facts()).map(\.rule).contains("R7.4"))
        let soon = police.facts(profile: ["sash_high_contact_max_min": 15])
        let sooner = RuleBook.findings(soon).first { $0.rule == "R7.4" }
        #expect(sooner?.due?.utcText == "2026-02-10T14:15:00Z")
    }

    @Test func `where each case is decided on, the question is another`() {
        let police = Laptop.police()
        police.sash("high")
        let key = { (profile: [String: JSONValue]) in
            RuleBook.findings(police.facts(profile: profile)).first { $0.rule == "R7.5" }?
                .messageKey
        }
        #expect(key(Self.allHigh) == "rule.R7.5")
        #expect(key([:]) == "rule.R7.5.perCase")
    }
}
