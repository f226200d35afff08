import RecordModel
import RecordRules
import Testing

@Suite struct Step4OrderTests {
    /// Ends on Sunday 1 March 2026 at noon.
    static let end: JSONValue = "2026-03-01T12:00:00+01:00"

    static let expiry: [RuleCase] = [
        RuleCase("R4.14", "fifteen days before", [], at: "2026-02-15T11:59:00+01:00") { police, _ in
            police.measure("contact_ban", "in_force", ["ends_at": end])
        },
        RuleCase("R4.14", "fourteen days before", ["remind open"], at: "2026-02-15T12:00:00+01:00")
        { police, _ in police.measure("contact_ban", "in_force", ["ends_at": end]) },
        RuleCase(
            "R4.14", "as many days before as the region says", ["remind open"],
            at: "2026-02-10T12:00:00+01:00", profile: ["expiry_lead_days": .array([20, 2])]
        ) { police, _ in police.measure("contact_ban", "in_force", ["ends_at": end]) },
        RuleCase("R4.14", "no end recorded", [], at: "2026-03-05T12:00:00+01:00") { police, _ in
            police.measure("contact_ban", "in_force")
        },
        RuleCase("R4.14", "everybody says it ended", [], at: "2026-03-05T12:00:00+01:00") {
            police, _ in police.measure("contact_ban", "ended", ["ends_at": end])
        },
        RuleCase("R4.14", "only thought of", [], at: "2026-03-05T12:00:00+01:00") { police, _ in
            police.measure("contact_ban", "considered", ["ends_at": end])
        },
        RuleCase(
            "R4.14", "one says it ended, the other not", ["remind open"],
            at: "2026-03-05T12:00:00+01:00"
        ) { police, vt in
            let ban = police.measure("contact_ban", "in_force", ["ends_at": end])
            vt.receive(police)
            vt.set(ban, ["status": "ended"])
        },
        RuleCase("R4.14", "the other names an earlier end", ["remind open"], unknown: true) {
            police, vt in
            let ban = police.measure("contact_ban", "in_force", ["ends_at": end])
            vt.receive(police)
            vt.set(ban, ["ends_at": .time("20:00")])
        },
        RuleCase("R4.14", "a decided extension moves the end", [], at: "2026-02-20T12:00:00+01:00")
        { police, _ in extend(police, "2026-06-01T12:00:00+02:00") },
        RuleCase(
            "R4.14", "an extension that was only asked for does not", ["remind open"],
            at: "2026-02-20T12:00:00+01:00"
        ) { police, _ in extend(police, "2026-06-01T12:00:00+02:00", isDecided: false) },
        RuleCase(
            "R4.14", "of two ends of one decision the first counts", ["remind open"],
            at: "2026-02-20T12:00:00+01:00"
        ) { police, vt in
            let ban = extend(police, "2026-06-01T12:00:00+02:00")
            vt.add("measure_extension", extended(ban, "2026-03-02T12:00:00+01:00"))
        },
        RuleCase(
            "R4.14", "an extension does not move what another says of the end", ["remind open"],
            at: "2026-02-20T12:00:00+01:00"
        ) { police, vt in
            let ban = extend(police, "2026-06-01T12:00:00+02:00")
            vt.receive(police)
            vt.set(ban, ["ends_at": "2026-02-25T12:00:00+01:00"])
        },
        RuleCase(
            "R4.14", "answered in this round", ["remind answered"],
            at: "2026-02-20T12:00:00+01:00"
        ) { police, _ in
            police.measure("contact_ban", "in_force", ["ends_at": end])
            police.at("2026-02-16T09:00:00+01:00").answer("R4.14")
        },
        RuleCase(
            "R4.14", "answered in the round before", ["remind open"],
            at: "2026-02-22T12:00:00+01:00"
        ) { police, _ in
            police.measure("contact_ban", "in_force", ["ends_at": end])
            police.at("2026-02-16T09:00:00+01:00").answer("R4.14")
        },
    ]

    static let service: [RuleCase] = [
        RuleCase("R4.15", "recorded, handed over, in force", []) { police, _ in
            order(police, registered: "16:20", served: "17:05", inForce: "17:06")
        },
        RuleCase("R4.15", "only imposed", []) { police, _ in
            police.measure("behavioural_order", "imposed")
        },
        RuleCase("R4.15", "in force, and nothing else recorded", ["block open"]) { police, _ in
            order(police, inForce: "17:06")
        },
        RuleCase("R4.15", "a time that was taken back", ["block open"], unknown: true) {
            police, _ in
            let order = order(police, registered: "16:20", served: "17:05", inForce: "17:06")
            police.set(order, ["served_at": nil])
        },
        RuleCase("R4.15", "handed over before it was recorded", ["block open"]) { police, _ in
            order(police, registered: "17:20", served: "17:05", inForce: "17:30")
        },
        RuleCase("R4.15", "in force before it was handed over", ["block open"]) { police, _ in
            order(police, registered: "16:20", served: "17:05", inForce: "17:00")
        },
        RuleCase("R4.15", "handed over without being recorded", ["block open"]) { police, _ in
            police.measure("behavioural_order", "served", ["served_at": .time("17:05")])
        },
        RuleCase("R4.15", "VT's word for police's", ["block open"]) { police, vt in
            let order = order(police, served: "17:05", inForce: "17:06")
            vt.receive(police)
            vt.set(order, ["registered_in_police_system_at": .time("16:20")])
        },
        RuleCase("R4.15", "a ban by the prosecution is such an order", ["block open"]) {
            police, _ in police.measure("contact_ban", "in_force", ["decided_by": "om"])
        },
        RuleCase("R4.15", "a ban by a court is not", []) { police, _ in
            police.measure("contact_ban", "in_force", ["decided_by": "court"])
        },
        RuleCase("R4.15", "VT wrote of an order that police recorded too", []) { police, vt in
            let own = order(police, registered: "16:20", served: "17:05", inForce: "17:06")
            let copy = vt.measure("behavioural_order", "in_force")
            vt.add(
                "link", ["kind": "same_as", "one": .text(own.id), "other": .text(copy.id)])
        },
        RuleCase("R4.15", "nobody may set it aside", ["block open"]) { police, _ in
            order(police, inForce: "17:06")
            police.ask(.supervisor()) { $0.override("R4.15") }
        },
    ]

    static let stand: [RuleCase] = [
        RuleCase("R4.20", "in force", []) { police, _ in police.measure("contact_ban", "in_force")
        },
        RuleCase("R4.20", "in force and ended", ["remind open"]) { police, vt in
            let ban = police.measure("contact_ban", "in_force")
            vt.receive(police)
            vt.set(ban, ["status": "ended"])
        },
        RuleCase("R4.20", "imposed and in force agree", []) { police, vt in
            let ban = police.measure("contact_ban", nil)
            vt.receive(police)
            police.set(ban, ["status": "imposed"])
            vt.set(ban, ["status": "in_force"])
        },
        RuleCase("R4.20", "in force by one, unknown by the other", ["remind open"], unknown: true) {
            police, vt in
            let ban = police.measure("contact_ban", "in_force")
            vt.receive(police)
            vt.set(ban, ["status": "unknown"])
        },
        RuleCase("R4.20", "everybody says ended", []) { police, vt in
            let ban = police.measure("contact_ban", "ended")
            vt.receive(police)
            vt.set(ban, ["status": "rejected"])
        },
        RuleCase("R4.20", "answered", ["remind answered"]) { police, vt in
            let ban = police.measure("contact_ban", "in_force")
            vt.receive(police)
            vt.set(ban, ["status": "ended"])
            vt.answer("R4.20", about: ban)
        },
    ]

    static let proposal: [RuleCase] = [
        RuleCase("R4.24", "the maker ended it", []) { police, vt in
            let ban = police.measure("contact_ban", "in_force", ["ends_at": end])
            police.set(ban, ["status": "ended", "ends_at": .time("20:00")])
            vt.receive(police)
        },
        RuleCase("R4.24", "another ended it", ["remind open"]) { police, vt in
            let ban = police.measure("contact_ban", "in_force")
            vt.receive(police)
            vt.set(ban, ["status": "ended"])
        },
        RuleCase("R4.24", "another shortened it", ["remind open"]) { police, vt in
            let ban = police.measure("contact_ban", "in_force", ["ends_at": end])
            vt.receive(police)
            vt.set(ban, ["ends_at": .time("20:00")])
        },
        RuleCase("R4.24", "another lengthened it", []) { police, vt in
            let ban = police.measure("contact_ban", "in_force", ["ends_at": end])
            vt.receive(police)
            vt.set(ban, ["ends_at": "2026-05-01T12:00:00+02:00"])
        },
        RuleCase("R4.24", "another gave an end to what had none", ["remind open"], unknown: true) {
            police, vt in
            let ban = police.measure("contact_ban", "in_force")
            vt.receive(police)
            vt.set(ban, ["ends_at": .time("20:00")])
        },
        RuleCase("R4.24", "the maker came round", []) { police, vt in
            let ban = police.measure("contact_ban", "in_force", ["ends_at": end])
            vt.receive(police)
            vt.set(ban, ["ends_at": .time("20:00")])
            police.receive(vt)
            police.set(ban, ["ends_at": .time("20:00")])
        },
        RuleCase("R4.24", "answered by who decides", ["remind answered"]) { police, vt in
            let ban = police.measure("contact_ban", "in_force")
            vt.receive(police)
            vt.set(ban, ["status": "ended"])
            police.receive(vt)
            police.answer("R4.24", about: ban)
        },
    ]

    @Test(arguments: expiry + service + stand + proposal)
    func `each rule about how measures come and go says what the facts demand`(_ one: RuleCase) {
        one.check()
    }

    struct Round: Sendable, CustomTestStringConvertible {
        let now: String
        let binds: [String]
        let key: String
        var testDescription: String { now }
    }

    static let rounds: [Round] = [
        Round(now: "2026-02-22T12:00:00+01:00", binds: ["police", "vt"], key: "rule.R4.14"),
        Round(
            now: "2026-02-26T12:00:00+01:00", binds: ["police", "vt", "supervisor"],
            key: "rule.R4.14"),
        Round(
            now: "2026-03-01T12:00:00+01:00", binds: ["police", "vt", "supervisor"],
            key: "rule.R4.14.overdue"),
    ]

    @Test(arguments: rounds)
    func `three days before the supervisor hears of it, and at the end it is overdue`(
        _ one: Round
    ) throws {
        let police = Laptop.police()
        police.measure("contact_ban", "in_force", ["ends_at": Self.end])
        let finding = try #require(
            RuleBook.findings(police.facts(at: one.now)).first { $0.rule == "R4.14" })
        #expect(finding.binds == one.binds)
        #expect(finding.messageKey == one.key)
        #expect(finding.due == moment("2026-03-01T12:00:00+01:00"))
        #expect(finding.arguments["date"] == "01-03-2026")
    }

    @Test func `a reminder comes at the same time of the day across the change of the clock`() {
        let police = Laptop.police()
        police.measure(
            "contact_ban", "in_force", ["ends_at": "2026-03-30T09:00:00+02:00"])
        func isReminded(_ now: String) -> Bool {
            !states(RuleBook.findings(police.facts(at: now)), "R4.14").isEmpty
        }
        #expect(!isReminded("2026-03-16T08:59:00+01:00"))
        #expect(isReminded("2026-03-16T09:00:00+01:00"))
    }

    private static func extended(_ ban: EntityReference, _ end: JSONValue) -> [String: JSONValue] {
        ["measure": .text(ban.id), "decided_at": .time("13:00"), "new_end": end]
    }

    @discardableResult
    private static func extend(
        _ laptop: Laptop, _ newEnd: JSONValue, isDecided: Bool = true
    ) -> EntityReference {
        let ban = laptop.measure("contact_ban", "in_force", ["ends_at": end])
        var values = extended(ban, newEnd)
        if !isDecided {
            values["decided_at"] = nil
            values["requested_at"] = .time("13:00")
        }
        laptop.add("measure_extension", values)
        return ban
    }

    @discardableResult
    private static func order(
        _ laptop: Laptop, registered: String? = nil, served: String? = nil, inForce: String
    ) -> EntityReference {
        var values: [String: JSONValue] = [:]
        values["registered_in_police_system_at"] = registered.map { .time($0) }
        values["served_at"] = served.map { .time($0) }
        return laptop.at(inForce).measure("behavioural_order", "in_force", values)
    }
}
