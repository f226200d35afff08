import RecordModel

/// Rules about passing information on (section C.8): is everything said, and is it no more than
/// needed. Those about grounds are in `DisclosureGroundRules`.
package enum DisclosureRules {
    /// All rules, in the order of the catalogue.
    package static let all: [RuleAbout<DisclosureCase>] = [
        complete, DisclosureGroundRules.knownGround, minimal, weightyInterest,
        DisclosureGroundRules.policeData, DisclosureGroundRules.emergency,
        DisclosureGroundRules.unnamedReceiver, DisclosureGroundRules.consent, onward,
    ]

    /// What the rules say of it, in their order.
    ///
    /// What was already said aloud happened: then no gate is shut, and the findings stay open for
    /// the privacy officer.
    package static func findings(_ subject: DisclosureCase) -> [Finding] {
        all.flatMap { $0.evaluate(subject, subject.draft.settlements) }
            .map { subject.draft.hasHappened(by: subject.now) ? $0.withoutGates : $0 }
    }

    /// What the rules say of a draft, in their order.
    ///
    /// - Parameter acuteStates: Every answer that stands on how acute it is.
    package static func findings(
        _ draft: DisclosureDraft, grounds: GroundTable, profile: RegionProfile,
        acuteStates: Set<String>, now: Instant
    ) -> [Finding] {
        findings(
            DisclosureCase(
                draft, grounds: grounds, profile: profile, acuteStates: acuteStates, now: now))
    }

    /// Whether the receiver may be given the items, by what was found: nothing blocks, also not of
    /// what was already said aloud.
    package static func permits(_ findings: [Finding]) -> Bool {
        !findings.contains { $0.severity == .block && $0.needsSomebody }
    }

    /// R6.1: who, to whom, what for, on which ground, what and when.
    static let complete = rule("R6.1") { subject in
        let draft = subject.draft
        let parts: [(name: String, isMissing: Bool)] = [
            ("provider", draft.provider.isBlank || draft.providerRole.isBlank),
            ("receiver", draft.receiver.isBlank),
            ("purpose", draft.purpose.isBlank), ("ground", draft.ground.isBlank),
            (
                "content",
                draft.items.isEmpty && draft.unknownItems.isEmpty && !draft.isReportAccount
            ),
            ("time", draft.moment == nil),
        ]
        let missing = parts.filter(\.isMissing).map(\.name)
        return missing.isEmpty ? [] : [Breach(parts: ["missing": missing])]
    }

    /// R6.3: only what is needed, chosen item by item.
    static let minimal = rule("R6.3") { subject in
        let whole = subject.draft.items.map(\.reference).filter { $0.type == Names.record }
        if !whole.isEmpty { return [Breach(entities: whole, variant: "whole")] }
        return subject.draft.necessity.isBlank ? [Breach()] : []
    }

    /// R6.4: police and prosecution say what weighs so heavily. What is in a report was shared or
    /// passed on before: it was weighed then.
    static let weightyInterest = rule("R6.4") { subject in
        guard !subject.draft.isReportAccount else { return [] }
        let isAsked =
            Names.weighing.contains(subject.provider)
            || subject.row?.asksWeightyInterest ?? false
        return isAsked && subject.draft.weightyInterest.isBlank ? [Breach()] : []
    }

    /// R6.9: what was obtained from one partner goes to another on a ground of its own only: who
    /// passes it on says which, as the reason for setting this rule aside.
    static let onward = RuleAbout<DisclosureCase>(
        "R6.9", .block, step: 2, binds: Party.both, gates: [.disclosure], override: .anyone
    ) { subject in
        let passedOn = subject.draft.items.filter { item in
            let source = subject.source(of: item)
            return source != subject.provider && source != subject.receiver
                && item.onwardGround.isBlank
        }
        return passedOn.isEmpty ? [] : [Breach(entities: passedOn.map(\.reference))]
    }

    private enum Names {
        static let record = "record"
        static let weighing: Set<String> = [Party.police, "om"]
    }

    /// A block of passing on that nobody may set aside.
    private static func rule(
        _ id: String, _ breaches: @escaping @Sendable (DisclosureCase) -> [Breach]
    ) -> RuleAbout<DisclosureCase> {
        RuleAbout(
            id, .block, step: 2, binds: Party.both, gates: [.disclosure], breaches: breaches)
    }
}

extension DisclosureDraft {
    /// Whether it was said aloud already.
    func hasHappened(by now: Instant) -> Bool {
        medium == .spoken && moment.map { $0 <= now } ?? false
    }
}

extension Finding {
    /// The same finding about something that happened: it keeps nothing shut.
    var withoutGates: Finding {
        Finding(
            rule: rule, severity: severity, binds: binds, step: step, state: state,
            messageKey: messageKey, arguments: arguments, parts: parts, entities: entities,
            subject: subject, due: due, isFinal: isFinal, asksSince: asksSince)
    }
}
