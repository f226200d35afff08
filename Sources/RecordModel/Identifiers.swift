/// One installation on one laptop, named after its key: 26 characters of base32.
package struct ReplicaID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The 26 characters.
    package let text: String

    /// Reads an identifier; nil unless it is 26 base32 characters.
    package init?(_ text: String) {
        guard text.utf8.count == 26, Base32.isValid(text) else { return nil }
        self.text = text
    }

    /// The identifier that belongs to an Ed25519 public key of 32 bytes.
    package init(publicKey: [UInt8]) {
        text = String(Base32.encode(SHA256Digest(of: publicKey).bytes).prefix(26))
    }

    /// The 26 characters.
    package var description: String { text }

    /// Orders as text.
    package static func < (left: ReplicaID, right: ReplicaID) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}

/// One operation: its replica and its number in that replica's chain, starting at 1.
package struct OperationID: Hashable, Sendable, CustomStringConvertible {
    /// Who wrote it.
    package let replica: ReplicaID
    /// Its number in the chain.
    package let sequence: Int64

    /// Names operation `sequence` of `replica`.
    package init(replica: ReplicaID, sequence: Int64) {
        self.replica = replica
        self.sequence = sequence
    }

    /// Reads `<replica>:<sequence>`.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let replica = ReplicaID(String(parts[0])),
            let sequence = Int64(parts[1]), sequence >= 1, String(sequence) == parts[1],
            sequence <= JSONReader.integerMax
        else { return nil }
        self.init(replica: replica, sequence: sequence)
    }

    /// `<replica>:<sequence>`.
    package var description: String { "\(replica.text):\(sequence)" }
}

/// Names an operation together with the start of its header digest, so that it binds to content.
package struct Citation: Hashable, Sendable, CustomStringConvertible {
    /// The operation.
    package let operation: OperationID
    /// The first 16 bytes of its header digest.
    package let digestPrefix: [UInt8]

    /// Cites the operation with that header digest.
    package init(operation: OperationID, headerDigest: SHA256Digest) {
        self.operation = operation
        digestPrefix = headerDigest.prefix
    }

    /// Reads `<operation>@<32 hex digits>`.
    package init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, let operation = OperationID(String(parts[0])),
            parts[1].utf8.count == 32, let prefix = HexText.decode(parts[1].utf8)
        else { return nil }
        self.operation = operation
        digestPrefix = prefix
    }

    /// `<operation>@<32 hex digits>`.
    package var description: String { "\(operation)@\(HexText.encode(digestPrefix))" }
}

/// A record: a UUID of version 8, lower case, derived from the operation that created it.
package struct RecordID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The 36 characters.
    package let text: String

    /// Reads an identifier; nil unless it is a lower-case UUID of version 8.
    package init?(_ text: String) {
        guard DerivedID.isValid(text) else { return nil }
        self.text = text
    }

    /// The record that the operation with that content creates.
    package init(creating operation: OperationID, content: SHA256Digest) {
        text = DerivedID.make(operation: operation, content: content)
    }

    /// The 36 characters.
    package var description: String { text }

    /// Orders as text.
    package static func < (left: RecordID, right: RecordID) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}

/// A part of a record: its type, and an id that equals the type where a record has only one.
package struct EntityReference: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The type, a name of the catalogue.
    package let type: String
    /// The id: a UUID of version 8, or the type.
    package let id: String

    /// Refers to the entity `id` of `type`.
    package init(type: String, id: String) {
        self.type = type
        self.id = id
    }

    /// The one entity of `type` in its record.
    package static func singleton(_ type: String) -> EntityReference {
        EntityReference(type: type, id: type)
    }

    /// Whether a record has one of this type only.
    package var isSingleton: Bool { type == id }

    /// `type/id`, or the type alone for a singleton.
    package var description: String { isSingleton ? type : "\(type)/\(id)" }

    /// Orders by type, then id, as UTF-8.
    package static func < (left: EntityReference, right: EntityReference) -> Bool {
        if left.type != right.type {
            return left.type.utf8.lexicographicallyPrecedes(right.type.utf8)
        }
        return left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
    }
}

/// The identifiers of records and entities: provable from the operation that creates them.
package enum DerivedID {
    /// UUID version 8 of the first 16 bytes of SHA-256 of `<operation>@<content digest>`.
    package static func make(operation: OperationID, content: SHA256Digest) -> String {
        var bytes = Array(SHA256Digest(of: "\(operation)@\(content.hex)".utf8).bytes.prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        let hex = Array(HexText.encode(bytes).utf8)
        var text: [UInt8] = []
        for (index, digit) in hex.enumerated() {
            if [8, 12, 16, 20].contains(index) { text.append(UInt8(ascii: "-")) }
            text.append(digit)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Whether `text` has the form of such an identifier.
    package static func isValid(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 36, bytes[14] == UInt8(ascii: "8"),
            [0x38, 0x39, 0x61, 0x62].contains(bytes[19])
        else { return false }
        return bytes.enumerated().allSatisfy { index, byte in
            [8, 13, 18, 23].contains(index)
                ? byte == UInt8(ascii: "-")
                : (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
        }
    }
}
