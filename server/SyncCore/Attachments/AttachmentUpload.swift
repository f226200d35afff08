import RecordModel
import SyncProtocol

/// One call by which a replica hands in bytes of an attachment.
///
/// What comes in is kept block by block, so that after a cut only the last, unfinished block has to
/// come again; nothing is held in memory but that.
package final class AttachmentUpload {
    /// Bytes that are written at once: a whole number of blocks.
    static let writtenBytes = 16 * Int(AttachmentLimit.blockBytes)

    private let core: SyncCore
    private let key: AttachmentUploadKey
    private let session: EnrolledReplica
    private let range: ContentRange
    private let seat: StreamSeats.Seat
    private var written: Int64
    private var waiting: [UInt8] = []

    init(
        core: SyncCore, key: AttachmentUploadKey, session: EnrolledReplica, range: ContentRange,
        seat: StreamSeats.Seat
    ) {
        self.core = core
        self.key = key
        self.session = session
        self.range = range
        self.seat = seat
        written = range.start
    }

    /// Takes the next bytes.
    ///
    /// - Throws: ``SyncProblem`` with `malformed`, `wrong-offset` or `storage-full`.
    package func append(_ bytes: some Sequence<UInt8>) async throws {
        waiting += bytes
        guard written + Int64(waiting.count) <= range.end else {
            throw SyncProblem(.malformed, "the body holds more than Content-Range says")
        }
        if waiting.count >= Self.writtenBytes { try await write(isLast: false) }
    }

    /// Ends the call: what came in is durable when this returns; with the last byte, it is verified.
    ///
    /// - Throws: ``SyncProblem`` with `hash-mismatch`; then nothing of it is kept.
    package func finish() async throws -> AttachmentState {
        try await write(isLast: written + Int64(waiting.count) == range.total)
        let files = core.desk.files
        try await files.flush(key)
        guard written == range.total else {
            return AttachmentState(offset: written, isComplete: false)
        }
        guard try await files.digest(key) == key.digest else {
            try await files.discard(key)
            throw SyncProblem(
                .hashMismatch, "these bytes are not the ones that were named; nothing was kept")
        }
        try await files.complete(key)
        let (digest, total, now) = (key.digest, range.total, core.environment.now())
        let (unit, audit) = (session.certificate.unit, core.audit())
        try await core.storage.transaction { transaction in
            let record = try transaction.attachmentReferences(digest)
                .first { $0.unit == unit }?.record
            try transaction.putAttachment(digest, byteCount: total, at: now)
            try AttachmentAccess.back(digest, by: unit, onlyOwn: false, transaction)
            try audit.append(
                .attachmentReceived, on: .attachment(digest), in: transaction, record: record)
        }
        return AttachmentState(offset: total, isComplete: true)
    }

    private func write(isLast: Bool) async throws {
        let block = Int(AttachmentLimit.blockBytes)
        let count = isLast ? waiting.count : waiting.count / block * block
        guard count > 0 else { return }
        let isHere = try await core.desk.files.append(
            Array(waiting[..<count]), to: key, at: written, now: core.environment.now())
        guard isHere else { throw Self.wrongOffset }
        waiting.removeFirst(count)
        written += Int64(count)
    }

    static let wrongOffset = SyncProblem(
        .wrongOffset, "the upload does not stand there; ask how far it is and go on from that")
}
