import RecordModel
import RecordStore
import SyncProtocol

/// What a laptop does whose right to the service ended: it hands in what it wrote, and nothing else.
extension Synchroniser {
    /// Writes down the receipts and the revocation: nothing else of the answer is used.
    func handIn(
        _ answer: SyncAnswer, _ batch: [LoggedOperation], _ revocation: ServiceStatement
    ) throws -> SyncStateMachine.Event {
        guard answer.verdicts.count == batch.count else {
            throw SyncProblem(.malformed, "the service did not judge each operation once")
        }
        var run = outcome
        run.revocation = revocation
        let end = ChainPoint(sequence: answer.ownChain.sequence, digest: answer.ownChain.digest)
        let last = batch.last?.number ?? offeredUpTo
        let moreToSend = try store.write { writer in
            for (logged, receipt) in zip(batch, answer.verdicts) {
                try Self.take(receipt, of: logged, &run, writer)
            }
            guard try writer.keepRevocation(revocation, judgedEnd: end) else {
                throw SyncProblem(.badSignature, "the revocation is not this laptop's")
            }
            try Self.begin(answer.epoch, writer)
            let moreToSend = try !writer.reader.offers(after: last, limit: 1).isEmpty
            // A service that was restored gets again what it lost, at the next synchronisation.
            if !moreToSend { try writer.offerAgain(after: end.sequence) }
            return moreToSend
        }
        outcome = run
        offeredUpTo = last
        return .applied(moreToReceive: false, moreToSend: moreToSend)
    }

    /// In another epoch no receipt of before counts: reads and files are owed again, and hold up a
    /// wipe until the restored service has them.
    private static func begin(_ epoch: Int64, _ writer: StoreWriter) throws {
        guard var position = try writer.reader.syncPosition(), position.epoch != epoch else {
            return
        }
        position.epoch = epoch
        try writer.save(position)
        try writer.saveAccessReceipt(.start)
    }

    /// The revocation of this very laptop, signed by its own service; nil when there is none.
    func revocation(
        in answer: SyncAnswer, _ serviceKey: VerifyingKey
    ) throws -> ServiceStatement? {
        for statement in answer.revocations {
            guard case .revocation(store.replica, _) = statement.subject,
                statement.serviceKey == serviceKey, statement.isSigned
            else { continue }
            return statement
        }
        return nil
    }
}
