import JWTKit
import RecordModel

/// The keys with which a provider signs: those that this service relies on, and no others.
///
/// Each key has one algorithm, RS256 or ES256, whatever a token's header says. Secret keys (`oct`)
/// are never taken, so a public key can't be passed off as one.
struct ProviderKeys: Sendable {
    /// Keys of a provider that are looked at.
    static let keyCountMax = 100
    /// Bits of an RSA key, at least.
    static let modulusBitsMin = 2_048

    /// One key with its algorithm.
    struct Key: Sendable {
        let id: String?
        let algorithm: String
        let key: JWK
    }

    let keys: [Key]

    /// Reads a JWK set; nil when it is none. Keys of other kinds are left out.
    init?(_ json: JSONValue) {
        guard let list = json["keys"]?.arrayValue else { return nil }
        keys = list.prefix(Self.keyCountMax).compactMap(Self.key)
    }

    /// The key for a token's header; nil when there is none, or more than one.
    func key(id: String?, algorithm: String) -> Key? {
        let fitting = keys.filter {
            $0.algorithm == algorithm && (id == nil || $0.id == id)
        }
        return fitting.count == 1 ? fitting.first : nil
    }

    private static func key(_ json: JSONValue) -> Key? {
        guard json["use"]?.stringValue ?? "sig" == "sig" else { return nil }
        let id = json["kid"]?.stringValue
        let algorithm = json["alg"]?.stringValue
        let name = id.map { JWKIdentifier(string: $0) }
        switch json["kty"]?.stringValue {
        case "RSA":
            guard algorithm ?? "RS256" == "RS256", let modulus = json["n"]?.stringValue,
                let exponent = json["e"]?.stringValue,
                let bytes = Base64URL.decode(modulus),
                bytes.drop(while: { $0 == 0 }).count * 8 >= modulusBitsMin
            else { return nil }
            return Key(
                id: id, algorithm: "RS256",
                key: .rsa(.rs256, identifier: name, modulus: modulus, exponent: exponent))
        case "EC":
            guard algorithm ?? "ES256" == "ES256", json["crv"]?.stringValue == "P-256",
                let x = json["x"]?.stringValue, let y = json["y"]?.stringValue
            else { return nil }
            return Key(
                id: id, algorithm: "ES256",
                key: .ecdsa(.es256, identifier: name, x: x, y: y, curve: .p256))
        default: return nil
        }
    }
}
