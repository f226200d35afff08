import RecordModel
import RecordRules
import Testing

@Suite struct AccessRuleTests {
    /// A row about opening a record of the base team.
    private static func opening(
        _ name: String, _ expected: [String], unknown: Bool = false,
        _ change: @escaping @Sendable (inout OpenRequest) -> Void = { _ in }
    ) -> PolicyCase {
        PolicyCase(
            "R10.1", name, expected, unknown: unknown,
            { OpenRequest(participants: ["bt-fictiestad", "vt-fictiestad"], unit: "bt-elders") },
            AccessRules.findings, change)
    }

    /// A row about an interim report to the base team that may leave.
    private static func report(
        _ rule: String, _ name: String, _ expected: [String], unknown: Bool = false,
        _ change: @escaping @Sendable (inout ReportDraft) -> Void = { _ in }
    ) -> PolicyCase {
        PolicyCase(
            rule, name, expected, unknown: unknown, { allowed }, ReportRules.findings, change)
    }

    private static var allowed: ReportDraft {
        var draft = ReportDraft(to: "base_team", knownRecipients: ["base_team", "shn", "om"])
        draft.channel = .ownSystem
        draft.isEncrypted = true
        draft.isMarked = true
        return draft
    }

    private static func item(
        _ type: String, topic: String? = nil, wpgClass: WpgClass? = WpgClass.none
    ) -> ReportedItem {
        ReportedItem(EntityReference(type: type, id: "i1"), topic: topic, wpgClass: wpgClass)
    }

    private static let weapon = EntityReference(type: "weapon", id: "w1")

    static let openings: [PolicyCase] = [
        opening("another team's, without a purpose", ["block open"]),
        opening("another team's, with a purpose", []) { $0.purpose = "overdracht nachtdienst" },
        opening("another team's, with blanks for a purpose", ["block open"]) { $0.purpose = " " },
        opening("the own team's", []) { $0.unit = "bt-fictiestad" },
        opening("nobody knows whose it is", ["block open"], unknown: true) {
            $0.participants = []
        },
        opening("nobody knows whose laptop it is", ["block open"], unknown: true) {
            $0.unit = ""
            $0.participants = [""]
        },
        opening("overridden with a reason", ["block overridden"]) {
            $0.settlements = [
                PolicySettlement(rule: "R10.1", role: "supervisor", reason: "nood")
            ]
        },
        opening("overridden without one", ["block open"]) {
            $0.settlements = [PolicySettlement(rule: "R10.1", role: "supervisor", reason: "")]
        },
    ]

    static let destinations: [PolicyCase] = [
        report("R10.2", "to a known recipient, by a safe way", []),
        report("R10.2", "to nobody known", ["block open"]) { $0.recipient = "krant" },
        report("R10.2", "by private mail", ["block open"]) { $0.channel = .privateMail },
        report("R10.2", "on a memory stick", ["block open"]) { $0.channel = .removableMedia },
        report("R10.2", "not encrypted", ["block open"]) { $0.isEncrypted = false },
        report("R10.2", "on paper", []) {
            $0.channel = .paper
            $0.isEncrypted = false
        },
        report("R10.2", "nobody says by what way", ["block open"], unknown: true) {
            $0.channel = .unknown
        },
    ]

    static let differences: [PolicyCase] = [
        report("R10.3", "nothing is contested", []) { $0.isFinal = true },
        report("R10.3", "final, with something contested", ["block open"]) {
            $0.isFinal = true
            $0.contested = [weapon]
        },
        report("R10.3", "interim, with a mark", ["remind open"]) { $0.contested = [weapon] },
        report("R10.3", "interim, nobody sees it", ["block open"], unknown: true) {
            $0.contested = [weapon]
            $0.isMarked = false
        },
    ]

    static let withheld: [PolicyCase] = [
        report("R10.4", "nothing left out", []),
        report("R10.4", "left out and listed", []) {
            $0.withheld = ["article9"]
            $0.listed = ["article9"]
        },
        report("R10.4", "left out, not a word", ["block open"]) { $0.withheld = ["article9"] },
        report("R10.4", "the recipient may not know", ["block open"]) {
            $0.withheld = ["article9"]
            $0.listed = ["article9"]
            $0.mayKnowWithheld = false
        },
        report("R10.4", "the recipient may not know and does not", []) {
            $0.withheld = ["article9"]
            $0.mayKnowWithheld = false
        },
        report(
            "R10.4", "one of two, the other unknown to the reader", ["block open"],
            unknown: true
        ) {
            $0.withheld = ["article9", "evaluation"]
            $0.listed = ["article9"]
        },
    ]

    static let victimFacing: [PolicyCase] = [
        report("R8.14", "earlier registrations to victim support", ["block open"]) {
            $0.recipient = "shn"
            $0.items = [item("prior_registration")]
        },
        report("R8.14", "earlier registrations to the base team", []) {
            $0.items = [item("prior_registration")]
        },
        report("R8.14", "the victim's measures to victim support", []) {
            $0.recipient = "shn"
            $0.items = [item("measure"), item("info_item", topic: "protective_measures")]
        },
        report("R8.14", "what probation advised, to the victim", ["block open"]) {
            $0.recipient = "victim"
            $0.items = [item("info_item", topic: "probation_advice")]
        },
        report("R8.14", "article 9 to the victim's lawyer", ["block open"]) {
            $0.recipient = "victim_lawyer"
            $0.items = [item("measure", wpgClass: .article9ViaOM)]
        },
        report("R8.14", "nobody knows what it is about", ["block open"], unknown: true) {
            $0.recipient = "care"
            $0.items = [item("info_item")]
        },
        report("R8.14", "nobody knows of which class it is", ["block open"], unknown: true) {
            $0.recipient = "care"
            $0.items = [item("measure", wpgClass: nil)]
        },
    ]

    @Test(arguments: openings + destinations + differences + withheld + victimFacing)
    func `records open with a purpose, and reports leave whole and safely`(
        _ one: PolicyCase
    ) throws { try one.check() }

    @Test func `a contested final report shuts the gate of final reports only`() {
        var draft = Self.allowed
        draft.isFinal = true
        draft.contested = [Self.weapon]
        #expect(ReportRules.findings(draft).map(\.gates) == [[.finalReport]])
    }

    @Test func `what is left out is counted, never told`() {
        var draft = Self.allowed
        draft.withheld = ["article9", "evaluation"]
        let finding = ReportRules.findings(draft).first
        #expect(finding?.arguments == ["count": "2"])
        #expect(finding?.entities == [])
    }
}

@Suite struct AccessPolicyRuleBookTests {
    @Test func `every rule that judges a deed is known by its id`() {
        let ids = PolicyRules.cards.map(\.id)
        #expect(
            ids == [
                "R8.14", "R6.1", "R6.2", "R6.3", "R6.4", "R6.5", "R6.6", "R6.7", "R6.8", "R6.9",
                "R10.1", "R10.2", "R10.3", "R10.4",
            ])
        let stored = Set(RuleBook.rules.map(\.id))
        #expect(stored.isDisjoint(with: ids + PolicyRules.invariants))
        #expect(Set(ids).isDisjoint(with: PolicyRules.invariants))
    }

    @Test func `who may set which aside is known without asking`() {
        #expect(PolicyRules.card("R6.2")?.override == .roles(["privacy_officer"]))
        #expect(PolicyRules.card("R10.1")?.override == .anyone)
        #expect(PolicyRules.card("R6.5")?.override == .never)
        #expect(PolicyRules.card("R6.7")?.severity == .warn)
        #expect(PolicyRules.card("R1.1") == nil)
    }

    @Test(arguments: Language.allCases)
    func `every one has its sentence`(_ language: Language) {
        let keys = Set(Data.texts.keys)
        for card in PolicyRules.cards { #expect(keys.contains("rule.\(card.id)")) }
    }

    /// Each rule with the rows that speak of it.
    static let rows: [PolicyCase] =
        SharingRuleTests.form + SharingRuleTests.grounds + SharingRuleTests.emergencies
        + SharingRuleTests.warnings + AccessRuleTests.openings + AccessRuleTests.destinations
        + AccessRuleTests.differences + AccessRuleTests.withheld + AccessRuleTests.victimFacing

    @Test(arguments: PolicyRules.cards.map(\.id))
    func `every one is shown to speak, to be silent, and what it makes of the unknown`(
        _ rule: String
    ) {
        let rows = Self.rows.filter { $0.rule == rule }
        #expect(rows.contains { !$0.expected.isEmpty })
        #expect(rows.contains { $0.expected.isEmpty })
        #expect(rows.contains { $0.isAboutUnknown })
    }
}
