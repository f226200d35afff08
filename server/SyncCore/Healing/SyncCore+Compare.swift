import AccessPolicy
import RecordModel
import SyncProtocol

extension SyncCore {
    /// Finds where two copies of a feed agree, and tells what the service holds of what the caller
    /// may know: its unit's feed, and its own chain.
    ///
    /// - Throws: ``SyncProblem``.
    package func compare(
        token: String, _ request: ComparisonRequest
    ) async throws -> ComparisonAnswer {
        let session = try await session(token, for: .handIn)
        let identity = identity
        let now = environment.now()
        let reads =
            ReadPolicy(catalogue: catalogues.newest).decide(role: session.certificate.role)
            .denial == nil
        return try await storage.read { transaction in
            let isRevoked = try transaction.revocation(session.id) != nil
            let comparison = Comparison(
                transaction: transaction, identity: identity, session: session, now: now,
                mayRead: reads && !isRevoked)
            return try comparison.answer(request)
        }
    }
}

/// One comparison over an unchanging view.
private struct Comparison {
    let transaction: any SyncTransaction
    let identity: ServiceIdentity
    let session: EnrolledReplica
    let now: Instant
    let mayRead: Bool

    private var unit: String { session.certificate.unit }

    func answer(_ request: ComparisonRequest) throws -> ComparisonAnswer {
        let epoch = try transaction.epoch()
        let agreement = try request.points.sorted { $0.position > $1.position }.first {
            try transaction.feedDigest(unit, at: $0.position) == $0.digest
        }
        return ComparisonAnswer(
            epoch: epoch, agreement: try agreement.map { try head($0, epoch: epoch) },
            held: try request.sequences.flatMap(held),
            heads: try heads(request, epoch: epoch),
            lacking: mayRead
                ? try transaction.lacking(
                    unit, upTo: agreement?.position ?? 0,
                    countMax: SyncLimit.lackingPositionCountMax) : [],
            ownChain: try transaction.replica(session.id)?.chain ?? session.chain)
    }

    private func head(_ mark: FeedMark, epoch: Int64) throws -> FeedHead {
        try FeedHead(
            service: identity.name, unit: unit, epoch: epoch, position: mark.position,
            digest: mark.digest, time: now, sign: identity.key.sign)
    }

    /// Signed heads within what was proven; they are of the epoch of its head.
    private func heads(_ request: ComparisonRequest, epoch: Int64) throws -> [FeedHead] {
        guard let proof = request.proof else { return [] }
        let running = try ProofCheck(identity: identity, unit: unit).digests(proof, epoch: epoch)
        return try request.cuts.compactMap { position in
            let index = position - proof.after.position - 1
            guard index >= -1, index < running.count else { return nil }
            let digest = index < 0 ? proof.after.digest : running[Int(index)]
            return try head(
                FeedMark(position: position, digest: digest), epoch: proof.head.epoch)
        }
    }

    /// The numbers of a range that are here: of the own chain everything that has its place, of
    /// others what stands in the unit's feed.
    private func held(_ asked: ChainRange) throws -> [ChainRange] {
        guard mayRead || asked.replica == session.id else { return [] }
        var found: [ChainRange] = []
        for sequence in asked.sequences {
            guard try isHeld(OperationID(replica: asked.replica, sequence: sequence)) else {
                continue
            }
            if let last = found.last, last.sequences.upperBound == sequence - 1 {
                found[found.count - 1].sequences = last.sequences.lowerBound...sequence
            } else {
                found.append(ChainRange(replica: asked.replica, sequences: sequence...sequence))
            }
        }
        return found
    }

    private func isHeld(_ id: OperationID) throws -> Bool {
        guard let place = try transaction.place(id) else { return false }
        guard id.replica != session.id else { return true }
        guard let digest = place.digest else { return false }
        return try transaction.feedPosition(unit, of: .operation(id, digest)) != nil
    }
}
