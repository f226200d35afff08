import Foundation
import JWTKit
import RecordModel

/// What an id token says, once its signature held.
struct IDToken: Sendable {
    /// Bytes of a token.
    static let bytesMax = 16 * 1_024
    /// Seconds that the clocks of provider and service may differ.
    static let leewaySeconds = 60.0
    /// Seconds that a token may be old.
    static let ageSecondsMax = 600.0

    /// The header, as far as it is looked at before any key is.
    struct Header: Sendable {
        let algorithm: String
        let keyID: String?

        /// Reads the header of a compact token; nil when it is none that is taken.
        init?(_ token: String) {
            let parts = token.split(separator: ".", omittingEmptySubsequences: false)
            guard token.utf8.count <= bytesMax, parts.count == 3,
                let bytes = Base64URL.decode(String(parts[0])),
                case .success(let json) = Result(catching: { try JSONReader.read(bytes) }),
                let algorithm = json["alg"]?.stringValue,
                ["RS256", "ES256"].contains(algorithm), json["crit"] == nil
            else { return nil }
            self.algorithm = algorithm
            keyID = json["kid"]?.stringValue
        }
    }

    /// The claims that are looked at.
    private struct Claims: JWTPayload {
        let issuer: String
        let audience: [String]
        let party: String?
        let expiresAt: Double
        let issuedAt: Double
        let notBefore: Double?
        let nonce: String?
        let texts: [String: String]

        private struct Name: CodingKey {
            let stringValue: String
            var intValue: Int? { nil }
            init(stringValue: String) { self.stringValue = stringValue }
            init?(intValue: Int) { nil }
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Name.self)
            func name(_ text: String) -> Name { Name(stringValue: text) }
            issuer = try container.decode(String.self, forKey: name("iss"))
            expiresAt = try container.decode(Double.self, forKey: name("exp"))
            issuedAt = try container.decode(Double.self, forKey: name("iat"))
            notBefore = try container.decodeIfPresent(Double.self, forKey: name("nbf"))
            party = try container.decodeIfPresent(String.self, forKey: name("azp"))
            nonce = try container.decodeIfPresent(String.self, forKey: name("nonce"))
            switch Result(catching: { try container.decode(String.self, forKey: name("aud")) }) {
            case .success(let one): audience = [one]
            case .failure:
                audience = try container.decode([String].self, forKey: name("aud"))
            }
            var texts: [String: String] = [:]
            for key in container.allKeys {
                if case .success(let text) = Result(
                    catching: { try container.decode(String.self, forKey: key) })
                {
                    texts[key.stringValue] = text
                }
            }
            self.texts = texts
        }

        func encode(to encoder: any Encoder) throws {}

        /// Everything is compared by ``IDToken``, with the service's own time.
        func verify(using algorithm: some JWTAlgorithm) {}
    }

    /// Why a token proves nothing: a code, never what stands in it.
    enum Fault: String, Error, Hashable, Sendable {
        case signature, issuer, audience, expired, tooEarly, tooOld, nonce, author
    }

    /// The staff id in the claim that holds it.
    let author: String

    /// Checks a token against one key.
    ///
    /// - Throws: ``Fault``.
    init(
        _ token: String, key: ProviderKeys.Key, settings: OpenIDSettings, nonce: String,
        now: Instant
    ) async throws(Fault) {
        let claims: Claims
        do {
            let collection = JWTKeyCollection()
            try await collection.add(jwk: key.key, isDefault: true)
            claims = try await collection.verify(token, as: Claims.self)
        } catch { throw .signature }
        guard claims.issuer == settings.issuer else { throw .issuer }
        guard claims.audience.contains(settings.clientID),
            claims.audience.count == 1 || claims.party == settings.clientID,
            claims.party ?? settings.clientID == settings.clientID
        else { throw .audience }
        let seconds = Double(now.milliseconds) / 1_000
        guard seconds < claims.expiresAt + Self.leewaySeconds else { throw .expired }
        guard claims.issuedAt <= seconds + Self.leewaySeconds,
            claims.notBefore ?? seconds <= seconds + Self.leewaySeconds
        else { throw .tooEarly }
        guard seconds - claims.issuedAt <= Self.ageSecondsMax + Self.leewaySeconds else {
            throw .tooOld
        }
        guard let made = claims.nonce, made == nonce else { throw .nonce }
        guard let author = claims.texts[settings.authorClaim], !author.isEmpty else {
            throw .author
        }
        self.author = author
    }
}
