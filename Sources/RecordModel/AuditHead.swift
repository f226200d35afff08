/// A place in a chain of audit entries, with the digest of everything up to it: the service's audit
/// trail, or a laptop's own reads.
package struct AuditHead: Hashable, Sendable, CustomStringConvertible {
    /// Before the first entry.
    package static let start = AuditHead(
        number: 0, digest: SHA256Digest(of: "samenop-audit".utf8))
    /// The number of the entry, from 1.
    package let number: Int64
    /// `d(n) = SHA-256(d(n−1) ‖ n as 8 bytes ‖ canonical entry)`.
    package let digest: SHA256Digest

    /// A head of its parts.
    package init(number: Int64, digest: SHA256Digest) {
        self.number = number
        self.digest = digest
    }

    /// Reads `NUMBER:DIGEST`; nil when it is not that.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Int64(parts[0]), number >= 0,
            let digest = SHA256Digest(hex: String(parts[1]))
        else { return nil }
        self.init(number: number, digest: digest)
    }

    /// Reads the JSON form; nil when it is not that.
    package init?(_ json: JSONValue?) {
        guard let number = json?["number"]?.integerValue, number >= 0,
            let digest = json?["digest"]?.stringValue.flatMap(SHA256Digest.init(hex:))
        else { return nil }
        self.init(number: number, digest: digest)
    }

    /// The place of an entry with that number that follows this one.
    ///
    /// - Parameter entry: All of the entry; a number that is not the next shows a gap.
    package func followed(by entry: JSONValue, number: Int64? = nil) -> AuditHead {
        let place = number ?? self.number + 1
        let bytes = withUnsafeBytes(of: place.bigEndian) { Array($0) }
        return AuditHead(
            number: place, digest: SHA256Digest(of: digest.bytes + bytes + entry.canonicalBytes))
    }

    /// The JSON form.
    package var json: JSONValue {
        .members([("number", .integer(number)), ("digest", .text(digest.hex))])
    }

    /// `NUMBER:DIGEST`.
    package var description: String { "\(number):\(digest.hex)" }
}
