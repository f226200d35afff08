import Foundation
import GRDB
import RecordModel

/// What the list of records shows of one.
package struct RecordSummary: Hashable, Sendable {
    /// The record.
    package var record: RecordID
    /// The step it is in (1…5).
    package var step: Int
    /// How many fields are in conflict.
    package var openConflicts: Int
    /// How many blocking findings are open.
    package var blocking: Int
    /// When it was last written to, by the writers' clocks.
    package var lastChange: Instant
    /// What needs each organisation or role: `{code: [{"rule", "message key", …}]}`.
    package var alerts: JSONValue

    /// A summary of its parts.
    package init(
        record: RecordID, step: Int, openConflicts: Int, blocking: Int, lastChange: Instant,
        alerts: JSONValue
    ) {
        self.record = record
        self.step = step
        self.openConflicts = openConflicts
        self.blocking = blocking
        self.lastChange = lastChange
        self.alerts = alerts
    }

    var json: JSONValue {
        .array([
            .integer(Int64(step)), .integer(Int64(openConflicts)), .integer(Int64(blocking)),
            .integer(lastChange.milliseconds), alerts,
        ])
    }

    init?(record: RecordID, _ json: JSONValue) {
        guard let items = json.arrayValue, items.count == 5, let step = items[0].integerValue,
            let conflicts = items[1].integerValue, let blocking = items[2].integerValue,
            let change = items[3].integerValue
        else { return nil }
        self.init(
            record: record, step: Int(step), openConflicts: Int(conflicts),
            blocking: Int(blocking), lastChange: Instant(milliseconds: change), alerts: items[4])
    }
}

/// The table of summaries: a row per record; one without content is out of date.
struct RecordSummaries {
    let db: Database
    let sealing: any StoreSealing

    /// Marks a record's summary as out of date.
    func expire(_ record: RecordID) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO record_summary (record, version, summary) VALUES (?, 1, NULL)
                ON CONFLICT (record) DO UPDATE
                SET version = version + 1, summary = NULL, timers = NULL, alarm_at = NULL
                """
        ).execute(arguments: [record.text])
    }

    /// Marks every record's summary as out of date.
    func expireAll() throws {
        try db.cachedStatement(
            sql: "UPDATE record_summary SET version = version + 1, summary = NULL"
        ).execute()
    }

    /// Keeps a summary, unless the record changed since `version`.
    func save(_ timed: TimedSummary, workedOutFrom version: Int64) throws {
        try db.cachedStatement(
            sql: """
                UPDATE record_summary
                SET summary = ?, timers = ?, fresh_from = ?, fresh_until = ?, alarm_at = ?
                WHERE record = ? AND version = ?
                """
        ).execute(arguments: [
            Data(try sealing.seal(timed.summary.json.canonicalBytes)),
            Data(try sealing.seal(timed.timers.canonicalBytes)),
            timed.fresh.from?.milliseconds, timed.fresh.until?.milliseconds,
            timed.alarmAt?.milliseconds, timed.summary.record.text, version,
        ])
    }

    /// All records, each with its summary unless that is out of date at `now`; without `now`,
    /// unless the record changed.
    func all(
        at now: Instant?
    ) throws -> [(record: RecordID, version: Int64, summary: RecordSummary?)] {
        var found: [(RecordID, Int64, RecordSummary?)] = []
        let rows = try Row.fetchCursor(
            try db.cachedStatement(
                sql: "SELECT record, summary, version, fresh_from, fresh_until FROM record_summary")
        )
        while let row = try rows.next() {
            let record = try id(row[0])
            let span = FreshSpan(from: row[3], until: row[4])
            var summary: RecordSummary?
            if now.map(span.contains) ?? true, let json = try json(row[1]) {
                summary = RecordSummary(record: record, json)
            }
            found.append((record, row[2], summary))
        }
        return found
    }

    /// The timers kept of each record; with `moment`, of those only in which one calls on somebody
    /// by then.
    func timers(alarmingBy moment: Instant?) throws -> [(record: RecordID, timers: JSONValue)] {
        let rows = try Row.fetchCursor(
            try db.cachedStatement(
                sql: """
                    SELECT record, timers FROM record_summary
                    WHERE timers IS NOT NULL AND (?1 IS NULL OR alarm_at <= ?1)
                    """), arguments: [moment?.milliseconds])
        var found: [(RecordID, JSONValue)] = []
        while let row = try rows.next() {
            if let timers = try json(row[1]) { found.append((try id(row[0]), timers)) }
        }
        return found
    }

    private func id(_ text: String) throws -> RecordID {
        guard let record = RecordID(text) else {
            throw StoreError(.damaged, "a record's id is not readable")
        }
        return record
    }

    /// What a cell holds; nil when it is empty or not readable, which both mean: work it out anew.
    private func json(_ bytes: Data?) throws -> JSONValue? {
        guard let bytes else { return nil }
        let opened = try sealing.open(Array(bytes))
        do throws(JSONProblem) { return try JSONReader.read(opened) } catch { return nil }
    }
}
