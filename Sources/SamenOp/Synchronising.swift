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
    ///   - sessions: Where the session is kept for what follows; nil takes the one opened before.
    ///   - progress: Called after each page.
    /// - Throws: ``SyncProblem`` or ``StoreError``; what was not acknowledged still waits.
    package func synchronise(
        measuresClock: Bool = true, authorityFile: String? = nil, sessions: SessionKeeper? = nil,
        progress: @Sendable (SyncProgress) -> Void = { _ in }
    ) async throws -> SyncOutcome {
        guard let position = try store.read({ try $0.syncPosition() }) else {
            throw SyncProblem(.unknownReplica, "this store is not enrolled yet")
        }
        let service = HTTPSyncService(base: position.url, authorityFile: authorityFile)
        let kept = try sessions ?? openedSession()
        return try await Synchroniser(
            store: store, service: service, measuresClock: measuresClock, sessions: kept,
            appVersion: ProductData.version
        ).run(progress: progress)
    }

    /// The session that was opened before, if any: by logging in.
    package func openedSession() throws -> SessionKeeper {
        SessionKeeper(try store.read { try $0.session() })
    }

    /// Hands in attachments that wait and fetches those that are not here: after the text, in a
    /// lane of their own.
    ///
    /// - Parameter sessions: Where a session is kept from the exchange of the text.
    /// - Throws: ``StoreError``, or ``SyncProblem`` when this store has not joined a service.
    package func attachmentLane(
        sessions: SessionKeeper? = nil, authorityFile: String? = nil
    ) throws -> AttachmentLane {
        let sessions = try sessions ?? openedSession()
        guard let position = try store.read({ try $0.syncPosition() }) else {
            throw SyncProblem(.unknownReplica, "this store is not enrolled yet")
        }
        let service = HTTPSyncService(base: position.url, authorityFile: authorityFile)
        return AttachmentLane(store: store, service: service, sessions: sessions) {
            _ = try await Synchroniser(
                store: store, service: service, measuresClock: false, sessions: sessions,
                appVersion: ProductData.version
            ).run()
        }
    }
}
