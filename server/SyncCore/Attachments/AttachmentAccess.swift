import AccessPolicy
import RecordModel

/// What a replica may do with an attachment.
enum AttachmentAccess {
    /// Its unit sees an accepted operation that refers to it, and the bytes are here.
    case mayFetch(byteCount: Int64, record: RecordID)
    /// Its unit has shown to have the bytes, or need not: there is nothing to hand in.
    case isHandedIn(byteCount: Int64)
    /// It may hand in the bytes: its unit wrote or sees an operation that refers to them.
    case mayHandIn(record: RecordID)
    /// As far as it is told, there is no such thing.
    case unknown

    /// Decides at this point in the order of acceptance.
    ///
    /// - Parameter mayRead: Whether the replica's role and session give it records.
    init(
        _ digest: SHA256Digest, unit: String, mayRead: Bool, _ transaction: any SyncTransaction
    ) throws {
        let references = try transaction.attachmentReferences(digest)
        let sight = AttachmentSight(transaction: transaction, unit: unit)
        let seen = mayRead ? try references.filter(sight.sees) : []
        let own = references.filter { $0.unit == unit }
        let byteCount = try transaction.attachment(digest)
        if let byteCount, let backed = seen.first(where: \.isBacked) {
            self = .mayFetch(byteCount: byteCount, record: backed.record)
        } else if let byteCount, own.contains(where: \.isBacked) {
            self = .isHandedIn(byteCount: byteCount)
        } else if let reference = seen.first ?? own.first {
            self = .mayHandIn(record: reference.record)
        } else {
            self = .unknown
        }
    }

    /// Marks what a unit wrote or sees as backed, since it showed to have the bytes, or has them by
    /// what it sees.
    ///
    /// - Parameter onlyOwn: Only what it wrote itself.
    static func back(
        _ digest: SHA256Digest, by unit: String, onlyOwn: Bool, _ transaction: any SyncTransaction
    ) throws {
        let sight = AttachmentSight(transaction: transaction, unit: unit)
        for var reference in try transaction.attachmentReferences(digest)
        where !reference.isBacked {
            guard try reference.unit == unit || !onlyOwn && sight.sees(reference) else { continue }
            reference.isBacked = true
            try transaction.putAttachmentReference(reference)
        }
    }
}
