import GRDB
import RecordModel

extension StoreWriter {
    /// Keeps the revocation of this replica, and where the service says its chain ends.
    ///
    /// One of another replica, or one that its service did not sign, is not kept: also not an old
    /// one, when this laptop joined anew under another key.
    ///
    /// - Returns: Whether it was kept.
    package func keepRevocation(
        _ statement: ServiceStatement, judgedEnd: ChainPoint
    ) throws -> Bool {
        guard case .revocation(store.replica, _) = statement.subject, statement.isSigned,
            statement.serviceKey == (try reader.syncPosition())?.serviceKey
        else { return false }
        try StoreSetting.revocation.write(
            .members([
                ("statement", statement.json), ("sequence", .integer(judgedEnd.sequence)),
                ("digest", judgedEnd.digest.map { .text($0.hex) } ?? .null),
            ]), db)
        return true
    }

    /// Has own operations handed in again that the service does not hold, though it once gave a
    /// receipt for them: it was restored from a backup since.
    package func offerAgain(after sequence: Int64) throws {
        for logged in try log.judged(of: store.replica, after: sequence) {
            try log.judge(logged.number, .pending)
            try changed(logged, to: .pending)
        }
    }
}

extension StoreReader {
    /// The revocation of this replica; nil while it may use its service.
    package func revocation() throws -> ServiceStatement? {
        guard let statement = try keptRevocation()?["statement"].flatMap(ServiceStatement.init),
            case .revocation(store.replica, _) = statement.subject, statement.isSigned,
            statement.serviceKey == (try syncPosition())?.serviceKey
        else { return nil }
        return statement
    }

    /// What decides whether this store is wiped.
    package func wipeEvidence() throws -> WipeEvidence {
        var evidence = WipeEvidence(
            revocation: try revocation(), replica: store.replica,
            serviceKey: try syncPosition()?.serviceKey)
        evidence.unjudgedCount = try outbox(after: 0, limit: Int(Int32.max)).count
        let end = try chainEnd(store.replica)
        evidence.ownEnd = ChainPoint(sequence: end?.sequence ?? 0, digest: end?.digest)
        let access = try accessStanding()
        evidence.unsentAccessEntryCount = Int(
            max(0, access.own.number - (access.receipt?.number ?? 0)))
        if let kept = try keptRevocation(), let sequence = kept["sequence"]?.integerValue {
            evidence.judgedEnd = ChainPoint(
                sequence: sequence,
                digest: kept["digest"]?.stringValue.flatMap(SHA256Digest.init(hex:)))
        }
        // What the service refused for good is owed no more.
        evidence.owedAttachmentCount = try attachments().count {
            $0.isKept && !$0.isServed && $0.isReferredTo && $0.problem == nil
        }
        return evidence
    }

    /// Own operations to hand in after a place in the log: those without a receipt for good, and
    /// those in quarantine, of which the service may have another verdict by now.
    package func offers(after number: Int64, limit: Int) throws -> [LoggedOperation] {
        try log.offers(after: number, replica: store.replica, limit: limit)
    }

    private func keptRevocation() throws -> JSONValue? {
        try StoreSetting.revocation.readJSON(db)
    }
}
