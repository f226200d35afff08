import Crypto

/// A SHA-256 digest.
package struct SHA256Digest: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The 32 bytes.
    package let bytes: [UInt8]

    /// The digest of `data`.
    package init(of data: some Sequence<UInt8>) {
        var hash = SHA256()
        if data.withContiguousStorageIfAvailable({
            hash.update(bufferPointer: UnsafeRawBufferPointer($0))
        }) == nil {
            hash.update(data: Array(data))
        }
        bytes = Array(hash.finalize())
    }

    /// A digest that was computed before; nil unless it is 32 bytes.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// Reads 64 lower-case hex digits.
    package init?(hex: String) {
        guard hex.utf8.count == 64, let bytes = HexText.decode(hex.utf8) else { return nil }
        self.bytes = bytes
    }

    /// 64 lower-case hex digits.
    package var hex: String { HexText.encode(bytes) }

    /// The first 16 bytes: what a citation names.
    package var prefix: [UInt8] { Array(bytes.prefix(16)) }

    /// The hex form.
    package var description: String { hex }

    /// Orders by bytes.
    package static func < (left: SHA256Digest, right: SHA256Digest) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}
