import RecordModel

/// A unit that looks: who it is and what its region profile grants.
package struct SightViewer: Sendable {
    /// The unit.
    package let unit: String
    /// Its organisation.
    package let organisation: String
    /// Its region profile.
    package let profile: RegionProfile?

    /// A viewer of its parts.
    package init(unit: String, organisation: String, profile: RegionProfile?) {
        self.unit = unit
        self.organisation = organisation
        self.profile = profile
    }
}

/// Whether and by what right a unit sees an operation.
package enum SightDecision: Hashable, Sendable {
    /// It takes part, and the partition is its organisation's too.
    case seesAsParticipant
    /// Its own unit wrote it.
    case seesAsAuthor
    /// It does not see it, and this is why.
    case hidden(Reason)

    /// Why something is not seen.
    package enum Reason: Hashable, Sendable {
        /// The unit takes no part in the record.
        case takesNoPart
        /// The partition is another organisation's.
        case otherPartition
        /// Others wrote it, and the region profile grants no mandate.
        case noMandate
    }

    /// Whether it may be sent to the unit.
    package var isVisible: Bool {
        if case .hidden = self { false } else { true }
    }
}

/// Which operations a unit sees.
///
/// Source: domain catalogue F0.11 and F0.18. Disclosures will widen this; they are not read yet.
package struct SightPolicy: Sendable {
    private let roles: RoleTable

    /// A policy by a catalogue's organisations.
    package init(catalogue: Catalogue) {
        roles = catalogue.roles
    }

    /// Decides on one operation.
    ///
    /// - Parameters:
    ///   - partition: Where the operation stands.
    ///   - authorUnit: The unit that wrote it.
    ///   - participates: Whether the viewer takes part in the record at this point in the order
    ///     of acceptance.
    package func decide(
        viewer: SightViewer, partition: Partition, authorUnit: String, participates: Bool
    ) -> SightDecision {
        guard participates else { return .hidden(.takesNoPart) }
        guard roles.partitions(of: viewer.organisation).contains(partition) else {
            return .hidden(.otherPartition)
        }
        guard let mandate = roles.mandate(of: viewer.organisation, for: partition) else {
            return .seesAsParticipant
        }
        if viewer.profile?.isMandated(mandate) == true { return .seesAsParticipant }
        return viewer.unit == authorUnit ? .seesAsAuthor : .hidden(.noMandate)
    }
}
