import RecordModel

/// Where content is sealed before it is kept, and opened after it is read.
///
/// Headers stay open: they hold no word about the people involved, and the service orders by
/// them.
package protocol StorageSealing: Sendable {
    /// The bytes to keep.
    func seal(_ content: [UInt8], of operation: OperationID) throws -> [UInt8]
    /// The content that was sealed.
    func open(_ sealed: [UInt8], of operation: OperationID) throws -> [UInt8]
}

/// Keeps content as it is, on a disk that is itself encrypted.
package struct OpenStorageSealing: StorageSealing {
    /// A sealing that does nothing.
    package init() {}

    /// The same bytes.
    package func seal(_ content: [UInt8], of operation: OperationID) -> [UInt8] { content }

    /// The same bytes.
    package func open(_ sealed: [UInt8], of operation: OperationID) -> [UInt8] { sealed }
}

/// Where the bytes of attachments are sealed before they are kept, block by block, so that no
/// attachment is ever in memory as a whole.
package protocol AttachmentSealing: Sendable {
    /// Bytes that a sealed block has more than the block; always the same.
    var overheadBytes: Int { get }
    /// The bytes to keep of a block, the first of which has number 0.
    func seal(_ block: [UInt8], number: Int64, of attachment: SHA256Digest) throws -> [UInt8]
    /// The block that was sealed.
    func open(_ sealed: [UInt8], number: Int64, of attachment: SHA256Digest) throws -> [UInt8]
}

/// Keeps attachments as they are, on a disk that is itself encrypted.
package struct OpenAttachmentSealing: AttachmentSealing {
    /// Nothing is added.
    package let overheadBytes = 0

    /// A sealing that does nothing.
    package init() {}

    /// The same bytes.
    package func seal(
        _ block: [UInt8], number: Int64, of attachment: SHA256Digest
    ) -> [UInt8] { block }

    /// The same bytes.
    package func open(
        _ sealed: [UInt8], number: Int64, of attachment: SHA256Digest
    ) -> [UInt8] { sealed }
}
