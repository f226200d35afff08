import RecordModel
import RecordStore
import SyncClient
import SyncProtocol

extension LocalReplica {
    /// Opens a session for which the person at this laptop logs in, and keeps it for what follows.
    ///
    /// - Parameters:
    ///   - page: What the browser shows at the end.
    ///   - show: Shows the address at which to log in, or opens it.
    /// - Returns: Until when it holds; nil where the service asks for no login.
    /// - Throws: ``SyncProblem`` or ``StoreError``.
    package func logIn(
        authorityFile: String? = nil, page: String,
        show: @escaping @Sendable (_ address: String) -> Void
    ) async throws -> Instant? {
        let service = try service(authorityFile: authorityFile)
        let login = PersonLogin(
            randomBytes: store.environment.randomBytes, page: page, show: show)
        var isAsked = false
        let answer = try await SessionOpener(
            store: store, service: service, appVersion: ProductData.version
        ).open {
            provider, nonce in
            isAsked = true
            return try await login.idToken(provider, nonce: nonce, authorityFile: authorityFile)
        }
        guard isAsked else { return nil }
        try store.write { try $0.keepSession(answer.token) }
        return answer.expiresAt
    }

    /// Opens a record on which this unit takes no part, in an emergency, and takes in what it gets.
    ///
    /// - Parameters:
    ///   - record: Its id, or the short name that the other team gave.
    ///   - reason: Why. It is told to those who watch over it.
    /// - Throws: ``SyncProblem`` or ``StoreError``.
    package func openInEmergency(
        _ record: String, reason: String, measuresClock: Bool = true,
        authorityFile: String? = nil
    ) async throws -> EmergencyAnswer {
        let service = try service(authorityFile: authorityFile)
        let request = EmergencyRequest(record: record, reason: reason)
        let answer = try await withSession(service) {
            try await service.openInEmergency(token: $0, request)
        }
        _ = try await synchronise(measuresClock: measuresClock, authorityFile: authorityFile)
        return answer
    }

    /// The service that this installation has joined.
    ///
    /// - Parameter secondsMax: How long all calls together may take, from now; nil for no limit.
    func service(authorityFile: String?, secondsMax: Int? = nil) throws -> HTTPSyncService {
        guard let position = try store.read({ try $0.syncPosition() }) else {
            throw SyncProblem(.unknownReplica, "this store is not enrolled yet")
        }
        return HTTPSyncService(
            base: position.url, authorityFile: authorityFile, secondsMax: secondsMax)
    }

    /// Calls with the session that was kept, or with a new one when that is over.
    func withSession<Answer>(
        _ service: HTTPSyncService, _ call: (_ token: String) async throws -> Answer
    ) async throws -> Answer {
        do { return try await call(try await token(service)) } catch let problem as SyncProblem
            where problem.code == .unauthorised
        {
            try store.write { try $0.keepSession(nil) }
            return try await call(try await token(service))
        }
    }

    private func token(_ service: HTTPSyncService) async throws -> String {
        if let kept = try store.read({ try $0.session() }) { return kept }
        return try await SessionOpener(
            store: store, service: service, appVersion: ProductData.version
        ).open().token
    }
}
