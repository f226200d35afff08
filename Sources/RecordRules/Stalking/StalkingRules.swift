import RecordMerge
import RecordModel

/// Rules about stalking (section C.6 of the catalogue).
///
/// R7.12 binds no person: ``StalkingQuery`` is what it asks for.
enum StalkingRules {
    /// Registered in `RuleBook`, in the order of the catalogue.
    static let all: [Rule] = [
        SashRules.taken, SashRules.byTrained, SashRules.renewed, SashFollowUpRules.spokenAtHigh,
        SashFollowUpRules.brought, SashFollowUpRules.nextAction, SashFollowUpRules.sent,
        SashRules.asked, SashRules.reviewed, StalkingCaseRules.named, StalkingCaseRules.deputy,
        StalkingSignalRules.hidden, StalkingSignalRules.hitsRead, StalkingCaseRules.firstWeeks,
        StalkingSignalRules.pattern, StalkingCaseRules.explained, StalkingSignalRules.noBlame,
        StalkingCaseRules.steered,
    ]
}
