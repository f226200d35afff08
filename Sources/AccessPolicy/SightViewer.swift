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

/// To whom something was passed on.
package struct DisclosureReceiver: Hashable, Sendable {
    /// The organisation.
    package let organisation: String
    /// The one unit of it that gets it; nil for all that take part.
    package let unit: String?

    /// A receiver of its parts.
    package init(organisation: String, unit: String?) {
        self.organisation = organisation
        self.unit = unit
    }
}

/// What stands at an end of something that is about other things: a link, an override, an entry of
/// passing on.
package enum SightEnd: Hashable, Sendable {
    /// Something that the viewer sees.
    case seen
    /// Something that the viewer does not see.
    case hidden
    /// Another record, or something in it.
    case record(participates: Bool)
    /// Something of which nothing was accepted yet.
    case unknown
}

/// How a unit stands to a record at a point in the order of acceptance.
package enum SightStanding: Hashable, Sendable {
    /// It takes part.
    case takesPart
    /// It was let in to read, for a while and for a reason.
    case letIn
    /// Neither.
    case apart

    /// Whether it may look into the record at all.
    package var looksIn: Bool { self != .apart }
}

/// What a sight policy looks at of one operation.
package struct SightSubject: Sendable {
    /// Where it stands.
    package var partition: Partition
    /// The unit that wrote it.
    package var authorUnit: String
    /// That unit's organisation.
    package var authorOrganisation: String
    /// How the viewer stands to the record at this point in the order of acceptance.
    package var standing: SightStanding
    /// To whom its entity is passed on at this point: by entries that are permitted and stand.
    package var disclosedTo: [DisclosureReceiver] = []
    /// Whom it tells, when its entity is itself an entry of passing on that was permitted.
    package var addressedTo: [DisclosureReceiver] = []
    /// What its entity is about.
    package var ends: [SightEnd] = []

    /// A subject of which nobody passed anything on and that is about nothing else.
    package init(
        partition: Partition, authorUnit: String, authorOrganisation: String,
        standing: SightStanding
    ) {
        self.partition = partition
        self.authorUnit = authorUnit
        self.authorOrganisation = authorOrganisation
        self.standing = standing
    }

    /// A subject in a record in which the viewer takes part, or to which it stands apart.
    package init(
        partition: Partition, authorUnit: String, authorOrganisation: String, participates: Bool
    ) {
        self.init(
            partition: partition, authorUnit: authorUnit, authorOrganisation: authorOrganisation,
            standing: participates ? .takesPart : .apart)
    }
}
