import Foundation
import GRDB
import RecordModel

/// A file that operations refer to, as this store knows it.
package struct StoredAttachment: Hashable, Sendable {
    /// The digest of the original bytes.
    package let digest: SHA256Digest
    /// How many there are, where that is known.
    package let byteCount: Int64?
    /// Whether they are here.
    package let isKept: Bool
    /// Whether the service said, in this epoch, that it has them.
    package let isServed: Bool
    /// Why the service will never have them; nil while it may.
    package let problem: String?
    /// Whether an operation that refers to them was accepted, or is kept for a supervisor.
    package let isReferredTo: Bool
}

/// The tables of attachments.
struct AttachmentTable {
    /// The problem of a file that only erased contents referred to.
    static let erased = "erased"

    let db: Database
    let structure: CatalogueStructure

    /// Notes what an operation of the log refers to.
    func note(_ operation: RecordOperation, number: Int64) throws {
        guard let reference = AttachmentReference.of(operation, structure) else { return }
        let digest = Data(reference.digest.bytes)
        try db.cachedStatement(
            sql: """
                INSERT OR IGNORE INTO attachment_reference (number, digest, record)
                VALUES (?, ?, ?)
                """
        ).execute(arguments: [number, digest, operation.header.record.text])
        try db.cachedStatement(
            sql: "INSERT OR IGNORE INTO attachment (digest, byte_count) VALUES (?, ?)"
        ).execute(arguments: [digest, reference.byteCount])
    }

    /// Notes what was written before the store kept this, once.
    func adopt(_ log: OperationLog) throws {
        guard try StoreSetting.attachments.read(db) == nil else { return }
        try StoreSetting.attachments.write(Array("kept".utf8), db)
        let type = structure.name("evidence", "type")
        for logged in try log.fetch("WHERE entity_type = ? ORDER BY number", [type]) {
            try note(logged.operation, number: logged.number)
        }
    }

    /// The attachments of a record, or of all, sorted by digest.
    func all(_ record: RecordID?, epoch: Int64?) throws -> [StoredAttachment] {
        let rows = try Row.fetchCursor(
            try db.cachedStatement(
                sql: """
                    SELECT attachment.*, EXISTS (
                        SELECT 1 FROM attachment_reference AS reference
                        JOIN operation ON operation.number = reference.number
                        WHERE reference.digest = attachment.digest
                            AND operation.verdict IN (1, 3)) AS referred
                    FROM attachment
                    WHERE ?1 IS NULL OR digest IN (
                        SELECT digest FROM attachment_reference WHERE record = ?1)
                    ORDER BY digest
                    """), arguments: [record?.text])
        var found: [StoredAttachment] = []
        while let row = try rows.next() {
            let bytes: Data = row["digest"]
            guard let digest = SHA256Digest(bytes: Array(bytes)) else {
                throw StoreError(.damaged, "an attachment's digest is not readable")
            }
            let served: Int64? = row["served"]
            found.append(
                StoredAttachment(
                    digest: digest, byteCount: row["byte_count"], isKept: row["kept"],
                    isServed: served != nil && served == epoch, problem: row["problem"],
                    isReferredTo: row["referred"]))
        }
        return found
    }
}

extension StoreReader {
    /// The files that operations refer to: of one record, or of all.
    package func attachments(_ record: RecordID? = nil) throws -> [StoredAttachment] {
        try AttachmentTable(db: db, structure: store.environment.catalogue.structure)
            .all(record, epoch: syncPosition()?.epoch)
    }
}

extension StoreReader {
    /// The files that nothing refers to any more, because what did was erased.
    func erasedAttachments() throws -> [SHA256Digest] {
        try Data.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT digest FROM attachment WHERE problem = ? AND digest NOT IN (
                        SELECT digest FROM attachment_reference)
                    ORDER BY digest
                    """), arguments: [AttachmentTable.erased]
        ).map { bytes in
            guard let digest = SHA256Digest(bytes: Array(bytes)) else {
                throw StoreError(.damaged, "an attachment's digest is not readable")
            }
            return digest
        }
    }
}

extension StoreWriter {
    private var attachments: AttachmentTable {
        AttachmentTable(db: db, structure: store.environment.catalogue.structure)
    }

    /// Notes what an operation refers to.
    func noteAttachment(_ operation: RecordOperation, number: Int64) throws {
        try attachments.note(operation, number: number)
    }

    /// Notes that the bytes of an attachment are in the folder.
    package func attachmentKept(_ digest: SHA256Digest, byteCount: Int64) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO attachment (digest, byte_count, kept) VALUES (?, ?, 1)
                ON CONFLICT (digest) DO UPDATE SET byte_count = excluded.byte_count, kept = 1,
                    problem = NULLIF(problem, 'erased')
                """
        ).execute(arguments: [Data(digest.bytes), byteCount])
    }

    /// Notes that the service has all of an attachment, as of an epoch.
    package func attachmentServed(_ digest: SHA256Digest, epoch: Int64) throws {
        try db.cachedStatement(sql: "UPDATE attachment SET served = ? WHERE digest = ?")
            .execute(arguments: [epoch, Data(digest.bytes)])
    }

    /// Notes why the service will never have an attachment.
    package func attachmentRefused(_ digest: SHA256Digest, code: String) throws {
        try db.cachedStatement(sql: "UPDATE attachment SET problem = ? WHERE digest = ?")
            .execute(arguments: [code, Data(digest.bytes)])
    }

    /// Takes away what an operation refers to, because its content was erased. The service has
    /// the bytes no longer then, unless something else refers to them.
    func dropAttachmentReference(_ number: Int64) throws {
        try db.cachedStatement(
            sql: """
                UPDATE attachment SET problem = ?1, served = NULL
                WHERE digest IN (SELECT digest FROM attachment_reference WHERE number = ?2)
                    AND digest NOT IN (SELECT digest FROM attachment_reference WHERE number <> ?2)
                """
        ).execute(arguments: [AttachmentTable.erased, number])
        try db.cachedStatement(sql: "DELETE FROM attachment_reference WHERE number = ?")
            .execute(arguments: [number])
    }

    /// Forgets an attachment that no operation refers to; false when one does.
    package func forgetAttachment(_ digest: SHA256Digest) throws -> Bool {
        try db.execute(
            sql: """
                DELETE FROM attachment WHERE digest = ?1 AND NOT EXISTS (
                    SELECT 1 FROM attachment_reference WHERE digest = ?1)
                """, arguments: [Data(digest.bytes)])
        return db.changesCount > 0
    }
}
