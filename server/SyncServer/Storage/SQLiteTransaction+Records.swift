import Foundation
import GRDB
import RecordModel
import SyncCore

extension SQLiteTransaction {
    func record(_ id: RecordID) throws -> RecordOrigin? {
        try first("SELECT * FROM record WHERE id = ?", [id.text]) { row in
            RecordOrigin(id: id, unit: row["unit"], organisation: row["organisation"])
        }
    }

    func putRecord(_ origin: RecordOrigin) throws {
        try run(
            "INSERT INTO record (id, unit, organisation) VALUES (?, ?, ?)",
            [origin.id.text, origin.unit, origin.organisation])
    }

    func entity(_ id: String) throws -> EntityOrigin? {
        try first("SELECT * FROM entity WHERE id = ?", [id]) { row in
            EntityOrigin(
                record: try row.read("record", RecordID.init),
                entity: EntityReference(type: row["type"], id: id),
                partition: try row.read("partition", Partition.init),
                wpgClass: try row.read("wpg_class", WpgClass.init),
                organisation: row["organisation"], unit: row["unit"])
        }
    }

    func putEntity(_ origin: EntityOrigin) throws {
        try run(
            """
            INSERT INTO entity (id, record, type, partition, wpg_class, organisation, unit)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                origin.entity.id, origin.record.text, origin.entity.type,
                origin.partition.rawValue, origin.wpgClass.rawValue, origin.organisation,
                origin.unit,
            ])
    }

    func recordsWithLinks() throws -> [RecordID] {
        // The type is written out, so that the index of links serves.
        try all("SELECT DISTINCT record FROM entity WHERE type = 'link' ORDER BY record", []) {
            try $0.read("record", RecordID.init)
        }
    }

    func isWritten(_ field: FieldName, entity: EntityReference, record: RecordID) throws -> Bool {
        try first(
            """
            SELECT 1 FROM written WHERE record = ? AND type = ? AND entity = ? AND field = ?
            """, [record.text, entity.type, entity.id, field.description]
        ) { _ in true } ?? false
    }

    func putWritten(_ field: FieldName, entity: EntityReference, record: RecordID) throws {
        try run(
            "INSERT OR IGNORE INTO written (record, type, entity, field) VALUES (?, ?, ?, ?)",
            [record.text, entity.type, entity.id, field.description])
    }

    func participant(_ entity: String) throws -> ParticipantEntry? {
        try first("SELECT * FROM participant WHERE id = ?", [entity], Self.participant)
    }

    func participants(in record: RecordID) throws -> [ParticipantEntry] {
        try all(
            "SELECT * FROM participant WHERE record = ? ORDER BY id", [record.text],
            Self.participant)
    }

    func putParticipant(_ entry: ParticipantEntry) throws {
        try run(
            """
            INSERT OR REPLACE INTO participant (id, record, organisation, unit, endings)
            VALUES (?, ?, ?, ?, ?)
            """,
            [
                entry.id, entry.record.text, entry.organisation, entry.unit,
                CitationText.write(entry.endings),
            ])
    }

    func participations(in record: RecordID) throws -> [Participation] {
        try all(
            "SELECT * FROM participation WHERE record = ? ORDER BY from_order, unit",
            [record.text]
        ) { row in
            Participation(
                record: record, unit: row["unit"], from: AcceptanceOrder(row["from_order"]),
                until: (row["until_order"] as Int64?).map { AcceptanceOrder($0) })
        }
    }

    func putParticipation(_ participation: Participation) throws {
        try run(
            """
            INSERT OR REPLACE INTO participation (record, from_order, unit, until_order)
            VALUES (?, ?, ?, ?)
            """,
            [
                participation.record.text, participation.from.number, participation.unit,
                participation.until?.number,
            ])
    }

    func records(of unit: String) throws -> [RecordID] {
        try all(
            """
            SELECT record FROM participation WHERE unit = ? AND until_order IS NULL
            ORDER BY record
            """, [unit]
        ) { try $0.read("record", RecordID.init) }
    }

    private static func participant(_ row: Row) throws -> ParticipantEntry {
        ParticipantEntry(
            id: row["id"], record: try row.read("record", RecordID.init),
            organisation: row["organisation"], unit: row["unit"],
            endings: try CitationText.read(row["endings"]))
    }
}
