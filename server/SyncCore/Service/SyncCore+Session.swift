import RecordModel
import SyncProtocol

extension SyncCore {
    /// Nonces that may be waiting to be signed at any time.
    package static let openNonceCountMax = 10_000

    /// Something fresh to sign, once.
    package func sessionNonce() async throws -> SessionNonce {
        let now = environment.now()
        try attempts.count("nonce", caller.origin.description, .nonces, at: now)
        let seconds = persons == nil ? SyncLimit.nonceSecondsMax : SyncLimit.loginNonceSecondsMax
        let nonce = SessionNonce(
            nonce: Base64URL.encode(environment.randomBytes(32)),
            expiresAt: now.adding(seconds: seconds), login: persons?.provider)
        return try await storage.transaction { transaction in
            // The oldest goes first: many who ask at once keep nobody else from asking.
            if try transaction.dropNonces(expiredAt: now) >= Self.openNonceCountMax {
                try transaction.dropOldestNonce()
            }
            try transaction.putNonce(nonce.nonce, expiresAt: nonce.expiresAt)
            return nonce
        }
    }

    /// Opens a session for a replica that signs a nonce.
    ///
    /// Where the operator asks for it, the person proves who they are too. Not at a revoked
    /// replica: who left can log in nowhere, and what they wrote is still to be handed in.
    package func openSession(_ request: SessionRequest) async throws -> SessionAnswer {
        try await attempts.counting(
            "session", from: caller.origin, about: request.replica.text, at: environment.now()
        ) { try await openSessionOnce(request) }
    }

    private func openSessionOnce(_ request: SessionRequest) async throws -> SessionAnswer {
        let now = environment.now()
        if let versions = request.versions,
            !SyncVersion.served.contains(versions.protocolVersion)
        {
            throw SyncProblem.otherProtocol
        }
        // The nonce is used up also when what follows fails, so taking it is kept on its own.
        let validUntil = try await storage.transaction { try $0.takeNonce(request.nonce) }
        guard let validUntil, now < validUntil else {
            throw SyncProblem(.nonceInvalid, "the nonce is unknown, used or expired")
        }
        guard let replica = try await storage.read({ try $0.replica(request.replica) }) else {
            throw SyncProblem(.unknownReplica, "this replica has not joined this service")
        }
        let message = SessionRequest.message(replica: request.replica, nonce: request.nonce)
        guard replica.certificate.key.isValid(request.signature, of: message) else {
            throw SyncProblem(.badSignature, "the signature is not this replica's")
        }
        let isRevoked = try await storage.read { try $0.revocation(request.replica) != nil }
        if !isRevoked {
            try await PersonCheck(verifier: persons).check(
                request, replica.certificate, now: now)
        }
        let audit = audit(as: replica.certificate)
        let (use, held) = try await storage.transaction { transaction in
            let isRevoked = try transaction.revocation(replica.id) != nil
            let use = isRevoked ? SessionUse.handIn : .full
            try audit.append(
                .session, on: .replica(replica.id), in: transaction,
                details: ["use": use.rawValue])
            let held =
                isRevoked
                ? nil
                : try ProfileKeeper(transaction: transaction)
                    .held(for: replica.certificate.unit)
            return (use, held)
        }
        let expiresAt = now.adding(seconds: SyncLimit.sessionSecondsMax)
        return SessionAnswer(
            token: try await tokens.issue(
                SessionGrant(replica: replica.id, use: use), expiresAt: expiresAt),
            expiresAt: expiresAt, ownChain: replica.chain,
            profiles: held?.digest == request.profiles ? nil : held,
            versions: ServiceVersions(
                for: request.versions, catalogue: catalogues.newest.version))
    }

    /// Checks a token before anything that comes with it is read, and tells whose it is.
    ///
    /// - Throws: ``SyncProblem`` with `unauthorised`, `revoked` or `unknown-replica`.
    @discardableResult
    package func verify(
        token: String, for use: SessionUse = .full
    ) async throws -> ReplicaCertificate {
        try await session(token, for: use).certificate
    }

    /// The replica that a token was issued to, while it may be used for `use`.
    ///
    /// The replica is looked up each time, so a token that was given out before a revocation died
    /// with it; what a revoked replica may still do asks for a session of its own.
    func session(
        _ token: String, for use: SessionUse = .full
    ) async throws -> EnrolledReplica {
        let grant = try await tokens.grant(of: token, now: environment.now())
        let now = environment.now()
        let (found, isRevoked, isDue) = try await storage.read {
            (
                try $0.replica(grant.replica), try $0.revocation(grant.replica) != nil,
                try !$0.emergencySights(dueAt: now).isEmpty
            )
        }
        // Whatever a session is used for, nothing is given out that was to end before.
        if isDue { try await endDueEmergencies() }
        guard let found else {
            throw SyncProblem(.unknownReplica, "this replica has not joined this service")
        }
        guard isRevoked == (grant.use == .handIn) else {
            throw SyncProblem(.unauthorised, "the session is over; open a new one")
        }
        guard !isRevoked || use == .handIn else {
            throw SyncProblem(
                .revoked, "this laptop's right to the service ended; it can hand in what it wrote")
        }
        return found
    }
}

extension Instant {
    /// That many seconds later.
    package func adding(seconds: Int) -> Instant {
        Instant(milliseconds: milliseconds + Int64(seconds) * 1_000)
    }
}
