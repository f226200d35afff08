import RecordModel

/// Makes a signed revocation hold: kept, and told in the feeds of all who know the replica.
///
/// What comes back after a restore goes through here as well.
struct RevocationKeeper {
    let transaction: any SyncTransaction
    let feeds: FeedWriter

    /// Applies a statement; one that says no more than what holds already changes nothing.
    ///
    /// A replica that left can turn out to be lost; one that is lost stays so.
    func apply(_ statement: ServiceStatement, gapsAreLost: Bool = false) throws {
        guard case .revocation(let id, let reason) = statement.subject else { return }
        var known = try transaction.revocation(id)
        if known == nil || known?.reason == .left && reason == .lost {
            try transaction.putStatement(statement)
            known = ReplicaRevocation(
                replica: id, reason: reason, order: try transaction.lastOrder(),
                statement: statement.digest, gapsAreLost: known?.gapsAreLost ?? false)
            if let known { try transaction.putRevocation(known) }
            try tell(id, statement.digest)
        }
        guard gapsAreLost, var known, !known.gapsAreLost else { return }
        known.gapsAreLost = true
        try transaction.putRevocation(known)
    }

    private func tell(_ id: ReplicaID, _ statement: SHA256Digest) throws {
        guard let replica = try transaction.replica(id) else { return }
        let certificate = FeedReference.certificate(id, replica.certificate.digest)
        for unit in try transaction.units() {
            let knows = try transaction.feedPosition(unit.id, of: certificate) != nil
            guard knows || unit.id == replica.certificate.unit else { continue }
            try feeds.say(.statement(statement), to: unit.id)
        }
    }
}
