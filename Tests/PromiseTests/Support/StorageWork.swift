import CSQLite
import GRDB

@testable import SyncServer

/// How much SQLite worked: steps of its virtual machine, which grow with every row that is looked
/// at, and not with the depth of an index.
struct StorageWork: Equatable {
    private(set) var steps: Int64 = 0
    /// Rows that were looked at without the help of an index.
    private(set) var scanned: Int64 = 0

    /// What the connections of a storage did since they were last asked.
    static func taken(from storage: SQLiteStorage) async throws -> StorageWork {
        var work = try await storage.pool.writeWithoutTransaction { collect($0) }
        let read = try await storage.pool.read { collect($0) }
        work.steps += read.steps
        work.scanned += read.scanned
        return work
    }

    private static func collect(_ database: Database) -> StorageWork {
        var work = StorageWork()
        var statement: OpaquePointer?
        while true {
            statement = sqlite3_next_stmt(database.sqliteConnection, statement)
            guard let statement else { return work }
            work.steps += Int64(sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 1))
            work.scanned += Int64(
                sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_FULLSCAN_STEP, 1))
        }
    }
}
