import Crypto

/// A file that an operation refers to: by its digest, never by its bytes.
package struct AttachmentReference: Hashable, Sendable {
    /// The digest of the original bytes.
    package let digest: SHA256Digest
    /// How many bytes it says there are; nil when it says nothing of that.
    package let byteCount: Int64?
    /// What the file was called. Personal: it stays in content.
    package let name: String?

    /// A reference of its parts.
    package init(digest: SHA256Digest, byteCount: Int64?, name: String?) {
        self.digest = digest
        self.byteCount = byteCount
        self.name = name
    }

    /// What a value says of a file; nil when it names none by its digest.
    package init?(_ value: JSONValue, _ structure: CatalogueStructure) {
        let keys = structure.attachmentKeys
        guard let digest = value[keys.hash]?.stringValue.flatMap(SHA256Digest.init(hex:)) else {
            return nil
        }
        self.init(
            digest: digest, byteCount: value[keys.size]?.integerValue,
            name: value[keys.name]?.stringValue)
    }

    /// The file that an operation refers to; nil when to none.
    package static func of(
        _ operation: RecordOperation, _ structure: CatalogueStructure
    ) -> AttachmentReference? {
        guard operation.header.entity.type == structure.name("evidence", "type"),
            let value = operation.content?.values[structure.name("evidence", "file")]
        else { return nil }
        return AttachmentReference(value, structure)
    }

    /// The value to write.
    package func json(_ structure: CatalogueStructure) -> JSONValue {
        let keys = structure.attachmentKeys
        var members = [(keys.hash, JSONValue.text(digest.hex))]
        if let name { members.append((keys.name, .text(name))) }
        if let byteCount { members.append((keys.size, .integer(byteCount))) }
        return .members(members)
    }
}

extension CatalogueStructure {
    /// The keys of a file as a value.
    var attachmentKeys: (name: String, hash: String, size: String) {
        func key(_ name: String) -> String {
            section("evidence")?["fileKeys"]?[name]?.stringValue ?? name
        }
        return (key("name"), key("hash"), key("size"))
    }
}

/// A digest that is worked out piece by piece.
package struct DigestStream {
    private var hash = SHA256()

    /// The digest of nothing so far.
    package init() {}

    /// Takes the next bytes.
    package mutating func take(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    }

    /// The digest of everything taken.
    package var digest: SHA256Digest {
        guard let digest = SHA256Digest(bytes: Array(hash.finalize())) else {
            preconditionFailure("a SHA-256 digest has 32 bytes")
        }
        return digest
    }
}
