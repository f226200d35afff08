import GRDB

extension RecordStore {
    /// A number that is another one once another process changed this store; cheap to ask for.
    package func changeMark() throws -> Int64 {
        try StoreDatabase.reporting {
            try queue.writeWithoutTransaction { db in
                try Int64.fetchOne(db, sql: "PRAGMA data_version") ?? 0
            }
        }
    }
}

extension StoreReader {
    /// Whether something was written here that the service has never had.
    package func hasUnoffered() throws -> Bool {
        try Int.fetchOne(
            try db.cachedStatement(
                sql: "SELECT 1 FROM operation WHERE verdict = 0 AND replica = ? LIMIT 1"),
            arguments: [store.replica.text]) != nil
    }
}
