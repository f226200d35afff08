import RecordModel

/// Whether and by what right a unit sees an operation.
package enum SightDecision: Hashable, Sendable {
    /// It takes part, and the partition is its organisation's too.
    case seesAsParticipant
    /// Its own unit wrote it.
    case seesAsAuthor
    /// It was passed on to its organisation or to the unit itself.
    case seesAsDisclosed
    /// It was let in to read the record for a while.
    case seesAsLetIn
    /// It is the entry that tells the unit what was passed on to it.
    case seesAsReceiver
    /// It does not see it, and this is why.
    case hidden(Reason)

    /// Why something is not seen.
    package enum Reason: Hashable, Sendable {
        /// The unit takes no part in the record.
        case takesNoPart
        /// The partition is another organisation's, and nobody passed it on.
        case otherPartition
        /// Others wrote it, and the region profile grants no mandate.
        case noMandate
        /// It is about something that the unit does not see.
        case aboutHidden
        /// It is about a record in which the unit takes no part.
        case aboutOtherRecord
        /// It is about something that is not here yet, which may turn out to be closed.
        case aboutUnknown
    }

    /// Whether it may be sent to the unit.
    package var isVisible: Bool {
        if case .hidden = self { false } else { true }
    }
}

/// Which operations a unit sees.
///
/// Source: domain catalogue F0.11, F0.17, F0.18, R6.10 and D.3. It gives sight, never the right to
/// write.
package struct SightPolicy: Sendable {
    private let roles: RoleTable

    /// A policy by a catalogue's organisations.
    package init(catalogue: Catalogue) {
        roles = catalogue.roles
    }

    /// Decides on one operation.
    package func decide(_ viewer: SightViewer, _ subject: SightSubject) -> SightDecision {
        let told = subject.addressedTo.filter { reaches($0, viewer) }
        if told.contains(where: { subject.standing.looksIn || $0.unit != nil }) {
            return .seesAsReceiver
        }
        guard subject.standing.looksIn else { return .hidden(.takesNoPart) }
        // Who was let in reads what is shared, and nothing closed: also not of the own organisation.
        if subject.standing == .letIn, subject.partition != .shared {
            return .hidden(.otherPartition)
        }
        var decision = bySelf(
            viewer, partition: subject.partition, authorUnit: subject.authorUnit)
        if !decision.isVisible, subject.disclosedTo.contains(where: { reaches($0, viewer) }) {
            decision = .seesAsDisclosed
        }
        if decision.isVisible, subject.standing == .letIn { decision = .seesAsLetIn }
        guard decision.isVisible, viewer.unit != subject.authorUnit else { return decision }
        let reasons = subject.ends.compactMap { closed($0, viewer, subject) }
        return reasons.first.map { .hidden($0) } ?? decision
    }

    /// Decides by partition and mandate alone: what a unit that takes part sees without anybody
    /// passing it on.
    package func bySelf(
        _ viewer: SightViewer, partition: Partition, authorUnit: String
    ) -> SightDecision {
        guard roles.partitions(of: viewer.organisation).contains(partition) else {
            return .hidden(.otherPartition)
        }
        guard let mandate = roles.mandate(of: viewer.organisation, for: partition) else {
            return .seesAsParticipant
        }
        if viewer.profile?.isMandated(mandate) == true { return .seesAsParticipant }
        return viewer.unit == authorUnit ? .seesAsAuthor : .hidden(.noMandate)
    }

    /// Whether what is passed on to `receiver` reaches the viewer: as that organisation, or in its
    /// place with a mandate; where a unit is named, as that unit.
    package func reaches(_ receiver: DisclosureReceiver, _ viewer: SightViewer) -> Bool {
        if let unit = receiver.unit, unit != viewer.unit { return false }
        if receiver.organisation == viewer.organisation { return true }
        guard roles.principals(of: viewer.organisation).contains(receiver.organisation) else {
            return false
        }
        let partition = roles.ownPartition(of: receiver.organisation)
        return roles.mandate(of: viewer.organisation, for: partition)
            .map { viewer.profile?.isMandated($0) == true } ?? false
    }

    /// What is about something closed is as closed as that: it would tell that it is there.
    private func closed(
        _ end: SightEnd, _ viewer: SightViewer, _ subject: SightSubject
    ) -> SightDecision.Reason? {
        switch end {
        case .seen, .record(participates: true): nil
        case .hidden: .aboutHidden
        case .record(participates: false): .aboutOtherRecord
        case .unknown:
            viewer.organisation == subject.authorOrganisation ? nil : .aboutUnknown
        }
    }
}
