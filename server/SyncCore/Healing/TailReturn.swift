import RecordModel
import SyncProtocol

/// Takes back a piece of a unit's feed in its old order: what it held goes into the log as it
/// stood, and into the feed at its old positions as long as the feed has not gone on otherwise.
final class TailReturn {
    private let transaction: any SyncTransaction
    private let run: BatchRun
    private let unit: String
    private let now: Instant
    private let certificates: CertificateReturn
    private let statements: StatementReturn
    /// How many operations were lost and are here again.
    private(set) var takenBack = 0

    init(_ run: BatchRun, unit: String, at now: Instant) {
        self.now = now
        transaction = run.transaction
        self.run = run
        self.unit = unit
        certificates = CertificateReturn(transaction: run.transaction)
        statements = StatementReturn(
            transaction: run.transaction, feeds: run.acceptance.feeds)
    }

    /// Takes back `tail`, which was checked.
    ///
    /// - Parameters:
    ///   - running: The running digest at each of its positions.
    ///   - operations: Its operations that are valid, by header digest.
    func take(
        _ tail: OfferedTail, running: [SHA256Digest], _ operations: [SHA256Digest: RecordOperation]
    ) throws {
        run.reservation.begin(unit)
        var before = FeedPoint(position: tail.after.position, digest: tail.after.digest)
        for (entry, digest) in zip(tail.entries, running) {
            let point = FeedPoint(position: entry.position, digest: digest)
            let found = try find(entry, operations)
            if case .operation(let operation) = found, try run.takeBack(operation, at: now) {
                takenBack += 1
            }
            if run.reservation.isHeld { try place(found, entry, at: point, after: before) }
            before = point
        }
        try run.acceptance.feeds.release(run.reservation)
    }

    /// What stands at a position of the piece.
    private enum Found {
        case operation(RecordOperation)
        case other(FeedReference)
        /// The laptop does not have it, or it is not what it should be.
        case nothing

        var reference: FeedReference? {
            switch self {
            case .operation(let operation): .operation(operation.id, operation.headerDigest)
            case .other(let reference): reference
            case .nothing: nil
            }
        }
    }

    private func find(
        _ entry: FeedEntry, _ operations: [SHA256Digest: RecordOperation]
    ) throws -> Found {
        switch entry.body {
        case .hollow: return .nothing
        case .operation: return operations[entry.digest].map(Found.operation) ?? .nothing
        case .own(let id):
            return try transaction.operation(id, entry.digest).map { .operation($0.operation) }
                ?? .nothing
        case .statement(let statement):
            guard statement.digest == entry.digest else { return .nothing }
            try statements.take(statement)
            return .other(.statement(entry.digest))
        case .certificate(let certificate):
            guard certificate.digest == entry.digest else { return .nothing }
            try certificates.take(certificate)
            // A replica can have joined again meanwhile, with another certificate.
            let held = try transaction.replica(certificate.replica)?.certificate.digest
            return held == entry.digest
                ? .other(.certificate(certificate.replica, entry.digest)) : .nothing
        }
    }

    /// Puts something at its old position, where the feed ends right before it.
    private func place(
        _ found: Found, _ entry: FeedEntry, at point: FeedPoint, after before: FeedPoint
    ) throws {
        if try transaction.feedDigest(unit, at: point.position) == point.digest { return }
        let feeds = run.acceptance.feeds
        guard try transaction.feedEnd(unit) == before else {
            return try feeds.release(run.reservation)
        }
        guard let reference = found.reference else {
            // Its digest is all that is known; what it is for is told when a laptop brings it.
            try transaction.appendToFeed(unit, .statement(entry.digest), at: point)
            try transaction.hollow(unit, at: point.position)
            return try transaction.putLacking(unit, at: point.position, entry.digest)
        }
        guard try transaction.feedPosition(unit, of: reference) == nil else {
            return try feeds.release(run.reservation)
        }
        try transaction.appendToFeed(unit, reference, at: point)
        if case .operation(let operation) = found, try !feeds.sees(operation, unit) {
            try transaction.hollow(unit, at: point.position)
        }
    }
}

/// Takes back what the service said for good and has forgotten.
struct StatementReturn {
    let transaction: any SyncTransaction
    let feeds: FeedWriter

    /// Has a statement that was checked hold again.
    func take(_ statement: ServiceStatement) throws {
        try RevocationKeeper(transaction: transaction, feeds: feeds).apply(statement)
        try ErasureKeeper(transaction: transaction, feeds: feeds).take(statement)
        guard try transaction.statement(statement.digest) == nil else { return }
        try transaction.putStatement(statement)
    }
}
