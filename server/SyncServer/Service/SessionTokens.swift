import Foundation
import JWTKit
import RecordModel
import SyncCore
import SyncProtocol

/// Session tokens as JWT (RFC 7519), signed with the service's own secret.
package struct SessionTokens: TokenIssuer {
    private struct Payload: JWTPayload {
        let iss: IssuerClaim
        let sub: SubjectClaim
        let exp: ExpirationClaim
        /// What for; left out by an older version of the service, which knew one use.
        let use: String?

        /// Issuer and time are compared with what the service knows, not with the machine's clock.
        func verify(using algorithm: some JWTAlgorithm) {}
    }

    private let service: String
    private let keys: JWTKeyCollection

    /// The issuer of a service.
    package init(_ identity: ServiceIdentity) async {
        service = identity.name
        keys = JWTKeyCollection()
        await keys.add(
            hmac: HMACKey(from: Data(identity.tokenSecret)), digestAlgorithm: .sha256)
    }

    /// A token that gives `grant`.
    package func issue(_ grant: SessionGrant, expiresAt: Instant) async throws -> String {
        let seconds = Double(expiresAt.milliseconds / 1_000)
        return try await keys.sign(
            Payload(
                iss: IssuerClaim(value: service), sub: SubjectClaim(value: grant.replica.text),
                exp: ExpirationClaim(value: Date(timeIntervalSince1970: seconds)),
                use: grant.use.rawValue))
    }

    /// What a token gives, and to whom.
    package func grant(of token: String, now: Instant) async throws -> SessionGrant {
        let foreign = SyncProblem(.unauthorised, "the session is unknown or over; open a new one")
        let payload: Payload
        do {
            payload = try await keys.verify(token, as: Payload.self)
        } catch {
            throw foreign
        }
        let expiresAt = Int64(payload.exp.value.timeIntervalSince1970) * 1_000
        guard payload.iss.value == service, now.milliseconds < expiresAt,
            let replica = ReplicaID(payload.sub.value),
            let use = SessionUse(rawValue: payload.use ?? SessionUse.full.rawValue)
        else { throw foreign }
        return SessionGrant(replica: replica, use: use)
    }
}
