import SyncProtocol

/// Which provider proves who people are, and how this service is known there.
package struct OpenIDSettings: Hashable, Sendable {
    /// The issuer, exactly as it names itself.
    package let issuer: String
    /// What this service's laptops are called there.
    package let clientID: String
    /// The claim that holds the staff id of certificates.
    package let authorClaim: String

    /// Settings; nil when the issuer is no address that may be trusted: HTTPS, or HTTP on this
    /// machine.
    package init?(issuer: String, clientID: String, authorClaim: String = "sub") {
        guard LoginProvider.isTrusted(issuer), !clientID.isEmpty, !authorClaim.isEmpty else {
            return nil
        }
        self.issuer = issuer
        self.clientID = clientID
        self.authorClaim = authorClaim
    }

    /// What laptops are told.
    package var provider: LoginProvider { LoginProvider(issuer: issuer, clientID: clientID) }

    /// Where the issuer describes itself.
    var discoveryURL: String {
        (issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer)
            + "/.well-known/openid-configuration"
    }
}
