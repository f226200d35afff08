import RecordMerge
import RecordModel
import RecordRules
import RecordStore

/// A record with everything that is shown beside it, from one consistent state of the store.
package struct RecordView: Sendable {
    /// What rules look at.
    package let facts: RecordFacts
    /// All its operations with what the service said of them.
    package let operations: [LoggedOperation]
    /// What the rules found.
    package let findings: [Finding]

    /// The record as merged.
    package var record: MaterialisedRecord { facts.record }

    /// What has to be done by when, the soonest first.
    package var timers: [RecordTimer] { TimerBook.timers(facts) }

    /// Operations that the service did not accept.
    package var notAccepted: [LoggedOperation] { operations.filter { !$0.verdict.counts } }
}

extension LocalReplica {
    /// The record as it is now, with findings.
    package func view(_ record: RecordID) throws -> RecordView {
        let (materialised, operations, profile, position) = try store.read { reader in
            (
                try reader.materialised(record), try reader.operations(record),
                try reader.profile(), try reader.syncPosition()
            )
        }
        let facts = RecordFacts(
            record: materialised, operations: operations.facts, catalogue: catalogue,
            profile: try regionProfile(of: materialised, own: profile), now: now,
            isStillReceiving: position?.isReceiving ?? false)
        return RecordView(
            facts: facts, operations: operations, findings: RuleBook.findings(facts))
    }

    /// The record as it is now; the author counts as having been shown all of it.
    package func show(_ record: RecordID) throws -> RecordView {
        try store.write { try $0.markShown(record) }
        return try view(record)
    }

    /// The profile a record was started with, where it is known here; else the own unit's.
    private func regionProfile(
        of record: MaterialisedRecord, own: JSONValue?
    ) throws -> RegionProfile {
        let structure = catalogue.structure
        let started = record.entities.first { $0.reference == .singleton(structure.recordType) }?
            .fields[FieldName(structure.name("record", "profile"))]?.value.known?.stringValue
        let json = started.flatMap { id in
            own?["id"]?.stringValue == id ? own : data.profile(id)
        }
        guard let json = json ?? own else {
            throw StoreError(.damaged, "the store has no region profile")
        }
        return try RegionProfile(text: json.canonicalText)
    }
}

extension [LoggedOperation] {
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
