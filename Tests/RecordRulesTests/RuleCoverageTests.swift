import Foundation
import RecordModel
import RecordRules
import Testing

/// All 150 rules of the catalogue: every one has its rows, and says where it comes from.
@Suite struct RuleCoverageTests {
    /// Every table of rows; a table that is not listed here proves nothing.
    static let tables: [[RuleCase]] = [
        ClosingRuleTests.conflicts,
        ClosingRuleTests.allThree,
        ClosingStateTests.reminders,
        ClosingStateTests.evaluation,
        ClosingStateTests.late,
        ClosingStateTests.arrested,
        DepartureRuleTests.consult,
        DepartureRuleTests.everyone,
        RegistrationRuleTests.late,
        RegistrationRuleTests.future,
        RegistrationRuleTests.clocks,
        RegistrationRuleTests.unsent,
        SafetyRuleTests.children,
        SafetyRuleTests.weapons,
        StalkingCaseTests.named,
        StalkingCaseTests.firstWeeks,
        StalkingCaseTests.explained,
        StalkingCaseTests.steered,
        StalkingFollowUpTests.high,
        StalkingFollowUpTests.brought,
        StalkingFollowUpTests.nextAction,
        StalkingFollowUpTests.sent,
        StalkingSashTests.taken,
        StalkingSashTests.byTrained,
        StalkingSashTests.renewed,
        StalkingSashTests.asked,
        StalkingSashTests.reviewed,
        StalkingSignalTests.hidden,
        StalkingSignalTests.hits,
        StalkingSignalTests.pattern,
        StalkingSignalTests.blame,
        Step1CallTests.inTime,
        Step1CallTests.fallback,
        Step1CallTests.attendance,
        Step1CallTests.arrest,
        Step1LicenceTests.asked,
        Step1LicenceTests.linked,
        Step1LicenceTests.told,
        Step1LicenceTests.misuse,
        Step1LicenceTests.doubt,
        Step1ReportTests.repeated,
        Step1ReportTests.questions,
        Step1ReportTests.channel,
        Step1ReportTests.explained,
        Step1RuleTests.firstCall,
        Step1RuleTests.entryAgreement,
        Step1RuleTests.entryOrder,
        Step1ScopeTests.cases,
        Step2AssessmentTests.assessed,
        Step2AssessmentTests.explained,
        Step2AssessmentTests.persons,
        Step2AssessmentTests.advice,
        Step2AssessmentTests.scientist,
        Step2InfoTests.consulted,
        Step2InfoTests.topics,
        Step2InfoTests.registrations,
        Step2InfoTests.together,
        Step2InfoTests.orders,
        Step2InfoTests.civil,
        Step2PartnerTests.board,
        Step2PartnerTests.boardAtNight,
        Step2PartnerTests.table,
        Step2PartnerTests.prosecution,
        Step2PartnerTests.probation,
        Step2SharingTests.released,
        Step2SharingTests.classed,
        Step3FollowUpRuleTests.cases,
        Step3InjuryRuleTests.cases,
        Step3InterviewRuleTests.cases,
        Step3SceneRuleTests.cases,
        Step3TaskRuleTests.cases,
        Step4AgreementTests.points,
        Step4AgreementTests.lead,
        Step4AgreementTests.reassessment,
        Step4AgreementTests.fallback,
        Step4BanTests.distance,
        Step4BanTests.radius,
        Step4BanTests.considered,
        Step4BanTests.contactCase,
        Step4MeasureTests.complete,
        Step4MeasureTests.needed,
        Step4MeasureTests.conditions,
        Step4MeasureTests.homeBan,
        Step4MeasureTests.arrest,
        Step4MeasureTests.aims,
        Step4OrderTests.expiry,
        Step4OrderTests.service,
        Step4OrderTests.stand,
        Step4OrderTests.proposal,
        Step4StopTalkTests.planning,
        Step4StopTalkTests.holding,
        Step4SupportTests.button,
        Step4SupportTests.child,
        Step4SupportTests.effort,
        Step4SupportTests.pattern,
        Step4SupportTests.file,
        Step4TellingTests.victim,
        Step4TellingTests.violation,
        Step4TellingTests.release,
        Step5RuleTests.declared,
        Step5RuleTests.notification,
        Step5RuleTests.received,
        Step5RuleTests.ownSystems,
        Step5RuleTests.handovers,
        VictimAssessmentRuleTests.assessed,
        VictimAssessmentRuleTests.risks,
        VictimAssessmentRuleTests.protection,
        VictimFollowUpRuleTests.review,
        VictimFollowUpRuleTests.briefing,
        VictimContactRuleTests.contactPoint,
        VictimContactRuleTests.deputies,
        VictimContactRuleTests.channels,
        VictimAgreementRuleTests.agreements,
        VictimRightsRuleTests.leaflets,
        VictimRightsRuleTests.understanding,
        VictimRightsRuleTests.differences,
        VictimRightsRuleTests.refusals,
        VictimRightsRuleTests.support,
    ]

    /// Every table of properties that bind the system.
    static let invariants: [[Invariant]] = [
        RegistrationRuleTests.invariants,
        StalkingQueryTests.invariants,
        Step1CallTests.invariants,
        Step2AssessmentTests.invariants,
        Step2InfoTests.invariants,
        Step2PartnerTests.invariants,
        Step3InjuryRuleTests.invariants,
        Step4StoryTests.invariants,
    ]

    /// The ids of the requirement.
    private static func required() throws -> [String] {
        let path = Data.folder.appending(path: "../docs/traceability.json")
        let json = try JSONReader.read(String(contentsOf: path, encoding: .utf8))
        return json["rules"]?.arrayValue?.compactMap(\.stringValue) ?? []
    }

    @Test func everyRuleThatLooksAtARecordFiresIsQuietMeetsTheUnknownAndIsSetAside() throws {
        var shown: [String: Set<RuleAspect>] = [:]
        for row in Self.tables.joined() { shown[row.rule, default: []].formUnion(row.aspects) }
        let proven = Set(Self.invariants.joined().map(\.rule))
        for rule in RuleBook.rules where rule.id.hasPrefix("R") {
            let aspects = shown[rule.id] ?? []
            // Nobody sets aside what may never be: then a row shows that it stays.
            let isFinal = rule.severity == .block && rule.override == .never
            let needed = Set(RuleAspect.allCases).subtracting(isFinal ? [.setAside] : [])
            let lacking = needed.subtracting(aspects)
            #expect(
                lacking.isEmpty || proven.contains(rule.id),
                "\(rule.id) lacks \(lacking.map(\.rawValue).sorted())")
        }
        let rows = Self.tables.joined().count
        print("rules: \(shown.count) in \(rows) rows, \(proven.count) as properties")
    }

    @Test func all150RulesAreHere() throws {
        let required = try Self.required()
        #expect(required.count == 150 && Set(required).count == 150)
        let known = Set(RuleBook.rules.map(\.id)).union(PolicyRules.cards.map(\.id))
            .union(PolicyRules.invariants).union(Self.invariants.joined().map(\.rule))
        #expect(Set(required).subtracting(known) == [])
        let strangers = Set(RuleBook.rules.map(\.id)).subtracting(required)
        #expect(strangers == ["E6"])
        for id in required { #expect(Data.catalogue.ruleOrigins[id] != nil, "\(id)") }
        print("rules: \(required.count) ids")
    }
}
