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
/// words. Entries stay on this laptop so far: a chain over them, sending them to the service and
/// asking for them there (`audit`) belong to a later piece of work.
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
        try db.cachedStatement(
            sql: """
                INSERT INTO access_entry (at, action, record, purpose, detail)
                VALUES (?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            wallMilliseconds, action.rawValue, record?.text,
            try purpose.map { Data(try store.sealing.seal(Array($0.utf8))) }, detail,
        ])
    }
}

extension StoreReader {
    /// All entries, in the order of happening.
    package func accessEntries() throws -> [AccessEntry] {
        let rows = try Row.fetchCursor(
            try db.cachedStatement(
                sql: """
                    SELECT position, at, action, record, purpose, detail FROM access_entry
                    ORDER BY position
                    """))
        var entries: [AccessEntry] = []
        while let row = try rows.next() { entries.append(try entry(row)) }
        return entries
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
