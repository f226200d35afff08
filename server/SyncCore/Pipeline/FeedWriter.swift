import AccessPolicy
import RecordModel
import SyncProtocol

/// Puts accepted operations into the feeds of the units that see them.
struct FeedWriter {
    /// How many older operations are read at a time when a unit joins.
    static let backfillPageCountMax = 500

    let transaction: any SyncTransaction
    let sight: SightPolicy
    let directory: UnitDirectory

    /// Appends an operation to the feeds of `units`, where they see it.
    func append(_ operation: RecordOperation, to units: [String]) throws {
        for unit in units { try append(operation, to: unit) }
    }

    /// Appends the older operations of a record that a unit sees from now on, in the order they
    /// were accepted.
    func backfill(_ record: RecordID, to unit: String) throws {
        guard try directory.viewer(unit) != nil else { return }
        var order = AcceptanceOrder.none
        while true {
            let page = try transaction.accepted(
                record: record, after: order, countMax: Self.backfillPageCountMax)
            for judged in page { try append(judged.operation, to: unit) }
            guard page.count == Self.backfillPageCountMax, let last = page.last?.order else {
                return
            }
            order = last
        }
    }

    private func append(_ operation: RecordOperation, to unit: String) throws {
        guard let viewer = try directory.viewer(unit) else { return }
        let decision = sight.decide(
            viewer: viewer, partition: operation.header.partition,
            authorUnit: operation.header.author.unit, participates: true)
        let reference = FeedReference.operation(operation.id, operation.headerDigest)
        guard decision.isVisible,
            try transaction.feedPosition(unit, of: reference) == nil,
            let author = try transaction.replica(operation.id.replica)
        else { return }
        let certificate = FeedReference.certificate(author.id, author.certificate.digest)
        if try transaction.feedPosition(unit, of: certificate) == nil {
            try append(certificate, to: unit)
        }
        try append(reference, to: unit)
    }

    private func append(_ reference: FeedReference, to unit: String) throws {
        let end = try transaction.feedEnd(unit)
        try transaction.appendToFeed(unit, reference, at: end.next(reference.digest))
    }
}
