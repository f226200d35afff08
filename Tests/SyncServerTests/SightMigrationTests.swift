import GRDB
import RecordModel
import SyncServer
import SyncTestSupport
import Testing

/// A service of the time before it kept who sees what was passed on.
@Suite struct SightMigrationTests {
    @Test func whatWasPassedOnBeforeIsWorkedOutOnceWhenTheServiceOpens() async throws {
        let path = try TestFolder.make() + "/service.sqlite"
        let storage = try SQLiteStorage(path: path)
        let world = try await TestWorld(storage)
        let (police, vt) = (try await world.police(), try await world.vt())
        let record = police.newRecord()
        let joining = police.addParticipant("vt-fictiestad", "vt", in: record)
        func item() -> RecordOperation {
            police.add(
                "prior_registration", in: record, partition: .policeOnly, ["content": "inhoud"])
        }
        let (given, withdrawn, kept) = (item(), item(), item())
        let entry = police.disclose([given], in: record)
        let ended = police.disclose([withdrawn], in: record)
        let ending = police.remove(ended, saw: [ended])
        try await police.sync([record, joining, given, withdrawn, kept, entry, ended, ending])
        // As an older version left it: nothing kept, nothing sent.
        let pool = try DatabasePool(path: path)
        try await pool.write { db in
            for table in ["disclosure_item", "disclosure", "naming"] {
                try db.execute(sql: "DELETE FROM \(table)")
            }
            try db.execute(sql: "DELETE FROM feed WHERE unit = 'vt-fictiestad'")
            try db.execute(sql: "DELETE FROM setting WHERE name = 'sight'")
        }
        try pool.close()
        try await world.core.addUnit(
            "vt-fictiestad", organisation: "vt", profileText: TestWorld.profile())
        try await vt.sync()
        #expect(vt.received == [record.id, joining.id])
        _ = try await TestWorld(storage)
        try await vt.sync()
        #expect(vt.received == [record, joining, given, entry].map(\.id))
        #expect(try await world.core.check() == [])
    }

    @Test func theColumnsForWhatAnOperationIsOnAreFilled() async throws {
        let path = try TestFolder.make() + "/service.sqlite"
        let world = try await TestWorld(try SQLiteStorage(path: path))
        let police = try await world.police()
        let record = police.newRecord()
        let person = police.add("person", in: record, ["person_safety": "unknown"])
        try await police.sync([record, person])
        let pool = try DatabasePool(path: path)
        let rows = try await pool.read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT entity_type || ' ' || entity FROM operation
                    WHERE entity_type = json_extract(CAST(header AS TEXT), '$.entity.type')
                    AND entity = json_extract(CAST(header AS TEXT), '$.entity.id')
                    ORDER BY accepted_order
                    """)
        }
        #expect(rows == ["record record", "person \(person.header.entity.id)"])
    }
}
