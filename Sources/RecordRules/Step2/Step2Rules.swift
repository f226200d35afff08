import RecordMerge
import RecordModel

/// Rules of step 2, the consultation: assessing together. What was looked up, what may be passed
/// on, the assessment itself and the other partners stand in files of their own.
enum Step2Rules {
    /// Registered in `RuleBook`, in the order of the catalogue.
    static let all: [Rule] = [
        consulted, Step2InfoRules.topicsAnswered, Step2InfoRules.registrationsLookedUp,
        Step2InfoRules.seenTogether, Step2AssessmentRules.assessed,
        Step2AssessmentRules.adviceOnly, Step2SharingRules.released, Step2SharingRules.classed,
        Step2AssessmentRules.viewsExplained, Step2PartnerRules.childProtection,
        Step2PartnerRules.childProtectionAtNight, Step2PartnerRules.prosecutionAtNight,
        Step2PartnerRules.prosecution, Step2PartnerRules.probation,
        Step2AssessmentRules.scientistConsulted, Step2InfoRules.ordersLookedUp,
        Step2InfoRules.civilLabel,
    ]

    private enum Names {
        static let bonnet = "bonnet"
        static let startedAt = "started_at"
        static let participants = "participants"
    }

    /// R2.1: police and VT, or who assesses in its place, stood at the bonnet together.
    static let consulted = Rule(
        "R2.1", .block, step: 2, binds: Party.both, gates: [.step(2)], override: .anyone,
        need: OverrideNeed(textKey: "rule.R2.1.need") { facts in
            FirstCall.lastMissed(facts) != nil
        }
    ) { facts in
        let vtSide =
            CrisisService.isMandated(facts.profile) ? [Party.vt, Party.crisisService] : [Party.vt]
        let isHeld = facts.entries(Names.bonnet).contains { bonnet in
            !bonnet.instants(Names.startedAt).isEmpty
                && bonnet.surelyHas(Names.participants, Party.police)
                && vtSide.contains { bonnet.surelyHas(Names.participants, $0) }
        }
        return isHeld || Scope.isVTOptional(facts) ? [] : [Breach()]
    }
}
