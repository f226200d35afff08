import GRDB
import RecordModel
import Schemas
import SyncServer
import Testing

/// A service of the time before profiles were kept by version.
@Suite struct ProfileMigrationTests {
    @Test func theProfilesThatUnitsHadAreHeldAfterwards() async throws {
        let path = try TestFolder.make() + "/service.sqlite"
        let first = "sql/service/0001-start.sql"
        let sql = try #require(Schemas.text(first))
        let profile = try #require(Schemas.text("profiles/profile-c.json"))
        var migrator = DatabaseMigrator()
        migrator.registerMigration(first) { try $0.execute(sql: sql) }
        let pool = try DatabasePool(path: path)
        try migrator.migrate(pool)
        try await pool.write { db in
            for unit in ["bt-fictiestad", "vt-fictiestad"] {
                try db.execute(
                    sql: "INSERT INTO unit (id, organisation, profile) VALUES (?, 'vt', ?)",
                    arguments: [unit, profile])
            }
        }
        try pool.close()
        let held = try await SQLiteStorage(path: path).read { try $0.regionProfiles() }
        #expect(held.map(\.reference.description) == ["profile-c@1"])
        #expect(held.first?.text == profile && held.first?.addedBy == "")
    }
}
