import RecordModel

/// The running digest of a feed: `d(n) = SHA-256(d(n−1) ‖ entry digest)`, from 32 zero bytes.
package enum FeedDigest {
    /// The digest of an empty feed.
    package static let empty: SHA256Digest = {
        guard let digest = SHA256Digest(bytes: [UInt8](repeating: 0, count: 32)) else {
            preconditionFailure("32 bytes are a digest")
        }
        return digest
    }()

    /// The digest after one more entry.
    package static func next(_ digest: SHA256Digest, entry: SHA256Digest) -> SHA256Digest {
        SHA256Digest(of: digest.bytes + entry.bytes)
    }
}

/// One position of a unit's feed.
package struct FeedEntry: Sendable {
    /// What stands at a position.
    package enum Body: Sendable {
        /// Somebody's operation, as canonical JSON or its wire form.
        case operation([UInt8])
        /// An operation that the asking replica wrote.
        case own(OperationID)
        /// A replica's certificate.
        case certificate(ReplicaCertificate)
        /// Something that the service said for good.
        case statement(ServiceStatement)
        /// Something that may not be seen (any more).
        case hollow
    }

    /// The position, from 1.
    package var position: Int64
    /// The digest of the entry: an operation's header digest, a certificate's or statement's digest.
    package var digest: SHA256Digest
    /// What stands there.
    package var body: Body

    /// An entry of its parts.
    package init(position: Int64, digest: SHA256Digest, body: Body) {
        self.position = position
        self.digest = digest
        self.body = body
    }

    /// Appends the JSON form.
    package func write(to writer: inout JSONWriter) {
        writer.append("{\"position\":")
        writer.write(.integer(position))
        writer.append(",\"digest\":")
        writer.write(digest.hex)
        switch body {
        case .operation(let bytes):
            writer.append(",\"operation\":")
            writer.raw(bytes)
        case .own(let id):
            writer.append(",\"id\":")
            writer.write(id.description)
        case .certificate(let certificate):
            writer.append(",\"certificate\":")
            writer.write(certificate.json)
        case .statement(let statement):
            writer.append(",\"statement\":")
            writer.write(statement.json)
        case .hollow: break
        }
        writer.append("}")
    }

    /// Reads the JSON form; nil when it is not that.
    package init?(_ json: JSONValue) {
        guard let position = json["position"]?.integerValue,
            let digest = json["digest"]?.stringValue.flatMap(SHA256Digest.init(hex:))
        else { return nil }
        self.position = position
        self.digest = digest
        if let operation = json["operation"] {
            body = .operation(operation.canonicalBytes)
        } else if let id = json["id"]?.stringValue {
            guard let own = OperationID(id) else { return nil }
            body = .own(own)
        } else if let certificateJSON = json["certificate"] {
            guard let certificate = ReplicaCertificate(certificateJSON) else { return nil }
            body = .certificate(certificate)
        } else if let statementJSON = json["statement"] {
            guard let statement = ServiceStatement(statementJSON) else { return nil }
            body = .statement(statement)
        } else {
            body = .hollow
        }
    }
}

/// Where a unit's feed ends, signed by the service.
package struct FeedHead: Hashable, Sendable {
    /// The service's name.
    package var service: String
    /// The unit.
    package var unit: String
    /// The service's epoch.
    package var epoch: Int64
    /// The last position.
    package var position: Int64
    /// The running digest there.
    package var digest: SHA256Digest
    /// When the service said so.
    package var time: Instant
    /// The service's signature.
    package var signature: [UInt8]

    /// A head, signed.
    package init(
        service: String, unit: String, epoch: Int64, position: Int64, digest: SHA256Digest,
        time: Instant, sign: (_ message: [UInt8]) throws -> [UInt8]
    ) rethrows {
        self.service = service
        self.unit = unit
        self.epoch = epoch
        self.position = position
        self.digest = digest
        self.time = time
        signature = []
        signature = try sign(SigningPurpose.feed.message(body.canonicalBytes))
    }

    /// Whether the service with that key signed it.
    package func isSigned(by key: VerifyingKey) -> Bool {
        key.isValid(signature, of: SigningPurpose.feed.message(body.canonicalBytes))
    }

    private var members: [(String, JSONValue)] {
        [
            ("service", .text(service)), ("unit", .text(unit)), ("epoch", .integer(epoch)),
            ("position", .integer(position)), ("digest", .text(digest.hex)),
            ("time", .text(time.utcText)),
        ]
    }

    private var body: JSONValue { .members(members) }

    /// The JSON form, with the signature.
    package var json: JSONValue {
        .members(members + [("signature", .text(Base64URL.encode(signature)))])
    }

    /// Reads the JSON form; nil when it is not that.
    package init?(_ json: JSONValue?) {
        guard let json, let service = json["service"]?.stringValue,
            let unit = json["unit"]?.stringValue, let epoch = json["epoch"]?.integerValue,
            let position = json["position"]?.integerValue,
            let digest = json["digest"]?.stringValue.flatMap(SHA256Digest.init(hex:)),
            let time = json["time"]?.stringValue.flatMap({ Instant($0) }),
            let signature = json["signature"]?.stringValue.flatMap(Base64URL.decode)
        else { return nil }
        self.service = service
        self.unit = unit
        self.epoch = epoch
        self.position = position
        self.digest = digest
        self.time = time
        self.signature = signature
    }
}
