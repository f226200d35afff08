import RecordMerge
import RecordModel
import RecordRules
import RecordStore

/// A record with everything that is shown beside it, from one consistent state of the store.
package struct RecordView: Sendable {
    /// What rules look at: the record as joined by its links.
    package let facts: RecordFacts
    /// The record by itself, as merged, whatever is linked.
    package let record: MaterialisedRecord
    /// All its operations with what the service said of them.
    package let operations: [LoggedOperation]
    /// What its links make of it; nil where it has none.
    package let join: RecordViewJoin?
    /// What the rules found.
    package let findings: [Finding]
    /// By which region profile they judged.
    package let profile: JudgingProfile

    init(_ reading: RecordReading, findings: [Finding]) {
        facts = reading.facts
        record = reading.record
        operations = reading.operations
        join = reading.join
        profile = reading.profile
        self.findings = findings
    }

    /// Where an entity stands, by any of the writes that stand on it; nil when none can be read.
    package func frame(of entity: MaterialisedEntity) -> OperationFact? {
        entity.fields.values.lazy.flatMap(\.allHeads)
            .compactMap { facts.operations[$0.stamp.operation] }.first
    }

    /// The same of the record by itself, whatever is linked: what is said of an entity under its
    /// own id, as disclosures do, is looked up here.
    var ownFacts: RecordFacts {
        join == nil ? facts : facts.reading(record, operations.facts)
    }

    /// The facts of another record of the incident by itself, asked at the same moment and under the
    /// same profile.
    func facts(of part: RecordPart) -> RecordFacts {
        let operations = join?.otherOperations.filter {
            $0.operation.header.record == part.record
        }
        return facts.reading(
            Materialiser.record(part.record, part.states, rules: facts.catalogue),
            operations?.facts ?? [:])
    }

    /// What has to be done by when, the soonest first.
    package var timers: [RecordTimer] { TimerBook.timers(facts) }

    /// Operations that the service did not accept.
    package var notAccepted: [LoggedOperation] {
        // What was written again under a new key stands there as that.
        operations.filter { !$0.verdict.counts && $0.verdict != .reissued }
    }

    /// All operations on the record and on the others of its incident.
    package var allOperations: [LoggedOperation] {
        join.map { operations + $0.otherOperations } ?? operations
    }
}

/// What rules look at, with what it was read from.
struct RecordReading {
    var facts: RecordFacts
    let record: MaterialisedRecord
    let operations: [LoggedOperation]
    let join: RecordViewJoin?
    let profile: JudgingProfile

    /// The same of the record by itself, whatever is linked.
    var ownFacts: RecordFacts {
        join == nil ? facts : facts.reading(record, operations.facts)
    }
}

extension RecordFacts {
    /// The same, asked of another record.
    func reading(
        _ record: MaterialisedRecord, _ operations: [OperationID: OperationFact]
    ) -> RecordFacts {
        let facts = RecordFacts(
            record: record, operations: operations, catalogue: catalogue, profile: profile,
            now: now, isStillReceiving: isStillReceiving, syncAge: syncAge)
        return reader.map(facts.seen) ?? facts
    }
}

extension LocalReplica {
    /// The record as it is now, with findings.
    ///
    /// - Parameter lookingBack: Whether rules take into account which other records of the same
    ///   person or address are here.
    package func view(_ record: RecordID, lookingBack: Bool = true) throws -> RecordView {
        let reading = try store.read { reader in
            var reading = try self.facts(record, reader)
            if lookingBack {
                let related = try PatternFinder(catalogue.search, reader).reasons(reading.facts)
                reading.facts = reading.facts.knowing(related: Set(related.keys))
            }
            return reading
        }
        return RecordView(reading, findings: RuleBook.findings(reading.facts))
    }

    /// What rules look at, in one state of the store.
    ///
    /// - Parameter leftOut: Entities that are read as if they were not there.
    func facts(
        _ record: RecordID, _ reader: StoreReader, leavingOut leftOut: Set<EntityReference> = []
    ) throws -> RecordReading {
        let asked = try part(record, reader, leavingOut: leftOut)
        let plain = Materialiser.record(record, asked.states, rules: catalogue)
        let join = try self.join(asked, reader, leavingOut: leftOut)
        let operations = try self.operations(record, reader, leavingOut: leftOut)
        let position = try reader.syncPosition()
        let profile = try judgingProfile(of: plain, reader)
        let all = operations + (join?.otherOperations ?? [])
        let age = SyncAge(
            unsentSince: all.unsentSince,
            clockOffsetMilliseconds: position?.clockOffsetMilliseconds)
        let isReceiving = position?.isReceiving ?? false
        let facts =
            if let join {
                RecordFacts(
                    join.joined, operations: all.facts, catalogue: catalogue,
                    profile: profile.profile, now: now, isStillReceiving: isReceiving, syncAge: age)
            } else {
                RecordFacts(
                    record: plain, operations: all.facts, catalogue: catalogue,
                    profile: profile.profile, now: now, isStillReceiving: isReceiving, syncAge: age)
            }
        return RecordReading(
            facts: facts.seen(by: store.identity.organisation), record: plain,
            operations: operations, join: join, profile: profile)
    }

    /// The states of a record, but for those of some entities.
    func part(
        _ record: RecordID, _ reader: StoreReader, leavingOut leftOut: Set<EntityReference>
    ) throws -> RecordPart {
        let states = try reader.states(record)
        return RecordPart(
            record: record,
            states: leftOut.isEmpty ? states : states.filter { !leftOut.contains($0.reference) })
    }

    /// The operations of a record, but for those on some entities.
    func operations(
        _ record: RecordID, _ reader: StoreReader, leavingOut leftOut: Set<EntityReference>
    ) throws -> [LoggedOperation] {
        let operations = try reader.operations(record)
        return leftOut.isEmpty
            ? operations : operations.filter { !leftOut.contains($0.operation.header.entity) }
    }

    /// The record as it is now; the author counts as having been shown all of it, and of the other
    /// records of its incident.
    ///
    /// - Parameter purpose: What it is read for.
    package func show(_ record: RecordID, purpose: String? = nil) throws -> RecordView {
        try store.write { writer in
            try writer.markShown(record)
            try writer.noteAccess(.view, record, purpose: purpose)
            for other in try otherRecords(of: record, writer.reader) {
                try writer.markShown(other)
                try writer.noteAccess(.view, other, purpose: purpose, detail: "same-incident")
            }
        }
        return try view(record)
    }
}

extension [LoggedOperation] {
    /// When the oldest that the service has not judged was written; nil for none.
    var unsentSince: Instant? {
        filter { $0.verdict == .pending || $0.verdict == .held }
            .map { Instant(milliseconds: $0.operation.header.clock.wallMilliseconds) }.min()
    }

    /// Who and when, of the operations that count.
    package var facts: [OperationID: OperationFact] {
        Dictionary(
            filter(\.verdict.counts).map {
                (
                    $0.operation.id,
                    OperationFact($0.operation, isConfirmed: $0.verdict == .accepted)
                )
            }, uniquingKeysWith: { first, _ in first })
    }
}
