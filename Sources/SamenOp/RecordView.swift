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

    /// What has to be done by when, the soonest first.
    package var timers: [RecordTimer] { TimerBook.timers(facts) }

    /// Operations that the service did not accept.
    package var notAccepted: [LoggedOperation] { operations.filter { !$0.verdict.counts } }
}

extension LocalReplica {
    /// The record as it is now, with findings.
    ///
    /// - Parameter lookingBack: Whether rules take into account which other records of the same
    ///   person or address are here.
    package func view(_ record: RecordID, lookingBack: Bool = true) throws -> RecordView {
        let (facts, operations, profile) = try store.read { reader in
            var known = try self.facts(record, reader)
            if lookingBack {
                let related = try PatternFinder(catalogue.search, reader).reasons(known.facts)
                known.facts = known.facts.knowing(related: Set(related.keys))
            }
            return known
        }
        return RecordView(
            facts: facts, operations: operations, findings: RuleBook.findings(facts),
            profile: profile)
    }

    /// What rules look at, in one state of the store.
    func facts(
        _ record: RecordID, _ reader: StoreReader
    ) throws -> (
        facts: RecordFacts, operations: [LoggedOperation], profile: JudgingProfile
    ) {
        let materialised = try reader.materialised(record)
        let operations = try reader.operations(record)
        let position = try reader.syncPosition()
        let profile = try judgingProfile(of: materialised, reader)
        let facts = RecordFacts(
            record: materialised, operations: operations.facts, catalogue: catalogue,
            profile: profile.profile, now: now,
            isStillReceiving: position?.isReceiving ?? false,
            syncAge: SyncAge(
                unsentSince: operations.unsentSince,
                clockOffsetMilliseconds: position?.clockOffsetMilliseconds)
        ).seen(by: store.identity.organisation)
        return (facts, operations, profile)
    }

    /// The record as it is now; the author counts as having been shown all of it.
    ///
    /// - Parameter purpose: What it is read for.
    package func show(_ record: RecordID, purpose: String? = nil) throws -> RecordView {
        try store.write { writer in
            try writer.markShown(record)
            try writer.noteAccess(.view, record, purpose: purpose)
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
