import Foundation
import GRDB
import RecordModel

/// What the service said for good, as this store carries it out and remembers it.
extension StoreWriter {
    /// Takes in a statement, and does what it says. Once or more often is the same.
    func take(_ statement: ServiceStatement) throws {
        try keep(statement)
        switch statement.subject {
        case .erasure(let erasures, _): for erasure in erasures { try erase(erasure) }
        case .participation(let record, _, let change):
            try note(change, of: record, at: statement.time)
        case .revocation, .emergency, .catalogue: break
        }
    }

    /// Drops a content: from the log, and from all that was worked out of it.
    private func erase(_ erasure: ContentErasure) throws {
        try db.cachedStatement(
            sql: "INSERT OR IGNORE INTO erasure (digest, replica, sequence) VALUES (?, ?, ?)"
        ).execute(arguments: [
            Data(erasure.headerDigest.bytes), erasure.operation.replica.text,
            erasure.operation.sequence,
        ])
        guard let logged = try log.find(erasure.operation, digest: erasure.headerDigest),
            !logged.isErased
        else { return }
        try log.erase(logged.number)
        try dropAttachmentReference(logged.number)
        let header = logged.operation.header
        try registers.rebuild(header.record, header.entity)
        try RecordSummaries(db: db, sealing: store.sealing).expire(header.record)
    }

    private func note(
        _ change: ParticipationChange, of record: RecordID, at time: Instant
    ) throws {
        switch change {
        case .ended:
            try db.cachedStatement(
                sql: "INSERT OR REPLACE INTO left_record (record, since) VALUES (?, ?)"
            ).execute(arguments: [record.text, time.milliseconds])
        case .resumed:
            try db.cachedStatement(sql: "DELETE FROM left_record WHERE record = ?")
                .execute(arguments: [record.text])
        }
    }
}

extension StoreReader {
    /// The records in which the own unit takes part no longer, as the service said, and since when.
    package func leftRecords() throws -> [RecordID: Instant] {
        var found: [RecordID: Instant] = [:]
        let rows = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT record, since FROM left_record"))
        while let row = try rows.next() {
            let text: String = row[0]
            if let record = RecordID(text) { found[record] = Instant(milliseconds: row[1]) }
        }
        return found
    }

    /// The catalogue versions of which the service said that it judges by them.
    package func announcedCatalogues() throws -> [String] {
        let rows = try Data.fetchAll(db.cachedStatement(sql: "SELECT json FROM statement"))
        return try rows.compactMap { bytes in
            guard let statement = ServiceStatement(try JSONReader.read(Array(bytes))) else {
                throw StoreError(.damaged, "a statement of the service is not readable")
            }
            guard case .catalogue(let version, _) = statement.subject else { return nil }
            return version
        }.sorted()
    }
}
