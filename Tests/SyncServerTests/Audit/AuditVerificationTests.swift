import Foundation
import GRDB
import RecordModel
import SyncCore
import SyncServer
import SyncTestSupport
import Testing

/// Nothing in the trail can be altered, left out, put in or put elsewhere unseen.
@Suite struct AuditVerificationTests {
    /// Changes to a trail of at least six rows, behind the service's back.
    static let tamperings: [(what: String, sql: String, code: String)] = [
        ("an actor", "UPDATE audit SET actor = 'p-9' WHERE number = 3", "audit-changed"),
        ("a time", "UPDATE audit SET at = at + 1 WHERE number = 3", "audit-changed"),
        ("a result", "UPDATE audit SET result = 'no' WHERE number = 3", "audit-changed"),
        ("a purpose", "UPDATE audit SET purpose = 'x' WHERE number = 3", "audit-changed"),
        ("a count", "UPDATE audit SET count = 9 WHERE number = 3", "audit-changed"),
        ("details", "UPDATE audit SET details = '{}' WHERE number = 3", "audit-changed"),
        ("nonsense", "UPDATE audit SET action = 'x' WHERE number = 3", "audit-changed"),
        ("no JSON", "UPDATE audit SET details = '{' WHERE number = 3", "audit-changed"),
        ("a digest", "UPDATE audit SET digest = x'00' WHERE number = 3", "audit-changed"),
        ("a row out", "DELETE FROM audit WHERE number = 3", "audit-missing"),
        ("the first out", "DELETE FROM audit WHERE number = 1", "audit-missing"),
        (
            "two the other way round",
            """
            UPDATE audit SET number = -1 WHERE number = 3;
            UPDATE audit SET number = 3 WHERE number = 4;
            UPDATE audit SET number = 4 WHERE number = -1
            """, "audit-changed"
        ),
        (
            "a row in",
            """
            UPDATE audit SET number = -number - 1 WHERE number > 3;
            UPDATE audit SET number = -number WHERE number < 0;
            INSERT INTO audit SELECT 4, at, heard_at, actor_kind, actor, role, replica, unit,
                organisation, origin, action, object_kind, object, record, result, purpose, count,
                details, digest FROM audit WHERE number = 3
            """, "audit-changed"
        ),
        (
            "a row at the end",
            """
            INSERT INTO audit SELECT number + 1, at, heard_at, actor_kind, actor, role, replica,
                unit, organisation, origin, action, object_kind, object, record, result, purpose,
                count, details, digest FROM audit ORDER BY number DESC LIMIT 1
            """, "audit-changed"
        ),
        (
            "the tail",
            "DELETE FROM audit WHERE number > 4", "audit-cut"
        ),
    ]

    @Test(arguments: tamperings)
    func whatWasTamperedWithIsFound(
        _ tampering: (what: String, sql: String, code: String)
    ) async throws {
        let (core, pool) = try await Self.trail()
        #expect(try await core.verifyAudit().failures == [])
        try await pool.write { db in
            try Self.unlock(db)
            try db.execute(sql: tampering.sql)
        }
        #expect(try await core.check().map(\.code).contains(tampering.code))
        let failures = try await core.verifyAudit().failures
        #expect(failures.map(\.code).contains(tampering.code), "\(tampering.what)")
    }

    @Test func aTrailThatFitsInItselfIsFoundOutByAHeadGivenOutBefore() async throws {
        let (core, pool) = try await Self.trail()
        let head = try await core.auditHead()
        #expect(try await core.verifyAudit(against: head).failures == [])
        // All from the fourth row on taken away, also where the end is kept.
        try await pool.write { db in
            try Self.unlock(db)
            try db.execute(sql: "DELETE FROM audit WHERE number > 3")
            let digest = try Data.fetchOne(db, sql: "SELECT digest FROM audit WHERE number = 3")
            let cut = AuditHead(
                number: 3, digest: try #require(SHA256Digest(bytes: [UInt8](digest ?? Data()))))
            try db.execute(
                sql: "UPDATE setting SET value = ? WHERE name = 'audit-head'",
                arguments: [Data(cut.description.utf8)])
        }
        let cut = try await core.verifyAudit().failures
        #expect(cut == [])
        let shorter = try await core.verifyAudit(against: head).failures
        #expect(shorter.map(\.code) == ["audit-cut"])
        // As long again, but another trail.
        for _ in 0..<head.number {
            try await core.noteAdministration(.check, on: .service("check"))
        }
        let other = try await core.verifyAudit(against: head).failures
        #expect(other.map(\.code) == ["audit-other-trail"])
    }

    @Test(arguments: ["UPDATE audit SET count = 2", "DELETE FROM audit"])
    func theStorageItselfAppendsOnly(_ sql: String) async throws {
        let (_, pool) = try await Self.trail()
        await #expect(throws: DatabaseError.self) {
            try await pool.write { try $0.execute(sql: sql) }
        }
    }

    private static func trail() async throws -> (SyncCore, DatabasePool) {
        let path = try TestFolder.make() + "/service.sqlite"
        let world = try await TestWorld(try SQLiteStorage(path: path))
        _ = try await world.police()
        return (world.core, try DatabasePool(path: path))
    }

    private static func unlock(_ db: Database) throws {
        try db.execute(
            sql: "DROP TRIGGER audit_never_changed; DROP TRIGGER audit_never_removed")
    }
}
