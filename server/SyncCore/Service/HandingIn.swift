import RecordModel
import SyncProtocol

/// What a revoked replica can still do: hand in what it wrote, and hear what became of it.
///
/// It gets its receipts, the end of its own chain and its revocation. Of the feed it gets nothing,
/// not even how long that is; so epoch and cursor are not compared either.
struct HandingIn {
    let transaction: any SyncTransaction
    let catalogues: CatalogueSet
    let service: ServiceIdentity
    let voice: ServiceVoice
    let audit: AuditTrail

    /// Takes in a batch.
    func answer(
        _ batch: [ReceivedOperation], by asking: ReplicaID, _ revocation: ReplicaRevocation,
        cursor: Int64
    ) throws -> SyncAnswer {
        guard let session = try transaction.replica(asking),
            let statement = try transaction.statement(revocation.statement)
        else { throw ServiceProblem(.damaged, ["replica": asking.text]) }
        let run = BatchRun(transaction, catalogues: catalogues, voice: voice)
        let verdicts = try run.run(batch, session: session)
        let told = BatchAudit(
            audit: audit, transaction: transaction, catalogue: catalogues.newest)
        try told.received(batch, verdicts, by: asking)
        try told.released(run.released, by: asking)
        let start = FeedPoint.start
        return SyncAnswer(
            epoch: try transaction.epoch(), verdicts: verdicts.map(\.withoutPosition),
            entries: [],
            feedHead: try FeedHead(
                service: service.name, unit: session.certificate.unit,
                epoch: try transaction.epoch(), position: start.position, digest: start.digest,
                time: voice.time, sign: service.key.sign),
            ownChain: try transaction.replica(asking)?.chain ?? session.chain, cursor: cursor,
            more: false, serverTime: voice.time, revocations: [statement])
    }
}

extension VerdictReceipt {
    /// The same receipt for who may not know of the feed.
    var withoutPosition: VerdictReceipt {
        var receipt = self
        receipt.position = nil
        return receipt
    }
}
