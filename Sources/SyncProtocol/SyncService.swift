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
    /// Finds where two copies of a feed agree, and what the service holds. Reads only.
    func compare(token: String, _ request: ComparisonRequest) async throws -> ComparisonAnswer
    /// Gives back what the service lost.
    func reoffer(token: String, _ request: ReofferRequest) async throws -> ReofferAnswer
    /// Hands in reads made offline.
    func recordAccess(token: String, _ request: AccessRequest) async throws -> AccessReceipt
    /// Signs what the service knows of a report that is to leave. Reads only.
    func attest(token: String, _ request: AttestationRequest) async throws -> ReportAttestation
}

/// What a service of protocol 1.0 answers to the calls that came with 1.1.
extension SyncService {
    /// There is no such call.
    package func recordAccess(
        token: String, _ request: AccessRequest
    ) async throws -> AccessReceipt {
        throw SyncProblem(.notFound, "this service takes no reads made offline")
    }

    /// There is no such call.
    package func compare(
        token: String, _ request: ComparisonRequest
    ) async throws -> ComparisonAnswer {
        throw SyncProblem(.notFound, "this service compares no feeds")
    }

    /// There is no such call: the report leaves without.
    package func attest(
        token: String, _ request: AttestationRequest
    ) async throws -> ReportAttestation {
        throw SyncProblem(.notFound, "this service says nothing about reports")
    }

    /// There is no such call.
    package func reoffer(token: String, _ request: ReofferRequest) async throws -> ReofferAnswer {
        throw SyncProblem(.notFound, "this service takes nothing back")
    }
}
