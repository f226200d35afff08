import RecordModel

/// Erases contents that the law says may not be kept: here, and, by a signed statement in their
/// feeds, on the laptops of all who hold them.
///
/// The header stays, so that chains, digests and signatures go on. What comes in again in full is
/// kept without its content.
struct ErasureKeeper {
    let transaction: any SyncTransaction
    let feeds: FeedWriter

    /// Erases these contents and says so.
    ///
    /// A statement names only what exactly the same units see, now and later, so that none learns
    /// of something that it does not see.
    ///
    /// - Returns: What was said, in the order it was said.
    func erase(
        _ erasures: [ContentErasure], ground: String, voice: ServiceVoice
    ) throws -> [ServiceStatement] {
        var groups: [SightKey: [ContentErasure]] = [:]
        var order: [SightKey] = []
        for erasure in erasures where try transaction.erasure(of: erasure.headerDigest) == nil {
            let key = try key(of: erasure)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(erasure)
        }
        var said: [ServiceStatement] = []
        for key in order {
            var rest = (groups[key] ?? [])[...]
            while !rest.isEmpty {
                let named = Array(rest.prefix(SyncCore.erasureOperationCountMax))
                rest = rest.dropFirst(named.count)
                let statement = try voice.say(.erasure(named, ground: ground))
                try take(statement)
                said.append(statement)
            }
        }
        return said
    }

    /// Carries out an erasure that was said, now or before the service was restored; what says
    /// something else is left alone.
    func take(_ statement: ServiceStatement) throws {
        guard case .erasure(let erasures, _) = statement.subject else { return }
        try transaction.putStatement(statement)
        var units: Set<String> = []
        for erasure in erasures {
            units.formUnion(try holders(of: erasure))
            try transaction.putErasure(erasure, statement: statement.digest)
            try transaction.dropAttachmentReferences(of: erasure)
        }
        for unit in units.sorted() where try feeds.sight.directory.viewer(unit) != nil {
            try feeds.say(.statement(statement.digest), to: unit)
        }
    }

    /// What decides who sees an operation: who sees one with a key sees all with that key.
    private struct SightKey: Hashable {
        let record: RecordID?
        let entity: EntityReference?
        let author: ReplicaID?
        let unit: String?
        let isAccepted: Bool
    }

    private func key(of erasure: ContentErasure) throws -> SightKey {
        let found = try transaction.operation(erasure.operation, erasure.headerDigest)
        let header = found?.operation.header
        let isAccepted = found?.order != nil
        return SightKey(
            record: header?.record, entity: header?.entity,
            author: isAccepted ? nil : erasure.operation.replica, unit: header?.author.unit,
            isAccepted: isAccepted)
    }

    /// The units of which a laptop has it: in whose feed it stands or stood, and its author's.
    private func holders(of erasure: ContentErasure) throws -> Set<String> {
        let reference = FeedReference.operation(erasure.operation, erasure.headerDigest)
        var units: Set<String> = []
        if let author = try transaction.replica(erasure.operation.replica) {
            units.insert(author.certificate.unit)
        }
        if let found = try transaction.operation(erasure.operation, erasure.headerDigest) {
            let header = found.operation.header
            try transaction.lockSight(header.record, exclusive: false)
            let candidates =
                try feeds.sight.everReaders(of: header.record)
                + feeds.named(by: header.entity)
            for unit in Set(candidates) where try transaction.feedHeld(unit, reference) {
                units.insert(unit)
            }
        }
        return units
    }
}
