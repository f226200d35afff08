import RecordModel
import RecordRules
import Testing

@Suite struct SharingGroundTableTests {
    private let table = SharingScene.grounds

    @Test func `the shipped table has the ten published grounds, approved by nobody yet`() {
        #expect(table.version == "2021-11")
        #expect(table.approved == nil)
        #expect(table.rows.map(\.id) == (1...10).map { "G\($0)" })
    }

    @Test func `what could not be read, or may be a mistake, is marked and not guessed`() {
        let doubtful = table.rows.filter { !$0.doubts.isEmpty }.map { "\($0.id) \($0.doubts)" }
        #expect(doubtful == ["G3 [\"K1\"]", "G4 [\"K1\"]", "G8 [\"K2\"]"])
        #expect(table.row("G6")?.ground == table.row("G8")?.ground)
    }

    @Test func `the doubts that the sources leave stand beside the rows they are about`() {
        #expect(table.flags.map(\.id) == ["K1", "K2", "K3", "K19", "K42", "K43"])
        for row in table.rows {
            for doubt in row.doubts {
                #expect(table.flags.contains { $0.id == doubt && $0.rows.contains(row.id) })
            }
        }
        for flag in table.flags {
            for row in flag.rows { #expect(table.row(row) != nil, "\(flag.id)") }
        }
        let published = [
            "D2.1", "D2.2", "D2.3", "D2.4", "D2.5", "D2.6", "D2.7", "D2.8", "D2.9", "D2.10",
        ]
        #expect(table.sideRules.map(\.id) == published)
        let known = Set(PolicyRules.cards.map(\.id) + RuleBook.rules.map(\.id))
        for rule in table.sideRules.flatMap(\.rules) { #expect(known.contains(rule), "\(rule)") }
    }

    @Test(arguments: [
        ("police", "vt", "G4", false, ["K1"]), ("police", "vt", "G4", true, ["K1", "K42"]),
        ("vt", "om", "G2", false, ["K3"]), ("vt", "probation", "G2", false, ["K3", "K19"]),
        ("vt", "police", "G2", false, []), ("police", "vt", "G10", false, ["K43"]),
        ("vt", "police", "G10", false, []), ("probation", "vt", "G8", false, ["K2", "K19"]),
    ])
    func `only the doubts about what is passed on are named`(
        _ provider: String, _ receiver: String, _ ground: String, _ hasArticle9: Bool,
        _ doubts: [String]
    ) {
        var draft = DisclosureDraft()
        (draft.provider, draft.receiver, draft.ground) = (provider, receiver, ground)
        draft.items = [
            SharingScene.item("info_item", wpgClass: hasArticle9 ? .article9ViaOM : .article8)
        ]
        #expect(table.doubts(about: draft, Data.profile([:])).map(\.id) == doubts)
    }

    @Test func `an approval is of one version, by a named function`() {
        func profile(_ version: String) -> RegionProfile {
            Data.profile([
                "legal_ground_approvals": .array([
                    .members([
                        ("version", .text(version)), ("by", "privacyfunctionaris"),
                        ("at", "2026-03-02"),
                    ])
                ])
            ])
        }
        #expect(table.approval(in: nil) == nil)
        #expect(table.approval(in: profile("2019-01")) == nil)
        #expect(table.approval(in: profile("2021-11"))?.by == "privacyfunctionaris")
    }

    struct Choice: Sendable {
        let provider: String
        let receiver: String
        let purpose: String
        let ground: String
        var mandate = false
        var covenant = ""
        var consent = ""
        var vital = VitalInterest(who: "", danger: "", why: "")
    }

    static let emergency = VitalInterest(who: "Persoon A", danger: "geweld", why: "geen tijd")
    static let choices: [Choice] = [
        Choice(provider: "police", receiver: "vt", purpose: "G4", ground: "G4"),
        Choice(provider: "police", receiver: "vt", purpose: "G3", ground: "none_found"),
        Choice(provider: "police", receiver: "vt", purpose: "other", ground: "none_found"),
        Choice(provider: "police", receiver: "crisis_service", purpose: "G4", ground: "none_found"),
        Choice(
            provider: "police", receiver: "crisis_service", purpose: "G4", ground: "G4",
            mandate: true),
        Choice(
            provider: "crisis_service", receiver: "police", purpose: "G2", ground: "G2",
            mandate: true),
        Choice(
            provider: "crisis_service", receiver: "police", purpose: "G2", ground: "none_found"),
        Choice(
            provider: "police", receiver: "base_team", purpose: "other", ground: "own_organisation"),
        Choice(provider: "vt", receiver: "base_team", purpose: "other", ground: "none_found"),
        Choice(provider: "police", receiver: "zvh", purpose: "G4", ground: "none_found"),
        Choice(
            provider: "police", receiver: "zvh", purpose: "other", ground: "covenant",
            covenant: "x"),
        Choice(
            provider: "vt", receiver: "wijkteam", purpose: "other", ground: "consent",
            consent: "x"),
        Choice(
            provider: "police", receiver: "shn", purpose: "other", ground: "none_found",
            covenant: "x"),
        Choice(
            provider: "police", receiver: "vt", purpose: "other", ground: "G10", vital: emergency),
        Choice(
            provider: "police", receiver: "vt", purpose: "other", ground: "none_found",
            vital: VitalInterest(who: "Persoon A", danger: "", why: "")),
    ]

    @Test(arguments: choices) func `the ground is looked up`(_ choice: Choice) {
        var draft = DisclosureDraft()
        draft.provider = choice.provider
        draft.receiver = choice.receiver
        draft.purpose = choice.purpose
        draft.covenant = choice.covenant
        draft.consent = choice.consent
        draft.vitalInterest = choice.vital
        let profile = Data.profile(["mandate_request_vt_info": .bool(choice.mandate)])
        #expect(table.groundCode(for: draft, profile) == choice.ground)
    }

    struct Route: Sendable {
        let from: String
        let to: String
        let rows: [String]
    }

    static let routes: [Route] = [
        Route(from: "vt", to: "police", rows: ["G1", "G2"]),
        Route(from: "vt", to: "om", rows: ["G1", "G2"]),
        Route(from: "police", to: "om", rows: ["G3"]),
        Route(from: "police", to: "vt", rows: ["G4"]),
        Route(from: "police", to: "probation", rows: ["G4"]),
        Route(from: "om", to: "vt", rows: ["G5"]),
        Route(from: "om", to: "police", rows: ["G5"]),
        Route(from: "rvdk", to: "police", rows: ["G6"]),
        Route(from: "rvdk", to: "vt", rows: ["G6", "G7"]),
        Route(from: "probation", to: "rvdk", rows: ["G8"]),
        Route(from: "probation", to: "vt", rows: ["G8", "G9"]),
    ]

    @Test(arguments: routes)
    func `each pair of partners has its own grounds, beside the emergency`(_ route: Route) {
        let fitting = table.rows.filter {
            $0.providers.contains(route.from) && $0.receivers.contains(route.to)
        }
        #expect(fitting.map(\.id) == route.rows + ["G10"])
        #expect(fitting.last?.isEmergency == true)
    }

    @Test func `only ordinary police data, and only with a weighty interest, leave the police`() {
        let weighty = table.rows.filter(\.asksWeightyInterest).map(\.id)
        #expect(weighty == ["G3", "G4", "G5"])
        #expect(table.rows.filter(\.isArticle8Only).map(\.id) == ["G4"])
    }

    @Test(arguments: [
        "", "{}", #"{"version": "1", "rows": []}"#, #"{"version": "1", "rows": [{"id": "G1"}]}"#,
    ])
    func `a table that is not whole is refused`(_ text: String) {
        #expect(throws: CatalogueProblem.self) { try GroundTable(text: text) }
    }
}
