import Crypto

/// What a signature is for. Signed bytes begin with it, so that none serves another purpose.
package enum SigningPurpose: String, Sendable {
    case operation = "samenop-operation-1"
    case session = "samenop-session-1"
    case bundle = "samenop-bundle-1"
    case feed = "samenop-feed-1"
    case certificate = "samenop-certificate-1"
    case statement = "samenop-statement-1"
    case attestation = "samenop-report-attestation-1"

    /// The bytes to sign: the purpose, a zero byte, the payload.
    package func message(_ payload: some Sequence<UInt8>) -> [UInt8] {
        Array(rawValue.utf8) + [0] + payload
    }
}

/// An Ed25519 key pair.
package struct SigningKey: Sendable, CustomStringConvertible {
    private let key: Curve25519.Signing.PrivateKey

    /// A key from the 32 bytes it was kept as; nil for any other length.
    package init?(seed: [UInt8]) {
        do { key = try Curve25519.Signing.PrivateKey(rawRepresentation: seed) } catch { return nil }
    }

    /// The 32 bytes to keep. Secret.
    package var seed: [UInt8] { Array(key.rawRepresentation) }

    /// The public key, 32 bytes.
    package var publicKey: VerifyingKey { VerifyingKey(key.publicKey) }

    /// Signs `message` as it is; put the purpose in front first.
    ///
    /// - Throws: What the cryptographic library throws.
    package func sign(_ message: [UInt8]) throws -> [UInt8] {
        Array(try key.signature(for: message))
    }

    /// Says that a key is here, and nothing of it.
    package var description: String { "SigningKey(secret)" }
}

/// An Ed25519 public key.
package struct VerifyingKey: Hashable, Sendable {
    /// The 32 bytes.
    package let bytes: [UInt8]

    /// A key of 32 bytes; nil for any other length.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    init(_ key: Curve25519.Signing.PublicKey) {
        bytes = Array(key.rawRepresentation)
    }

    /// The replica that this key names.
    package var replica: ReplicaID { ReplicaID(publicKey: bytes) }

    /// Whether `signature` was made over `message` by this key's owner.
    package func isValid(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        do {
            return try Curve25519.Signing.PublicKey(rawRepresentation: bytes)
                .isValidSignature(signature, for: message)
        } catch { return false }
    }
}
