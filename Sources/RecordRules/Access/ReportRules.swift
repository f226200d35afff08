import RecordModel

/// Rules about giving out reports: what they contain, to whom and by what way (sections C.7 and
/// C.10).
package enum ReportRules {
    /// The rules of section C.10, in the order of the catalogue.
    package static let all: [RuleAbout<ReportDraft>] = [destination, differences, withheld]

    /// The rule of section C.7.
    package static let victimFacing: [RuleAbout<ReportDraft>] = [aboutSuspect]

    /// What the rules say of a report, in the order of the catalogue.
    package static func findings(_ draft: ReportDraft) -> [Finding] {
        (victimFacing + all).flatMap { $0.evaluate(draft) }
    }

    private enum Names {
        /// Who stands on the victim's side, or tells the victim.
        static let victimSide: Set<String> = ["victim", "victim_lawyer", "shn", "care"]
        /// What is about the suspect's past, or an investigation into the suspect.
        static let aboutSuspect: Set<String> = [
            "prior_registration", "running_investigation", "probation_contact",
        ]
        static let information = "info_item"
        /// Topics that are not.
        static let harmlessTopics: Set<String> = [
            "agreements_with_persons", "agreements_with_partners", "action_plan",
            "protective_measures",
        ]
    }

    /// R8.14: what is known of the suspect's past does not go to the victim. Information whose
    /// topic or class nobody knows may be about that.
    static let aboutSuspect = RuleAbout<ReportDraft>(
        "R8.14", .block, step: 5, binds: [Party.police], gates: [.report]
    ) { draft in
        guard isVictimSide(draft.recipient) else { return [] }
        let kept = draft.items.filter(isAboutSuspect)
        return kept.isEmpty ? [] : [Breach(entities: kept.map(\.reference))]
    }

    /// R10.2: to a known recipient, by a safe way, encrypted.
    static let destination = RuleAbout<ReportDraft>(
        "R10.2", .block, step: 5, binds: [Party.supervisor], gates: [.report]
    ) { draft in
        var missing: [String] = []
        if !draft.knownRecipients.contains(draft.recipient) { missing.append("recipient") }
        if !draft.channel.isSafe { missing.append("channel") }
        if draft.channel.isElectronic, !draft.isEncrypted { missing.append("encryption") }
        return missing.isEmpty ? [] : [Breach(parts: ["missing": missing])]
    }

    /// R10.3: while something that can lead to harm is contested there is no final report; an
    /// interim one says so on every page.
    static let differences = RuleAbout<ReportDraft>(
        "R10.3", .block, step: 5, binds: [Party.supervisor], gates: [.finalReport]
    ) { draft in
        guard !draft.contested.isEmpty else { return [] }
        var breach = Breach(
            entities: draft.contested, arguments: ["count": String(draft.contested.count)])
        guard !draft.isFinal else { return [breach] }
        breach.variant = draft.isMarked ? "interim" : "unmarked"
        breach.severity = draft.isMarked ? .remind : .block
        breach.gates = [.report]
        return [breach]
    }

    /// R10.4: a report says which kinds of information were left out, never what.
    static let withheld = RuleAbout<ReportDraft>(
        "R10.4", .block, step: 5, binds: [Party.supervisor], gates: [.report]
    ) { draft in
        let silent = draft.withheld.subtracting(draft.listed)
        if draft.mayKnowWithheld {
            return silent.isEmpty ? [] : [Breach(arguments: ["count": String(silent.count)])]
        }
        return draft.listed.isEmpty ? [] : [Breach(variant: "secret")]
    }

    /// Whether a recipient stands on the victim's side, or tells the victim.
    package static func isVictimSide(_ recipient: String) -> Bool {
        Names.victimSide.contains(recipient)
    }

    /// Whether an item is, or may be, about the suspect's past.
    package static func isAboutSuspect(_ item: ReportedItem) -> Bool {
        Names.aboutSuspect.contains(item.reference.type) || !isOrdinary(item.wpgClass)
            || (item.reference.type == Names.information
                && !(item.topic.map(Names.harmlessTopics.contains) ?? false))
    }

    private static func isOrdinary(_ wpgClass: WpgClass?) -> Bool {
        switch wpgClass {
        case .some(.none), .article8: true
        case .article9ViaOM, nil: false
        }
    }
}
