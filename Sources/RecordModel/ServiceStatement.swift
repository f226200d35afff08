/// Something that a service says for good to all whom it concerns, signed, and carried in their
/// feeds: so it heals after a restore like everything else there.
package struct ServiceStatement: Hashable, Sendable {
    /// What it says.
    package enum Subject: Hashable, Sendable {
        /// A replica's right to use the service ended.
        case revocation(ReplicaID, RevocationReason)
        /// A unit that takes no part in a record was let in to read it until a moment, in an
        /// emergency; with the staff id of who asked.
        case emergency(RecordID, unit: String, by: String, until: Instant)
        /// Contents are erased by law, on a ground.
        case erasure([ContentErasure], ground: String)
        /// The definitions of a catalogue version can be had; the digest is that of their text.
        case catalogue(version: String, digest: SHA256Digest)
        /// The unit takes part in a record no longer, or again.
        case participation(RecordID, unit: String, ParticipationChange)
    }

    /// What it says.
    package let subject: Subject
    /// When the service said so.
    package let time: Instant
    /// The key of the service that signed it.
    package let serviceKey: VerifyingKey
    /// The service's signature over the body.
    package let signature: [UInt8]

    /// Says something.
    ///
    /// - Parameter sign: Signs the given bytes with the service's key.
    package init(
        _ subject: Subject, time: Instant, serviceKey: VerifyingKey,
        sign: (_ message: [UInt8]) throws -> [UInt8]
    ) rethrows {
        self.subject = subject
        self.time = time
        self.serviceKey = serviceKey
        let body = Self.body(subject, time, serviceKey)
        signature = try sign(SigningPurpose.statement.message(body.canonicalBytes))
    }

    /// Reads the JSON form; nil when it is not exactly that.
    package init?(_ json: JSONValue) {
        guard let subject = Subject(json),
            let time = json["time"]?.stringValue.flatMap({ Instant($0) }),
            let serviceKey = json["serviceKey"]?.stringValue.flatMap(Base64URL.decode)
                .flatMap(VerifyingKey.init(bytes:)),
            let signature = json["signature"]?.stringValue.flatMap(Base64URL.decode)
        else { return nil }
        self.subject = subject
        self.time = time
        self.serviceKey = serviceKey
        self.signature = signature
        guard self.json == json else { return nil }
    }

    /// Whether the named service key signed it.
    package var isSigned: Bool {
        let body = Self.body(subject, time, serviceKey)
        return serviceKey.isValid(
            signature, of: SigningPurpose.statement.message(body.canonicalBytes))
    }

    /// The digest that stands for it in a feed.
    package var digest: SHA256Digest { SHA256Digest(of: json.canonicalBytes) }

    /// What it says with its signature, as JSON.
    package var json: JSONValue {
        .members(
            Self.members(subject, time, serviceKey)
                + [("signature", .text(Base64URL.encode(signature)))])
    }

    private static func body(
        _ subject: Subject, _ time: Instant, _ serviceKey: VerifyingKey
    ) -> JSONValue {
        .members(members(subject, time, serviceKey))
    }

    private static func members(
        _ subject: Subject, _ time: Instant, _ serviceKey: VerifyingKey
    ) -> [(String, JSONValue)] {
        subject.members + [
            ("time", .text(time.utcText)),
            ("serviceKey", .text(Base64URL.encode(serviceKey.bytes))),
        ]
    }
}

/// Why a replica's right to use a service ended.
package enum RevocationReason: String, CaseIterable, Sendable {
    /// Its user left: what comes in later is judged by when it may have been written.
    case left
    /// It is lost or stolen: everything not yet received is kept for a supervisor.
    case lost
}

/// What became of a unit's taking part in a record, for the unit itself to know: from where it ends
/// nothing of the record reaches it that could tell.
package enum ParticipationChange: String, CaseIterable, Sendable {
    /// It ended.
    case ended
    /// It began again.
    case resumed
}

extension ServiceStatement.Subject {
    fileprivate var members: [(String, JSONValue)] {
        switch self {
        case .revocation(let replica, let reason):
            [("revokes", .text(replica.text)), ("reason", .text(reason.rawValue))]
        case .erasure(let erasures, let ground):
            [("erases", .array(erasures.map(\.json))), ("ground", .text(ground))]
        case .catalogue(let version, let digest):
            [("catalogue", .text(version)), ("digest", .text(digest.hex))]
        case .emergency(let record, let unit, let author, let until):
            [
                ("opened", .text(record.text)), ("unit", .text(unit)), ("by", .text(author)),
                ("until", .text(until.utcText)),
            ]
        case .participation(let record, let unit, let change):
            [
                ("participation", .text(change.rawValue)), ("record", .text(record.text)),
                ("unit", .text(unit)),
            ]
        }
    }

    fileprivate init?(_ json: JSONValue) {
        if let replica = json["revokes"]?.stringValue.flatMap(ReplicaID.init),
            let reason = json["reason"]?.stringValue.flatMap(RevocationReason.init)
        {
            self = .revocation(replica, reason)
        } else if let record = json["opened"]?.stringValue.flatMap(RecordID.init),
            let unit = json["unit"]?.stringValue, let author = json["by"]?.stringValue,
            let until = json["until"]?.stringValue.flatMap({ Instant($0) })
        {
            self = .emergency(record, unit: unit, by: author, until: until)
        } else if let erasures = ContentErasure.list(json),
            let ground = json["ground"]?.stringValue
        {
            self = .erasure(erasures, ground: ground)
        } else if let version = json["catalogue"]?.stringValue,
            let digest = json["digest"]?.stringValue.flatMap(SHA256Digest.init(hex:))
        {
            self = .catalogue(version: version, digest: digest)
        } else if let change = json["participation"]?.stringValue
            .flatMap(ParticipationChange.init),
            let record = json["record"]?.stringValue.flatMap(RecordID.init),
            let unit = json["unit"]?.stringValue
        {
            self = .participation(record, unit: unit, change)
        } else {
            return nil
        }
    }
}

extension ContentErasure {
    /// The JSON form.
    package var json: JSONValue {
        .members([
            ("operation", .text(operation.description)), ("headerDigest", .text(headerDigest.hex)),
        ])
    }
}
