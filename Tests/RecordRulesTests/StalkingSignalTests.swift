import RecordModel
import RecordRules
import Testing

@Suite struct StalkingSignalTests {
    static let hidden: [RuleCase] = [
        RuleCase("R7.13", "words that point to it, under another name", ["remind open"]) {
            police, _ in vandalism(police)
        },
        RuleCase("R7.13", "behaviour that points to it", ["remind open"]) { police, _ in
            police.add("stalking_behaviour", ["kind": "gifts"])
        },
        RuleCase("R7.13", "the question is left open", ["remind open"], unknown: true) {
            police, _ in
            vandalism(police)
            police.seeStalking("unknown")
        },
        RuleCase("R7.13", "it was recognised", []) { police, _ in
            vandalism(police)
            police.seeStalking()
        },
        RuleCase("R7.13", "it was looked into", []) { police, _ in
            vandalism(police)
            police.seeStalking("checked_no")
        },
        RuleCase("R7.13", "words that point to nothing", []) { police, _ in
            police.set("incident", ["scene_description": "De volgende dag werd de ruit vervangen."])
        },
        RuleCase("R7.13", "an answer is not about the case", []) { police, _ in
            police.override("R1.4", kind: "answered", reason: "geen stalking")
        },
        RuleCase("R7.13", "answered", ["remind answered"]) { police, _ in
            vandalism(police)
            police.override("R7.13", kind: "answered")
        },
    ]

    static let hits: [RuleCase] = [
        RuleCase("R7.14", "no hit", []) { _, _ in },
        RuleCase("R7.14", "found today", []) { police, _ in hit(police) },
        RuleCase("R7.14", "unread for a day", ["remind open"], at: "2026-02-11T06:00:00+01:00") {
            police, _ in hit(police)
        },
        RuleCase("R7.14", "read", [], at: "2026-02-11T06:00:00+01:00") { police, _ in
            police.set(hit(police), ["read_by": "p-3", "read_at": .time("09:00")])
        },
        RuleCase("R7.14", "the hit of the next day was read", [], at: "2026-02-12T07:00:00+01:00") {
            police, _ in
            hit(police)
            police.set(hit(police, "2026-02-11"), ["read_by": "p-3"])
        },
        RuleCase(
            "R7.14", "only the hit of the day before was read", ["remind open"],
            at: "2026-02-12T07:00:00+01:00"
        ) { police, _ in
            police.set(hit(police), ["read_by": "p-3"])
            hit(police, "2026-02-11")
        },
        RuleCase(
            "R7.14", "read by nobody named", ["remind open"], at: "2026-02-11T06:00:00+01:00",
            unknown: true
        ) { police, _ in police.set(hit(police), ["read_by": " "]) },
        RuleCase(
            "R7.14", "another term in this region", [], at: "2026-02-11T06:00:00+01:00",
            profile: ["query_unread_max_h": 48]
        ) { police, _ in hit(police) },
        RuleCase("R7.14", "answered", ["remind answered"], at: "2026-02-11T06:00:00+01:00") {
            police, _ in
            police.override("R7.14", kind: "answered", about: hit(police))
        },
    ]

    static let pattern: [RuleCase] = [
        RuleCase("R7.16", "former partners with a pattern", ["warn open"]) { police, _ in
            incidents(police, "ex_partner")
        },
        RuleCase("R7.16", "one incident", []) { police, _ in
            police.set(
                "incident", ["dependency_relation": "ex_partner", "pattern_incidents": "eerder"])
        },
        RuleCase("R7.16", "an incident in each list", ["warn open"]) { police, _ in
            police.set(
                "incident", ["dependency_relation": "partner", "earlier_report_refs": "1"])
            police.add("prior_registration", ["class": "vernieling"])
        },
        RuleCase("R7.16", "somebody found a pattern", ["warn open"]) { police, _ in
            police.set("incident", ["dependency_relation": "partner", "pattern_found": "yes"])
        },
        RuleCase("R7.16", "nobody told the relation", ["warn open"], unknown: true) { police, _ in
            incidents(police, "unknown")
        },
        RuleCase("R7.16", "parent and child", []) { police, _ in
            incidents(police, "parent_child")
        },
        RuleCase("R7.16", "the question was answered", []) { police, _ in
            incidents(police, "ex_partner")
            police.seeStalking("checked_no")
        },
        RuleCase("R7.16", "one answered, the other left it open", ["warn open"]) { police, vt in
            incidents(police, "ex_partner")
            police.seeStalking("checked_no")
            vt.seeStalking("unknown")
        },
        RuleCase("R7.16", "one saw it, the other left it open", []) { police, vt in
            incidents(police, "ex_partner")
            police.seeStalking("possible")
            vt.seeStalking("unknown")
        },
        RuleCase("R7.16", "answered", ["warn answered"]) { police, _ in
            incidents(police, "ex_partner")
            police.override("R7.16", kind: "answered")
        },
    ]

    static let blame: [RuleCase] = [
        RuleCase("R7.18", "a sentence that blames", ["remind open"]) { police, _ in
            police.set("incident", ["scene_description": "Slachtoffer houdt zelf contact."])
        },
        RuleCase("R7.18", "also deep in what is agreed on paper", ["remind open"]) { police, _ in
            police.set(
                "incident",
                [
                    "rsc_victim_questions": .members([
                        ("question", "Contact?"), ("answer", "Zij LOKT het... uit"),
                    ])
                ])
        },
        RuleCase("R7.18", "a sentence that tells", []) { police, _ in
            police.set("incident", ["scene_description": "Er was op 3 maart contact per app."])
        },
        RuleCase("R7.18", "nobody wrote anything", [], unknown: true) { police, _ in
            police.set("incident", ["interpretation": nil])
        },
        RuleCase("R7.18", "answered", ["remind answered"]) { police, _ in
            police.set("incident", ["scene_description": "Eigen schuld."])
            police.override("R7.18", kind: "answered")
        },
    ]

    private static func vandalism(_ police: Laptop) {
        police.set(
            "incident",
            [
                "police_bvh_class": "vernieling",
                "scene_description": "Krijgt dagelijks berichten; hij achtervolgt haar.",
            ])
    }

    @discardableResult
    private static func hit(
        _ police: Laptop, _ day: String = "2026-02-10"
    ) -> EntityReference {
        police.at("\(day)T06:00:00+01:00").add(
            "query_hit", ["run_date": .text(day), "matched_by[keywords]": true])
    }

    private static func incidents(_ police: Laptop, _ relation: JSONValue) {
        police.set(
            "incident", ["dependency_relation": relation, "pattern_incidents": "ruit ingegooid"])
        police.set("incident", ["pattern_incidents": "auto bekrast"])
    }

    @Test(arguments: hidden + hits + pattern + blame)
    func `each rule about signs of stalking says what the facts demand`(_ one: RuleCase) {
        one.check()
    }

    @Test func `other records of the same people count as incidents`() {
        // R7.16: this record and one other make two.
        let police = Laptop.police()
        police.set("incident", ["dependency_relation": "ex_partner"])
        let others = ["1", "2"].compactMap {
            RecordID("00000000-0000-8000-8000-00000000000\($0)")
        }
        func asks(_ related: [RecordID]) -> Bool {
            RuleBook.findings(police.facts().knowing(related: Set(related)))
                .contains { $0.rule == "R7.16" }
        }
        #expect(!asks([]))
        #expect(asks([others[0]]) && asks(others))
        police.set("incident", ["dependency_relation": "parent_child"])
        #expect(!asks(others))
    }

    @Test func `a hit unread for two days is told to a supervisor`() throws {
        let police = Laptop.police()
        Self.hit(police)
        let binds = { (time: String) in
            RuleBook.findings(police.facts(at: time)).first { $0.rule == "R7.14" }?.binds
        }
        #expect(binds("2026-02-11T06:00:00+01:00") == ["police"])
        #expect(binds("2026-02-12T06:00:00+01:00") == ["police", "supervisor"])
    }

    struct Phrase: Sendable, CustomTestStringConvertible {
        let phrase: String
        let text: String
        let isFound: Bool
        var testDescription: String { "\(phrase) in \(text)" }
    }

    static let phrases: [Phrase] = [
        Phrase(phrase: "appjes", text: "Veel APPJES.", isFound: true),
        Phrase(phrase: "appjes", text: "appjesgroep", isFound: false),
        Phrase(phrase: "stalk*", text: "stalkt haar", isFound: true),
        Phrase(phrase: "stalk*", text: "de boomstalk", isFound: false),
        Phrase(phrase: "volgt haar", text: "hij volgt\nhaar", isFound: true),
        Phrase(phrase: "volgt haar", text: "volgt haarlem", isFound: false),
        Phrase(phrase: "volgt haar", text: "", isFound: false),
    ]

    @Test(arguments: phrases)
    func `a phrase is found as whole words, whatever the marks`(_ one: Phrase) {
        #expect(Wording([one.phrase]).occurs(in: one.text) == one.isFound)
    }
}
