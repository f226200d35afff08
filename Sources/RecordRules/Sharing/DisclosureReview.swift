import RecordMerge
import RecordModel

/// An entry of passing on that the privacy officer of who passed it on looks at (D.3, E20): what
/// rests on an emergency, what was set aside, and what happened although a rule speaks against it.
package struct DisclosureReview: Sendable {
    /// Why somebody looks.
    package enum Why: String, CaseIterable, Sendable {
        /// No ground was found.
        case noneFound = "none_found"
        /// It rests on a vital interest.
        case vitalInterest = "vital_interest"
        /// Somebody set a rule aside.
        case setAside = "set_aside"
        /// It happened, although a rule speaks against it.
        case blocked
    }

    /// The entry.
    package let entity: EntityReference
    /// What it says.
    package let draft: DisclosureDraft
    /// Why somebody looks, in a fixed order; at least one.
    package let why: [Why]
    /// The rules that speak against it or were set aside, in the order of the catalogue.
    package let rules: [String]
    /// When it happened.
    package let occurredAt: Instant
    /// When it was recorded.
    package let recordedAt: Instant
    /// By when somebody looks: the end of the next working day.
    package let due: Instant
    /// Whether it was withdrawn since; what was received stays received.
    package let isWithdrawn: Bool

    /// Whether nobody has looked yet.
    package var isOpen: Bool { draft.reviewedAt == nil }

    /// What the judgement of an entry asks for; nil when nobody has to look.
    ///
    /// - Parameter judgement: Of the entry, on these facts.
    package init?(
        _ entry: MaterialisedEntity, _ judgement: DisclosureJudgement, _ facts: RecordFacts
    ) {
        guard let stamp = facts.firstStamp(of: entry) else { return nil }
        let draft = judgement.draft
        let blocking = judgement.blocking.map(\.rule)
        let setAside = draft.settlements.map(\.rule).filter { Self.isBlock($0, facts.catalogue) }
        let overridden = judgement.findings
            .filter { $0.severity == .block && $0.state == .overridden }.map(\.rule)
        let isVital =
            draft.purpose == Self.emergency || draft.ground == Self.emergency
            || draft.vitalInterest != nil
        let why: [Why?] = [
            draft.ground == DisclosureDraft.noGround ? .noneFound : nil,
            isVital ? .vitalInterest : nil,
            setAside.isEmpty && overridden.isEmpty ? nil : .setAside,
            blocking.isEmpty ? nil : .blocked,
        ]
        guard !why.allSatisfy({ $0 == nil }) else { return nil }
        self.why = why.compactMap(\.self)
        entity = entry.reference
        self.draft = draft
        rules = Set(blocking + setAside + overridden + (isVital ? [Self.emergencyRule] : []))
            .sorted { RuleNumber($0) < RuleNumber($1) }
        let occurredAt = facts.moment(stamp)
        self.occurredAt = occurredAt
        recordedAt = Instant(milliseconds: stamp.clock.wallMilliseconds)
        let day = facts.profile.calendar.day(after: Due.day(occurredAt), workingDays: 1)
        due = .endOfDay(day)
        isWithdrawn = facts.isWithdrawn(entry)
    }

    private static let emergency = "G10"
    private static let emergencyRule = "R6.6"

    /// Whether a rule blocks: what only warns is answered, and nobody has to look at that.
    private static func isBlock(_ rule: String, _ catalogue: Catalogue) -> Bool {
        let severity = PolicyRules.card(rule)?.severity ?? RuleBook.rule(rule, catalogue)?.severity
        return severity == .block
    }
}
