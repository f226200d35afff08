import Crypto

/// Turns pieces of text into numbers that nobody can turn back, or even guess, without the key.
package struct KeyedPieces: Sendable, CustomStringConvertible {
    /// How long a key is.
    package static let keyByteCount = 32
    /// How many bytes of each digest are kept. Two pieces may come out the same; what was found is
    /// compared with what really stands there anyway.
    package static let pieceByteCount = 8

    private let key: SymmetricKey

    /// A key of 32 bytes; nil for any other length.
    package init?(key: [UInt8]) {
        guard key.count == Self.keyByteCount else { return nil }
        self.key = SymmetricKey(data: key)
    }

    /// The number of a piece.
    package func number(_ piece: String) -> UInt64 {
        let code = HMAC<SHA256>.authenticationCode(for: Array(piece.utf8), using: key)
        return code.prefix(Self.pieceByteCount).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Says that a key is here, and nothing of it.
    package var description: String { "KeyedPieces(secret)" }
}
