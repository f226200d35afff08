import CSQLite
import RecordStore

/// SQLite through its C interface, as durable as the store: WAL, synchronous FULL.
final class PlainSQLite {
    private var handle: OpaquePointer?

    init(path: String) throws {
        guard sqlite3_open(path, &handle) == SQLITE_OK else { throw failure() }
        try run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
    }

    deinit { sqlite3_close(handle) }

    func run(_ sql: String) throws {
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure() }
    }

    /// One prepared statement, run once per row of blobs.
    func insert(_ sql: String, rows: [[[UInt8]]]) throws {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else {
            throw failure()
        }
        defer { sqlite3_finalize(statement) }
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        for row in rows {
            for (index, value) in row.enumerated() {
                sqlite3_bind_blob(
                    statement, Int32(index + 1), value, Int32(value.count), transient)
            }
            guard sqlite3_step(statement) == SQLITE_DONE else { throw failure() }
            sqlite3_reset(statement)
        }
    }

    private func failure() -> StoreError {
        StoreError(.disk, "SQLite answered \(sqlite3_errcode(handle))")
    }
}
