import RecordMerge
import RecordModel

/// Rules of step 3, the joint investigation.
enum Step3Rules {
    /// Registered in `RuleBook`, in the order of the catalogue.
    static let all: [Rule] =
        Step3TaskRules.all + Step3SceneRules.all + Step3InjuryRules.all
        + Step3InterviewRules.all + [
            Step3FollowUpRules.resultShared, Step3SceneRules.considered,
            Step3FollowUpRules.questionsAsked,
        ]
}
