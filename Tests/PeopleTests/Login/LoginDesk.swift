import Crypto
import Foundation
import Hummingbird
import JWTKit
import Logging
import RecordModel
import SyncServer
import Synchronization
import _CryptoExtras

/// A small OpenID provider, with an HTTP server of its own on a free port: discovery, keys, the
/// page at which people log in, and the exchange of a code for a token (RFC 6749, 7636).
final class LoginDesk: Sendable {
    /// A key with which it signs.
    struct Key: Sendable {
        let id: String
        let algorithm: String
        let jwk: JSONValue
        let keys: JWTKeyCollection

        /// A new RSA key.
        static func rsa(_ id: String) async throws -> Key {
            let key = try _RSA.Signing.PrivateKey(keySize: .bits2048)
            let numbers = try key.publicKey.getKeyPrimitives()
            let keys = JWTKeyCollection()
            await keys.add(
                rsa: try Insecure.RSA.PrivateKey(pem: key.pemRepresentation),
                digestAlgorithm: .sha256, kid: JWKIdentifier(string: id))
            return Key(
                id: id, algorithm: "RS256",
                jwk: .members([
                    ("kty", "RSA"), ("kid", .text(id)), ("use", "sig"), ("alg", "RS256"),
                    ("n", .text(Base64URL.encode(Array(numbers.modulus)))),
                    ("e", .text(Base64URL.encode(Array(numbers.publicExponent)))),
                ]), keys: keys)
        }

        /// A new key on P-256.
        static func ec(_ id: String) async throws -> Key {
            let key = P256.Signing.PrivateKey()
            let point = Array(key.publicKey.rawRepresentation)
            let keys = JWTKeyCollection()
            await keys.add(
                ecdsa: try ES256PrivateKey(pem: key.pemRepresentation),
                kid: JWKIdentifier(string: id))
            return Key(
                id: id, algorithm: "ES256",
                jwk: .members([
                    ("kty", "EC"), ("kid", .text(id)), ("crv", "P-256"),
                    ("x", .text(Base64URL.encode(Array(point.prefix(32))))),
                    ("y", .text(Base64URL.encode(Array(point.suffix(32))))),
                ]), keys: keys)
        }
    }

    /// What a token claims.
    struct Claims: JWTPayload {
        var iss: String
        var sub: String
        var aud: [String]
        var exp: Int64
        var iat: Int64
        var nonce: String?
        var azp: String?
        var nbf: Int64?
        var staff: String?

        func verify(using algorithm: some JWTAlgorithm) {}
    }

    /// What was asked for at the page, until the code is exchanged.
    private struct Grant {
        let challenge: String
        let redirect: String
        let nonce: String
    }

    private struct State {
        var keys: [Key]
        var grants: [String: Grant] = [:]
        var fetchCount = 0
        var issuer = ""
        var now: Int64 = 0
        var subject = "m-vt"
    }

    static let clientID = "samenop-laptops"

    /// Who checks tokens; with time enough on a machine that is busy.
    static func verifier(_ settings: OpenIDSettings) -> OpenIDVerifier {
        OpenIDVerifier(settings, fetcher: HTTPDocumentFetcher(secondsMax: 300))
    }

    private let state: Mutex<State>

    init(_ keys: [Key]) {
        state = Mutex(State(keys: keys))
    }

    /// Its own name, once it runs.
    var issuer: String { state.withLock { $0.issuer } }
    /// How often its keys were asked for.
    var fetchCount: Int { state.withLock { $0.fetchCount } }

    /// Sets the time of its tokens.
    func setTime(_ now: Instant) { state.withLock { $0.now = now.milliseconds / 1_000 } }
    /// Sets who logs in.
    func setSubject(_ subject: String) { state.withLock { $0.subject = subject } }
    /// Signs with other keys from now on.
    func rotate(_ keys: [Key]) { state.withLock { $0.keys = keys } }

    /// A token's claims as they should be.
    func claims(nonce: String, subject: String? = nil) -> Claims {
        state.withLock { state in
            Claims(
                iss: state.issuer, sub: subject ?? state.subject, aud: [Self.clientID],
                exp: state.now + 300, iat: state.now, nonce: nonce)
        }
    }

    /// A token, signed with the first key or another one.
    func token(_ claims: Claims, by key: Key? = nil) async throws -> String {
        guard let key = key ?? state.withLock({ $0.keys.first }) else { return "" }
        return try await key.keys.sign(
            claims, kid: JWKIdentifier(string: key.id))
    }

    /// Runs `body` while it answers.
    func run(_ body: @escaping @Sendable () async throws -> Void) async throws {
        let router = Router()
        router.get("/.well-known/openid-configuration") { [self] _, _ in
            json(
                .members([
                    ("issuer", .text(issuer)), ("jwks_uri", .text(issuer + "/keys")),
                    ("authorization_endpoint", .text(issuer + "/login")),
                    ("token_endpoint", .text(issuer + "/token")),
                ]))
        }
        router.get("/keys") { [self] _, _ in
            let keys = state.withLock { state in
                state.fetchCount += 1
                return state.keys.map(\.jwk)
            }
            return json(.members([("keys", .array(keys))]))
        }
        router.get("/login") { [self] request, _ in login(request) }
        router.post("/token") { [self] request, _ in try await exchange(request) }
        let (ports, announce) = AsyncStream.makeStream(of: Int.self)
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in announce.yield(channel.localAddress?.port ?? 0) },
            logger: Logger(label: "desk") { _ in SwiftLogNoOpLogHandler() })
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await application.run() }
            for await port in ports {
                state.withLock { $0.issuer = "http://127.0.0.1:\(port)" }
                try await body()
                break
            }
            group.cancelAll()
        }
    }

    private func json(_ value: JSONValue, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: value.canonicalBytes)))
    }

    /// Somebody logs in at once, and is sent back with a code.
    private func login(_ request: Request) -> Response {
        let query = request.uri.queryParameters
        guard query["response_type"] == "code", query["client_id"] == Substring(Self.clientID),
            query["code_challenge_method"] == "S256", let challenge = query["code_challenge"],
            let redirect = query["redirect_uri"].map(String.init)?.removingPercentEncoding,
            redirect.hasPrefix("http://127.0.0.1:"), let nonce = query["nonce"],
            let returned = query["state"]
        else { return json(.members([("error", "invalid_request")]), status: .badRequest) }
        let code = "code-\(challenge.prefix(12))"
        state.withLock {
            $0.grants[code] = Grant(
                challenge: String(challenge), redirect: redirect, nonce: String(nonce))
        }
        return Response(
            status: .found, headers: [.location: "\(redirect)?code=\(code)&state=\(returned)"])
    }

    private func exchange(_ request: Request) async throws -> Response {
        let body = try await request.body.collect(upTo: 65_536)
        let form = Dictionary(
            String(buffer: body).split(separator: "&").map { pair in
                let parts = pair.split(separator: "=", maxSplits: 1).map {
                    String($0).removingPercentEncoding ?? ""
                }
                return (parts.first ?? "", parts.count > 1 ? parts[1] : "")
            }, uniquingKeysWith: { first, _ in first })
        let grant = state.withLock { $0.grants.removeValue(forKey: form["code"] ?? "") }
        let proof = Base64URL.encode(
            SHA256Digest(of: Array((form["code_verifier"] ?? "").utf8)).bytes)
        guard let grant, form["grant_type"] == "authorization_code",
            form["redirect_uri"] == grant.redirect, form["client_id"] == Self.clientID,
            proof == grant.challenge
        else { return json(.members([("error", "invalid_grant")]), status: .badRequest) }
        let token = try await token(claims(nonce: grant.nonce))
        return json(.members([("id_token", .text(token)), ("token_type", "Bearer")]))
    }
}
