import RecordModel
import RecordRules
import Testing

extension Laptop {
    /// The author's organisation says that it is no longer acute.
    @discardableResult
    func declare(_ organisation: String? = nil, at time: String = "18:00") -> EntityReference {
        add(
            "no_longer_acute",
            [
                "organisation": .text(organisation ?? author.organisation),
                "declared_at": .time(time),
            ])
    }
}

@Suite struct Step5RuleTests {
    static let declared: [RuleCase] = [
        RuleCase("R5.2", "nobody declared", ["block open", "block open"]) { _, _ in },
        RuleCase("R5.2", "both declared", []) { police, vt in
            police.declare()
            vt.declare()
        },
        RuleCase("R5.2", "VT is lacking", ["block open"]) { police, _ in police.declare() },
        RuleCase("R5.2", "police is lacking", ["block open"]) { _, vt in vt.declare() },
        RuleCase("R5.2", "VT's word written by police is not VT's", ["block open"]) { police, _ in
            police.declare()
            police.declare("vt")
        },
        RuleCase("R5.2", "a declaration without a time says nothing", ["block open"], unknown: true)
        { police, vt in
            police.declare()
            vt.add("no_longer_acute", ["organisation": "vt", "declared_at": nil])
        },
        RuleCase("R5.2", "VT took its word back", ["block open"]) { police, vt in
            police.declare()
            let word = vt.declare()
            vt.set(word, ["withdrawn_at": .time("19:00")])
        },
        RuleCase("R5.2", "taken back in another entry", ["block open"]) { police, vt in
            police.declare()
            vt.declare()
            vt.add("no_longer_acute", ["organisation": "vt", "withdrawn_at": .time("19:00")])
        },
        RuleCase("R5.2", "declared again after it was taken back", []) { police, vt in
            police.declare()
            let word = vt.declare()
            vt.set(word, ["withdrawn_at": .time("19:00")])
            vt.declare(at: "20:00")
        },
        RuleCase("R5.2", "the crisis service has no mandate", ["block open"]) { police, vt in
            let crisis = Laptop("crisis_service", role: "crisis_worker")
            police.declare()
            crisis.declare()
            vt.receive(crisis)
        },
        RuleCase(
            "R5.2", "the crisis service stands in for VT", [],
            profile: ["mandate_first_assessment": true]
        ) { police, vt in
            let crisis = Laptop("crisis_service", role: "crisis_worker")
            police.declare()
            crisis.declare()
            vt.receive(crisis)
        },
        RuleCase("R5.2", "nobody depends on anybody, so VT may be left out", []) { police, _ in
            police.set("incident", ["dependency_relation": "none"])
            police.declare()
        },
        RuleCase("R5.2", "VT unreachable, and a supervisor agrees", ["block overridden"]) {
            police, _ in
            police.declare()
            unreachable(police)
        },
        RuleCase(
            "R5.2", "police's own word nobody may set aside", ["block open", "block overridden"]
        ) { police, _ in unreachable(police) },
        RuleCase("R5.2", "VT was spoken to, so it is reachable", ["block open"]) { police, _ in
            police.declare()
            unreachable(police)
            police.consult("pre_departure", "17:30", with: "vt")
        },
        RuleCase("R5.2", "VT came, so it is reachable", ["block open"]) { police, vt in
            police.declare()
            unreachable(police)
            vt.presence(arrived: "14:38")
        },
        RuleCase("R5.2", "VT was not even notified", ["block open"]) { police, _ in
            police.declare()
            police.consult("vt_first_call", "14:07", reached: "no_answer")
            agree(police, "R5.2")
        },
    ]

    static let notification: [RuleCase] = [
        RuleCase("R5.3", "not notified", ["block open"]) { _, _ in },
        RuleCase("R5.3", "also when VT was spoken to", ["block open"]) { police, vt in
            police.consult("vt_first_call", "14:07", with: "vt")
            vt.presence(arrived: "14:38")
        },
        RuleCase("R5.3", "notified", []) { police, _ in
            police.set("vt_notification", ["made_at": .time("17:00")])
        },
        RuleCase("R5.3", "VT's word that it was made counts", []) { _, vt in
            vt.set("vt_notification", ["made_at": .time("17:00")])
        },
        RuleCase("R5.3", "a time nobody gave", ["block open"], unknown: true) { police, _ in
            police.set("vt_notification", ["made_at": nil, "reference": "x"])
        },
        RuleCase("R5.3", "nobody depends on anybody", []) { police, _ in
            police.set("incident", ["dependency_relation": "none"])
        },
        RuleCase("R5.3", "a supervisor may not set it aside", ["block open"]) { police, _ in
            agree(police, "R5.3")
        },
    ]

    static let received: [RuleCase] = [
        RuleCase("R5.4", "sent, within a day", [], at: "2026-02-11T16:59:00+01:00") { police, _ in
            police.set("vt_notification", ["sent_at": .time("17:00")])
        },
        RuleCase("R5.4", "sent, not received after a day", ["remind open"], at: nextDay) {
            police, _ in
            police.set("vt_notification", ["sent_at": .time("17:00")])
        },
        RuleCase("R5.4", "VT received it", [], at: nextDay) { police, vt in
            police.set("vt_notification", ["sent_at": .time("17:00")])
            vt.set("vt_notification", ["received_at": .time("17:30")])
        },
        RuleCase("R5.4", "police says VT received it", ["remind open"], at: nextDay) { police, _ in
            police.set(
                "vt_notification", ["sent_at": .time("17:00"), "received_at": .time("17:30")])
        },
        RuleCase(
            "R5.4", "another term in this region", [], at: nextDay,
            profile: ["vt_notification_max_h": 48]
        ) { police, _ in
            police.set("vt_notification", ["sent_at": .time("17:00")])
        },
        RuleCase("R5.4", "made and never sent", ["remind open"], at: nextDay) { police, _ in
            police.set("vt_notification", ["made_at": .time("17:00")])
        },
        RuleCase("R5.4", "a receipt without a time", ["remind open"], at: nextDay, unknown: true) {
            police, vt in
            police.set("vt_notification", ["sent_at": .time("17:00")])
            vt.set("vt_notification", ["received_at": nil])
        },
        RuleCase("R5.4", "a report to VT that police does not know", ["remind open"], at: nextDay) {
            _, vt in
            vt.set("incident", ["notification_channel[vt_report]": true])
        },
        RuleCase("R5.4", "a record that VT began", ["remind open"], at: nextDay) { _, vt in
            vt.set("record", ["region_profile_id": "x"])
        },
        RuleCase("R5.4", "police registered it", [], at: nextDay) { _, vt in
            vt.set(
                "incident",
                ["notification_channel[vt_report]": true, "police_registration_no": "1"])
        },
        RuleCase("R5.4", "police wrote in it", [], at: nextDay) { police, vt in
            vt.set("incident", ["notification_channel[vt_report]": true])
            police.person()
        },
        RuleCase("R5.4", "answered by police", ["remind answered"], at: nextDay) { police, _ in
            police.set("vt_notification", ["sent_at": .time("17:00")])
            police.override("R5.4", kind: "answered")
        },
    ]

    static let ownSystems: [RuleCase] = [
        RuleCase("R5.5", "neither recorded it", ["warn open", "warn open"]) { _, _ in },
        RuleCase("R5.5", "both recorded it", []) { police, vt in
            for laptop in [police, vt] {
                laptop.add("recorded_in_own_system", ["recorded_in_system_at": .time("18:00")])
            }
        },
        RuleCase("R5.5", "a time nobody gave", ["warn open"], unknown: true) { police, vt in
            vt.add("recorded_in_own_system", ["recorded_in_system_at": .time("18:00")])
            police.add("recorded_in_own_system", ["system": "x"])
        },
        RuleCase("R5.5", "answered", ["warn answered", "warn answered"]) { police, _ in
            police.override("R5.5", kind: "answered")
        },
    ]

    static let handovers: [RuleCase] = [
        RuleCase("R5.6", "no handover", ["block open"]) { _, _ in },
        RuleCase("R5.6", "handed over to VT", []) { police, _ in
            police.add("handover", ["destination": "vt_regular"])
        },
        RuleCase("R5.6", "to an unknown party", ["block open"], unknown: true) { police, _ in
            police.add("handover", ["destination": "unknown"])
        },
        RuleCase("R5.6", "a supervisor says to nobody", ["block overridden"]) { police, _ in
            agree(police, "R5.6")
        },
        RuleCase("R5.6", "an officer says to nobody", ["block open"]) { police, _ in
            police.override("R5.6")
        },
        RuleCase("R5.7", "no handover", []) { _, _ in },
        RuleCase("R5.7", "a warm one", []) { police, _ in
            police.add("handover", ["destination": "wijkteam", "warm": true])
        },
        RuleCase("R5.7", "a cold one", ["warn open"]) { police, _ in
            police.add("handover", ["destination": "wijkteam", "warm": false])
        },
        RuleCase("R5.7", "nobody says how", ["warn open"], unknown: true) { police, _ in
            police.add("handover", ["destination": "wijkteam"])
        },
        RuleCase("R5.7", "one calls it warm, the other not", ["warn open"]) { police, vt in
            let handover = police.add("handover", ["destination": "wijkteam", "warm": true])
            vt.set(handover, ["warm": false])
        },
        RuleCase("R5.7", "explained", ["warn answered"]) { police, _ in
            let handover = police.add("handover", ["destination": "wijkteam", "warm": false])
            police.override("R5.7", kind: "answered", about: handover)
        },
    ]

    @Test(arguments: declared + notification + received + ownSystems + handovers)
    func `each rule about ending the case says what the facts demand`(_ one: RuleCase) {
        one.check()
    }

    static let nextDay = "2026-02-11T17:00:00+01:00"

    /// VT was called in vain and notified; a supervisor agrees to go on.
    private static func unreachable(_ police: Laptop) {
        police.consult("vt_first_call", "14:07", reached: "no_answer")
        police.set("vt_notification", ["made_at": .time("17:00")])
        agree(police, "R5.2")
    }

    static func agree(_ police: Laptop, _ rule: String) {
        let supervisor = Laptop.supervisor()
        supervisor.receive(police)
        supervisor.override(rule)
        police.receive(supervisor)
    }

    @Test func `what VT may be left out of names only police`() throws {
        let police = Laptop.police()
        police.set("incident", ["dependency_relation": "none"])
        let finding = try #require(
            RuleBook.findings(police.facts()).first { $0.rule == "R5.2" })
        #expect(finding.binds == ["police"] && finding.isFinal)
    }

    @Test func `a notification that is late says since when it was due`() throws {
        let police = Laptop.police()
        police.set("vt_notification", ["sent_at": .time("17:00")])
        let finding = try #require(
            RuleBook.findings(police.facts(at: Self.nextDay)).first { $0.rule == "R5.4" })
        #expect(finding.due?.utcText == "2026-02-11T16:00:00Z")
    }

    @Test func `a declaration does not wait for itself`() {
        let blocking = RuleBook.blocking(.declaring, Laptop.police().facts()).map(\.rule)
        #expect(!blocking.contains { ["R5.2", "R5.3", "R5.6", "R5.9"].contains($0) })
    }
}
