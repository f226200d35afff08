import RecordModel
import RecordRules
import Testing

@Suite struct Step4MeasureTests {
    static let whole: [String: JSONValue] = [
        "decided_by": "om", "carried_out_by": .side("police"), "for_person": .text(somebody),
        "starts_at": .time("12:00"), "ends_at": "2026-03-01T12:00:00+01:00",
    ]
    private static let somebody = "00000000-0000-8000-8000-000000000001"

    static let complete: [RuleCase] = [
        RuleCase("R4.3", "no measures", []) { _, _ in },
        RuleCase("R4.3", "everything is known", []) { police, _ in
            police.measure("contact_ban", "imposed", whole)
        },
        RuleCase("R4.3", "only a kind", ["block open"]) { police, _ in
            police.measure("contact_ban")
        },
        RuleCase("R4.3", "who decides is answered with unknown", ["block open"], unknown: true) {
            police, _ in
            police.measure(
                "contact_ban", "imposed", whole.merging(["decided_by": "unknown"]) { $1 })
        },
        RuleCase("R4.3", "a stand nobody told counts as taken", ["block open"], unknown: true) {
            police, _ in police.measure("shelter", nil)
        },
        RuleCase("R4.3", "the two differ on who decides", []) {
            police, vt in
            let ban = police.measure("contact_ban", "imposed", whole)
            vt.receive(police)
            vt.set(ban, ["decided_by": "vt"])
        },
        RuleCase("R4.3", "until further notice, with a day to look again", []) { police, _ in
            var values = whole
            values["ends_at"] = nil
            values["until_further_notice"] = true
            values["review_on"] = "2026-03-01"
            police.measure("contact_ban", "imposed", values)
        },
        RuleCase("R4.3", "until further notice, with no such day", ["block open"]) { police, _ in
            var values = whole
            values["ends_at"] = nil
            values["until_further_notice"] = true
            police.measure("contact_ban", "imposed", values)
        },
        RuleCase("R4.3", "only thought of", []) { police, _ in
            police.measure("contact_ban", "considered")
            police.measure("contact_ban", "rejected")
        },
        RuleCase("R4.3", "another kind that the agreement counts in", ["block open"]) { police, _ in
            let other = police.measure("other")
            police.set("agreement", ["temporary_measures[\(other.id)]": true])
        },
        RuleCase("R4.3", "an arrest does not last", []) { police, _ in police.measure("arrest") },
        RuleCase("R4.3", "nobody may set it aside", ["block open"]) { police, _ in
            police.measure("contact_ban")
            police.ask(.supervisor()) { $0.override("R4.3") }
        },
    ]

    static let needed: [RuleCase] = [
        RuleCase("R4.6", "nobody judged it unsafe", []) { _, vt in vt.assessment("unclear") },
        RuleCase("R4.6", "unsafe without any measure", ["block open"]) { _, vt in
            vt.assessment("acute_unsafe")
        },
        RuleCase("R4.6", "only police sees it as unsafe", ["block open"]) { police, vt in
            vt.assessment("safe")
            police.add("police_view", ["outcome": "unsafe"])
        },
        RuleCase("R4.6", "one child is unsafe", ["block open"]) { _, vt in
            let whole = vt.assessment("safe_with_conditions")
            vt.add("person_assessment", ["assessment": .text(whole.id), "outcome": "unsafe"])
        },
        RuleCase("R4.6", "a measure was imposed", []) { police, vt in
            vt.assessment("unsafe")
            police.measure("contact_ban", "imposed")
        },
        RuleCase("R4.6", "a measure of which the stand is unknown", ["block open"], unknown: true) {
            police, vt in
            vt.assessment("unsafe")
            police.measure("contact_ban", "unknown")
        },
        RuleCase("R4.6", "one says it holds, the other it ended", ["block open"]) { police, vt in
            vt.assessment("unsafe")
            let ban = police.measure("contact_ban", "in_force")
            vt.receive(police)
            vt.set(ban, ["status": "ended"])
        },
        RuleCase("R4.6", "it ran out", ["block open"]) { police, vt in
            vt.assessment("unsafe")
            police.measure("contact_ban", "in_force", ["ends_at": .time("22:00")])
        },
        RuleCase("R4.6", "it is broken", ["block open"]) { police, vt in
            vt.assessment("unsafe")
            police.measure("contact_ban", "violated")
        },
        RuleCase("R4.6", "an order that was never handed over", ["block open"]) { police, vt in
            vt.assessment("unsafe")
            police.measure("behavioural_order", "in_force")
        },
        RuleCase("R4.6", "it is said why there is none", []) { police, vt in
            vt.assessment("unsafe")
            police.measure(
                "temporary_home_ban", "considered", ["considered_not_chosen_reason": "in hechtenis"]
            )
        },
        RuleCase("R4.6", "that there is none does not say why", ["block open"]) { police, vt in
            vt.assessment("unsafe")
            police.set("agreement", ["temporary_measures_none": true])
        },
        RuleCase("R4.6", "nobody may set it aside", ["block open"]) { police, vt in
            vt.assessment("unsafe")
            police.ask(.supervisor()) { $0.override("R4.6") }
        },
    ]

    static let conditions: [RuleCase] = [
        RuleCase("R4.7", "nobody was threatened", []) { police, _ in police.person() },
        RuleCase("R4.7", "a threat, and no conditions", ["warn open"]) { police, _ in
            threat(police)
        },
        RuleCase("R4.7", "one says threatened, the other not", ["warn open"]) { police, vt in
            let person = police.person()
            vt.receive(police)
            police.set(person, ["threat_signs[spoken]": true])
            vt.set(person, ["threat_signs[spoken]": false])
        },
        RuleCase("R4.7", "VT set conditions", []) { police, vt in
            threat(police)
            vt.add("safety_condition", ["text": "niet alleen naar huis"])
        },
        RuleCase("R4.7", "conditions nobody wrote out", ["warn open"], unknown: true) {
            police, vt in
            threat(police)
            vt.add("safety_condition", ["text": " ", "checked_by": "x"])
        },
        RuleCase("R4.7", "answered", ["warn answered"]) { police, vt in
            threat(police)
            vt.answer("R4.7")
        },
    ]

    static let homeBan: [RuleCase] = [
        RuleCase("R4.8", "unsafe, and nobody is suspected", []) { police, vt in
            vt.assessment("unsafe")
            police.person()
        },
        RuleCase(
            "R4.8", "a suspect, of whom nobody knows where they live", ["warn open"],
            unknown: true
        ) { police, vt in
            vt.assessment("unsafe")
            police.person(role: "suspect")
        },
        RuleCase("R4.8", "a suspect known to live elsewhere", []) { police, vt in
            vt.assessment("unsafe")
            lives(police, police.person(role: "suspect"), "Voorbeeldlaan 9")
            police.set("incident", ["incident_location": "Voorbeeldlaan 1"])
        },
        RuleCase("R4.8", "a suspect who lives where it happened", ["warn open"]) { police, vt in
            vt.assessment("unsafe")
            lives(police, police.person(role: "suspect"), "voorbeeldlaan 1")
            police.set("incident", ["incident_location": "Voorbeeldlaan 1"])
        },
        RuleCase("R4.8", "a suspect who moved out", ["warn open"]) { police, vt in
            vt.assessment("unsafe")
            let suspect = police.person(role: "suspect")
            police.add(
                "residence",
                ["person": .text(suspect.id), "address": "elders", "until": "2026-01-01"])
        },
        RuleCase("R4.8", "a suspect who is a child", []) { police, vt in
            vt.assessment("unsafe")
            police.set(police.person(role: "suspect"), ["is_minor": true])
        },
        RuleCase("R4.8", "one says a child, the other an adult", ["warn open"]) { police, vt in
            vt.assessment("unsafe")
            let suspect = police.person(role: "suspect")
            vt.receive(police)
            police.set(suspect, ["is_minor": true])
            vt.set(suspect, ["is_minor": false])
        },
        RuleCase("R4.8", "not unsafe", []) { police, vt in
            vt.assessment("safe")
            police.person(role: "suspect")
        },
        RuleCase("R4.8", "thought of and not chosen", []) { police, vt in
            vt.assessment("unsafe")
            police.person(role: "suspect")
            police.measure("temporary_home_ban", "considered")
        },
        RuleCase("R4.8", "answered", ["warn answered"]) { police, vt in
            vt.assessment("unsafe")
            police.person(role: "suspect")
            police.answer("R4.8")
        },
    ]

    static let arrest: [RuleCase] = [
        RuleCase("R4.9", "nothing suspected", []) { police, vt in
            vt.assessment("unsafe")
            police.set("incident", ["suspected_offence": "no"])
        },
        RuleCase("R4.9", "an offence possible and nothing thought of", ["warn open"]) {
            police, vt in suspected(police, vt)
        },
        RuleCase("R4.9", "VT suspects, police does not", ["warn open"]) { police, vt in
            vt.assessment("unsafe")
            police.set("incident", ["suspected_offence": "no"])
            vt.set("incident", ["suspected_offence": "yes"])
        },
        RuleCase("R4.9", "thought of, the stand unknown", ["warn open"], unknown: true) {
            police, vt in
            suspected(police, vt)
            police.measure("arrest", "unknown")
        },
        RuleCase("R4.9", "not chosen, without a reason", ["warn open"]) { police, vt in
            suspected(police, vt)
            police.measure("arrest", "considered")
        },
        RuleCase("R4.9", "not chosen, with a reason", []) { police, vt in
            suspected(police, vt)
            police.measure("arrest", "rejected", ["considered_not_chosen_reason": "spoorloos"])
        },
        RuleCase("R4.9", "arrested", []) { police, vt in
            suspected(police, vt)
            police.add("detention_status", ["status": "arrested"])
        },
        RuleCase("R4.9", "not arrested, by an entry", ["warn open"]) { police, vt in
            suspected(police, vt)
            police.add("detention_status", ["status": "not_arrested"])
        },
        RuleCase("R4.9", "answered", ["warn answered"]) { police, vt in
            suspected(police, vt)
            police.answer("R4.9")
        },
    ]

    static let aims: [RuleCase] = [
        RuleCase("R4.27", "no measures at all", ["remind open"]) { _, _ in },
        RuleCase("R4.27", "only for now", ["remind open"]) { police, _ in
            police.measure("shelter", "imposed", ["purpose[safe_now]": true])
        },
        RuleCase("R4.27", "one for now, one for later", []) { police, _ in
            police.measure("shelter", "imposed", ["purpose[safe_now]": true])
            police.measure("urgent_help", "imposed", ["purpose[reduce_repeat]": true])
        },
        RuleCase("R4.27", "the one for later was only thought of", ["remind open"]) { police, _ in
            police.measure("shelter", "imposed", ["purpose[safe_now]": true])
            police.measure("urgent_help", "considered", ["purpose[reduce_repeat]": true])
        },
        RuleCase("R4.27", "an aim that nobody answered", ["remind open"], unknown: true) {
            police, _ in
            police.measure(
                "shelter", "imposed", ["purpose[safe_now]": true, "purpose[reduce_repeat]": nil])
        },
        RuleCase("R4.27", "one names an aim, the other strikes it", ["remind open"]) { police, vt in
            let help = police.measure("shelter", "imposed", ["purpose[safe_now]": true])
            vt.receive(police)
            police.set(help, ["purpose[reduce_repeat]": true])
            vt.set(help, ["purpose[reduce_repeat]": false])
        },
        RuleCase("R4.27", "answered", ["remind answered"]) { police, _ in police.answer("R4.27") },
    ]

    @Test(arguments: complete + needed + conditions + homeBan + arrest + aims)
    func `each rule about which measures are taken says what the facts demand`(_ one: RuleCase) {
        one.check()
    }

    @Test func `what is lacking of a measure is named`() throws {
        let police = Laptop.police()
        police.measure("contact_ban", "imposed", ["decided_by": "om"])
        let finding = try #require(
            RuleBook.findings(police.facts()).first { $0.rule == "R4.3" })
        #expect(
            finding.parts["missing"]
                == ["carried_out", "person", "start", "end"].map { "rule.R4.3.\($0)" })
    }

    @Test func `that there is no measure may be said with a reason`() {
        let police = Laptop.police()
        police.assessment("unsafe")
        police.add("police_view", ["outcome": "unsafe"])
        police.set("agreement", ["temporary_measures_none": true], reason: "ieder is elders")
        #expect(states(RuleBook.findings(police.facts()), "R4.6").isEmpty)
    }

    private static func threat(_ laptop: Laptop) {
        laptop.set(laptop.person(), ["threat_signs[spoken]": true])
    }

    private static func suspected(_ police: Laptop, _ vt: Laptop) {
        vt.assessment("unsafe")
        police.set("incident", ["suspected_offence": "possible"])
    }

    private static func lives(_ laptop: Laptop, _ person: EntityReference, _ address: JSONValue) {
        laptop.add("residence", ["person": .text(person.id), "address": address])
    }
}
