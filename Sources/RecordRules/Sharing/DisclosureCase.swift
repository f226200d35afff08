import RecordModel

/// Everything that the rules on passing on look at.
package struct DisclosureCase: Sendable {
    /// What is passed on.
    package let draft: DisclosureDraft
    /// The grounds there are.
    package let grounds: GroundTable
    /// How the region works together.
    package let profile: RegionProfile
    /// Every answer that stands on how acute it is; none when nobody said.
    package let acuteStates: Set<String>
    /// The moment the rules are asked at.
    package let now: Instant

    /// A case of its parts.
    package init(
        _ draft: DisclosureDraft, grounds: GroundTable, profile: RegionProfile,
        acuteStates: Set<String>, now: Instant
    ) {
        self.draft = draft
        self.grounds = grounds
        self.profile = profile
        self.acuteStates = acuteStates
        self.now = now
    }
}

extension DisclosureCase {
    /// The organisation whose powers the provider uses.
    var provider: String { grounds.party(draft.provider, profile) }

    /// The organisation as which the receiver gets it.
    var receiver: String { grounds.party(draft.receiver, profile) }

    /// The row of the table that the purpose names.
    var row: GroundTable.Row? { grounds.row(draft.purpose) }

    /// Whose information an item is: of whom it was obtained, else of whose partition it is, else
    /// the provider's own.
    func source(of item: DisclosedItem) -> String {
        if let source = item.obtainedFrom { return grounds.party(source, profile) }
        return switch item.partition {
        case .shared: provider
        case .policeOnly: Party.police
        case .vtOnly: draft.provider == Party.crisisService ? provider : Party.vt
        }
    }
}
