import AccessPolicy
import RecordModel
import SyncProtocol

/// An attachment that may be given out.
package struct GivenAttachment: Sendable {
    /// Its digest.
    package let digest: SHA256Digest
    /// How many bytes it has.
    package let byteCount: Int64
    let files: any AttachmentFiles

    /// Bytes of it.
    package func read(at offset: Int64, count: Int) async throws -> [UInt8] {
        try await files.read(digest, at: offset, count: count)
    }
}

extension SyncCore {
    /// How far the service has an attachment, for the replica of the session.
    ///
    /// Who neither sees nor wrote an operation that refers to it gets the same answer whether or
    /// not it is here; and who wrote one without seeing another is told of its own upload only.
    ///
    /// - Throws: ``SyncProblem`` with `not-found`.
    package func attachmentState(
        token: String, _ digest: SHA256Digest
    ) async throws -> AttachmentState {
        let session = try await session(token, for: .handIn)
        let unit = session.certificate.unit
        switch try await access(digest, session) {
        case .mayFetch(let count, _):
            // What the unit wrote itself is then as good as handed in.
            let isBacked = try await storage.read { transaction in
                try transaction.attachmentReferences(digest).allSatisfy {
                    $0.isBacked || $0.unit != unit
                }
            }
            if !isBacked {
                try await storage.transaction {
                    try AttachmentAccess.back(digest, by: unit, onlyOwn: true, $0)
                }
            }
            return AttachmentState(offset: count, isComplete: true)
        case .isHandedIn(let count): return AttachmentState(offset: count, isComplete: true)
        case .mayHandIn:
            let key = AttachmentUploadKey(replica: session.id, digest: digest)
            return AttachmentState(offset: try await desk.files.offset(key), isComplete: false)
        case .unknown: throw Self.noSuchAttachment
        }
    }

    /// Begins to take in bytes of an attachment.
    ///
    /// - Throws: ``SyncProblem`` with `not-found`, `too-large`, `wrong-offset` or `too-many`.
    package func attachmentUpload(
        token: String, _ digest: SHA256Digest, _ range: ContentRange
    ) async throws -> AttachmentUpload {
        let session = try await session(token, for: .handIn)
        guard range.total <= AttachmentLimit.attachmentBytesMax else {
            throw SyncProblem(
                .tooLarge,
                "an attachment may have at most \(AttachmentLimit.attachmentBytesMax) bytes")
        }
        if case .unknown = try await access(digest, session) { throw Self.noSuchAttachment }
        guard case .seated(let seat) = desk.seats.take(session.id) else {
            throw SyncProblem(.tooMany, "too many attachments are being handed in; wait a little")
        }
        try await desk.tidy(environment.now())
        let key = AttachmentUploadKey(replica: session.id, digest: digest)
        let unfinished = try await desk.files.unfinished(session.id)
        guard unfinished.contains(key) || unfinished.count < AttachmentLimit.unfinishedCountMax
        else { throw SyncProblem(.tooMany, "finish the attachments that were begun first") }
        guard try await desk.files.offset(key) == range.start else {
            throw AttachmentUpload.wrongOffset
        }
        return AttachmentUpload(
            core: self, key: key, session: session, range: range, seat: seat)
    }

    /// An attachment to give out; that it is, is kept in the audit trail before anything is given.
    ///
    /// - Throws: ``SyncProblem`` with `not-found`, alike for what is not here and what is not the
    ///   unit's to see.
    package func attachment(
        token: String, _ digest: SHA256Digest
    ) async throws -> GivenAttachment {
        let session = try await session(token)
        guard case .mayFetch(let count, let record) = try await access(digest, session) else {
            throw Self.noSuchAttachment
        }
        let audit = audit()
        try await storage.transaction {
            try audit.append(
                .attachmentGiven, on: .attachment(digest), in: $0, record: record)
        }
        return GivenAttachment(digest: digest, byteCount: count, files: desk.files)
    }

    /// What is wrong with the bytes of attachments that should be here.
    package func checkAttachments() async throws -> [CheckFailure] {
        var failures: [CheckFailure] = []
        for digest in try await storage.read({ try $0.attachments() }) {
            switch try await desk.files.keptDigest(digest) {
            case digest: continue
            case nil: failures.append(CheckFailure(code: "attachment-missing", place: digest.hex))
            default: failures.append(CheckFailure(code: "attachment-digest", place: digest.hex))
            }
        }
        return failures
    }

    private func access(
        _ digest: SHA256Digest, _ session: EnrolledReplica
    ) async throws -> AttachmentAccess {
        let certificate = session.certificate
        let reads = ReadPolicy(catalogue: catalogues.newest).decide(role: certificate.role)
        return try await storage.read { transaction in
            let isRevoked = try transaction.revocation(session.id) != nil
            return try AttachmentAccess(
                digest, unit: certificate.unit, mayRead: reads.denial == nil && !isRevoked,
                transaction)
        }
    }

    static let noSuchAttachment = SyncProblem(.notFound, "there is no such attachment here")
}
