import GRDB
import RecordModel
import SyncCore

extension SQLiteTransaction {
    func attachment(_ digest: SHA256Digest) throws -> Int64? {
        try first("SELECT byte_count FROM attachment WHERE digest = ?", [digest.data]) {
            $0["byte_count"]
        }
    }

    func attachments() throws -> [SHA256Digest] {
        try all("SELECT digest FROM attachment ORDER BY digest", []) {
            try $0.neededDigest("digest")
        }
    }

    func putAttachment(_ digest: SHA256Digest, byteCount: Int64, at now: Instant) throws {
        try run(
            "INSERT OR IGNORE INTO attachment (digest, byte_count, kept_at) VALUES (?, ?, ?)",
            [digest.data, byteCount, now.milliseconds])
    }

    func attachmentReferences(_ digest: SHA256Digest) throws -> [StoredAttachmentReference] {
        try all(
            """
            SELECT * FROM attachment_reference WHERE digest = ?
            ORDER BY replica, sequence, header_digest
            """, [digest.data]
        ) { row in
            StoredAttachmentReference(
                digest: digest,
                operation: OperationID(
                    replica: try row.read("replica", ReplicaID.init), sequence: row["sequence"]),
                headerDigest: try row.neededDigest("header_digest"),
                record: try row.read("record", RecordID.init), unit: row["unit"],
                isBacked: row["backed"])
        }
    }

    func putAttachmentReference(_ reference: StoredAttachmentReference) throws {
        try run(
            """
            INSERT INTO attachment_reference
                (digest, replica, sequence, header_digest, record, unit, backed)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET backed = excluded.backed
            """,
            [
                reference.digest.data, reference.operation.replica.text,
                reference.operation.sequence, reference.headerDigest.data, reference.record.text,
                reference.unit, reference.isBacked,
            ])
    }

    func dropAttachmentReferences(of erasure: ContentErasure) throws {
        try run(
            """
            DELETE FROM attachment_reference
            WHERE replica = ? AND sequence = ? AND header_digest = ?
            """,
            [
                erasure.operation.replica.text, erasure.operation.sequence,
                erasure.headerDigest.data,
            ])
    }

    func unreferencedAttachments() throws -> [SHA256Digest] {
        try all(
            """
            SELECT digest FROM attachment WHERE digest NOT IN (
                SELECT digest FROM attachment_reference)
            ORDER BY digest
            """, []
        ) { try $0.neededDigest("digest") }
    }

    func forgetAttachment(_ digest: SHA256Digest) throws {
        try run("DELETE FROM attachment WHERE digest = ?", [digest.data])
    }
}
