import RecordModel

/// What the service offers: implemented by the service itself and by the HTTP client.
///
/// Every call may be repeated; repeating one changes nothing. All throw ``SyncProblem``.
package protocol SyncService: Sendable {
    /// Joins with a one-time code.
    func enrol(_ request: EnrolmentRequest) async throws -> EnrolmentAnswer
    /// Asks for something fresh to sign.
    func sessionNonce() async throws -> SessionNonce
    /// Opens a session.
    func openSession(_ request: SessionRequest) async throws -> SessionAnswer
    /// Hands in operations and takes a page of the feed.
    func synchronise(token: String, _ request: SyncRequest) async throws -> SyncAnswer
    /// Hands in reads made offline.
    func recordAccess(token: String, _ request: AccessRequest) async throws -> AccessReceipt
}

extension SyncService {
    /// A service of before there was an audit trail takes none.
    package func recordAccess(
        token: String, _ request: AccessRequest
    ) async throws -> AccessReceipt {
        throw SyncProblem(.notFound, "this service takes no reads made offline")
    }
}
