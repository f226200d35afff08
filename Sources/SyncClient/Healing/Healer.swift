import RecordModel
import RecordStore
import SyncProtocol

/// Brings this store and a service that was restored, or whose feed differs, back together.
///
/// First it finds the last agreement, and offers everything that it holds after it: its own and
/// everybody else's. Only then it goes back to what both have. Until that last step nothing here
/// changes but receipts, so whatever is cut or killed, the next sync does all of it again.
struct Healer {
    let store: RecordStore
    let service: any SyncService
    let token: String
    private var outcome = HealingOutcome()

    init(store: RecordStore, service: any SyncService, token: String) {
        self.store = store
        self.service = service
        self.token = token
    }

    /// Heals.
    ///
    /// - Throws: ``SyncProblem``, ``StoreError``; then it goes on at the next sync.
    mutating func run() async throws -> HealingOutcome {
        guard let position = try store.read({ try $0.syncPosition() }) else {
            throw SyncProblem(.unknownReplica, "this store is not enrolled")
        }
        let comparison = FeedComparison(
            store: store, service: service, token: token, position: position)
        let first = try await comparison.run()
        outcome.cursor = position.cursor
        outcome.isRestored = first.answer.epoch != position.epoch
        let plan = try store.read { try ReofferPlan($0, position, first) }
        let epoch = first.answer.epoch
        try await tell(plan.statements, epoch)
        if let head = plan.head {
            do { try await offer(plan.pages, after: first.mark, upTo: head, epoch) } catch let
                problem as SyncProblem where problem.code == .proofInvalid
            {
                // Then it is judged like anything that comes in for the first time.
                try await offer(
                    try store.read { reader in
                        try reader.operations(
                            numbered: plan.pages.flatMap { $0 }.compactMap(\.operation))
                    }, epoch)
            }
        }
        try await offer(plan.judged, epoch)
        var last = try await comparison.run()
        let lacking = try store.read { try ReofferPlan.lacking(last.answer.lacking, $0) }
        if !lacking.isEmpty {
            try await offer(lacking, epoch)
            last = try await comparison.run()
        }
        try goBack(to: last, from: position)
        return outcome
    }

    private mutating func goBack(
        to last: FeedComparison.Result, from position: SyncPosition
    ) throws {
        outcome.agreement = last.mark.position
        var next = position
        next.epoch = last.answer.epoch
        next.cursor = last.mark.position
        next.feedDigest = last.mark.digest
        next.isReceiving = true
        let head = last.head.json
        try store.write { try $0.rewind(to: next, head: head) }
    }

    private func tell(_ statements: [ServiceStatement], _ epoch: Int64) async throws {
        for page in statements.pages(of: SyncLimit.batchOperationCountMax) {
            _ = try await service.reoffer(
                token: token, ReofferRequest(epoch: epoch, statements: page))
        }
    }

    /// Offers what a head proves, page by page, each up to a head of its own.
    private mutating func offer(
        _ pages: [[KeptEntry]], after start: FeedMark, upTo head: FeedHead, _ epoch: Int64
    ) async throws {
        let heads = try await cut(pages, after: start, upTo: head)
        var after = start
        for (page, head) in zip(pages, heads) {
            let held = try await held(page)
            let read = try store.read { try ReofferPage(page, held: held, $0) }
            let answer = try await service.reoffer(
                token: token,
                ReofferRequest(
                    epoch: epoch, certificates: read.certificates,
                    tail: OfferedTail(head: head, after: after, entries: read.entries)))
            outcome.takenBack += answer.takenBack
            after = FeedMark(position: head.position, digest: head.digest)
        }
    }

    /// A signed head at the end of each page: the service makes those before the last, of the
    /// digests that lead to it.
    private func cut(
        _ pages: [[KeptEntry]], after start: FeedMark, upTo head: FeedHead
    ) async throws -> [FeedHead] {
        var heads = [head]
        // Backwards: each head proves the stretch before it.
        var open = pages.dropLast()
        var stretch = pages.suffix(1).flatMap { $0 }
        while let page = open.popLast() {
            let end = page.last?.position ?? start.position
            let before = try store.read { try $0.feedDigest(at: end, from: FeedDigest.empty) }
            guard let before, let last = heads.first else {
                throw SyncProblem(.proofInvalid, "what was kept of the feed has a gap")
            }
            let proof = FeedProof(
                head: last, after: FeedMark(position: end, digest: before),
                entries: stretch.map(\.digest))
            let answer = try await service.compare(
                token: token, ComparisonRequest(proof: proof, cuts: [end]))
            guard let cut = answer.heads.first, cut.position == end, cut.digest == before else {
                throw SyncProblem(.proofInvalid, "the service did not sign what was proven")
            }
            heads.insert(cut, at: 0)
            stretch = page
        }
        return heads
    }

    /// Which operations of a page the service holds, as far as it tells.
    private func held(_ page: [KeptEntry]) async throws -> Set<OperationID> {
        let asked = try store.read { try ReofferPage.sequences(page, $0) }
        let answer = try await service.compare(
            token: token, ComparisonRequest(sequences: asked))
        return Set(
            answer.held.flatMap { range in
                range.sequences.map { OperationID(replica: range.replica, sequence: $0) }
            })
    }

    /// Offers operations to be judged.
    private mutating func offer(_ operations: [LoggedOperation], _ epoch: Int64) async throws {
        let certificates = Dictionary(
            try store.read { try $0.certificates() }.map { ($0.replica, $0) },
            uniquingKeysWith: { first, _ in first })
        for batch in operations.batches() {
            let authors = Set(batch.map(\.operation.id.replica)).sorted { $0.text < $1.text }
            let answer = try await service.reoffer(
                token: token,
                ReofferRequest(
                    epoch: epoch, certificates: authors.compactMap { certificates[$0] },
                    operations: batch.map(\.operation.canonicalBytes)))
            guard answer.verdicts.count == batch.count else {
                throw SyncProblem(.malformed, "the service did not judge each operation once")
            }
            try note(answer.verdicts, of: batch)
        }
    }

    private mutating func note(
        _ verdicts: [VerdictReceipt], of batch: [LoggedOperation]
    ) throws {
        outcome.offered += batch.count
        outcome.notAccepted += verdicts.filter { !$0.verdict.isAcceptance }.count
        try store.write { writer in
            for (logged, receipt) in zip(batch, verdicts)
            where logged.operation.id.replica == store.replica {
                guard
                    receipt.headerDigest ?? logged.operation.headerDigest
                        == logged.operation.headerDigest
                else { throw SyncProblem(.malformed, "a receipt is for another operation") }
                try writer.apply(receipt.received(of: logged.operation))
            }
        }
    }
}

extension Verdict {
    /// Whether the operation is in the log for good.
    var isAcceptance: Bool { self == .accepted || self == .duplicate }

    /// The same as the log keeps it.
    var logged: LogVerdict {
        switch self {
        case .accepted, .duplicate: .accepted
        case .held: .held
        case .quarantined: .quarantined
        case .refused: .refused
        }
    }
}

extension VerdictReceipt {
    /// The receipt of an operation as the store writes it down.
    func received(of operation: RecordOperation) -> ReceivedVerdict {
        ReceivedVerdict(
            operation: operation.id, headerDigest: operation.headerDigest,
            verdict: verdict.logged, code: codeText, reason: reason, position: position)
    }
}

extension Array {
    /// Pieces of at most `count` elements.
    fileprivate func pages(of count: Int) -> [[Element]] {
        stride(from: 0, to: self.count, by: count).map {
            Array(self[$0..<Swift.min($0 + count, self.count)])
        }
    }
}

extension [LoggedOperation] {
    /// Batches within the limits of one call.
    fileprivate func batches() -> [[LoggedOperation]] {
        var batches: [[LoggedOperation]] = []
        var bytes = 0
        for logged in self {
            let size = logged.operation.canonicalByteCount
            // Certificates of all authors go along, and count.
            let isFull = (batches.last?.count ?? 0) * 2 >= SyncLimit.batchOperationCountMax
            if batches.isEmpty || isFull || bytes + size > ReofferPlan.pageBytesMax {
                batches.append([])
                bytes = 0
            }
            batches[batches.count - 1].append(logged)
            bytes += size
        }
        return batches
    }
}
