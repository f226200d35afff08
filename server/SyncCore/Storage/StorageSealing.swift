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
