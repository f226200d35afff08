/// A storage that tells, after each commit, whose feeds grew by it. Whatever writes through it
/// wakes who waits; no caller has to think of that.
struct AnnouncingStorage: SyncStorage {
    let base: any SyncStorage
    let notifier: any FeedNotifier

    func transaction<Value: Sendable>(
        _ body: @escaping @Sendable (any SyncTransaction) throws -> Value
    ) async throws -> Value {
        let (value, grown) = try await base.transaction { transaction in
            let value = try body(transaction)
            return (value, transaction.grownFeeds)
        }
        if !grown.isEmpty { notifier.announce(grown) }
        return value
    }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SyncTransaction) throws -> Value
    ) async throws -> Value {
        try await base.read(body)
    }

    func changeMark() async throws -> Int64 { try await base.changeMark() }
}
