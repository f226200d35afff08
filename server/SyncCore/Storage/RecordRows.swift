import RecordModel
import SyncProtocol

/// Where a record comes from.
package struct RecordOrigin: Hashable, Sendable {
    /// The record.
    package let id: RecordID
    /// The unit of the author who created it: its first participant.
    package let unit: String
    /// That unit's organisation.
    package let organisation: String

    /// An origin of its parts.
    package init(id: RecordID, unit: String, organisation: String) {
        self.id = id
        self.unit = unit
        self.organisation = organisation
    }
}

/// Where an entity comes from, and what its creation fixed.
package struct EntityOrigin: Hashable, Sendable {
    /// The record it belongs to.
    package let record: RecordID
    /// The entity.
    package let entity: EntityReference
    /// Who may see it.
    package let partition: Partition
    /// The class of police data.
    package let wpgClass: WpgClass
    /// The organisation of the author that counts for ownership.
    package let organisation: String
    /// The unit that made it.
    package let unit: String

    /// An origin of its parts.
    package init(
        record: RecordID, entity: EntityReference, partition: Partition, wpgClass: WpgClass,
        organisation: String, unit: String
    ) {
        self.record = record
        self.entity = entity
        self.partition = partition
        self.wpgClass = wpgClass
        self.organisation = organisation
        self.unit = unit
    }

    /// What the operation that creates an entity fixes.
    package init(_ header: OperationHeader) {
        self.init(
            record: header.record, entity: header.entity, partition: header.partition,
            wpgClass: header.wpgClass, organisation: header.author.owningOrganisation,
            unit: header.author.unit)
    }
}

/// A participant entity, as far as it decides who takes part.
package struct ParticipantEntry: Hashable, Sendable {
    /// The entity.
    package let id: String
    /// The record.
    package let record: RecordID
    /// The organisation that made it.
    package let organisation: String
    /// The unit it names, once it does.
    package var unit: String?
    /// Accepted endings that nothing accepted has taken back.
    package var endings: Set<Citation>

    /// An entry of its parts.
    package init(
        id: String, record: RecordID, organisation: String, unit: String? = nil,
        endings: Set<Citation> = []
    ) {
        self.id = id
        self.record = record
        self.organisation = organisation
        self.unit = unit
        self.endings = endings
    }
}

/// A stretch in which a unit took part in a record.
package struct Participation: Hashable, Sendable {
    /// The record.
    package let record: RecordID
    /// The unit.
    package let unit: String
    /// The operation with which it began.
    package let from: AcceptanceOrder
    /// The operation with which it ended; nil while it goes on.
    package var until: AcceptanceOrder?

    /// A stretch of its parts.
    package init(
        record: RecordID, unit: String, from: AcceptanceOrder, until: AcceptanceOrder? = nil
    ) {
        self.record = record
        self.unit = unit
        self.from = from
        self.until = until
    }
}

/// What a position of a feed refers to.
package enum FeedReference: Hashable, Sendable {
    /// An accepted operation and its header digest.
    case operation(OperationID, SHA256Digest)
    /// A replica's certificate and its digest.
    case certificate(ReplicaID, SHA256Digest)
    /// Something that the service said for good, by its digest.
    case statement(SHA256Digest)

    /// The digest that goes into the running digest.
    package var digest: SHA256Digest {
        switch self {
        case .operation(_, let digest), .certificate(_, let digest), .statement(let digest):
            digest
        }
    }
}

/// A position of a feed with the running digest there.
package struct FeedPoint: Hashable, Sendable {
    /// Before the first entry.
    package static let start = FeedPoint(position: 0, digest: FeedDigest.empty)
    /// The position, from 1.
    package let position: Int64
    /// The running digest.
    package let digest: SHA256Digest

    /// A point of its parts.
    package init(position: Int64, digest: SHA256Digest) {
        self.position = position
        self.digest = digest
    }

    /// The point after one more entry.
    package func next(_ entry: SHA256Digest) -> FeedPoint {
        FeedPoint(position: position + 1, digest: FeedDigest.next(digest, entry: entry))
    }
}

/// One position of a feed.
package struct FeedPlace: Hashable, Sendable {
    /// Where.
    package let point: FeedPoint
    /// What.
    package let reference: FeedReference
    /// Whether its unit may no longer see what stands there.
    package var isHollow: Bool

    /// A place of its parts.
    package init(point: FeedPoint, reference: FeedReference, isHollow: Bool = false) {
        self.point = point
        self.reference = reference
        self.isHollow = isHollow
    }
}
