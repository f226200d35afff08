import RecordModel

/// What one replica is handing in.
package struct AttachmentUploadKey: Hashable, Sendable {
    /// The replica.
    package let replica: ReplicaID
    /// The digest that it says the bytes have.
    package let digest: SHA256Digest

    /// A key of its parts.
    package init(replica: ReplicaID, digest: SHA256Digest) {
        self.replica = replica
        self.digest = digest
    }
}

/// Where the bytes of attachments are: on disk, or in memory. None of it knows who may see what.
///
/// Every implementation passes the same conformance suite. Nothing is read or written whole.
package protocol AttachmentFiles: Sendable {
    /// How much of an unfinished upload is here.
    func offset(_ upload: AttachmentUploadKey) async throws -> Int64
    /// The unfinished uploads of a replica.
    func unfinished(_ replica: ReplicaID) async throws -> [AttachmentUploadKey]
    /// Appends to an upload, which may begin with it. Whole blocks, but for the last bytes of all.
    ///
    /// - Returns: False when the upload does not end at `offset` now; then nothing is done.
    func append(
        _ bytes: [UInt8], to upload: AttachmentUploadKey, at offset: Int64, now: Instant
    ) async throws -> Bool
    /// Makes what was appended survive a crash.
    func flush(_ upload: AttachmentUploadKey) async throws
    /// Works out the digest of an upload, from what is kept of it.
    func digest(_ upload: AttachmentUploadKey) async throws -> SHA256Digest
    /// Makes an upload the attachment of its digest, durably.
    func complete(_ upload: AttachmentUploadKey) async throws
    /// Throws an upload away.
    func discard(_ upload: AttachmentUploadKey) async throws
    /// Throws away the uploads that nobody went on with since.
    func discardUnfinished(before: Instant) async throws
    /// Takes away an attachment, and what was begun of it; nothing is done where there is none.
    func remove(_ digest: SHA256Digest) async throws
    /// How many bytes an attachment has; nil when it is not here.
    func byteCount(_ digest: SHA256Digest) async throws -> Int64?
    /// Bytes of an attachment.
    func read(_ digest: SHA256Digest, at offset: Int64, count: Int) async throws -> [UInt8]
}

extension AttachmentFiles {
    /// The digest of an attachment as it is kept; nil when it is not here.
    package func keptDigest(_ digest: SHA256Digest) async throws -> SHA256Digest? {
        guard let count = try await byteCount(digest) else { return nil }
        var stream = DigestStream()
        var offset: Int64 = 0
        while offset < count {
            let bytes = try await read(digest, at: offset, count: 1_024 * 1_024)
            guard !bytes.isEmpty else { break }
            stream.take(bytes)
            offset += Int64(bytes.count)
        }
        return stream.digest
    }
}
