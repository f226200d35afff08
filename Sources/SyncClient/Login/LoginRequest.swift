import Foundation
import RecordModel
import SyncProtocol

/// Where a provider takes logins, as it describes itself.
package struct LoginEndpoints: Hashable, Sendable {
    /// The page at which people log in.
    package let authorization: String
    /// Where a code is exchanged for a token.
    package let token: String

    /// Reads a provider's description.
    ///
    /// - Throws: ``SyncProblem`` with `person-invalid` when it is another's, or names addresses
    ///   that anybody could speak for.
    package init(_ json: JSONValue, of provider: LoginProvider) throws(SyncProblem) {
        guard json["issuer"]?.stringValue == provider.issuer,
            let authorization = json["authorization_endpoint"]?.stringValue,
            let token = json["token_endpoint"]?.stringValue,
            LoginProvider.isTrusted(authorization, hasQuery: true),
            LoginProvider.isTrusted(token)
        else {
            throw SyncProblem(.personInvalid, "the login provider's description is not its own")
        }
        self.authorization = authorization
        self.token = token
    }
}

/// One login: authorization code with PKCE (RFC 7636), back to this machine (RFC 8252).
package struct LoginRequest: Sendable, CustomStringConvertible {
    /// Random bytes of the state and of the verifier.
    package static let randomByteCount = 32
    /// The path to which people are sent back.
    package static let path = "/samenop-login"

    private let provider: LoginProvider
    private let endpoints: LoginEndpoints
    private let redirect: String
    private let state: String
    private let verifier: String
    private let nonce: String

    /// A login that comes back to a port of this machine.
    ///
    /// - Parameter sessionNonce: The nonce of the session that is to be opened with it.
    package init(
        provider: LoginProvider, endpoints: LoginEndpoints, port: UInt16, sessionNonce: String,
        randomBytes: (Int) -> [UInt8]
    ) {
        self.provider = provider
        self.endpoints = endpoints
        redirect = "http://127.0.0.1:\(port)\(Self.path)"
        state = Base64URL.encode(randomBytes(Self.randomByteCount))
        verifier = Base64URL.encode(randomBytes(Self.randomByteCount))
        nonce = LoginProvider.nonce(for: sessionNonce)
    }

    /// Where the person logs in. It holds no secret that opens anything by itself.
    package var address: String {
        let challenge = Base64URL.encode(SHA256Digest(of: Array(verifier.utf8)).bytes)
        let query = Self.form([
            ("response_type", "code"), ("client_id", provider.clientID), ("scope", "openid"),
            ("redirect_uri", redirect), ("state", state), ("nonce", nonce),
            ("code_challenge", challenge), ("code_challenge_method", "S256"),
        ])
        let joint = endpoints.authorization.contains("?") ? "&" : "?"
        return endpoints.authorization + joint + query
    }

    /// Where the code is exchanged.
    package var tokenAddress: String { endpoints.token }

    /// The code with which somebody was sent back; nil when this is not this login's answer.
    ///
    /// - Throws: ``SyncProblem`` with `person-invalid` when the provider says that it failed.
    package func code(in target: String) throws(SyncProblem) -> String? {
        guard let parts = URLComponents(string: target), parts.path == Self.path else { return nil }
        let values = Dictionary(
            (parts.queryItems ?? []).map { ($0.name, $0.value ?? "") },
            uniquingKeysWith: { first, _ in first })
        guard values["state"] == state else { return nil }
        guard values["iss"] ?? provider.issuer == provider.issuer else { return nil }
        guard values["error"] == nil, let code = values["code"], !code.isEmpty else {
            throw SyncProblem(.personInvalid, "the login was not finished")
        }
        return code
    }

    /// The body of the exchange.
    package func exchange(_ code: String) -> [UInt8] {
        Array(
            Self.form([
                ("grant_type", "authorization_code"), ("code", code),
                ("redirect_uri", redirect), ("client_id", provider.clientID),
                ("code_verifier", verifier),
            ]).utf8)
    }

    /// Says that there is a login, and nothing of it.
    package var description: String { "LoginRequest(secret)" }

    private static func form(_ pairs: [(String, String)]) -> String {
        let plain = CharacterSet(
            charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
        return pairs.map { name, value in
            "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: plain) ?? "")"
        }.joined(separator: "&")
    }
}
