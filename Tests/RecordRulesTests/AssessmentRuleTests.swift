import RecordModel
import RecordRules
import Testing

@Suite struct AssessmentRuleTests {
    private static let apart = ["warn open", "block open"]
    private static let mandate: [String: JSONValue] = ["mandate_first_assessment": true]

    static let assessed: [RuleCase] = [
        RuleCase("R2.5", "nobody assessed", ["block open"]) { _, _ in },
        RuleCase("R2.5", "VT assessed", []) { _, vt in assess(vt, "unsafe") },
        RuleCase("R2.5", "VT entered no outcome", ["block open"]) { _, vt in
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

    static let scientist: [RuleCase] = {
        let required: [String: JSONValue] = ["behavioural_scientist_required": true]
        return [
            RuleCase("R2.15", "VT goes out", ["warn open"], profile: required) { _, vt in
                vt.set("incident", ["vt_attendance_decision": "on_site"])
            },
            RuleCase("R2.15", "VT went without saying", ["warn open"], profile: required) { _, vt in
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
    private static func view(_ laptop: Laptop, _ outcome: String) -> EntityReference {
        laptop.add("police_view", ["outcome": .text(outcome)])
    }

    private static func standIn(actingFor: String? = nil) -> Laptop {
        let laptop = Laptop("crisis_service", role: "crisis_worker", actingFor: actingFor)
        assess(laptop, "unsafe")
        return laptop
    }

    @Test(arguments: assessed + explained + scientist)
    func `each rule of step 2 says what the facts demand`(_ one: RuleCase) {
        one.check()
    }
}
