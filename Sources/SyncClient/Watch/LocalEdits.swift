import RecordStore
import SyncProtocol

/// Notices what other processes write in the same store, cheaply.
struct LocalEdits: Sendable {
    /// Milliseconds between two looks at the store's counter.
    static let lookMilliseconds = 100

    let store: RecordStore

    /// Calls `found` each time that something was written which the service has not had.
    ///
    /// - Throws: ``StoreError``, and `CancellationError` when it is over.
    func follow(_ found: @Sendable () -> Void) async throws {
        var mark = try store.changeMark()
        while true {
            try await Task.sleep(for: .milliseconds(Self.lookMilliseconds))
            let new = try store.changeMark()
            guard new != mark else { continue }
            mark = new
            if try store.read({ try $0.hasUnoffered() }) { found() }
        }
    }
}
