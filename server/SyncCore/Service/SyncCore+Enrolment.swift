import RecordModel
import SyncProtocol

extension SyncCore {
    /// Joins a replica with a one-time code. The same key with the same code gets the same
    /// answer again.
    package func enrol(_ request: EnrolmentRequest) async throws -> EnrolmentAnswer {
        try await attempts.counting(
            "enrolment", from: caller.origin, about: CodeText.digest(request.code).hex,
            at: environment.now()
        ) { try await enrolOnce(request) }
    }

    private func enrolOnce(_ request: EnrolmentRequest) async throws -> EnrolmentAnswer {
        guard request.practice == nil || request.practice == identity.isPractice else {
            throw SyncProblem(
                .practiceMismatch,
                identity.isPractice
                    ? "this service takes practice stores only"
                    : "this service takes no practice stores")
        }
        guard ServiceName.isValid(request.author) else {
            throw SyncProblem(.malformed, "author is 1 to 200 visible ASCII characters")
        }
        let now = environment.now()
        let identity = identity
        let catalogue = catalogues.newest.version
        let core = self
        return try await storage.transaction { transaction in
            let replica = try Enrolment(transaction: transaction, identity: identity, now: now)
                .replica(request)
            try core.audit(as: replica.certificate).append(
                .enrolment, on: .replica(replica.id), in: transaction)
            return try Self.answer(replica, transaction, identity, catalogue)
        }
    }

    private static func answer(
        _ replica: EnrolledReplica, _ transaction: any SyncTransaction,
        _ identity: ServiceIdentity, _ catalogue: String
    ) throws -> EnrolmentAnswer {
        guard let unit = try transaction.unit(replica.certificate.unit) else {
            throw ServiceProblem(.unknownUnit, ["unit": replica.certificate.unit])
        }
        return EnrolmentAnswer(
            certificate: replica.certificate, service: identity.name,
            regionProfile: try JSONReader.read(unit.profileText), catalogue: catalogue,
            epoch: try transaction.epoch())
    }
}

/// Turns a code into a certificate, once.
private struct Enrolment {
    let transaction: any SyncTransaction
    let identity: ServiceIdentity
    let now: Instant

    func replica(_ request: EnrolmentRequest) throws -> EnrolledReplica {
        let id = request.publicKey.replica
        guard var code = try transaction.code(CodeText.digest(request.code)),
            let unit = try transaction.unit(code.unit)
        else { throw invalid }
        // Before anything is kept: a store that joined as something else could never sync.
        guard request.organisation.map({ $0 == unit.organisation }) ?? true,
            request.unit.map({ $0 == code.unit }) ?? true,
            request.role.map({ $0 == code.role }) ?? true
        else {
            throw SyncProblem(
                .codeInvalid,
                "the code is for another organisation, unit or role; it was not used up")
        }
        let known = try transaction.replica(id)
        if let known, code.usedBy == id {
            // A later code may have replaced what this one gave.
            guard known.certificate.unit == code.unit, known.certificate.role == code.role else {
                throw invalid
            }
            return known
        }
        if let known, try hasWritten(known) {
            throw SyncProblem(
                .alreadyEnrolled, "this replica has joined already; its session still works")
        }
        guard code.usedBy == nil, now < code.expiresAt else { throw invalid }
        let replica = EnrolledReplica(
            certificate: try ReplicaCertificate(
                key: request.publicKey, organisation: unit.organisation, unit: unit.id,
                role: code.role, author: request.author, issuedAt: now,
                serviceKey: identity.key.publicKey, sign: identity.key.sign),
            // A new replica has rights from now on, not from before it joined.
            seen: try transaction.lastOrder())
        code.usedBy = id
        try transaction.putCode(code)
        try transaction.putReplica(replica)
        return replica
    }

    /// Whether anything of a replica came in: then somebody may rely on its certificate.
    private func hasWritten(_ replica: EnrolledReplica) throws -> Bool {
        if replica.chain.sequence > 0 { return true }
        if try transaction.hasReceived(from: replica.id) { return true }
        let certificate = FeedReference.certificate(replica.id, replica.certificate.digest)
        return try transaction.units().contains {
            try transaction.feedPosition($0.id, of: certificate) != nil
        }
    }

    private var invalid: SyncProblem {
        SyncProblem(.codeInvalid, "the code is unknown, used or expired; ask for a new one")
    }
}
