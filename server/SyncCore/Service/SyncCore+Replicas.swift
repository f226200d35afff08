import RecordModel
import SyncProtocol

/// A replica as an administrator looks at it.
package struct ReplicaListing: Hashable, Sendable {
    /// Whose it is.
    package let certificate: ReplicaCertificate
    /// The last operation that has its place.
    package let sequence: Int64
    /// How its right to use the service ended; nil while it has that.
    package let reason: RevocationReason?
    /// When it ended.
    package let revokedAt: Instant?
    /// Whether what is missing of its chain was declared lost.
    package let gapsAreLost: Bool
}

extension SyncCore {
    /// Every replica, by id.
    package func replicas() async throws -> [ReplicaListing] {
        try await storage.read { transaction in
            try transaction.replicas().map { replica in
                let revocation = try transaction.revocation(replica.id)
                return ReplicaListing(
                    certificate: replica.certificate, sequence: replica.chain.sequence,
                    reason: revocation?.reason,
                    revokedAt: try revocation.flatMap {
                        try transaction.statement($0.statement)?.time
                    }, gapsAreLost: revocation?.gapsAreLost ?? false)
            }
        }
    }

    /// Ends a replica's right to use the service, and tells so, signed, all who know it.
    ///
    /// Doing it again changes nothing. A replica that left may turn out to be lost.
    ///
    /// - Parameter purpose: Why, for the audit trail.
    /// - Throws: ``ServiceProblem`` with `unknown-replica` or `already-revoked`.
    package func revoke(
        _ replica: ReplicaID, reason: RevocationReason, purpose: String? = nil
    ) async throws {
        let voice = voice
        let statement = try voice.say(.revocation(replica, reason))
        let catalogues = catalogues
        let audit = audit()
        try await storage.transaction { transaction in
            guard try transaction.replica(replica) != nil else {
                throw ServiceProblem(.unknownReplica, ["replica": replica.text])
            }
            if try transaction.revocation(replica)?.reason == .lost, reason == .left {
                throw ServiceProblem(.alreadyRevoked, ["replica": replica.text])
            }
            try BatchRun(transaction, catalogues: catalogues, voice: voice).apply(statement)
            try audit.append(
                .revocation, on: .replica(replica), in: transaction, purpose: purpose,
                details: ["reason": reason.rawValue])
        }
    }

    /// Declares a replica lost: it is revoked as lost, and what is missing of its chain holds up
    /// nobody's operations any more.
    ///
    /// - Parameter purpose: Why.
    /// - Throws: ``ServiceProblem`` with `unknown-replica` or `reason-missing`.
    package func declareLost(_ replica: ReplicaID, purpose: String) async throws {
        guard purpose.contains(where: { !$0.isWhitespace }) else {
            throw ServiceProblem(.reasonMissing)
        }
        let voice = voice
        let statement = try voice.say(.revocation(replica, .lost))
        let catalogues = catalogues
        let audit = audit()
        try await storage.transaction { transaction in
            guard try transaction.replica(replica) != nil else {
                throw ServiceProblem(.unknownReplica, ["replica": replica.text])
            }
            let run = BatchRun(transaction, catalogues: catalogues, voice: voice)
            try run.apply(statement, gapsAreLost: true)
            try run.giveUpGaps(of: replica)
            try audit.append(
                .replicaLost, on: .replica(replica), in: transaction, purpose: purpose)
        }
    }
}
