import RecordModel
import RecordRules
import Testing

/// Passing on what is held under article 9, or belongs to a running investigation.
@Suite struct Step2SharingTests {
    static let released: [RuleCase] = [
        RuleCase("R2.7", "passed on without a release", ["block open"]) { police, _ in
            disclose(police, item(police), to: "vt")
        },
        RuleCase("R2.7", "released before", []) { police, _ in
            release(police, at: "13:20")
            disclose(police, item(police), to: "vt", at: "13:25")
        },
        RuleCase("R2.7", "released at that very moment", ["block open"]) { police, _ in
            release(police, at: "13:25")
            disclose(police, item(police), to: "vt", at: "13:25")
        },
        RuleCase("R2.7", "released afterwards", ["block open"]) { police, _ in
            release(police, at: "13:30")
            disclose(police, item(police), to: "vt", at: "13:25")
        },
        RuleCase("R2.7", "released to another", ["block open"]) { police, _ in
            release(police, at: "13:20", to: "rvdk")
            disclose(police, item(police), to: "vt", at: "13:25")
        },
        RuleCase("R2.7", "another topic was released", ["block open"]) { police, _ in
            release(police, at: "13:20", topic: "action_plan")
            disclose(police, item(police), to: "vt", at: "13:25")
        },
        RuleCase("R2.7", "nobody said when it was released", ["block open"], unknown: true) {
            police, _ in
            police.add("om_release", ["topic": "running_investigation", "receivers[vt]": true])
            disclose(police, item(police), to: "vt", at: "13:25")
        },
        RuleCase("R2.7", "nobody said to whom it went", ["block open"], unknown: true) {
            police, _ in
            release(police, at: "13:20")
            disclose(police, item(police), to: nil, at: "13:25")
        },
        RuleCase(
            "R2.7", "an item that does not say what it is about", ["block open"],
            unknown: true
        ) { police, _ in
            release(police, at: "13:20", topic: "action_plan")
            let item = police.add("info_item", ["text": "x"], wpgClass: .article9ViaOM)
            disclose(police, item, to: "vt", at: "13:25")
        },
        RuleCase("R2.7", "to the OM itself", []) { police, _ in
            disclose(police, item(police), to: "om")
        },
        RuleCase("R2.7", "held under article 8", []) { police, _ in
            disclose(police, item(police, .article8), to: "vt")
        },
        RuleCase("R2.7", "the investigation itself", ["block open"]) { police, _ in
            let investigation = police.add(
                "running_investigation", ["reference": "ONZ-1"], wpgClass: .article9ViaOM)
            disclose(police, investigation, to: "vt")
        },
        RuleCase("R2.7", "an item that was corrected to article 9", ["block open"]) { police, _ in
            let wrong = item(police, .article8)
            police.add(
                "info_item",
                ["topic": "running_investigation", "text": "x", "corrects": .text(wrong.id)],
                wpgClass: .article9ViaOM)
            disclose(police, wrong, to: "vt")
        },
        RuleCase("R2.7", "VT can't release it", ["block open"]) { police, vt in
            release(vt, at: "13:20")
            disclose(police, item(police), to: "vt", at: "13:25")
        },
        RuleCase("R2.7", "an entry that was corrected", []) { police, _ in
            let wrong = disclose(police, item(police), to: "vt")
            police.add(
                "disclosure", ["provider_org": "police", "corrects": .text(wrong.id)])
        },
        RuleCase("R2.7", "kept, not passed on", []) { police, _ in _ = item(police) },
        RuleCase("R2.7", "said aloud in an emergency", ["warn open"]) { police, _ in
            disclose(police, item(police), to: "vt", emergency: ["medium": "spoken"])
        },
        RuleCase("R2.7", "an emergency that was looked at since", []) { police, _ in
            disclose(
                police, item(police), to: "vt",
                emergency: ["medium": "spoken", "reviewed_at": .time("16:00")])
        },
        RuleCase("R2.7", "an emergency through the app", ["block open"]) { police, _ in
            disclose(police, item(police), to: "vt", emergency: ["medium": "app"])
        },
        RuleCase("R2.7", "an emergency answered", ["warn answered"]) { police, _ in
            let entry = disclose(police, item(police), to: "vt", emergency: ["medium": "spoken"])
            police.override("R2.7", kind: "answered", about: entry)
        },
        RuleCase("R2.7", "nobody may set it aside", ["block open"]) { police, _ in
            let entry = disclose(police, item(police), to: "vt")
            let supervisor = Laptop("police", role: "supervisor")
            supervisor.override("R2.7", about: entry)
            police.receive(supervisor)
        },
    ]

    static let classed: [RuleCase] = [
        RuleCase("R2.8", "an investigation without a class", ["block open"]) { police, _ in
            let investigation = police.add("running_investigation", ["reference": "ONZ-1"])
            disclose(police, investigation, to: "om")
        },
        RuleCase("R2.8", "an item about one without a class", ["block open"]) { police, _ in
            disclose(police, item(police, .none), to: "vt")
        },
        RuleCase("R2.8", "held under article 8", []) { police, _ in
            disclose(police, item(police, .article8), to: "vt")
        },
        RuleCase("R2.8", "held under article 9", []) { police, _ in
            disclose(police, item(police), to: "vt")
        },
        RuleCase("R2.8", "an item about something else", []) { police, _ in
            disclose(
                police, police.add("info_item", ["topic": "action_plan", "text": "x"]), to: "vt")
        },
        RuleCase("R2.8", "police's item without a topic", ["block open"], unknown: true) {
            police, _ in
            disclose(police, police.add("info_item", ["text": "x"]), to: "vt")
        },
        RuleCase("R2.8", "VT's item without a topic", []) { _, vt in
            disclose(vt, vt.add("info_item", ["text": "x"]), to: "police")
        },
        RuleCase("R2.8", "kept, not passed on", []) { police, _ in _ = item(police, .none) },
        RuleCase("R2.8", "nobody may set it aside", ["block open"]) { police, _ in
            let entry = disclose(police, item(police, .none), to: "vt")
            let supervisor = Laptop("police", role: "supervisor")
            supervisor.override("R2.8", about: entry)
            police.receive(supervisor)
        },
    ]

    private static func item(
        _ laptop: Laptop, _ wpgClass: WpgClass = .article9ViaOM
    ) -> EntityReference {
        laptop.add(
            "info_item", ["topic": "running_investigation", "text": "ONZ-1"], wpgClass: wpgClass)
    }

    private static func release(
        _ laptop: Laptop, at time: String, to receiver: String = "vt",
        topic: JSONValue = "running_investigation"
    ) {
        laptop.add(
            "om_release",
            ["released_at": .time(time), "topic": topic, "receivers[\(receiver)]": true])
    }

    @discardableResult
    private static func disclose(
        _ laptop: Laptop, _ item: EntityReference, to receiver: String?, at time: String = "13:25",
        emergency: [String: JSONValue]? = nil
    ) -> EntityReference {
        var values: [String: JSONValue] = [
            "provider_org": .text(laptop.author.organisation), "content_refs[\(item.id)]": true,
            "medium": "app", "purpose_code": emergency == nil ? "G4" : "G10",
        ]
        values["receiver_org"] = receiver.map { .text($0) }
        return laptop.at(time).add("disclosure", values.merging(emergency ?? [:]) { $1 })
    }

    @Test(arguments: released + classed)
    func `each rule about passing on police data says what the facts demand`(_ one: RuleCase) {
        one.check()
    }

    @Test func `what is open about one disclosure keeps that gate shut`() throws {
        let police = Laptop.police()
        let item = Self.item(police)
        let entry = Self.disclose(police, item, to: "vt")
        let blocking = try #require(RuleBook.blocking(.disclosure, police.facts()).first)
        #expect(blocking.rule == "R2.7")
        #expect(blocking.entities == [entry, item])
        #expect(blocking.subject == entry)
    }

    @Test func `what was said aloud keeps no gate shut, and the privacy officer hears of it`()
        throws
    {
        let police = Laptop.police()
        let item = Self.item(police)
        Self.disclose(police, item, to: "vt", emergency: ["medium": "spoken"])
        #expect(RuleBook.blocking(.disclosure, police.facts()).isEmpty)
        let finding = try #require(RuleBook.findings(police.facts()).first { $0.rule == "R2.7" })
        #expect(finding.binds == ["police", "privacy_officer"])
    }

    @Test func `a draft is judged the same way`() {
        let police = Laptop.police()
        let item = Self.item(police)
        let other = Self.item(police, .article8)
        let loose = Self.item(police, .none)
        Self.release(police, at: "13:20")
        let facts = police.facts()
        let ids: Set = [item.id, other.id, loose.id]
        func uncovered(_ receiver: String, _ time: String) -> [EntityReference] {
            Article9.uncovered(ids, to: receiver, at: moment(time), facts)
        }
        #expect(uncovered("vt", "13:19") == [item])
        #expect(uncovered("vt", "13:21") == [])
        #expect(uncovered("rvdk", "13:21") == [item])
        #expect(uncovered("om", "13:19") == [])
        #expect(Article9.unclassed(ids, facts) == [loose])
        #expect(Article9.uncovered([], to: "vt", at: moment("13:19"), facts) == [])
    }
}
