import Foundation
import GRDB
import RecordModel

/// A feed entry as the store takes it in.
package struct ReceivedEntry: Sendable {
    /// What stands at a position.
    package enum Body: Sendable {
        /// Somebody's operation, checked.
        case operation(ValidOperation)
        /// An operation of this replica, accepted.
        case own(OperationID)
        /// A replica's certificate.
        case certificate(ReplicaCertificate)
        /// Something that the service said for good.
        case statement(ServiceStatement)
        /// Nothing that can be used: hollow, or dropped by the checks.
        case nothing
    }

    /// The position.
    package let position: Int64
    /// The digest of the entry.
    package let digest: SHA256Digest
    /// What stands there.
    package let body: Body

    /// An entry of its parts.
    package init(position: Int64, digest: SHA256Digest, body: Body) {
        self.position = position
        self.digest = digest
        self.body = body
    }
}

extension ReceivedEntry {
    /// Whether it says that something is erased.
    package var erases: Bool {
        guard case .statement(let statement) = body, case .erasure = statement.subject else {
            return false
        }
        return true
    }
}

/// A receipt as the store writes it down.
package struct ReceivedVerdict: Hashable, Sendable {
    /// The operation.
    package let operation: OperationID
    /// Its header digest.
    package let headerDigest: SHA256Digest
    /// What became of it.
    package let verdict: LogVerdict
    /// Why.
    package let code: String?
    /// Why, in words.
    package let reason: String?
    /// Its position in the feed.
    package let position: Int64?

    /// A receipt of its parts.
    package init(
        operation: OperationID, headerDigest: SHA256Digest, verdict: LogVerdict, code: String?,
        reason: String?, position: Int64?
    ) {
        self.operation = operation
        self.headerDigest = headerDigest
        self.verdict = verdict
        self.code = code
        self.reason = reason
        self.position = position
    }
}

extension StoreWriter {
    /// Keeps what enrolling gave.
    package func enrolled(
        _ position: SyncPosition, certificate: ReplicaCertificate, profile: JSONValue
    ) throws {
        try StoreSetting.sync.write(position.json, db)
        try ProfileTable(db: db).setOwn(profile)
        try profilesChanged()
        try keep(certificate)
    }

    /// Writes down where the store stands with its service.
    package func save(_ position: SyncPosition) throws {
        try StoreSetting.sync.write(position.json, db)
    }

    /// Writes down one receipt. An operation leaves the outbox here, and nowhere else.
    package func apply(_ receipt: ReceivedVerdict) throws {
        guard let logged = try log.find(receipt.operation, digest: receipt.headerDigest) else {
            return
        }
        try log.judge(
            logged.number, receipt.verdict, code: receipt.code, reason: receipt.reason,
            position: receipt.position)
        try settle(logged, receipt.verdict)
    }

    /// Takes in entries of the feed, which must follow the cursor without a gap.
    ///
    /// - Returns: The position after them, and how many operations were new here.
    /// - Throws: ``StoreError`` with `feedMismatch` for a gap.
    package func apply(
        _ entries: [ReceivedEntry], after position: SyncPosition
    ) throws -> (position: SyncPosition, received: Int) {
        var position = position
        var received = 0
        var newest: HybridTime?
        let feed = FeedTable(db: db)
        for entry in entries {
            guard entry.position == position.cursor + 1 else {
                throw StoreError(.feedMismatch, "the feed has a gap after \(position.cursor)")
            }
            let taken = try take(entry)
            if taken.isNew { received += 1 }
            try feed.note(
                KeptEntry(
                    position: entry.position, digest: entry.digest, operation: taken.number))
            if case .operation(let valid) = entry.body {
                newest = max(newest ?? valid.operation.header.clock, valid.operation.header.clock)
            }
            position.cursor = entry.position
            position.feedDigest = SHA256Digest(
                of: position.feedDigest.bytes + entry.digest.bytes)
            if entry.position.isMultiple(of: FeedTable.markPositionCount) {
                try feed.mark(entry.position, position.feedDigest)
            }
        }
        if let newest { try remember(newest) }
        return (position, received)
    }

    /// Keeps a certificate.
    package func keep(_ certificate: ReplicaCertificate) throws {
        try db.cachedStatement(
            sql: "INSERT OR IGNORE INTO certificate (replica, json) VALUES (?, ?)"
        ).execute(arguments: [certificate.replica.text, Data(certificate.json.canonicalBytes)])
    }

    /// Keeps what the service said for good.
    package func keep(_ statement: ServiceStatement) throws {
        try db.cachedStatement(
            sql: "INSERT OR IGNORE INTO statement (digest, json) VALUES (?, ?)"
        ).execute(arguments: [
            Data(statement.digest.bytes), Data(statement.json.canonicalBytes),
        ])
    }

    /// Keeps a summary, unless the record changed since `version`.
    package func save(_ summary: TimedSummary, workedOutFrom version: Int64) throws {
        try RecordSummaries(db: db, sealing: store.sealing).save(summary, workedOutFrom: version)
    }

    /// An entry after it was taken in: whether it is an operation that was not here, and its number
    /// in the log.
    private struct Taken {
        var isNew = false
        var number: Int64?
    }

    private func take(_ entry: ReceivedEntry) throws -> Taken {
        switch entry.body {
        case .nothing: return Taken()
        case .certificate(let certificate):
            try keep(certificate)
            return Taken()
        case .statement(let statement):
            try take(statement)
            return Taken()
        case .own(let id):
            guard let logged = try log.find(id, digest: entry.digest) else { return Taken() }
            try log.judge(logged.number, .accepted, position: entry.position)
            try settle(logged, .accepted)
            return Taken(number: logged.number)
        case .operation(let valid):
            return try take(valid.operation, at: entry.position)
        }
    }

    private func take(_ operation: RecordOperation, at position: Int64) throws -> Taken {
        if let number = try log.insert(operation, verdict: .accepted, position: position) {
            let header = operation.header
            if try log.isErased(operation.headerDigest) {
                try registers.rebuild(header.record, header.entity)
            } else {
                try noteAttachment(operation, number: number)
                try registers.merge(operation)
            }
            try RecordSummaries(db: db, sealing: store.sealing).expire(operation.header.record)
            return Taken(isNew: true, number: number)
        }
        guard let logged = try log.find(operation.id, digest: operation.headerDigest) else {
            throw StoreError(.damaged, "an operation in the log can't be found again")
        }
        try log.judge(logged.number, .accepted, position: position)
        if logged.operation.content == nil, !logged.isErased, let bytes = operation.contentBytes {
            try log.fill(logged.number, content: bytes)
            try noteAttachment(operation, number: logged.number)
            try registers.rebuild(operation.header.record, operation.header.entity)
        }
        try settle(logged, .accepted)
        return Taken(number: logged.number)
    }

    /// What follows from an operation having another verdict than before.
    func changed(_ logged: LoggedOperation, to verdict: LogVerdict) throws {
        try settle(logged, verdict)
    }

    /// What is shown changes when an operation stops counting, or starts to again.
    private func settle(_ logged: LoggedOperation, _ verdict: LogVerdict) throws {
        let header = logged.operation.header
        if logged.verdict.counts != verdict.counts {
            try registers.rebuild(header.record, header.entity)
        }
        if logged.verdict != verdict {
            try RecordSummaries(db: db, sealing: store.sealing).expire(header.record)
        }
    }

    private func remember(_ time: HybridTime) throws {
        let known = try StoreSetting.clock.read(db)
            .flatMap { HybridTime(String(decoding: $0, as: UTF8.self)) }
        if let known, known >= time { return }
        try StoreSetting.clock.write(Array(time.description.utf8), db)
    }
}
