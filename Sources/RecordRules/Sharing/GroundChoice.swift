import RecordModel

extension GroundTable {
    /// Grounds that are no row of the table.
    package enum OtherGround {
        /// The receiver is a part of the provider's own organisation.
        package static let ownOrganisation = "own_organisation"
        /// A covenant opens the way to the receiver.
        package static let covenant = "covenant"
        /// The consent of the person opens it.
        package static let consent = "consent"
        /// The victim made a complaint.
        package static let complaint = "complaint"
    }

    /// The code of the ground that fits who passes on to whom and what for: a row of the table, or
    /// what stands beside it; ``DisclosureDraft/noGround`` where none does.
    ///
    /// It is looked up, never chosen by who writes: two people in one case name the same ground.
    ///
    /// - Parameter draft: What is passed on; its own ground is not looked at.
    package func groundCode(for draft: DisclosureDraft, _ profile: RegionProfile) -> String {
        if isWithin(draft.provider, draft.receiver) { return OtherGround.ownOrganisation }
        if isByAgreement(draft.receiver) {
            if !draft.covenant.isBlank { return OtherGround.covenant }
            if !draft.consent.isBlank { return OtherGround.consent }
        } else if let row = row(draft.purpose), fits(row, draft, profile) {
            return row.id
        }
        // What a complete emergency opens rests on the emergency, whatever the purpose was called.
        if draft.vitalInterest?.isComplete ?? false,
            let emergency = rows.first(where: \.isEmergency)
        {
            return emergency.id
        }
        return DisclosureDraft.noGround
    }

    private func fits(_ row: Row, _ draft: DisclosureDraft, _ profile: RegionProfile) -> Bool {
        let (provider, receiver) = (party(draft.provider, profile), party(draft.receiver, profile))
        return provider != receiver && row.providers.contains(provider)
            && row.receivers.contains(receiver)
    }
}
