import RecordModel

/// Keeps which operations refer to which attachment.
struct AttachmentKeeper {
    static let pageCountMax = 500

    let transaction: any SyncTransaction
    let catalogue: Catalogue

    /// Notes what an operation refers to: once it was accepted, or kept for a supervisor.
    ///
    /// A unit that sees the attachment already need not hand it in again for what it writes itself.
    func note(_ operation: RecordOperation) throws {
        guard let reference = AttachmentReference.of(operation, catalogue.structure),
            try transaction.erasure(of: operation.headerDigest) == nil
        else { return }
        let header = operation.header
        let known = try transaction.attachmentReferences(reference.digest)
        let isNoted = known.contains {
            $0.operation == operation.id && $0.headerDigest == operation.headerDigest
        }
        guard !isNoted else { return }
        let sight = AttachmentSight(transaction: transaction, unit: header.author.unit)
        try transaction.putAttachmentReference(
            StoredAttachmentReference(
                digest: reference.digest, operation: operation.id,
                headerDigest: operation.headerDigest, record: header.record,
                unit: header.author.unit,
                isBacked: try known.contains { try $0.isBacked && sight.sees($0) }))
    }

    /// Notes what was accepted before the service kept this, once.
    func adopt() throws {
        guard try transaction.setting(.attachments) == nil else { return }
        try transaction.putSetting(.attachments, Array("kept".utf8))
        var order = AcceptanceOrder.none
        while true {
            let page = try transaction.accepted(
                record: nil, after: order, countMax: Self.pageCountMax)
            for judged in page { try note(judged.operation) }
            guard page.count == Self.pageCountMax, let last = page.last?.order else { return }
            order = last
        }
    }
}

/// Who sees what refers to an attachment.
struct AttachmentSight {
    let transaction: any SyncTransaction
    let unit: String

    /// Whether the unit sees the operation: it stands in its feed exactly when it does.
    func sees(_ reference: StoredAttachmentReference) throws -> Bool {
        try transaction.feedPosition(
            unit, of: .operation(reference.operation, reference.headerDigest)) != nil
    }
}
