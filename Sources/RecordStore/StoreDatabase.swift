import Foundation
import GRDB
import RecordModel

/// The SQLite file of a store.
enum StoreDatabase {
    static let fileName = "records.sqlite"
    /// Seconds that one process waits for another's transaction.
    static let busySecondsMax: TimeInterval = 20

    /// Opens the file and brings its schema up to date.
    static func open(path: String, migrations: [StoreMigration]) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.journalMode = .wal
        configuration.busyMode = .timeout(busySecondsMax)
        configuration.foreignKeysEnabled = false
        // What is erased by law is overwritten, not only forgotten.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") }
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        // GRDB lowers `synchronous` when it enters WAL, so FULL is set once that is done.
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
        }
        try migrate(queue, migrations)
        return queue
    }

    private static func migrate(_ queue: DatabaseQueue, _ migrations: [StoreMigration]) throws {
        var migrator = DatabaseMigrator()
        for migration in migrations {
            migrator.registerMigration(migration.name) { db in
                try db.execute(sql: migration.sql)
            }
        }
        try migrator.migrate(queue)
    }

    /// Runs `body`, turning what the disk says into a ``StoreError``.
    static func reporting<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch let error as DatabaseError {
            switch error.resultCode {
            case .SQLITE_CORRUPT, .SQLITE_NOTADB:
                throw StoreError(.damaged, "the database file is damaged")
            default:
                throw StoreError(.disk, "the database answered \(error.resultCode.rawValue)")
            }
        }
    }
}
