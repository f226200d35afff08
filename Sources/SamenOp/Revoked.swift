import RecordModel
import RecordStore

/// What became of a laptop whose right to its service ended.
package struct RevokedState: Hashable, Sendable {
    /// Why it ended.
    package let reason: RevocationReason
    /// When, by the service's clock.
    package let time: Instant
    /// Whether the store was wiped, or why it stays.
    package let wipe: WipeDecision
}

extension LocalReplica {
    /// How this laptop's right to its service ended; nil while it has that.
    package func revoked() throws -> RevokedState? {
        let evidence = try store.read { try $0.wipeEvidence() }
        guard let statement = evidence.revocation,
            case .revocation(_, let reason) = statement.subject
        else { return nil }
        return RevokedState(
            reason: reason, time: statement.time, wipe: WipeDecision(evidence))
    }

    /// Wipes the store in `folder` where it was revoked and owes nothing any more. Nothing can be
    /// asked of this installation after that.
    ///
    /// - Returns: What became of it; nil while it was not revoked.
    package func wipeIfRevoked(folder: String) throws -> RevokedState? {
        guard let state = try revoked() else { return nil }
        let arguments = ["time": now.utcText]
        let note = Language.allCases.map { data.texts("access.note", $0, arguments) }
            .joined(separator: "\n\n")
        return RevokedState(
            reason: state.reason, time: state.time,
            wipe: try store.wipe(folder: folder, note: note + "\n"))
    }
}
