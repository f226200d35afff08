import AccessPolicy
import RecordModel
import SyncProtocol

extension SyncCore {
    /// Takes in operations and gives a page of the feed, when it is this replica's turn.
    ///
    /// - Throws: ``SyncProblem``; then nothing of the batch was kept.
    package func synchronise(token: String, _ request: SyncRequest) async throws -> SyncAnswer {
        let session = try await session(token, for: .handIn)
        let bytes = request.operations.reduce(0) { $0 + $1.count }
        return try await turns.turn(of: session.id, holding: bytes) {
            try await synchronise(session, request)
        }
    }

    private func synchronise(
        _ session: EnrolledReplica, _ request: SyncRequest
    ) async throws -> SyncAnswer {
        let size = try Self.size(request)
        let batch = try await receive(request.operations, session: session)
        let catalogues = catalogues
        let service = identity
        let audit = audit(as: session.certificate)
        let voice = voice
        return try await storage.transaction { transaction in
            let epoch = try transaction.epoch()
            if let revocation = try transaction.revocation(session.id) {
                return try HandingIn(
                    transaction: transaction, catalogues: catalogues, service: service,
                    voice: voice, audit: audit
                ).answer(batch, by: session.id, revocation, cursor: request.cursor)
            }
            guard request.epoch == epoch else {
                throw SyncProblem(.epochChanged, "the service was restored; compare feeds first")
            }
            guard let session = try transaction.replica(session.id) else {
                throw SyncProblem(.unknownReplica, "this replica has not joined this service")
            }
            let unit = session.certificate.unit
            guard
                try transaction.feedDigest(unit, at: request.cursor) == request.feedDigest
            else {
                throw SyncProblem(
                    .feedMismatch, "the feed up to the cursor differs; go back to what agrees")
            }
            let run = BatchRun(transaction, catalogues: catalogues, voice: voice)
            let verdicts = try run.run(batch, session: session)
            let reads = ReadPolicy(catalogue: catalogues.newest)
                .decide(role: session.certificate.role)
            let page =
                reads.denial == nil
                ? try FeedPage(transaction: transaction, asking: session.id, unit: unit)
                    .read(after: request.cursor, countMax: request.limit)
                : FeedPage.nothing(after: request.cursor, request.feedDigest)
            let told = BatchAudit(
                audit: audit, transaction: transaction, catalogue: catalogues.newest)
            try told.received(batch, verdicts, by: session.id)
            try told.released(run.released, by: session.id)
            try told.given(page.given)
            let after = try transaction.replica(session.id) ?? session
            if !size.isFull { try Self.close(after, transaction) }
            return SyncAnswer(
                epoch: epoch, verdicts: verdicts, entries: page.entries,
                feedHead: try FeedHead(
                    service: service.name, unit: unit, epoch: epoch, position: page.end.position,
                    digest: page.end.digest, time: voice.time, sign: service.key.sign),
                ownChain: after.chain, cursor: page.cursor, more: page.cursor < page.end.position,
                serverTime: voice.time, auditHead: try AuditTrail.head(transaction))
        }
    }

    /// Reads the items and checks signatures, which takes the most time, before the transaction.
    private func receive(
        _ texts: [[UInt8]], session: EnrolledReplica
    ) async throws -> [ReceivedOperation] {
        let reception = Reception(texts, session: session.id)
        let replicas = reception.replicas
        let certificates = try await storage.read { transaction in
            var certificates: [ReplicaID: ReplicaCertificate] = [:]
            for id in replicas {
                certificates[id] = try transaction.replica(id)?.certificate
            }
            return certificates
        }
        return reception.verified(certificates)
    }

    /// Notes what was permitted at the end of this sync: what comes in next was written later.
    private static func close(
        _ replica: EnrolledReplica, _ transaction: any SyncTransaction
    ) throws {
        let seen = try transaction.lastOrder()
        guard replica.seen != seen else { return }
        var replica = replica
        replica.seen = seen
        try transaction.putReplica(replica)
    }

    /// How large a batch is, against its limits.
    private struct BatchSize {
        /// Whether more of the same sync is likely to follow: a batch of at least half of a limit
        /// is one of several, all written before the first of them was answered.
        let isFull: Bool
    }

    private static func size(_ request: SyncRequest) throws(SyncProblem) -> BatchSize {
        guard SyncVersion.served.contains(request.version) else {
            throw SyncProblem.otherProtocol
        }
        let count = request.operations.count
        let bytes = request.operations.reduce(0) { $0 + $1.count }
        guard count <= SyncLimit.batchOperationCountMax, bytes <= SyncLimit.batchBytesMax else {
            throw SyncProblem(
                .tooLarge,
                "at most \(SyncLimit.batchOperationCountMax) operations and "
                    + "\(SyncLimit.batchBytesMax) bytes in one batch")
        }
        return BatchSize(
            isFull: count * 2 >= SyncLimit.batchOperationCountMax
                || bytes * 2 >= SyncLimit.batchBytesMax)
    }
}

/// A page of a unit's feed for one of its replicas.
private struct FeedPage {
    struct Content {
        let entries: [FeedEntry]
        let cursor: Int64
        let end: FeedPoint
        /// How many operations of others, by record.
        var given: [RecordID: Int] = [:]
    }

    let transaction: any SyncTransaction
    let asking: ReplicaID
    let unit: String

    /// What a role gets that sees no records: its feed ends where it stands.
    static func nothing(after cursor: Int64, _ digest: SHA256Digest) -> Content {
        Content(
            entries: [], cursor: cursor, end: FeedPoint(position: cursor, digest: digest))
    }

    func read(after cursor: Int64, countMax: Int) throws -> Content {
        var entries: [FeedEntry] = []
        var given: [RecordID: Int] = [:]
        var byteCount = 0
        for place in try transaction.feed(unit, after: cursor, countMax: countMax) {
            let body = place.isHollow ? .hollow : try body(place.reference)
            if case .operation(let bytes) = body { byteCount += bytes.count }
            if byteCount > SyncLimit.batchBytesMax, !entries.isEmpty { break }
            if case .operation = body, case .operation(let id, let digest) = place.reference,
                let record = try transaction.operationRecord(id, digest)
            {
                given[record, default: 0] += 1
            }
            entries.append(
                FeedEntry(
                    position: place.point.position, digest: place.reference.digest, body: body))
        }
        return Content(
            entries: entries, cursor: entries.last?.position ?? cursor,
            end: try transaction.feedEnd(unit), given: given)
    }

    private func body(_ reference: FeedReference) throws -> FeedEntry.Body {
        switch reference {
        case .certificate(let replica, _):
            guard let found = try transaction.replica(replica) else {
                throw ServiceProblem(.damaged, ["replica": replica.text])
            }
            return .certificate(found.certificate)
        case .statement(let digest):
            guard let found = try transaction.statement(digest) else {
                throw ServiceProblem(.damaged, ["statement": digest.hex])
            }
            return .statement(found)
        case .operation(let id, _) where id.replica == asking: return .own(id)
        case .operation(let id, let digest):
            guard let bytes = try transaction.operationBytes(id, digest) else {
                throw ServiceProblem(.damaged, ["operation": id.description])
            }
            return .operation(bytes)
        }
    }
}
