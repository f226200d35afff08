import RecordModel

/// Rules about the victim: assessment, rights, contact (section C.7). What may not go out to the
/// victim (R8.14) is judged with the report: `ReportRules`.
enum VictimRules {
    /// Registered in `RuleBook`, in the order of the catalogue.
    static let all: [Rule] = [
        VictimAssessmentRules.assessed, VictimAssessmentRules.risksAnswered,
        VictimAssessmentRules.protection, VictimRightsRules.leaflet,
        VictimRightsRules.understood, VictimRightsRules.difference, VictimRightsRules.refusal,
        VictimContactRules.contactPoint, VictimContactRules.deputy, VictimRightsRules.support,
        VictimAssessmentRules.reviewed, VictimChannelRules.channel, VictimContactRules.agreement,
        VictimAssessmentRules.briefing,
    ]
}

extension Breach {
    /// A breach about one victim, who is also what an override or an answer has to be about.
    init(_ victim: Victim, and others: [EntityReference] = [], variant: String? = nil) {
        self.init(
            entities: [victim.reference] + others, subject: victim.reference, variant: variant)
    }
}
