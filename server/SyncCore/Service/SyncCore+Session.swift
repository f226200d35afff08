import RecordModel
import SyncProtocol

extension SyncCore {
    /// Nonces that may be waiting to be signed at any time.
    package static let openNonceCountMax = 10_000

    /// Something fresh to sign, once.
    package func sessionNonce() async throws -> SessionNonce {
        let now = environment.now()
        let nonce = SessionNonce(
            nonce: Base64URL.encode(environment.randomBytes(32)),
            expiresAt: now.adding(seconds: SyncLimit.nonceSecondsMax))
        return try await storage.transaction { transaction in
            guard try transaction.dropNonces(expiredAt: now) < Self.openNonceCountMax else {
                throw SyncProblem(.tooMany, "too many sessions are being opened; try again soon")
            }
            try transaction.putNonce(nonce.nonce, expiresAt: nonce.expiresAt)
            return nonce
        }
    }

    /// Opens a session for a replica that signs a nonce.
    package func openSession(_ request: SessionRequest) async throws -> SessionAnswer {
        let now = environment.now()
        // The nonce is used up also when what follows fails, so taking it is kept on its own.
        let validUntil = try await storage.transaction { try $0.takeNonce(request.nonce) }
        guard let validUntil, now < validUntil else {
            throw SyncProblem(.nonceInvalid, "the nonce is unknown, used or expired")
        }
        guard let replica = try await known(request) else {
            throw SyncProblem(.unknownReplica, "this replica has not joined this service")
        }
        let message = SessionRequest.message(replica: request.replica, nonce: request.nonce)
        guard replica.certificate.key.isValid(request.signature, of: message) else {
            throw SyncProblem(.badSignature, "the signature is not this replica's")
        }
        let held = try await storage.read {
            try ProfileKeeper(transaction: $0).held(for: replica.certificate.unit)
        }
        let expiresAt = now.adding(seconds: SyncLimit.sessionSecondsMax)
        return SessionAnswer(
            token: try await tokens.issue(replica: replica.id, expiresAt: expiresAt),
            expiresAt: expiresAt, ownChain: replica.chain,
            profiles: held.digest == request.profiles ? nil : held)
    }

    /// The replica that asks; one that joined after the backup which the service was restored from
    /// brings its certificate.
    private func known(_ request: SessionRequest) async throws -> EnrolledReplica? {
        if let known = try await storage.read({ try $0.replica(request.replica) }) { return known }
        guard let certificate = request.certificate, certificate.replica == request.replica else {
            return nil
        }
        try ProofCheck(identity: identity, unit: certificate.unit).require([certificate], [])
        let message = SessionRequest.message(replica: request.replica, nonce: request.nonce)
        guard certificate.key.isValid(request.signature, of: message) else { return nil }
        return try await storage.transaction { transaction in
            guard try transaction.unit(certificate.unit) != nil else { return nil }
            try CertificateReturn(transaction: transaction).take(certificate)
            return try transaction.replica(certificate.replica)
        }
    }

    /// Checks a token before anything that comes with it is read.
    ///
    /// - Throws: ``SyncProblem`` with `unauthorised` or `unknown-replica`.
    package func verify(token: String) async throws { _ = try await session(token) }

    /// The replica that a token was issued to, while it is enrolled.
    func session(_ token: String) async throws -> EnrolledReplica {
        let id = try await tokens.replica(of: token, now: environment.now())
        guard let replica = try await storage.read({ try $0.replica(id) }) else {
            throw SyncProblem(.unknownReplica, "this replica has not joined this service")
        }
        return replica
    }
}

extension Instant {
    /// That many seconds later.
    package func adding(seconds: Int) -> Instant {
        Instant(milliseconds: milliseconds + Int64(seconds) * 1_000)
    }
}
