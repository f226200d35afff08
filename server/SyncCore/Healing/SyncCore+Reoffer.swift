import AccessPolicy
import RecordModel
import SyncProtocol

extension SyncCore {
    /// Takes back what the service lost: what a signed head proves as it was, the rest as if it
    /// came in for the first time.
    ///
    /// No right moves on by this: what was permitted before it is permitted after it.
    ///
    /// - Throws: ``SyncProblem``; then nothing was taken.
    package func reoffer(token: String, _ request: ReofferRequest) async throws -> ReofferAnswer {
        let session = try await session(token, for: .handIn)
        let unit = session.certificate.unit
        let check = ProofCheck(identity: identity, unit: unit)
        let offer = Offer(request)
        guard offer.size <= SyncLimit.batchBytesMax else {
            throw SyncProblem(.tooLarge, "at most \(SyncLimit.batchBytesMax) bytes at once")
        }
        try check.require(offer.certificates, offer.statements)
        guard request.tail?.isUnbroken ?? true else {
            throw SyncProblem(.proofInvalid, "the entries do not follow each other")
        }
        let received = try await receive(offer, session: session)
        let catalogues = catalogues
        let audit = audit(as: session.certificate)
        let voice = voice
        let reads = ReadPolicy(catalogue: catalogues.newest).decide(role: session.certificate.role)
        let answer = try await storage.transaction { transaction in
            let epoch = try transaction.epoch()
            guard request.epoch == epoch else {
                throw SyncProblem(.epochChanged, "the service was restored; compare feeds first")
            }
            // Before anything is taken: a proof that fails takes nothing with it.
            let running = try request.tail.map { try check.digests($0.proof, epoch: epoch) }
            for certificate in request.certificates {
                try CertificateReturn(transaction: transaction).take(certificate)
            }
            let run = BatchRun(transaction, catalogues: catalogues, voice: voice)
            for statement in request.statements {
                try StatementReturn(transaction: transaction, feeds: run.acceptance.feeds)
                    .take(statement)
            }
            let back = TailReturn(run, unit: unit, at: voice.time)
            if let tail = request.tail, let running {
                try back.take(tail, running: running, received.proven)
            }
            let verdicts = try run.run(received.judged, session: session)
            let told = BatchAudit(
                audit: audit, transaction: transaction, catalogue: catalogues.newest)
            try told.received(received.judged, verdicts, by: session.id)
            try told.released(run.released, by: session.id)
            try audit.append(
                .comparison, on: .replica(session.id), in: transaction,
                details: ["taken-back": "\(back.takenBack)"])
            // Who gets nothing of the feed does not hear how long it is either.
            let isTold = try reads.denial == nil && transaction.revocation(session.id) == nil
            return ReofferAnswer(
                epoch: epoch, takenBack: back.takenBack,
                verdicts: isTold ? verdicts : verdicts.map(\.withoutPosition),
                ownChain: try transaction.replica(session.id)?.chain ?? session.chain)
        }
        if !offer.erased(by: identity.key.publicKey).isEmpty {
            try await storage.scrub()
            try await removeErasedAttachments()
        }
        return answer
    }

    private func receive(_ offer: Offer, session: EnrolledReplica) async throws -> Offer.Received {
        let replicas = offer.proven.replicas.union(offer.judged(session.id).replicas)
        var certificates = Dictionary(
            offer.certificates.map { ($0.replica, $0) }, uniquingKeysWith: { first, _ in first })
        let emptied = offer.proven.emptied + offer.judged(session.id).emptied
        let (known, kept) = try await storage.read { transaction in
            (
                try replicas.compactMap { try transaction.replica($0)?.certificate },
                try emptied.filter { try transaction.erasure(of: $0) != nil }
            )
        }
        for certificate in known { certificates[certificate.replica] = certificate }
        return offer.received(
            certificates, session: session.id,
            erased: offer.erased(by: identity.key.publicKey).union(kept))
    }
}

/// What is given back, read but not looked up yet.
private struct Offer: Sendable {
    /// What is left of it after all signatures were checked.
    struct Received: Sendable {
        let proven: [SHA256Digest: RecordOperation]
        let judged: [ReceivedOperation]
    }

    let request: ReofferRequest
    let proven: Reception

    init(_ request: ReofferRequest) {
        self.request = request
        // Nobody's chain is touched by what can't be read here: it is as if it was not brought.
        proven = Reception(Self.texts(request), session: nil)
    }

    /// Every certificate in it.
    var certificates: [ReplicaCertificate] {
        request.certificates
            + (request.tail?.entries ?? []).compactMap { entry in
                if case .certificate(let certificate) = entry.body { certificate } else { nil }
            }
    }

    /// Every statement in it.
    var statements: [ServiceStatement] {
        request.statements
            + (request.tail?.entries ?? []).compactMap { entry in
                if case .statement(let statement) = entry.body { statement } else { nil }
            }
    }

    /// The header digests of what the statements in it erased.
    func erased(by serviceKey: VerifyingKey) -> Set<SHA256Digest> {
        Set(
            statements.flatMap { statement -> [SHA256Digest] in
                guard case .erasure(let erasures, _) = statement.subject,
                    statement.serviceKey == serviceKey, statement.isSigned
                else { return [] }
                return erasures.map(\.headerDigest)
            })
    }

    /// The bytes of its operations.
    var size: Int {
        (request.operations + Self.texts(request)).reduce(0) { $0 + $1.count }
    }

    func judged(_ session: ReplicaID) -> Reception {
        Reception(request.operations, session: session)
    }

    func received(
        _ certificates: [ReplicaID: ReplicaCertificate], session: ReplicaID,
        erased: Set<SHA256Digest>
    ) -> Received {
        let valid = proven.verified(certificates, erased: erased).compactMap { item in
            if case .valid(let valid) = item { valid.operation } else { nil }
        }
        return Received(
            proven: Dictionary(
                valid.map { ($0.headerDigest, $0) }, uniquingKeysWith: { first, _ in first }),
            judged: judged(session).verified(certificates, erased: erased))
    }

    private static func texts(_ request: ReofferRequest) -> [[UInt8]] {
        (request.tail?.entries ?? []).compactMap { entry in
            if case .operation(let bytes) = entry.body { bytes } else { nil }
        }
    }
}
