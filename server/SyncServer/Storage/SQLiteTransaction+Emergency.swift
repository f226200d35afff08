import GRDB
import RecordModel
import SyncCore

extension SQLiteTransaction {
    func emergencySights(on record: RecordID) throws -> [EmergencySight] {
        try all(
            """
            SELECT * FROM emergency_sight WHERE record = ? ORDER BY given_at, unit, replica
            """, [record.text], Self.emergencySight)
    }

    func emergencySights(dueAt now: Instant) throws -> [EmergencySight] {
        try all(
            """
            SELECT * FROM emergency_sight WHERE ended = 0 AND ends_at <= ?
            ORDER BY record, given_at, unit, replica
            """, [now.milliseconds], Self.emergencySight)
    }

    func putEmergencySight(_ sight: EmergencySight) throws {
        try run(
            """
            INSERT OR REPLACE INTO emergency_sight
                (replica, record, unit, given_at, ends_at, ended)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                sight.replica.text, sight.record.text, sight.unit, sight.givenAt.milliseconds,
                sight.endsAt.milliseconds, sight.isEnded,
            ])
    }

    func records(after record: RecordID?, countMax: Int) throws -> [RecordID] {
        try all(
            "SELECT id FROM record WHERE id > ? ORDER BY id LIMIT ?",
            [record?.text ?? "", countMax]
        ) { try $0.read("id", RecordID.init) }
    }

    private static func emergencySight(_ row: Row) throws -> EmergencySight {
        EmergencySight(
            record: try row.read("record", RecordID.init), unit: row["unit"],
            replica: try row.read("replica", ReplicaID.init),
            givenAt: Instant(milliseconds: row["given_at"]),
            endsAt: Instant(milliseconds: row["ends_at"]), isEnded: row["ended"])
    }
}
