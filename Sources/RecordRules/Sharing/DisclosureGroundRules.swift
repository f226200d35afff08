import RecordModel

/// Rules about the grounds on which information is passed on (section C.8).
enum DisclosureGroundRules {
    private enum Names {
        static let version = "legal_ground_version"
        static let acute: Set<String> = ["acute", "suspected_acute"]
        static let prosecution = "om"
        static let probation = "probation"
    }

    /// R6.2: the table knows a ground for this provider, this receiver and this purpose. The
    /// privacy officer may decide otherwise, and an emergency explained in full does.
    static let knownGround = RuleAbout<DisclosureCase>(
        "R6.2", .block, step: 2, binds: Party.both, gates: [.disclosure],
        override: .roles([Party.privacyOfficer])
    ) { subject in
        if let agreed = subject.profile[Names.version]?.stringValue,
            agreed != subject.grounds.version
        {
            return [Breach(variant: "version")]
        }
        guard !isGrounded(subject) else { return [] }
        var breach = Breach()
        if isAcute(subject), subject.draft.vitalInterest?.isComplete ?? false {
            breach.state = .overridden
        }
        return [breach]
    }

    /// R6.5: whoever is not the prosecution gets ordinary police data only, or what the
    /// prosecution released to them. An emergency does not open the rest.
    static let policeData = RuleAbout<DisclosureCase>(
        "R6.5", .block, step: 2, binds: [Party.police], gates: [.disclosure]
    ) { subject in
        guard subject.receiver != Names.prosecution else { return [] }
        let closed = subject.draft.items.filter { item in
            guard subject.source(of: item) == Party.police || subject.provider == Party.police
            else { return false }
            return switch item.wpgClass {
            case .some(.none), .article8: false
            case .article9ViaOM:
                item.releasedTo.isDisjoint(with: [subject.receiver, subject.draft.receiver])
            case nil: true
            }
        }
        return closed.isEmpty ? [] : [Breach(entities: closed.map(\.reference))]
    }

    /// R6.6: the emergency ground holds while it is acute, with who is in danger, of what, and why
    /// no other ground will do; the privacy officer looks at it on the next working day.
    static let emergency = RuleAbout<DisclosureCase>(
        "R6.6", .remind, step: 2, binds: [Party.privacyOfficer], gates: [.disclosure]
    ) { subject in
        let draft = subject.draft
        guard subject.row?.isEmergency ?? false || draft.vitalInterest != nil else { return [] }
        var missing: [String] = []
        if !isAcute(subject) { missing.append("acute") }
        if draft.vitalInterest?.who.isBlank ?? true { missing.append("who") }
        if draft.vitalInterest?.danger.isBlank ?? true { missing.append("danger") }
        if draft.vitalInterest?.why.isBlank ?? true { missing.append("why") }
        guard missing.isEmpty else {
            var breach = Breach(variant: "incomplete", parts: ["missing": missing])
            breach.severity = .block
            breach.binds = Party.both
            return [breach]
        }
        guard draft.reviewedAt == nil else { return [] }
        let start = Due.day(draft.moment ?? subject.now)
        let review = subject.profile.calendar.day(after: start, workingDays: 1)
        return [
            Breach(
                due: AmsterdamTime.instant(
                    days: review, milliseconds: CivilTime.dayMilliseconds))
        ]
    }

    /// R6.7: the law did not name this receiver; the profile says whether that is settled.
    static let unnamedReceiver = RuleAbout<DisclosureCase>(
        "R6.7", .warn, step: 2, binds: [Party.vt]
    ) { subject in
        guard let key = subject.row?.conditions[subject.receiver],
            subject.row?.providers.contains(subject.provider) ?? false,
            !subject.profile.isSet(key)
        else { return [] }
        return [Breach()]
    }

    /// R6.8: once it is not acute, Veilig Thuis and probation rest on consent or a ground.
    static let consent = RuleAbout<DisclosureCase>(
        "R6.8", .warn, step: 2, binds: [Party.vt]
    ) { subject in
        let draft = subject.draft
        guard Set([subject.provider, subject.receiver]) == [Party.vt, Names.probation],
            !isAcute(subject), draft.consent.isBlank, !isGrounded(subject)
        else { return [] }
        return [Breach()]
    }

    /// Whether some answer says that it is acute, or may be.
    private static func isAcute(_ subject: DisclosureCase) -> Bool {
        !subject.acuteStates.isDisjoint(with: Names.acute)
    }

    /// Whether the ground named is one of the table for these two, or no row is asked for: inside
    /// one organisation, or by covenant or consent.
    private static func isGrounded(_ subject: DisclosureCase) -> Bool {
        let draft = subject.draft
        if draft.isReportAccount { return subject.isReportGrounded }
        if subject.grounds.isWithin(draft.provider, draft.receiver) { return true }
        if subject.grounds.isByAgreement(draft.receiver) {
            return !draft.covenant.isBlank || !draft.consent.isBlank
        }
        guard let row = subject.row, draft.ground == row.id || draft.ground == row.ground,
            subject.provider != subject.receiver
        else { return false }
        return row.providers.contains(subject.provider)
            && row.receivers.contains(subject.receiver)
    }
}
