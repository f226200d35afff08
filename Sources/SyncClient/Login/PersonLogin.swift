import Foundation
import RecordModel
import SyncProtocol

/// Logs a person in at the provider that a service names, in their own browser.
package struct PersonLogin: Sendable {
    /// Seconds that a person has to log in: as long as the session's nonce holds.
    package static let loginSecondsMax = SyncLimit.loginNonceSecondsMax

    private let randomBytes: @Sendable (Int) -> [UInt8]
    private let page: String
    private let show: @Sendable (_ address: String) -> Void
    private let connection = HTTPConnection()

    /// A login.
    ///
    /// - Parameters:
    ///   - page: What the browser shows at the end.
    ///   - show: Shows the address at which to log in, or opens it.
    package init(
        randomBytes: @escaping @Sendable (Int) -> [UInt8], page: String,
        show: @escaping @Sendable (_ address: String) -> Void
    ) {
        self.randomBytes = randomBytes
        self.page = page
        self.show = show
    }

    /// An id token for a session that is to be opened with `nonce`.
    ///
    /// - Throws: ``SyncProblem``.
    package func idToken(
        _ provider: LoginProvider, nonce: String, authorityFile: String? = nil
    ) async throws -> String {
        guard LoginProvider.isTrusted(provider.issuer) else {
            throw SyncProblem(.personInvalid, "the login provider has no address to be trusted")
        }
        let issuer =
            provider.issuer.hasSuffix("/")
            ? String(provider.issuer.dropLast()) : provider.issuer
        let description = try await call(
            "GET", issuer + "/.well-known/openid-configuration", [], authorityFile)
        let listener = try LoopbackListener()
        let request = LoginRequest(
            provider: provider, endpoints: try LoginEndpoints(description, of: provider),
            port: listener.port, sessionNonce: nonce, randomBytes: randomBytes)
        show(request.address)
        let code = try await listener.wait(
            secondsMax: Self.loginSecondsMax, page: page
        ) { target in try request.code(in: target) }
        let answer = try await call(
            "POST", request.tokenAddress, request.exchange(code), authorityFile)
        guard let token = answer["id_token"]?.stringValue else {
            throw SyncProblem(.personInvalid, "the login provider gave no proof of the login")
        }
        return token
    }

    private func call(
        _ method: String, _ url: String, _ body: [UInt8], _ authorityFile: String?
    ) async throws -> JSONValue {
        var headers = ["Accept: application/json", "Expect:"]
        if method == "POST" { headers.append("Content-Type: application/x-www-form-urlencoded") }
        let answer = try await connection.perform(
            method, url: url, headers: headers, body: body, authorityFile: authorityFile)
        guard answer.status == 200 else {
            throw SyncProblem(.personInvalid, "the login provider did not agree")
        }
        do throws(JSONProblem) { return try JSONReader.read(answer.body) } catch {
            throw SyncProblem(.personInvalid, "the login provider's answer is not readable")
        }
    }
}
