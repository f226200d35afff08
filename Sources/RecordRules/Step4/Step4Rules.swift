/// Rules of step 4, the safety measures (section C.4 of the catalogue).
enum Step4Rules {
    /// Registered in `RuleBook`, in the order of the catalogue.
    static let all: [Rule] = [
        AgreementRules.sevenPoints, AgreementRules.oneLead, MeasureRules.complete,
        AgreementRules.reassessedInTime, AgreementRules.fallback, MeasureRules.unsafeNeedsMeasure,
        MeasureRules.safetyConditions, MeasureRules.homeBanConsidered,
        MeasureRules.arrestConsidered, StopTalkRules.contraindications, StopTalkRules.howHeld,
        BanRules.farFromHome, BanRules.largeEnough, OrderRules.expiry, OrderRules.inProperOrder,
        TellingRules.victimOfOrder, TellingRules.violation, SupportRules.awareButton,
        BanRules.consideredForStalking, OrderRules.clearStand, SupportRules.childMeasure,
        SupportRules.effortOfVictim, BanRules.contactCase, OrderRules.proposedEnd,
        SupportRules.patternEscalated, TellingRules.release, MeasureRules.bothAims,
    ]

    /// The step that all of them belong to.
    static let step = 4
}
