/// What the service says of a replica: whose it is and which key it signs with.
package struct ReplicaCertificate: Hashable, Sendable {
    /// The replica.
    package let replica: ReplicaID
    /// Its public key; the replica's name is made from it.
    package let key: VerifyingKey
    /// The unit's organisation.
    package let organisation: String
    /// The unit.
    package let unit: String
    /// The role.
    package let role: String
    /// The pseudonymous staff id.
    package let author: String
    /// When it was issued.
    package let issuedAt: Instant
    /// The key of the service that signed it.
    package let serviceKey: VerifyingKey
    /// The service's signature over the body.
    package let signature: [UInt8]

    /// Issues a certificate.
    ///
    /// - Parameter sign: Signs the given bytes with the service's key.
    package init(
        key: VerifyingKey, organisation: String, unit: String, role: String, author: String,
        issuedAt: Instant, serviceKey: VerifyingKey,
        sign: (_ message: [UInt8]) throws -> [UInt8]
    ) rethrows {
        replica = key.replica
        self.key = key
        self.organisation = organisation
        self.unit = unit
        self.role = role
        self.author = author
        self.issuedAt = issuedAt
        self.serviceKey = serviceKey
        let body = Self.body(
            key: key, organisation: organisation, unit: unit, role: role, author: author,
            issuedAt: issuedAt, serviceKey: serviceKey)
        signature = try sign(SigningPurpose.certificate.message(body.canonicalBytes))
    }

    /// Reads `{"certificate": {…}, "signature": …}`; nil when it is not exactly that.
    package init?(_ json: JSONValue) {
        guard let body = json["certificate"],
            let replica = body["replica"]?.stringValue.flatMap(ReplicaID.init),
            let key = Self.key(body["key"]), key.replica == replica,
            let organisation = body["organisation"]?.stringValue,
            let unit = body["unit"]?.stringValue, let role = body["role"]?.stringValue,
            let author = body["author"]?.stringValue,
            let issuedAt = body["issuedAt"]?.stringValue.flatMap({ Instant($0) }),
            let serviceKey = Self.key(body["serviceKey"]),
            let signature = json["signature"]?.stringValue.flatMap(Base64URL.decode)
        else { return nil }
        self.replica = replica
        self.key = key
        self.organisation = organisation
        self.unit = unit
        self.role = role
        self.author = author
        self.issuedAt = issuedAt
        self.serviceKey = serviceKey
        self.signature = signature
    }

    /// Whether the named service key signed it.
    package var isSigned: Bool {
        serviceKey.isValid(signature, of: SigningPurpose.certificate.message(body.canonicalBytes))
    }

    /// The digest that stands for this certificate in a feed.
    package var digest: SHA256Digest { SHA256Digest(of: json.canonicalBytes) }

    /// The certificate with its signature, as JSON.
    package var json: JSONValue {
        .members([("certificate", body), ("signature", .text(Base64URL.encode(signature)))])
    }

    private var body: JSONValue {
        Self.body(
            key: key, organisation: organisation, unit: unit, role: role, author: author,
            issuedAt: issuedAt, serviceKey: serviceKey)
    }

    private static func body(
        key: VerifyingKey, organisation: String, unit: String, role: String, author: String,
        issuedAt: Instant, serviceKey: VerifyingKey
    ) -> JSONValue {
        .members([
            ("replica", .text(key.replica.text)), ("key", .text(Base64URL.encode(key.bytes))),
            ("organisation", .text(organisation)), ("unit", .text(unit)), ("role", .text(role)),
            ("author", .text(author)), ("issuedAt", .text(issuedAt.utcText)),
            ("serviceKey", .text(Base64URL.encode(serviceKey.bytes))),
        ])
    }

    private static func key(_ json: JSONValue?) -> VerifyingKey? {
        json?.stringValue.flatMap(Base64URL.decode).flatMap(VerifyingKey.init(bytes:))
    }
}
