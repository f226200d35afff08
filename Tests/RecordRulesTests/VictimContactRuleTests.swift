import RecordModel
import RecordRules
import Testing

@Suite struct VictimContactRuleTests {
    private static let contact: [String: JSONValue] = [
        "victim_contact_person": "p-wijkagent", "contact_frequency": "7 dagen",
    ]

    static let contactPoint: [RuleCase] = [
        RuleCase("R8.8", "stalking was reported", ["block open"]) { police, _ in police.stalked() },
        RuleCase("R8.8", "a contact point and an agreement", []) { police, _ in
            police.set(police.stalked(), contact)
        },
        RuleCase("R8.8", "a contact point only", ["block open"]) { police, _ in
            police.set(police.stalked(), ["victim_contact_person": "p-wijkagent"])
        },
        RuleCase("R8.8", "two contact points are both reachable", []) { police, vt in
            let victim = police.stalked(["contact_frequency": "wekelijks"])
            vt.receive(police)
            police.set(victim, ["victim_contact_person": "p-wijkagent"])
            vt.set(victim, ["victim_contact_person": "p-regisseur"])
        },
        RuleCase("R8.8", "no stalking", []) { police, _ in
            police.set(police.person(), ["report_vs_complaint": "melding"])
        },
        RuleCase("R8.8", "only the classification says stalking", ["block open"]) { police, _ in
            police.set("incident", ["classification[ex_partner_stalking]": true])
            police.person()
        },
        RuleCase("R8.8", "nothing was reported yet", []) { police, _ in
            police.stalked(["report_vs_complaint": "none_yet"])
        },
        RuleCase("R8.8", "nobody knows whether it was", ["block open"], unknown: true) {
            police, _ in
            police.stalked(["report_vs_complaint": "unknown"])
        },
        RuleCase("R8.8", "the supervisor overrides", ["block overridden"]) { police, _ in
            police.letOverride("R8.8", by: "supervisor", about: police.stalked())
        },
        RuleCase("R8.8", "somebody else may not", ["block open"]) { police, _ in
            police.override("R8.8", about: police.stalked())
        },
    ]

    static let deputies: [RuleCase] = [
        RuleCase("R8.9", "no deputy", ["warn open"]) { police, _ in
            police.set(police.person(), contact)
        },
        RuleCase("R8.9", "a deputy", []) { police, _ in
            police.set(
                police.person(), contact.merging(["victim_contact_deputy": "p-collega"]) { $1 })
        },
        RuleCase("R8.9", "nobody is contact point", []) { police, _ in police.person() },
        RuleCase("R8.9", "a deputy nobody named", ["warn open"], unknown: true) { police, _ in
            police.set(police.person(), contact.merging(["victim_contact_deputy": nil]) { $1 })
        },
        RuleCase("R8.9", "left, and the victim does not know", ["warn open"]) { police, _ in
            let victim = police.set(
                police.person(), contact.merging(["victim_contact_deputy": "p-collega"]) { $1 })
            police.set(victim, ["victim_contact_person": nil])
        },
        RuleCase("R8.9", "left, and the victim was told", []) { police, _ in
            let victim = police.set(
                police.person(), contact.merging(["victim_contact_deputy": "p-collega"]) { $1 })
            police.set(victim, ["victim_contact_person": nil])
            police.consult("victim_feedback", "15:00", "15:10")
        },
        RuleCase("R8.9", "answered", ["warn answered"]) { police, _ in
            police.override(
                "R8.9", kind: "answered", about: police.set(police.person(), contact))
        },
    ]

    static let channels: [RuleCase] = [
        RuleCase("R8.12", "called, agreed was to meet", ["warn open"]) { police, _ in
            police.set(police.person(), ["contact_safe_channel": "only_in_person"])
            police.feedback(by: "phone")
        },
        RuleCase("R8.12", "met, as agreed", []) { police, _ in
            police.set(police.person(), ["contact_safe_channel": "only_in_person"])
            police.feedback(by: "in_person")
        },
        RuleCase("R8.12", "any way will do", []) { police, _ in
            police.set(police.person(), ["contact_safe_channel": "any"])
            police.feedback(by: nil)
        },
        RuleCase("R8.12", "through somebody they trust", ["warn open"]) { police, _ in
            police.set(police.person(), ["contact_safe_channel": "only_via_trusted_person"])
            police.feedback(by: "at_station")
        },
        RuleCase("R8.12", "called, and nothing was agreed", ["warn open"], unknown: true) {
            police, _ in
            police.person()
            police.feedback(by: "phone")
        },
        RuleCase("R8.12", "nobody says by what way", ["warn open"], unknown: true) { police, _ in
            police.set(police.person(), ["contact_safe_channel": "own_phone_only"])
            police.feedback(by: nil)
        },
        RuleCase("R8.12", "an attempt counts too", ["warn open"]) { police, _ in
            police.set(police.person(), ["contact_safe_channel": "only_in_person"])
            police.feedback(by: "phone", reached: "voicemail")
        },
        RuleCase("R8.12", "two answers that differ: both hold", ["warn open"]) { police, vt in
            let victim = police.person()
            vt.receive(police)
            police.set(victim, ["contact_safe_channel": "not_at_home"])
            vt.set(victim, ["contact_safe_channel": "only_in_person"])
            police.feedback(by: "phone")
        },
        RuleCase("R8.12", "called before it was agreed", []) { police, _ in
            let victim = police.person()
            police.at("16:00").set(victim, ["contact_safe_channel": "only_in_person"])
            police.feedback(by: "phone")
        },
        RuleCase("R8.12", "at an hour that was not agreed", ["warn open"]) { police, _ in
            police.set(
                police.person(),
                ["contact_safe_channel": "any", "contact_safe_time": "09:00 - 12:00"])
            police.feedback(by: "phone")
        },
        RuleCase("R8.12", "at an agreed hour", []) { police, _ in
            police.set(
                police.person(),
                ["contact_safe_channel": "any", "contact_safe_time": "14:00-02:00"])
            police.feedback(by: "phone")
        },
        RuleCase("R8.12", "a conversation with somebody else", []) { police, _ in
            police.person()
            police.consult("colleague", "15:00")
        },
        RuleCase("R8.12", "answered", ["warn answered"]) { police, _ in
            police.person()
            police.override(
                "R8.12", kind: "answered", about: police.feedback(by: "phone"))
        },
    ]

    @Test(arguments: contactPoint + deputies + channels)
    func `a victim is reached by one person, in a safe way`(_ one: RuleCase) { one.check() }

    @Test func `the supervisor hears of it a day after the report`() {
        let police = Laptop.police()
        police.stalked()
        func finding(_ time: String) -> Finding? {
            RuleBook.findings(police.facts(at: time)).first { $0.rule == "R8.8" }
        }
        #expect(
            finding("23:00")?.due?.milliseconds
                == moment("2026-02-11T12:02:00+01:00").milliseconds)
        #expect(finding("23:00")?.binds == ["police"])
        #expect(finding("2026-02-11T12:02:00+01:00")?.binds == ["police", "supervisor"])
        police.set("stalking", ["report_registered_at": .time("08:00")])
        #expect(
            finding("23:00")?.due?.milliseconds
                == moment("2026-02-11T08:00:00+01:00").milliseconds)
    }
}

@Suite struct VictimAgreementRuleTests {
    /// A victim with a weekly agreement, made on 10 February, and `changes`.
    @discardableResult
    private static func agreed(
        _ police: Laptop, _ frequency: JSONValue = "7 dagen"
    ) -> EntityReference {
        police.set(police.person(), ["contact_frequency": frequency])
    }

    private static let week = "2026-02-18T00:00:00+01:00"
    private static let twoWeeks = "2026-02-25T00:00:00+01:00"

    static let agreements: [RuleCase] = [
        RuleCase("R8.13", "a week later", ["remind open"], at: week) { police, _ in
            agreed(police)
        },
        RuleCase("R8.13", "on the seventh day", [], at: "2026-02-17T23:59:00+01:00") {
            police, _ in
            agreed(police)
        },
        RuleCase("R8.13", "spoken since", [], at: week) { police, _ in
            agreed(police)
            police.feedback(by: "phone", at: "2026-02-15T10:00:00+01:00")
        },
        RuleCase("R8.13", "told something since", [], at: week) { police, _ in
            let victim = agreed(police)
            police.add(
                "victim_informed",
                [
                    "person": .text(victim.id), "topic": "measure_end",
                    "informed_at": .time("2026-02-15T10:00:00+01:00"),
                ])
        },
        RuleCase("R8.13", "another victim was told", ["remind open"], at: week) { police, _ in
            agreed(police)
            police.add(
                "victim_informed",
                [
                    "person": .text(police.person().id), "topic": "measure_end",
                    "informed_at": .time("2026-02-15T10:00:00+01:00"),
                ])
        },
        RuleCase("R8.13", "only tried", ["remind open"], at: week) { police, _ in
            agreed(police)
            police.feedback(by: "phone", at: "2026-02-15T10:00:00+01:00", reached: "no_answer")
        },
        RuleCase("R8.13", "how often can't be read", ["remind open"], unknown: true) {
            police, _ in
            agreed(police, "als het uitkomt")
        },
        RuleCase("R8.13", "of two agreements the shortest", ["remind open"], at: week) {
            police, vt in
            let victim = agreed(police, "maandelijks")
            vt.set(victim, ["contact_frequency": "every week"])
        },
        RuleCase("R8.13", "nothing agreed", [], at: week) { police, _ in police.person() },
        RuleCase("R8.13", "answered since", ["remind answered"], at: "2026-02-19T12:00:00+01:00") {
            police, _ in
            let victim = agreed(police)
            police.at(week).override("R8.13", kind: "answered", about: victim)
        },
        RuleCase("R8.13", "answered the first miss, not the second", ["remind open"], at: twoWeeks)
        { police, _ in
            let victim = agreed(police)
            police.at(week).override("R8.13", kind: "answered", about: victim)
        },
        RuleCase("R8.13", "a report, and nobody said what became of it", ["remind open"]) {
            police, _ in
            police.set(police.person(), ["report_vs_complaint": "melding"])
        },
        RuleCase("R8.13", "a report, and the victim heard", []) { police, _ in
            let victim = police.set(police.person(), ["report_vs_complaint": "melding"])
            police.add(
                "victim_informed",
                [
                    "person": .text(victim.id), "topic": "report_followup",
                    "informed_at": .time("16:00"),
                ])
        },
    ]

    @Test(arguments: agreements)
    func `what was agreed with a victim is kept`(_ one: RuleCase) { one.check() }

    @Test func `after two misses the supervisor hears of it`() {
        let police = Laptop.police()
        Self.agreed(police)
        func finding(_ time: String) -> Finding? {
            RuleBook.findings(police.facts(at: time)).first { $0.rule == "R8.13" }
        }
        #expect(finding(Self.week)?.binds == ["police"])
        #expect(finding(Self.twoWeeks)?.binds == ["police", "supervisor"])
        #expect(finding(Self.twoWeeks)?.messageKey == "rule.R8.13.twice")
        #expect(finding(Self.twoWeeks)?.due == moment(Self.week))
    }

    @Test(arguments: [
        ("7", "2026-02-18"), ("2 weken", "2026-02-25"), ("Elke week", "2026-02-18"),
        ("every 3 days", "2026-02-14"), ("dagelijks", "2026-02-12"),
        ("om de 10 dagen", "2026-02-21"),
    ])
    func `how often is read as people write it`(_ frequency: String, _ missedFrom: String) {
        let police = Laptop.police()
        Self.agreed(police, .text(frequency))
        let day = "\(missedFrom)T00:00:00+01:00"
        let due = RuleBook.findings(police.facts(at: day)).first { $0.rule == "R8.13" }?.due
        #expect(due == moment(day))
    }

    @Test(arguments: ["", "2x per week", "0 dagen", "-7", "week 7", "elke", "7 dagen of zo"])
    func `what can't be read is never guessed`(_ frequency: String) {
        let police = Laptop.police()
        Self.agreed(police, .text(frequency))
        let findings = RuleBook.findings(police.facts(at: "2027-02-10T12:00:00+01:00"))
            .filter { $0.rule == "R8.13" }
        #expect(findings.map(\.messageKey) == (frequency.isEmpty ? [] : ["rule.R8.13.unreadable"]))
    }
}

extension Laptop {
    /// A conversation with a victim, or an attempt.
    @discardableResult
    func feedback(
        by medium: JSONValue?, at time: String = "15:00", reached: JSONValue = "spoken"
    ) -> EntityReference {
        var values: [String: JSONValue] = [
            "kind": "victim_feedback", "started_at": .time(time), "reached": reached,
        ]
        values["medium"] = medium
        return add("consult", values)
    }
}
