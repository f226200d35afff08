import RecordModel
import RecordStore
import SyncClient
import SyncProtocol

extension LocalReplica {
    /// Whether another copy of this installation uses its key too, and a new one is needed or not
    /// yet in use.
    package func isCopied() throws -> Bool { try store.read { try $0.copyState() } != .own }

    /// Joins the service at `url` with a one-time code.
    ///
    /// - Throws: ``SyncProblem`` or ``StoreError``.
    package func enrol(
        url: String, code: String, authorityFile: String? = nil
    ) async throws -> EnrolmentAnswer {
        try await Synchroniser.enrol(
            store: store, service: HTTPSyncService(base: url, authorityFile: authorityFile),
            url: url, code: code, appVersion: ProductData.version)
    }

    /// Sends what waits and takes what is new.
    ///
    /// - Parameters:
    ///   - measuresClock: False when this installation's clock is fixed.
    ///   - progress: Called after each page.
    /// - Throws: ``SyncProblem`` or ``StoreError``; what was not acknowledged still waits.
    package func synchronise(
        measuresClock: Bool = true, authorityFile: String? = nil,
        progress: @Sendable (SyncProgress) -> Void = { _ in }
    ) async throws -> SyncOutcome {
        guard let position = try store.read({ try $0.syncPosition() }) else {
            throw SyncProblem(.unknownReplica, "this store is not enrolled yet")
        }
        let service = HTTPSyncService(base: position.url, authorityFile: authorityFile)
        return try await Synchroniser(
            store: store, service: service, measuresClock: measuresClock,
            sessions: SessionKeeper(try store.read { try $0.session() }),
            appVersion: ProductData.version
        ).run(progress: progress)
    }
}
