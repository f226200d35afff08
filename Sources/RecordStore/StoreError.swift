/// Why the local store did not do what was asked.
package struct StoreError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Stable codes.
    package enum Code: String, Sendable {
        /// The folder holds no store.
        case noStore = "no-store"
        /// The store in the folder was wiped, since its right to the service ended.
        case wiped
        /// The folder holds a store already.
        case storeExists = "store-exists"
        /// The folder can't be made or written.
        case cannotCreate = "cannot-create"
        /// Reading or writing the disk failed.
        case disk
        /// The store's content contradicts itself.
        case damaged
        /// Only practice stores can be made in this version.
        case sealingMissing = "sealing-missing"
        case unknownRecord = "unknown-record"
        case unknownEntity = "unknown-entity"
        case unknownType = "unknown-type"
        case unknownField = "unknown-field"
        /// An entity without any value.
        case valueMissing = "value-missing"
        case wrongType = "wrong-type"
        case notWritable = "not-writable"
        case notRemovable = "not-removable"
        case partitionMismatch = "partition-mismatch"
        case reasonMissing = "reason-missing"
        case notPermitted = "not-permitted"
        /// The text fits more than one thing.
        case ambiguous
        /// The field's values differ: resolve it.
        case inConflict = "in-conflict"
        /// Values stand there that this author has not been shown.
        case unseenValues = "unseen-values"
        /// A pull has not reached its end: gates stay shut.
        case stillReceiving = "still-receiving"
        /// What was decided on is no longer so: something came in between.
        case recordChanged = "record-changed"
        /// The edit would be larger than an operation may be.
        case tooLarge = "too-large"
        /// Another copy of this store uses its key too: it needs a new one before anything is
        /// written.
        case copied
        /// A file that was named is not there, is no file, or can't be read.
        case fileUnreadable = "file-unreadable"
        /// A file without a byte.
        case fileEmpty = "file-empty"
        /// A file that is larger than an attachment may be.
        case fileTooLarge = "file-too-large"
        /// A file that somebody wrote to while it was read.
        case fileChanged = "file-changed"
        /// A file would be overwritten.
        case fileExists = "file-exists"
        /// A file can't be made where it was asked for.
        case cannotWrite = "cannot-write"
        /// The bytes of an attachment are not on this laptop.
        case attachmentMissing = "attachment-missing"
        /// The evidence has another file already, which is never replaced.
        case attachmentExists = "attachment-exists"
        /// Nothing can be attached to an entity of this type.
        case notAttachable = "not-attachable"
        /// The service's answer does not fit what is stored here.
        case feedMismatch = "feed-mismatch"
    }

    /// The stable code.
    package let code: Code
    /// What happened, for a programmer; people get the text of the code.
    package let message: String
    /// Names (never values) that go with it: field, type, allowed codes, suggestion.
    package let details: [String: String]

    /// An error with `code`, explained by `message`.
    package init(_ code: Code, _ message: String, details: [String: String] = [:]) {
        self.code = code
        self.message = message
        self.details = details
    }

    /// Code and message.
    package var description: String { "\(code.rawValue): \(message)" }

    /// That another copy of this store uses its key too.
    package static let copied = StoreError(
        .copied, "another copy of this store writes under the same key")

    /// That the store has a new key, and what was not sent was not put under it yet.
    package static let joinedAgain = StoreError(
        .copied, "what was not sent is not under the new key yet",
        details: ["textKey": "error.copied-joined"])
}
