import RecordModel

/// Attachments in memory: for tests and the simulation.
package actor MemoryAttachments: AttachmentFiles {
    private var uploads: [AttachmentUploadKey: (bytes: [UInt8], touchedAt: Instant)] = [:]
    private var kept: [SHA256Digest: [UInt8]] = [:]

    /// None yet.
    package init() {}

    /// How much of an upload is here.
    package func offset(_ upload: AttachmentUploadKey) -> Int64 {
        Int64(uploads[upload]?.bytes.count ?? 0)
    }

    /// The unfinished uploads of a replica.
    package func unfinished(_ replica: ReplicaID) -> [AttachmentUploadKey] {
        uploads.keys.filter { $0.replica == replica }.sorted { $0.digest < $1.digest }
    }

    /// Appends.
    package func append(
        _ bytes: [UInt8], to upload: AttachmentUploadKey, at offset: Int64, now: Instant
    ) -> Bool {
        guard self.offset(upload) == offset else { return false }
        uploads[upload, default: ([], now)].bytes += bytes
        uploads[upload]?.touchedAt = now
        return true
    }

    /// Does nothing: memory does not last.
    package func flush(_ upload: AttachmentUploadKey) {}

    /// The digest of what was appended.
    package func digest(_ upload: AttachmentUploadKey) -> SHA256Digest {
        SHA256Digest(of: uploads[upload]?.bytes ?? [])
    }

    /// Makes an upload an attachment.
    package func complete(_ upload: AttachmentUploadKey) {
        kept[upload.digest] = uploads.removeValue(forKey: upload)?.bytes
    }

    /// Throws an upload away.
    package func discard(_ upload: AttachmentUploadKey) { uploads[upload] = nil }

    /// Throws away old uploads.
    package func discardUnfinished(before: Instant) {
        uploads = uploads.filter { $0.value.touchedAt >= before }
    }

    /// Takes an attachment away.
    package func remove(_ digest: SHA256Digest) {
        kept[digest] = nil
        uploads = uploads.filter { $0.key.digest != digest }
    }

    /// How many bytes an attachment has.
    package func byteCount(_ digest: SHA256Digest) -> Int64? {
        kept[digest].map { Int64($0.count) }
    }

    /// Bytes of an attachment.
    package func read(_ digest: SHA256Digest, at offset: Int64, count: Int) -> [UInt8] {
        Array((kept[digest] ?? []).dropFirst(Int(offset)).prefix(count))
    }
}
