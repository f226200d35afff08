import RecordModel
import RecordRules
import Testing

@Suite struct Step2AssessmentTests {
    private static let apart = ["warn open", "block open"]
    private static let mandate: [String: JSONValue] = ["mandate_first_assessment": true]

    static let assessed: [RuleCase] = [
        RuleCase("R2.5", "nobody assessed", ["block open"]) { _, _ in },
        RuleCase("R2.5", "VT assessed", []) { _, vt in assess(vt, "unsafe") },
        RuleCase("R2.5", "VT entered no outcome", ["block open"], unknown: true) { _, vt in
            vt.add("safety_assessment", ["kind": "first"])
        },
        RuleCase("R2.5", "only advice", ["block open"]) { _, vt in
            assess(vt, "unsafe", kind: "advice_only")
        },
        RuleCase("R2.5", "police entered it for VT", ["block open"]) { police, _ in
            assess(police, "unsafe")
        },
        RuleCase("R2.5", "VT corrected it to advice", ["block open"]) { _, vt in
            let wrong = assess(vt, "unsafe")
            vt.add(
                "safety_assessment",
                ["kind": "advice_only", "overall": "unsafe", "corrects": .text(wrong.id)])
        },
        RuleCase("R2.5", "a crisis service without mandate", ["block open"]) { police, _ in
            police.receive(standIn())
        },
        RuleCase("R2.5", "a crisis service with mandate", [], profile: mandate) { police, _ in
            police.receive(standIn())
        },
        RuleCase("R2.5", "a crisis service that claims VT's place", ["block open"]) { police, _ in
            police.receive(standIn(actingFor: "vt"))
        },
        RuleCase(
            "R2.5", "a mandate written in the profile's part on the service", [],
            profile: ["crisis_service": .members([("mandate_first_assessment", true)])]
        ) { police, _ in
            police.receive(standIn(actingFor: "vt"))
        },
        RuleCase("R2.5", "nobody may set it aside", ["block open"]) { police, vt in
            police.override("R2.5")
            vt.override("R2.5")
        },
    ]

    static let explained: [RuleCase] = [
        RuleCase("R2.9", "three levels apart", apart) { police, vt in
            assess(vt, "unsafe")
            view(police, "safe")
        },
        RuleCase("R2.9", "two levels apart", apart) { police, vt in
            assess(vt, "acute_unsafe")
            view(police, "unclear")
        },
        RuleCase("R2.9", "one level apart", []) { police, vt in
            assess(vt, "unsafe")
            view(police, "unclear")
        },
        RuleCase("R2.9", "police has no view of its own", []) { _, vt in assess(vt, "unsafe") },
        RuleCase("R2.9", "police fears more than VT", apart) { police, vt in
            assess(vt, "safe")
            view(police, "unsafe")
        },
        RuleCase("R2.9", "VT has overtaken its assessment", []) { police, vt in
            let first = assess(vt, "unsafe")
            vt.add(
                "safety_assessment",
                ["kind": "revised", "overall": "safe", "replaces[\(first.id)]": true])
            view(police, "safe")
        },
        RuleCase("R2.9", "police corrected its view", []) { police, vt in
            assess(vt, "unsafe")
            let wrong = view(police, "safe")
            police.add("police_view", ["outcome": "unsafe", "corrects": .text(wrong.id)])
        },
        RuleCase("R2.9", "only police explained", ["warn answered", "block open"]) { police, vt in
            assess(vt, "unsafe")
            view(police, "safe")
            police.at("16:00").override("R2.9", kind: "answered")
        },
        RuleCase("R2.9", "both explained", []) { police, vt in
            let assessment = assess(vt, "unsafe")
            view(police, "safe")
            police.at("16:00").override("R2.9", kind: "answered")
            vt.at("16:01").override("R2.9", kind: "answered", about: assessment)
        },
        RuleCase("R2.9", "explained before they differed", ["warn answered", "block open"]) {
            police, vt in
            police.at("13:00").override("R2.9", kind: "answered")
            vt.at("13:01").override("R2.9", kind: "answered")
            assess(vt.at("15:05"), "unsafe")
            view(police.at("15:06"), "safe")
        },
        RuleCase("R2.9", "they spoke about it afterwards", []) { police, vt in
            assess(vt, "unsafe")
            view(police, "safe")
            police.consult("info_exchange", "16:00", "16:10", with: "vt")
        },
        RuleCase("R2.9", "they spoke before", apart) { police, vt in
            police.consult("info_exchange", "10:00", "10:10", with: "vt")
            assess(vt, "unsafe")
            view(police, "safe")
        },
        RuleCase("R2.9", "a consult about leaving explains nothing", apart) { police, vt in
            assess(vt, "unsafe")
            view(police, "safe")
            police.consult("pre_departure", "16:00", "16:10", with: "vt")
        },
    ]

    static let persons: [RuleCase] = [
        RuleCase("R2.9", "apart about one person", apart) { police, vt in
            let person = police.person().id
            assess(vt, "unsafe", of: person)
            view(police, "safe", of: person)
        },
        RuleCase("R2.9", "about different persons", []) { police, vt in
            assess(vt, "unsafe", of: police.person().id)
            view(police, "safe", of: police.person().id)
        },
        RuleCase("R2.9", "police about a person, VT about the whole", []) { police, vt in
            assess(vt, "unsafe")
            view(police, "safe", of: police.person().id)
        },
        RuleCase("R2.9", "VT overtook what it said of the person", []) { police, vt in
            let person = police.person().id
            let first = assess(vt, "unsafe", of: person)
            vt.add(
                "person_assessment",
                ["person": .text(person), "outcome": "safe", "replaces[\(first.id)]": true])
            view(police, "safe", of: person)
        },
        RuleCase("R2.9", "VT overtook the assessment it belonged to", []) { police, vt in
            let person = police.person().id
            let whole = assess(vt, "unsafe")
            vt.add(
                "person_assessment",
                [
                    "assessment": .text(whole.id), "person": .text(person),
                    "outcome": "acute_unsafe",
                ])
            vt.add(
                "safety_assessment",
                ["kind": "revised", "overall": "safe", "replaces[\(whole.id)]": true])
            view(police, "safe", of: person)
        },
        RuleCase("R2.9", "VT did not say what it thinks", [], unknown: true) { police, vt in
            let person = police.person().id
            vt.add("person_assessment", ["person": .text(person)])
            view(police, "safe", of: person)
        },
        RuleCase("R2.9", "what VT calls unclear is not safe", apart, unknown: true) { police, vt in
            let person = police.person().id
            assess(vt, "unclear", of: person)
            view(police, "safe", of: person)
        },
    ]

    static let advice: [RuleCase] = [
        RuleCase("R2.6", "no mandate", ["remind open"]) { police, _ in police.receive(standIn()) },
        RuleCase("R2.6", "a mandate", [], profile: mandate) { police, _ in
            police.receive(standIn())
        },
        RuleCase(
            "R2.6", "a mandate in the profile's part on the service", [],
            profile: ["crisis_service": .members([("mandate_first_assessment", true)])]
        ) { police, _ in
            police.receive(standIn())
        },
        RuleCase(
            "R2.6", "a profile that does not say", ["remind open"],
            profile: ["crisis_service": .members([("substitutes_vt", "always")])], unknown: true
        ) { police, _ in
            police.receive(standIn())
        },
        RuleCase("R2.6", "it called it advice itself", []) { police, _ in
            let service = Laptop("crisis_service", role: "crisis_worker")
            assess(service, "unsafe", kind: "advice_only")
            police.receive(service)
        },
        RuleCase("R2.6", "VT overtook it", []) { police, vt in
            let service = standIn()
            vt.receive(service)
            let given = service.known.compactMap { operation in
                operation.header.entity.type == "safety_assessment" ? operation.header.entity : nil
            }
            vt.add(
                "safety_assessment",
                ["kind": "revised", "overall": "unsafe", "replaces[\(given[0].id)]": true])
        },
        RuleCase("R2.6", "VT assessed", []) { _, vt in assess(vt, "unsafe") },
        RuleCase("R2.6", "answered", ["remind answered"]) { police, vt in
            police.receive(standIn())
            vt.override("R2.6", kind: "answered")
        },
    ]

    /// What is nobody's to answer.
    static let invariants: [Invariant] = [
        Invariant("R2.6", "without a mandate it never stands for the assessment") {
            let police = Laptop.police()
            police.receive(standIn())
            let rules = RuleBook.findings(police.facts()).map(\.rule)
            return rules.contains("R2.5") && rules.contains("R2.6")
        }
    ]

    static let scientist: [RuleCase] = {
        let required: [String: JSONValue] = ["behavioural_scientist_required": true]
        return [
            RuleCase("R2.15", "VT goes out", ["warn open"], profile: required) { _, vt in
                vt.set("incident", ["vt_attendance_decision": "on_site"])
            },
            RuleCase(
                "R2.15", "VT went without saying", ["warn open"], profile: required, unknown: true
            ) { _, vt in
                vt.presence(arrived: "14:38")
            },
            RuleCase("R2.15", "where the region does not ask", []) { _, vt in
                vt.set("incident", ["vt_attendance_decision": "on_site"])
            },
            RuleCase("R2.15", "VT stays away", [], profile: required) { _, vt in
                vt.set("incident", ["vt_attendance_decision": "phone_only"])
            },
            RuleCase("R2.15", "consulted", [], profile: required) { _, vt in
                vt.set("incident", ["vt_attendance_decision": "on_site"])
                vt.consult("behavioural_scientist", "14:12")
            },
            RuleCase("R2.15", "tried in vain", ["warn open"], profile: required) { _, vt in
                vt.set("incident", ["vt_attendance_decision": "on_site"])
                vt.consult("behavioural_scientist", "14:12", reached: "no_answer")
            },
            RuleCase("R2.15", "answered", ["warn answered"], profile: required) { _, vt in
                vt.set("incident", ["vt_attendance_decision": "on_site"])
                vt.override("R2.15", kind: "answered")
            },
        ]
    }()

    @discardableResult
    private static func assess(
        _ laptop: Laptop, _ overall: String, kind: String = "first"
    ) -> EntityReference {
        laptop.add("safety_assessment", ["kind": .text(kind), "overall": .text(overall)])
    }

    @discardableResult
    private static func assess(
        _ laptop: Laptop, _ outcome: String, of person: String
    ) -> EntityReference {
        laptop.add("person_assessment", ["person": .text(person), "outcome": .text(outcome)])
    }

    @discardableResult
    private static func view(
        _ laptop: Laptop, _ outcome: String, of person: String? = nil
    ) -> EntityReference {
        var values: [String: JSONValue] = ["outcome": .text(outcome)]
        values["person"] = person.map { .text($0) }
        return laptop.add("police_view", values)
    }

    private static func standIn(actingFor: String? = nil) -> Laptop {
        let laptop = Laptop("crisis_service", role: "crisis_worker", actingFor: actingFor)
        assess(laptop, "unsafe")
        return laptop
    }

    @Test(arguments: invariants)
    func `advice stays advice`(_ one: Invariant) throws {
        #expect(try one.holds(), "\(one.sentence)")
    }

    @Test(arguments: assessed + explained + persons + advice + scientist)
    func `each rule of step 2 says what the facts demand`(_ one: RuleCase) {
        one.check()
    }
}
