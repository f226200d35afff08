import RecordModel
import RecordRules
import Testing

@Suite struct Step4TellingTests {
    static let victim: [RuleCase] = [
        RuleCase("R4.16", "an order only asked for", []) { police, _ in
            police.measure("contact_ban", "requested")
        },
        RuleCase("R4.16", "imposed, and nobody told the victim", ["warn open"]) { police, _ in
            police.measure("contact_ban", "imposed")
        },
        RuleCase("R4.16", "police told the victim", []) { police, _ in
            police.measure("contact_ban", "imposed", ["victim_informed_at": .time("12:30")])
        },
        RuleCase("R4.16", "police is going to tell the victim", ["warn open"]) { police, _ in
            police.measure("contact_ban", "imposed", ["victim_informed_at": .time("23:30")])
        },
        RuleCase("R4.16", "VT's word is no confirmation", ["warn open"]) { police, vt in
            let ban = police.measure("contact_ban", "imposed")
            vt.receive(police)
            vt.set(ban, ["victim_informed_at": .time("12:30")])
        },
        RuleCase("R4.16", "nor are two words of VT that differ", ["warn open"]) { police, vt in
            let ban = police.measure("contact_ban", "imposed")
            let other = Laptop("vt", role: "case_handler")
            vt.receive(police)
            other.receive(police)
            vt.set(ban, ["victim_informed_at": .time("12:30")])
            other.set(ban, ["victim_informed_at": .time("12:40")])
            vt.receive(other)
        },
        RuleCase("R4.16", "an answer taken back", ["warn open"], unknown: true) { police, _ in
            let ban = police.measure(
                "contact_ban", "imposed", ["victim_informed_at": .time("12:30")])
            police.set(ban, ["victim_informed_at": nil])
        },
        RuleCase("R4.16", "VT recorded the conversation", []) { police, vt in
            police.measure("contact_ban", "imposed")
            told(vt, "measure_imposed", "13:00")
        },
        RuleCase("R4.16", "a conversation about something else", ["warn open"]) { police, _ in
            police.measure("contact_ban", "imposed")
            told(police, "complaint_status", "13:00")
        },
        RuleCase("R4.16", "a conversation with somebody else", ["warn open"]) { police, _ in
            let victim = police.person()
            let other = police.person()
            police.measure("contact_ban", "imposed", ["for_person": .text(victim.id)])
            police.add(
                "victim_informed",
                [
                    "person": .text(other.id), "topic": "measure_imposed",
                    "informed_at": .time("13:00"),
                ])
        },
        RuleCase("R4.16", "changed after the victim was told", ["warn open"]) { police, _ in
            let ban = police.measure(
                "contact_ban", "imposed",
                ["victim_informed_at": .time("12:30"), "ends_at": "2026-04-01T12:00:00+02:00"])
            police.at("15:00").set(ban, ["ends_at": "2026-03-01T12:00:00+01:00"])
        },
        RuleCase("R4.16", "changed, and told again", []) { police, _ in
            let ban = police.measure(
                "contact_ban", "imposed",
                ["victim_informed_at": .time("12:30"), "ends_at": "2026-04-01T12:00:00+02:00"])
            police.at("15:00").set(ban, ["ends_at": "2026-03-01T12:00:00+01:00"])
            police.set(ban, ["victim_informed_at": .time("15:30")])
        },
        RuleCase("R4.16", "an end filled in later is no change", []) { police, _ in
            let ban = police.measure(
                "contact_ban", "imposed", ["victim_informed_at": .time("12:30")])
            police.at("15:00").set(ban, ["ends_at": "2026-03-01T12:00:00+01:00"])
        },
        RuleCase("R4.16", "what another says of the end is no change", []) { police, vt in
            let ban = police.measure(
                "contact_ban", "imposed",
                ["victim_informed_at": .time("12:30"), "ends_at": "2026-04-01T12:00:00+02:00"])
            vt.receive(police)
            vt.at("15:00").set(ban, ["ends_at": "2026-03-01T12:00:00+01:00"])
        },
        RuleCase("R4.16", "ended", ["warn open"]) { police, _ in
            let ban = police.measure(
                "contact_ban", "in_force", ["victim_informed_at": .time("12:30")])
            police.at("15:00").set(ban, ["status": "ended"])
        },
        RuleCase("R4.16", "ran out", ["warn open"]) { police, _ in
            police.measure(
                "contact_ban", "in_force",
                ["victim_informed_at": .time("12:30"), "ends_at": .time("20:00")])
        },
        RuleCase("R4.16", "ran out, and the victim knows", []) { police, _ in
            police.measure(
                "contact_ban", "in_force",
                ["victim_informed_at": .time("12:30"), "ends_at": .time("20:00")])
            told(police, "measure_end", "20:05")
        },
        RuleCase("R4.16", "violated", ["warn open"]) { police, _ in
            let ban = police.measure(
                "contact_ban", "in_force", ["victim_informed_at": .time("12:30")])
            police.at("15:00").add("violation", ["measure": .text(ban.id)])
        },
        RuleCase("R4.16", "violated, and told of that", []) { police, _ in
            let ban = police.measure(
                "contact_ban", "in_force", ["victim_informed_at": .time("12:30")])
            police.at("15:00").add(
                "violation",
                ["measure": .text(ban.id), "victim_informed_at": .time("15:10")])
        },
        RuleCase("R4.16", "what is no order", []) { police, _ in
            police.measure("safety_agreement", "in_force")
        },
        RuleCase("R4.16", "answered", ["warn answered"]) { police, _ in
            police.answer("R4.16", about: police.measure("contact_ban", "imposed"))
        },
    ]

    static let violation: [RuleCase] = [
        RuleCase("R4.17", "an order that stands", []) { police, _ in
            police.measure("contact_ban", "in_force", ["decided_by": "om"])
        },
        RuleCase("R4.17", "violated, and nobody told", ["warn open"]) { police, _ in
            broken(police, [:])
        },
        RuleCase("R4.17", "the prosecution knows, and nobody supervises", []) { police, _ in
            broken(police, ["om_informed_at": .time("13:00")])
        },
        RuleCase("R4.17", "the prosecution knows, probation does not", ["warn open"]) { police, _ in
            police.measure("probation_supervision", "imposed")
            broken(police, ["om_informed_at": .time("13:00")])
        },
        RuleCase("R4.17", "both know", []) { police, _ in
            police.measure("probation_supervision", "imposed")
            broken(
                police,
                ["om_informed_at": .time("13:00"), "probation_informed_at": .time("13:05")])
        },
        RuleCase("R4.17", "somebody said once that probation supervises", ["warn open"]) {
            police, _ in
            police.add("probation_contact", ["supervision": "meldplicht"])
            broken(police, ["om_informed_at": .time("13:00")])
        },
        RuleCase("R4.17", "VT's word is no confirmation", ["warn open"]) { police, vt in
            let order = police.measure("contact_ban", "in_force", ["decided_by": "om"])
            vt.receive(police)
            vt.add(
                "violation",
                ["measure": .text(order.id), "om_informed_at": .time("13:00")])
        },
        RuleCase(
            "R4.17", "a stand of violated, without the violation", ["warn open"],
            unknown: true
        ) { police, _ in police.measure("contact_ban", "violated", ["decided_by": "court"]) },
        RuleCase("R4.17", "an agreement that nobody supervises", []) { police, _ in
            let agreement = police.measure("safety_agreement", "in_force", ["decided_by": "vt"])
            police.add("violation", ["measure": .text(agreement.id)])
        },
        RuleCase("R4.17", "answered", ["warn answered"]) { police, _ in
            police.answer("R4.17", about: broken(police, [:]))
        },
    ]

    static let release: [RuleCase] = [
        RuleCase("R4.26", "arrested", []) { police, _ in
            police.add("detention_status", ["status": "arrested"])
        },
        RuleCase("R4.26", "released, and nobody told", ["warn open"]) { police, _ in
            police.add("detention_status", ["status": "released", "since": .time("15:00")])
        },
        RuleCase("R4.26", "about to be released", ["warn open"]) { police, _ in
            police.add(
                "detention_status",
                ["status": "suspended_with_conditions", "since": "2026-02-20T09:00:00+01:00"])
        },
        RuleCase("R4.26", "all told and asked", []) { police, _ in free(police) },
        RuleCase("R4.26", "the prosecution was not asked", ["warn open"], unknown: true) {
            police, _ in free(police, ["om_asked_at": nil])
        },
        RuleCase("R4.26", "to be told tomorrow", ["warn open"]) { police, _ in
            free(police, ["victim_told_at": "2026-02-11T09:00:00+01:00"])
        },
        RuleCase("R4.26", "arrested again since", []) { police, _ in
            let entry = police.add("detention_status", ["status": "released"])
            police.add(
                "detention_status", ["status": "remand", "replaces[\(entry.id)]": true])
        },
        RuleCase("R4.26", "two entries that differ", ["warn open"]) { police, vt in
            police.add("detention_status", ["status": "remand"])
            vt.add("detention_status", ["status": "released"])
        },
        RuleCase("R4.26", "answered", ["warn answered"]) { police, _ in
            police.add("detention_status", ["status": "released"])
            police.answer("R4.26")
        },
    ]

    @Test(arguments: victim + violation + release)
    func `each rule about telling people says what the facts demand`(_ one: RuleCase) {
        one.check()
    }

    struct Late: Sendable, CustomTestStringConvertible {
        let now: String
        let binds: [String]
        var hours: Int64 = 24
        var testDescription: String { "\(now) after \(hours) hours" }
    }

    static let late: [Late] = [
        Late(now: "2026-02-11T14:59:00+01:00", binds: ["police"]),
        Late(now: "2026-02-11T15:00:00+01:00", binds: ["police", "supervisor"]),
        Late(now: "2026-02-10T17:00:00+01:00", binds: ["police", "supervisor"], hours: 2),
    ]

    @Test(arguments: late)
    func `after some hours a supervisor hears of it`(_ one: Late) throws {
        let police = Laptop.police()
        police.at("15:00").measure("contact_ban", "imposed")
        police.add("detention_status", ["status": "released", "since": .time("15:00")])
        let facts = police.facts(
            at: one.now, profile: ["victim_informed_max_h": .integer(one.hours)])
        for rule in ["R4.16", "R4.26"] {
            let finding = try #require(RuleBook.findings(facts).first { $0.rule == rule })
            #expect(finding.binds == one.binds)
            #expect(
                finding.due?.milliseconds == moment("15:00").milliseconds + one.hours * 3_600_000)
        }
    }

    private static func told(_ laptop: Laptop, _ topic: JSONValue, _ time: String) {
        laptop.add("victim_informed", ["topic": topic, "informed_at": .time(time)])
    }

    @discardableResult
    private static func broken(
        _ laptop: Laptop, _ more: [String: JSONValue]
    ) -> EntityReference {
        let order = laptop.measure("contact_ban", "in_force", ["decided_by": "om"])
        return laptop.add(
            "violation", more.merging(["measure": .text(order.id)]) { more, _ in more })
    }

    private static func free(_ laptop: Laptop, _ more: [String: JSONValue] = [:]) {
        let told: [String: JSONValue] = [
            "status": "released", "since": .time("15:00"), "om_asked_at": .time("15:00"),
            "victim_told_at": .time("15:00"), "vt_told_at": .time("15:00"),
        ]
        laptop.add("detention_status", told.merging(more) { $1 })
    }
}
