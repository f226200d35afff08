import RecordModel

extension MemoryTransaction {
    func attachment(_ digest: SHA256Digest) -> Int64? { tables.attachments[digest] }

    func attachments() -> [SHA256Digest] { tables.attachments.keys.sorted() }

    func putAttachment(_ digest: SHA256Digest, byteCount: Int64, at now: Instant) {
        put(\.attachments, digest, byteCount)
    }

    func attachmentReferences(_ digest: SHA256Digest) -> [StoredAttachmentReference] {
        tables.attachmentReferences[digest] ?? []
    }

    func putAttachmentReference(_ reference: StoredAttachmentReference) {
        var known = tables.attachmentReferences[reference.digest] ?? []
        known.removeAll {
            $0.operation == reference.operation && $0.headerDigest == reference.headerDigest
        }
        known.append(reference)
        known.sort {
            ($0.operation.replica.text, $0.operation.sequence, $0.headerDigest)
                < ($1.operation.replica.text, $1.operation.sequence, $1.headerDigest)
        }
        put(\.attachmentReferences, reference.digest, known)
    }

    func dropAttachmentReferences(of erasure: ContentErasure) {
        for (digest, known) in tables.attachmentReferences {
            let kept = known.filter { $0.headerDigest != erasure.headerDigest }
            if kept.count < known.count { put(\.attachmentReferences, digest, kept) }
        }
    }

    func unreferencedAttachments() -> [SHA256Digest] {
        attachments().filter { attachmentReferences($0).isEmpty }
    }

    func forgetAttachment(_ digest: SHA256Digest) { put(\.attachments, digest, nil) }
}
