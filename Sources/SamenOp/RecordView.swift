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
    /// By which region profile they judged.
    package let profile: JudgingProfile

    /// The record as merged.
    package var record: MaterialisedRecord { facts.record }

    /// Operations that the service did not accept.
    package var notAccepted: [LoggedOperation] { operations.filter { !$0.verdict.counts } }
}

extension LocalReplica {
    /// The record as it is now, with findings.
    package func view(_ record: RecordID) throws -> RecordView {
        let (materialised, operations, profile, position) = try store.read { reader in
            let materialised = try reader.materialised(record)
            return (
                materialised, try reader.operations(record),
                try judgingProfile(of: materialised, reader), try reader.syncPosition()
            )
        }
        let facts = RecordFacts(
            record: materialised, operations: operations.facts, catalogue: catalogue,
            profile: profile.profile, now: now,
            isStillReceiving: position?.isReceiving ?? false)
        return RecordView(
            facts: facts, operations: operations, findings: RuleBook.findings(facts),
            profile: profile)
    }

    /// The record as it is now; the author counts as having been shown all of it.
    package func show(_ record: RecordID) throws -> RecordView {
        try store.write { try $0.markShown(record) }
        return try view(record)
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
