import RecordModel
import SyncClient
import SyncProtocol

extension LocalReplica {
    /// Somebody who stays in touch with the service for this installation.
    ///
    /// - Parameters:
    ///   - measuresClock: False when this installation's clock is fixed.
    ///   - report: Called with what there is to tell, in order.
    /// - Throws: ``SyncProblem`` when it has not joined a service.
    package func watcher(
        measuresClock: Bool = true, authorityFile: String? = nil,
        report: @escaping @Sendable (SyncWatcher.Report) -> Void
    ) throws -> SyncWatcher {
        guard let position = try store.read({ try $0.syncPosition() }) else {
            throw SyncProblem(.unknownReplica, "this store is not enrolled yet")
        }
        let sessions = try openedSession()
        return SyncWatcher(
            store: store,
            service: HTTPSyncService(base: position.url, authorityFile: authorityFile),
            measuresClock: measuresClock, appVersion: ProductData.version, sessions: sessions,
            lane: try attachmentLane(sessions: sessions, authorityFile: authorityFile),
            chance: { Double(Self.randomBytes(1)[0]) / 255 }, report: report)
    }
}
