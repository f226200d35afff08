import RecordMerge
import RecordModel

/// What the rules make of one entry of passing on: the same on the laptop that writes it, at the
/// service that sends what it covers, and in a report.
package struct DisclosureJudgement: Sendable {
    /// What was judged.
    package let draft: DisclosureDraft
    /// What the rules found, in the order of the catalogue.
    package let findings: [Finding]

    /// Whether the receiver may be given what it names: nothing blocks, a ground was found, and
    /// everything it names is known. It is all or nothing: an entry of which one item is closed
    /// opens none. What accounts for a report opens nothing, whatever it names.
    package var isPermitted: Bool {
        isGrounded && !draft.isReportAccount && draft.unknownItems.isEmpty
            && !draft.items.isEmpty
    }

    /// Whether the receiver may be told of the entry itself.
    package var mayBeTold: Bool { isPermitted || isGrounded && draft.isReportAccount }

    /// Whether nothing blocks, and a ground was found.
    private var isGrounded: Bool {
        DisclosureRules.permits(findings) && draft.ground != DisclosureDraft.noGround
    }

    /// What keeps it from being written, unless it has happened already.
    package var blocking: [Finding] {
        findings.filter { $0.severity == .block && $0.needsSomebody }
    }

    /// How acute it has to be for an emergency.
    package enum Acuteness: Sendable {
        /// As it stands now: what a person who passes something on goes by.
        case now
        /// As anybody said at any time: what was sent from elsewhere may have been written then.
        case ever
    }

    /// Judges an entry of the record.
    ///
    /// - Parameters:
    ///   - entry: An entity of the type of disclosures.
    ///   - facts: The record with that entry in it.
    ///   - profile: The region profile of the unit that passes it on.
    package init(
        _ entry: MaterialisedEntity, _ facts: RecordFacts, grounds: GroundTable,
        profile: RegionProfile, acuteness: Acuteness = .now
    ) {
        let draft = DisclosureDraft(entry, facts)
        self.draft = draft
        let policy = DisclosureRules.findings(
            draft, grounds: grounds, profile: profile,
            acuteStates: facts.acuteStates(acuteness), now: facts.now)
        let own = [Step2SharingRules.released, Step2SharingRules.classed]
            .flatMap { $0.evaluate(facts) }.filter { $0.subject == entry.reference }
        findings = own + policy
    }
}

extension RecordFacts {
    private enum Names {
        static let incident = "incident"
        static let acuteState = "acute_state"
    }

    /// Every answer on how acute it is that stands, or that ever stood.
    fileprivate func acuteStates(_ acuteness: DisclosureJudgement.Acuteness) -> Set<String> {
        switch acuteness {
        case .now: Set(singleton(Names.incident)?.texts(Names.acuteState) ?? [])
        case .ever:
            Set(
                touching(.singleton(Names.incident))
                    .compactMap { $0.values[Names.acuteState]?.stringValue })
        }
    }
}
