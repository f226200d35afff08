import AccessPolicy
import RecordMerge
import RecordModel
import RecordRules

extension SyncCore {
    /// What the rules say about a record, of what one unit sees of it: the same function on the
    /// same operations as on that unit's laptops.
    ///
    /// - Parameter moment: When it is asked; rules about time look at it.
    /// - Throws: ``ServiceProblem`` with `unknown-unit` or `unknown-record`.
    package func findings(
        record: RecordID, unit: String, at moment: Instant
    ) async throws -> [Finding] {
        let catalogue = catalogues.newest
        let audit = audit()
        let (operations, others, profile, organisation) = try await storage.transaction {
            transaction in
            guard let viewer = try UnitDirectory(transaction).viewer(unit),
                let profile = viewer.profile
            else { throw ServiceProblem(.unknownUnit, ["unit": unit]) }
            try audit.append(
                .findings, on: .record(record), in: transaction, details: ["unit": unit])
            let incident = IncidentReader(
                unit: unit, catalogue: catalogue, transaction: transaction)
            return (
                try Self.visible(record, to: unit, transaction),
                try incident.otherRecords(of: record).map {
                    try Self.visible($0, to: unit, transaction)
                }, profile, viewer.organisation
            )
        }
        guard !operations.isEmpty else {
            throw ServiceProblem(.unknownRecord, ["record": record.text])
        }
        let all = operations + others.flatMap { $0 }
        let joiner = RecordJoiner(links: catalogue.structure.links, rules: catalogue)
        let joined = joiner.join(
            RecordPart(record: record, operations: operations, rules: catalogue),
            with: others.compactMap { operations in
                operations.first.map {
                    RecordPart(
                        record: $0.header.record, operations: operations, rules: catalogue)
                }
            })
        return RuleBook.findings(
            RecordFacts(
                joined,
                operations: Dictionary(
                    all.map { ($0.id, OperationFact($0, isConfirmed: true)) },
                    uniquingKeysWith: { first, _ in first }),
                catalogue: catalogue, profile: profile, now: moment
            ).seen(by: organisation))
    }

    /// The accepted operations of a record that stand in a unit's feed, in the order of
    /// acceptance.
    static func visible(
        _ record: RecordID, to unit: String, _ transaction: any SyncTransaction
    ) throws -> [RecordOperation] {
        var found: [RecordOperation] = []
        var order = AcceptanceOrder.none
        while true {
            let page = try transaction.accepted(
                record: record, after: order, countMax: FeedWriter.backfillPageCountMax)
            for judged in page {
                let operation = judged.operation
                let reference = FeedReference.operation(operation.id, operation.headerDigest)
                if try transaction.feedPosition(unit, of: reference) != nil {
                    found.append(operation)
                }
            }
            guard page.count == FeedWriter.backfillPageCountMax, let last = page.last?.order else {
                return found
            }
            order = last
        }
    }
}
