import Foundation
import GRDB
import RecordModel

/// What somebody did with records, beside writing in them.
package enum AccessAction: String, CaseIterable, Sendable {
    /// Read a record, or a part of it.
    case view
    /// Looked through all records.
    case list
    /// Looked for somebody or something in all records.
    case search
    /// Asked what the rules say of a record.
    case check
    /// Took out of the store what a record holds.
    case export
    /// Tried what this user may not do.
    case refused
}

/// That somebody looked at something, and when (R10.5). Who it was is the store's identity.
///
/// It holds no field's value: the detail is made of codes, and only the purpose is people's own
/// words. The entries are a chain, and each sync hands what is new of them to the service.
package struct AccessEntry: Hashable, Sendable {
    /// Its number, from 1 in the order of happening.
    package let position: Int64
    /// When, by this laptop's clock.
    package let at: Instant
    /// What was done.
    package let action: AccessAction
    /// With which record; nil for several or none.
    package let record: RecordID?
    /// What for, as given.
    package let purpose: String?
    /// Codes that say more: a part, a recipient, an error.
    package let detail: String?
}

extension StoreWriter {
    /// Adds an entry. There is no way to change one or to take it away.
    ///
    /// - Parameter detail: Codes only, never anything that was typed or that a field says.
    package func noteAccess(
        _ action: AccessAction, _ record: RecordID? = nil, purpose: String? = nil,
        detail: String? = nil
    ) throws {
        let purpose = purpose.map(AccessEntry.kept)
        let json = AccessEntry(
            position: 0, at: Instant(milliseconds: wallMilliseconds), action: action,
            record: record, purpose: purpose, detail: detail
        ).json
        let head = try AccessChain(reader: reader).next(json)
        try db.cachedStatement(
            sql: """
                INSERT INTO access_entry (position, at, action, record, purpose, detail, digest)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            head.number, wallMilliseconds, action.rawValue, record?.text,
            try purpose.map { Data(try store.sealing.seal(Array($0.utf8))) }, detail,
            Data(try store.sealing.seal(head.digest.bytes)),
        ])
    }
}

extension StoreReader {
    /// All entries, in the order of happening.
    package func accessEntries() throws -> [AccessEntry] {
        try accessEntries(after: 0, countMax: .max).map(\.entry)
    }

    /// Entries after a number, each with its digest in the chain.
    func accessEntries(
        after number: Int64, countMax: Int
    ) throws -> [(entry: AccessEntry, digest: SHA256Digest?)] {
        let rows = try Row.fetchCursor(
            try db.cachedStatement(
                sql: """
                    SELECT position, at, action, record, purpose, detail, digest FROM access_entry
                    WHERE position > ? ORDER BY position LIMIT ?
                    """), arguments: [number, countMax])
        var entries: [(AccessEntry, SHA256Digest?)] = []
        while let row = try rows.next() {
            entries.append((try entry(row), try (row[6] as Data?).map(accessDigest)))
        }
        return entries
    }

    /// A digest of the chain as it was kept.
    func accessDigest(_ kept: Data) throws -> SHA256Digest {
        guard let digest = SHA256Digest(bytes: try store.sealing.open(Array(kept))) else {
            throw StoreError(.damaged, "an access entry is not readable")
        }
        return digest
    }

    /// Whether a record was read here for a purpose since a moment, and not only tried.
    package func hasPurpose(_ record: RecordID, since moment: Instant) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (
                    SELECT 1 FROM access_entry
                    WHERE record = ? AND at >= ? AND purpose IS NOT NULL AND action = ?)
                """,
            arguments: [record.text, moment.milliseconds, AccessAction.view.rawValue]) ?? false
    }

    /// How many entries there are.
    package func accessEntryCount() throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM access_entry") ?? 0
    }

    private func entry(_ row: Row) throws -> AccessEntry {
        let record: String? = row[3]
        let purpose: Data? = row[4]
        guard let action = AccessAction(rawValue: row[2]) else {
            throw StoreError(.damaged, "an access entry is not readable")
        }
        return AccessEntry(
            position: row[0], at: Instant(milliseconds: row[1]), action: action,
            record: record.flatMap { RecordID($0) },
            purpose: try purpose.map {
                String(decoding: try store.sealing.open(Array($0)), as: UTF8.self)
            }, detail: row[5])
    }
}
