import RecordModel
import SyncProtocol

/// Proves who is at a laptop, beside the laptop's own key.
package protocol PersonVerifier: Sendable {
    /// Where people log in.
    var provider: LoginProvider { get }
    /// Whose id token it is, as the staff id that stands in certificates.
    ///
    /// - Parameters:
    ///   - nonce: What the token must have been made for.
    ///   - now: The time by which it must hold.
    /// - Throws: ``SyncProblem`` with `person-invalid` or, when the provider can't be asked,
    ///   `unavailable`.
    func author(of idToken: String, nonce: String, now: Instant) async throws -> String
}

/// Checks the person of a session, where the operator asks for that.
struct PersonCheck {
    let verifier: (any PersonVerifier)?

    /// Checks that whoever opens a session is the author of the replica's certificate.
    ///
    /// - Throws: ``SyncProblem`` with `person-required`, `person-invalid` or `person-mismatch`.
    func check(
        _ request: SessionRequest, _ certificate: ReplicaCertificate, now: Instant
    ) async throws {
        guard let verifier else { return }
        guard let idToken = request.idToken else {
            throw SyncProblem(.personRequired, "the person has to log in too; use 'samenop login'")
        }
        let author = try await verifier.author(
            of: idToken, nonce: LoginProvider.nonce(for: request.nonce), now: now)
        guard author == certificate.author else {
            throw SyncProblem(.personMismatch, "somebody else than this laptop's user logged in")
        }
    }
}
