import RecordMerge
import RecordModel
import RecordStore

/// What a laptop holds at one moment, as far as checkers look at it.
package struct ReplicaContent: Sendable {
    /// What the event log calls it.
    package let name: String
    /// Its unit.
    package let unit: String
    /// Its organisation.
    package let organisation: String
    /// Itself.
    package let replica: ReplicaID
    /// The last feed position it applied.
    package let cursor: Int64
    /// The running digest there.
    package let feedDigest: SHA256Digest
    /// Its records, sorted by id.
    package let records: [RecordContent]

    /// Reads everything that `replica` holds.
    package init(_ replica: SimulatedReplica, canary: Canary?) throws {
        name = replica.name
        unit = replica.unit
        organisation = replica.organisation
        self.replica = replica.store.replica
        let (position, records) = try replica.store.read { reader in
            let position = try reader.syncPosition()
            let ids = try reader.records().map(\.record).sorted()
            return (
                position,
                try ids.map {
                    RecordContent(
                        try reader.materialised($0), try reader.operations($0), canary: canary)
                }
            )
        }
        cursor = position?.cursor ?? 0
        feedDigest = position?.feedDigest ?? SHA256Digest(of: [])
        self.records = records
    }

    /// All operations of all records.
    package var operations: [LoggedOperation] { records.flatMap(\.operations) }
}

/// One record of a laptop.
package struct RecordContent: Sendable {
    /// The record.
    package let record: RecordID
    /// The digest of what is shown.
    package let digest: SHA256Digest
    /// Whether nothing is shown.
    package let isEmpty: Bool
    /// Its log, in the order it came in.
    package let operations: [LoggedOperation]
    /// What is shown, by entity and field.
    package let fields: [EntityReference: [FieldName: ShownField]]

    init(
        _ materialised: MaterialisedRecord, _ operations: [LoggedOperation], canary: Canary?
    ) {
        record = materialised.id
        digest = materialised.digest
        isEmpty = materialised.entities.isEmpty
        self.operations = operations
        fields = Dictionary(
            materialised.entities.map { entity in
                (entity.reference, entity.fields.mapValues { ShownField($0, canary: canary) })
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The operations that count in what is shown.
    var counting: [RecordOperation] {
        operations.filter(\.verdict.counts).map(\.operation)
    }
}

/// One field as it is shown to people.
package struct ShownField: Sendable {
    /// One value that stands.
    package struct Head: Hashable, Sendable {
        /// The write.
        package let citation: Citation
        /// What it says.
        package let value: JSONValue
    }

    /// The value in force.
    package let value: JSONValue
    /// Every value that stands, remarks included, latest first.
    package let heads: [Head]

    init(_ field: MaterialisedField, canary: Canary?) {
        var heads = field.allHeads.map { Head(citation: $0.stamp.citation, value: $0.value.json) }
        let isContested = heads.count > 1
        value =
            canary == .latestWinsInsteadOfMostCautious && isContested
            ? heads[0].value : field.valueJSON
        if canary == .hideOneHead, isContested { heads.removeLast() }
        self.heads = heads
    }
}
