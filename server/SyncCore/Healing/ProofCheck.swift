import RecordModel
import SyncProtocol

/// Checks what proves itself: pieces of feeds by the head they end at, certificates and statements
/// by the service's own signature.
struct ProofCheck: Sendable {
    let identity: ServiceIdentity
    let unit: String

    /// The running digest at every position of a piece of the unit's feed.
    ///
    /// - Parameter epoch: The epoch now; a head can't be of a later one.
    /// - Throws: ``SyncProblem`` with `proof-invalid`.
    func digests(_ proof: FeedProof, epoch: Int64) throws(SyncProblem) -> [SHA256Digest] {
        let head = proof.head
        guard head.service == identity.name, head.unit == unit, head.epoch <= epoch,
            head.isSigned(by: identity.key.publicKey)
        else {
            throw SyncProblem(
                .proofInvalid, "the head is not one that this service signed for this unit")
        }
        guard let running = proof.runningDigests else {
            throw SyncProblem(.proofInvalid, "the digests do not end at the head")
        }
        return running
    }

    /// Throws unless all were signed by this service.
    func require(
        _ certificates: [ReplicaCertificate], _ statements: [ServiceStatement]
    ) throws(SyncProblem) {
        let key = identity.key.publicKey
        guard certificates.allSatisfy({ $0.serviceKey == key && $0.isSigned }) else {
            throw SyncProblem(.proofInvalid, "a certificate is not one that this service signed")
        }
        guard statements.allSatisfy({ $0.serviceKey == key && $0.isSigned }) else {
            throw SyncProblem(.proofInvalid, "a statement is not one that this service signed")
        }
    }
}

/// Takes back certificates that a restored service has forgotten.
struct CertificateReturn {
    let transaction: any SyncTransaction

    /// Enrols the replica of a certificate that was checked, unless it is known.
    ///
    /// It joined after the backup was made, so what ended before that gave it no right.
    func take(_ certificate: ReplicaCertificate) throws {
        guard try transaction.replica(certificate.replica) == nil else { return }
        try transaction.putReplica(
            EnrolledReplica(certificate: certificate, seen: try transaction.restoredOrder()))
    }
}

extension IdentityTransaction {
    /// The last order of acceptance that the backup held which the service was restored from last;
    /// before any restore, before everything.
    func restoredOrder() throws -> AcceptanceOrder {
        guard let bytes = try setting(.restoredOrder) else { return .none }
        guard let number = Int64(String(decoding: bytes, as: UTF8.self)) else {
            throw ServiceProblem(.damaged, ["what": ServiceSetting.restoredOrder.rawValue])
        }
        return AcceptanceOrder(number)
    }
}
