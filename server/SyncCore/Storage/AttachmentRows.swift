import RecordModel

/// That an operation refers to an attachment.
package struct StoredAttachmentReference: Hashable, Sendable {
    /// The attachment.
    package let digest: SHA256Digest
    /// The operation.
    package let operation: OperationID
    /// Its header digest.
    package let headerDigest: SHA256Digest
    /// Its record.
    package let record: RecordID
    /// The unit of its author.
    package let unit: String
    /// Whether somebody who saw the operation, or its author's unit, showed to have the bytes. Only
    /// then does it let anybody fetch them: who merely knows a digest gets nothing by naming it.
    package var isBacked: Bool

    /// A reference of its parts.
    package init(
        digest: SHA256Digest, operation: OperationID, headerDigest: SHA256Digest,
        record: RecordID, unit: String, isBacked: Bool = false
    ) {
        self.digest = digest
        self.operation = operation
        self.headerDigest = headerDigest
        self.record = record
        self.unit = unit
        self.isBacked = isBacked
    }
}

/// Attachments, as far as the database knows them: their bytes are elsewhere.
package protocol AttachmentTransaction: AnyObject {
    /// How many bytes an attachment has; nil while it was not handed in whole and verified.
    func attachment(_ digest: SHA256Digest) throws -> Int64?
    /// Every attachment, by digest.
    func attachments() throws -> [SHA256Digest]
    /// Notes that an attachment is here.
    func putAttachment(_ digest: SHA256Digest, byteCount: Int64, at now: Instant) throws
    /// What refers to an attachment, by operation.
    func attachmentReferences(_ digest: SHA256Digest) throws -> [StoredAttachmentReference]
    /// Adds a reference, or replaces whether it is backed.
    func putAttachmentReference(_ reference: StoredAttachmentReference) throws
    /// Takes away what an operation refers to, because its content was erased.
    func dropAttachmentReferences(of erasure: ContentErasure) throws
    /// The attachments that nothing refers to, by digest.
    func unreferencedAttachments() throws -> [SHA256Digest]
    /// Forgets an attachment.
    func forgetAttachment(_ digest: SHA256Digest) throws
}
