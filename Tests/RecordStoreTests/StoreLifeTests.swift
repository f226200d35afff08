import CountingVFS
import Foundation
import GRDB
import RecordModel
import RecordStore
import Schemas
import Testing

/// Making and opening stores, and what survives.
@Suite struct StoreLifeTests {
    private let world: StoreWorld

    init() throws { world = try StoreWorld() }

    @Test func aStoreIsMadeOnceInAFolder() throws {
        _ = try world.laptop("a", "police")
        let error = try storeError { _ = try world.laptop("a", "police") }
        #expect(error?.code == .storeExists)
    }

    @Test func whereThereIsNoStoreNoneIsOpenedOrMade() throws {
        let error = try storeError {
            _ = try RecordStore.open(folder: world.path("b"), environment: world.environment("b"))
        }
        #expect(error?.code == .noStore)
        #expect(!FileManager.default.fileExists(atPath: world.path("b")))
    }

    @Test func onlyPracticeStoresAreMadeWhileNothingIsSealed() throws {
        let error = try storeError {
            _ = try RecordStore.create(
                folder: world.path("c"),
                identity: world.identity("c", "police", isPractice: false), profile: .null,
                environment: world.environment("c"))
        }
        #expect(error?.code == .sealingMissing)
        #expect(!FileManager.default.fileExists(atPath: world.path("c")))
    }

    @Test func aFileThatIsNoDatabaseIsDamaged() throws {
        try FileManager.default.createDirectory(
            atPath: world.path("d"), withIntermediateDirectories: true)
        try Data(repeating: 0x5A, count: 8_192).write(
            to: URL(fileURLWithPath: world.path("d") + "/records.sqlite"))
        let error = try storeError {
            _ = try RecordStore.open(folder: world.path("d"), environment: world.environment("d"))
        }
        #expect(error?.code == .damaged)
    }

    @Test func aReopenedStoreIsTheSameReplicaAndContinuesItsChain() throws {
        let record: RecordID
        let replica: ReplicaID
        do {
            let laptop = try world.laptop("e", "police")
            record = try laptop.newRecord()
            replica = laptop.store.replica
        }
        let reopened = try RecordStore.open(
            folder: world.path("e"), environment: world.environment("other randomness"))
        #expect(reopened.replica == replica)
        #expect(reopened.identity == world.identity("e", "police"))
        let next = try reopened.write { writer in
            try writer.set(
                .singleton("incident"), of: record,
                [FieldChange(FieldName("acute_state"), "acute")])
        }
        #expect(next.id.sequence == 2)
        let first = try #require(
            try reopened.read { try $0.operation(OperationID(replica: replica, sequence: 1)) })
        #expect(next.header.previous == first.operation.headerDigest)
    }

    @Test func whatIsWrittenIsFlushedWithEveryCommit() throws {
        let laptop = try world.laptop("f", "police")
        let (mode, synchronous) = try laptop.store.durability()
        #expect(mode == "wal")
        #expect(synchronous == 2)
        let reopened = try RecordStore.open(
            folder: world.path("f"), environment: world.environment("f"))
        #expect(try reopened.durability() == ("wal", 2))
    }

    /// The schema as each migration leaves it. A released migration never changes.
    @Test(arguments: [
        (1, "schema-0001"), (2, "schema-0002"), (3, "schema-0003"), (4, "schema-0004"),
        (5, "schema-0005"), (6, "schema-0006"), (7, "schema-0007"), (8, "schema-0008"),
        (9, "schema-0009"), (10, "schema-0010"), (11, "schema-0011"),
    ])
    func theSchemaIsTheOneOnFile(migrations: Int, file: String) throws {
        let environment = world.environment("g")
        #expect(environment.migrations.count >= migrations)
        let queue = try DatabaseQueue()
        var migrator = DatabaseMigrator()
        for migration in environment.migrations.prefix(migrations) {
            migrator.registerMigration(migration.name) { try $0.execute(sql: migration.sql) }
        }
        try migrator.migrate(queue)
        let statements = try queue.read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT sql FROM sqlite_master WHERE sql IS NOT NULL
                    ORDER BY type DESC, name
                    """)
        }
        let made = statements.joined(separator: ";\n\n") + ";\n"
        let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Golden/\(file).sql")
        if ProcessInfo.processInfo.environment["SAMENOP_WRITE_GOLDEN"] != nil {
            try made.write(to: golden, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: golden, encoding: .utf8) == made)
    }
}

/// What reaches the disk before a call returns, counted below SQLite.
@Suite(.serialized) struct DurabilityTests {
    @Test func anEditIsFlushedBeforeTheCallReturns() throws {
        let world = try StoreWorld()
        #expect(counting_vfs_watch(world.folder.path) == 0)
        let laptop = try world.laptop("a", "police")
        let record = try laptop.newRecord()
        for _ in 0..<5 {
            let before = counting_vfs_log_syncs()
            try laptop.set(.singleton("incident"), record, "acute_state", "acute")
            #expect(counting_vfs_log_syncs() > before)
        }
    }

    /// The count can fail: with less than full durability a commit is not flushed.
    @Test func withoutFullDurabilityACommitIsNotFlushed() throws {
        let world = try StoreWorld()
        try FileManager.default.createDirectory(
            at: world.folder, withIntermediateDirectories: true)
        #expect(counting_vfs_watch(world.folder.path) == 0)
        var configuration = Configuration()
        configuration.journalMode = .wal
        let queue = try DatabaseQueue(
            path: world.path("plain.sqlite"), configuration: configuration)
        try queue.write { try $0.execute(sql: "CREATE TABLE t (x)") }
        let before = counting_vfs_log_syncs()
        for _ in 0..<5 { try queue.write { try $0.execute(sql: "INSERT INTO t VALUES (1)") } }
        #expect(counting_vfs_log_syncs() == before)
    }
}
