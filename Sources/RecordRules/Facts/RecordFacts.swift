import RecordMerge
import RecordModel

/// Who wrote an operation and when: what rules and reports say beside a value.
package struct OperationFact: Hashable, Sendable {
    /// Its author.
    package let author: OperationAuthor
    /// When it was written, by the laptop's clock.
    package let recordedAt: HybridTime
    /// When it happened, where the author said so.
    package let occurredAt: OccurredAt?
    /// Why, where a reason was given.
    package private(set) var reason: String?
    /// What it wrote, by field; nothing where that can't be read here.
    package private(set) var values: JSONObject
    /// The entity it touches.
    package let entity: EntityReference
    /// The operations that it took the place of, for each field where there were any.
    package let replacing: [FieldName: [OperationID]]
    /// Who may see it.
    package let partition: Partition
    /// The class of police data it holds.
    package let wpgClass: WpgClass
    /// Whether the service accepted it; else it is not yet confirmed.
    package let isConfirmed: Bool

    /// The fields that it is known to write.
    var writtenFields: Set<FieldName> {
        Set(replacing.keys).union(values.members.map { FieldName($0.key.string) })
    }

    /// The fact of `operation`.
    package init(_ operation: RecordOperation, isConfirmed: Bool) {
        author = operation.header.author
        recordedAt = operation.header.clock
        occurredAt = operation.content?.occurredAt
        reason = operation.content?.reason
        values = operation.content?.values ?? JSONObject()
        entity = operation.header.entity
        replacing = Dictionary(
            operation.header.action.writes.filter { !$0.citations.isEmpty }.map {
                ($0.field, $0.citations.map(\.operation))
            }, uniquingKeysWith: { first, _ in first })
        partition = operation.header.partition
        wpgClass = operation.header.wpgClass
        self.isConfirmed = isConfirmed
    }

    private init(_ fact: OperationFact, entity: EntityReference) {
        author = fact.author
        recordedAt = fact.recordedAt
        occurredAt = fact.occurredAt
        reason = fact.reason
        values = fact.values
        self.entity = entity
        replacing = fact.replacing
        partition = fact.partition
        wpgClass = fact.wpgClass
        isConfirmed = fact.isConfirmed
    }

    /// The same write, read as one of another entity that its own is joined with.
    package func standing(on entity: EntityReference) -> OperationFact {
        entity == self.entity ? self : OperationFact(self, entity: entity)
    }

    /// Whether it writes nothing but these fields, as far as can be read.
    package func writes(only fields: Set<FieldName>) -> Bool {
        values.members.allSatisfy { fields.contains(FieldName($0.key.string)) }
    }

    /// What is left of it for somebody who does not get all of it; nil when nothing is.
    ///
    /// A reason speaks of the whole operation: it stays only where everything does.
    package func cut(
        keeping isKept: (FieldName) -> Bool, showing shown: (JSONValue) -> JSONValue
    ) -> OperationFact? {
        let left = values.members.filter { isKept(FieldName($0.key.string)) }
        guard !left.isEmpty || values.members.isEmpty else { return nil }
        var fact = self
        fact.values = JSONObject(left.map { ($0.key, shown($0.value)) })
        fact.reason =
            left.count == values.members.count
            ? reason.map { shown(.text($0)).stringValue ?? "" } : nil
        return fact
    }
}

/// Everything that a rule may look at. Values only: no clock, no storage.
package struct RecordFacts: Sendable {
    /// The record as merged.
    package let record: MaterialisedRecord
    /// All its operations, for who and when.
    package let operations: [OperationID: OperationFact]
    /// What fields mean.
    package let catalogue: Catalogue
    /// How the region works together.
    package let profile: RegionProfile
    /// The moment the rules are asked at.
    package let now: Instant
    /// Whether more of the record is still coming in: gates stay shut.
    package let isStillReceiving: Bool
    /// How far the laptop that asks is in step; nil where no laptop asks.
    package let syncAge: SyncAge?
    /// By the id of an entity that is read as another: the id of that one.
    package let aliases: [String: String]
    /// What somebody is about to do; nil when the record is only looked at.
    package private(set) var attempt: Attempt?
    /// Whose laptop this is: it may not show what others keep in their own part. Nil where
    /// everything is shown.
    package private(set) var reader: String?
    /// Other records on this laptop with the same person or at the same address.
    package private(set) var relatedRecords: Set<RecordID> = []
    /// The entities that count as present, by type, sorted by id.
    private let present: [String: [MaterialisedEntity]]
    /// What `entries` answers, by type.
    private let entries: [String: [Entry]]
    /// The operations by the entity they touch, in no order.
    private let touching: [EntityReference: [OperationID]]

    /// Facts of their parts.
    package init(
        record: MaterialisedRecord, operations: [OperationID: OperationFact],
        catalogue: Catalogue, profile: RegionProfile, now: Instant, isStillReceiving: Bool = false,
        syncAge: SyncAge? = nil, aliases: [String: String] = [:]
    ) {
        self.record = record
        self.aliases = aliases
        self.operations = operations
        self.catalogue = catalogue
        self.profile = profile
        self.now = now
        self.isStillReceiving = isStillReceiving
        self.syncAge = syncAge
        let present = Dictionary(grouping: record.entities.filter(\.isPresent)) {
            $0.reference.type
        }
        let corrects = catalogue.structure.name("correction", "corrects")
        self.present = present
        entries = present.mapValues { Corrections($0, field: corrects).entries }
        touching = operations.reduce(into: [:]) { $0[$1.value.entity, default: []].append($1.key) }
    }

    /// The same facts, seen by somebody about to do that.
    package func attempting(_ attempt: Attempt) -> RecordFacts {
        var facts = self
        facts.attempt = attempt
        return facts
    }

    /// The same facts, on a laptop of that organisation.
    package func seen(by organisation: String) -> RecordFacts {
        var facts = self
        facts.reader = organisation
        return facts
    }

    /// The same facts, with what other records of the same person or address are here.
    package func knowing(related: Set<RecordID>) -> RecordFacts {
        var facts = self
        facts.relatedRecords = related
        return facts
    }

    /// The entities of a type that count as present, sorted by id.
    package func entities(_ type: String) -> [MaterialisedEntity] {
        present[type] ?? []
    }

    /// The entries of a type that count, sorted by id.
    func entries(_ type: String) -> [Entry] { entries[type] ?? [] }

    /// The operations that touch an entity, in no order.
    package func touching(_ entity: EntityReference) -> [OperationFact] {
        (touching[entity] ?? []).compactMap { operations[$0] }
    }

    /// The one entity of a type that a record has one of; nil when nobody wrote it.
    package func singleton(_ type: String) -> MaterialisedEntity? {
        present[type]?.first { $0.reference.isSingleton }
    }
}

/// How far a laptop is in step with the service, as far as rules ask.
package struct SyncAge: Hashable, Sendable {
    /// When the oldest change of this record that the service has not judged was written; nil for
    /// none.
    package let unsentSince: Instant?
    /// How far its clock was ahead of the service's at the last sync, in milliseconds.
    package let clockOffsetMilliseconds: Int64?

    /// An age of its parts.
    package init(unsentSince: Instant? = nil, clockOffsetMilliseconds: Int64? = nil) {
        self.unsentSince = unsentSince
        self.clockOffsetMilliseconds = clockOffsetMilliseconds
    }

    /// Whether a clock is so far from the service's that somebody has to set it: more than five
    /// minutes, ahead or behind.
    package static func isClockOff(_ offsetMilliseconds: Int64) -> Bool {
        abs(offsetMilliseconds) > 300_000
    }
}

/// A step through a gate that somebody is about to take.
package struct Attempt: Hashable, Sendable {
    /// The gate.
    package let gate: Gate
    /// The organisation that takes it; nil when that is not said.
    package let organisation: String?

    /// An attempt.
    package init(_ gate: Gate, by organisation: String? = nil) {
        self.gate = gate
        self.organisation = organisation
    }
}
