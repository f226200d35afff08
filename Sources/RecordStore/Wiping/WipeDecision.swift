import RecordModel

/// The end of a chain: its last operation's number and header digest.
package struct ChainPoint: Hashable, Sendable {
    /// The number; 0 for an empty chain.
    package let sequence: Int64
    /// The header digest; nil for an empty chain, or where it is not known.
    package let digest: SHA256Digest?

    /// An end of its parts.
    package init(sequence: Int64, digest: SHA256Digest?) {
        self.sequence = sequence
        self.digest = digest
    }
}

/// What decides whether a store is wiped.
package struct WipeEvidence: Hashable, Sendable {
    /// The revocation that came in; nil when none did.
    package var revocation: ServiceStatement?
    /// This replica.
    package var replica: ReplicaID
    /// The service's key that was pinned when joining; nil before that.
    package var serviceKey: VerifyingKey?
    /// Own operations without a receipt for good.
    package var unjudgedCount = 0
    /// The end of the own chain here.
    package var ownEnd = ChainPoint(sequence: 0, digest: nil)
    /// The end of the own chain as the service said after the revocation; nil before it did.
    package var judgedEnd: ChainPoint?
    /// Access entries that the service has not got.
    package var unsentAccessEntryCount = 0
    /// Attachments of its own that the service has not got.
    package var owedAttachmentCount = 0

    /// Evidence of a replica that owes nothing.
    package init(
        revocation: ServiceStatement?, replica: ReplicaID, serviceKey: VerifyingKey?
    ) {
        self.revocation = revocation
        self.replica = replica
        self.serviceKey = serviceKey
    }
}

/// Whether a store is wiped: on a revocation that its own service signed for this very replica, and
/// a receipt for everything of its own. On nothing else.
package enum WipeDecision: Hashable, Sendable {
    /// Why a store stays.
    package enum Reason: String, CaseIterable, Sendable {
        /// Nobody revoked it.
        case notRevoked = "not-revoked"
        /// What claims to revoke it is not signed by its service.
        case notSigned = "not-signed"
        /// It revokes another replica.
        case otherReplica = "other-replica"
        /// Operations have no receipt for good yet.
        case workNotJudged = "work-not-judged"
        /// The service does not hold the whole chain, for example since it was restored.
        case chainDiffers = "chain-differs"
        /// Access entries were not handed in yet.
        case accessEntriesUnsent = "access-entries-unsent"
        /// Attachments were not handed in yet.
        case attachmentsOwed = "attachments-owed"
    }

    /// It is wiped.
    case wipe
    /// It stays.
    case keep(Reason)

    /// Decides by the evidence.
    package init(_ evidence: WipeEvidence) {
        self = Self.reason(evidence).map(WipeDecision.keep) ?? .wipe
    }

    private static func reason(_ evidence: WipeEvidence) -> Reason? {
        guard let statement = evidence.revocation,
            case .revocation(let replica, _) = statement.subject
        else { return .notRevoked }
        guard statement.serviceKey == evidence.serviceKey, statement.isSigned else {
            return .notSigned
        }
        guard replica == evidence.replica else { return .otherReplica }
        guard evidence.unjudgedCount == 0 else { return .workNotJudged }
        guard evidence.judgedEnd == evidence.ownEnd else { return .chainDiffers }
        guard evidence.unsentAccessEntryCount == 0 else { return .accessEntriesUnsent }
        guard evidence.owedAttachmentCount == 0 else { return .attachmentsOwed }
        return nil
    }
}
