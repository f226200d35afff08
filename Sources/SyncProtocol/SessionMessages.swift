import RecordModel

/// `POST /v1/session-nonces`: something fresh to sign.
package struct SessionNonce: Hashable, Sendable {
    /// What to sign, once.
    package var nonce: String
    /// Until when.
    package var expiresAt: Instant
    /// Where the person has to log in; nil where the laptop's key is enough.
    package var login: LoginProvider?

    /// A nonce that can be used until `expiresAt`.
    package init(nonce: String, expiresAt: Instant, login: LoginProvider? = nil) {
        self.nonce = nonce
        self.expiresAt = expiresAt
        self.login = login
    }

    /// The body of the answer.
    package var json: JSONValue {
        .members(
            [("nonce", .text(nonce)), ("expiresAt", .text(expiresAt.utcText))]
                + (login.map { [("login", $0.json)] } ?? []))
    }

    /// Reads the body of the answer.
    package init(_ json: JSONValue) throws(SyncProblem) {
        guard let nonce = json["nonce"]?.stringValue,
            let expiresAt = json["expiresAt"]?.stringValue.flatMap({ Instant($0) })
        else { throw SyncProblem(.malformed, "the service's nonce is not readable") }
        self.init(nonce: nonce, expiresAt: expiresAt, login: LoginProvider(json["login"]))
    }
}

/// `POST /v1/sessions`: a replica proves that it holds its key.
package struct SessionRequest: Hashable, Sendable {
    /// The replica.
    package var replica: ReplicaID
    /// The nonce.
    package var nonce: String
    /// The signature over ``message(replica:nonce:)``.
    package var signature: [UInt8]
    /// The digest of the region profiles that are here; nil when there are none of this service.
    package var profiles: SHA256Digest?
    /// The laptop's versions; nil in 1.0.
    package var versions: ClientVersions?
    /// The proof of who is at the laptop, where the service asks for that. Secret.
    package var idToken: String?

    /// A request of its parts.
    package init(
        replica: ReplicaID, nonce: String, signature: [UInt8], profiles: SHA256Digest? = nil,
        versions: ClientVersions? = nil, idToken: String? = nil
    ) {
        self.versions = versions
        self.idToken = idToken
        self.replica = replica
        self.nonce = nonce
        self.signature = signature
        self.profiles = profiles
    }

    /// The bytes to sign: the purpose, a zero byte, the canonical `{"nonce", "replica"}`.
    package static func message(replica: ReplicaID, nonce: String) -> [UInt8] {
        let payload = JSONValue.members([
            ("nonce", .text(nonce)), ("replica", .text(replica.text)),
        ])
        return SigningPurpose.session.message(payload.canonicalBytes)
    }

    /// The body of the call.
    package var json: JSONValue {
        .members(
            [
                ("replica", .text(replica.text)), ("nonce", .text(nonce)),
                ("signature", .text(Base64URL.encode(signature))),
                ("regionProfilesDigest", profiles.map { .text($0.hex) } ?? .null),
            ] + (versions?.members ?? []) + (idToken.map { [("idToken", .text($0))] } ?? []))
    }

    /// Reads the body of the call.
    package init(_ json: JSONValue) throws(SyncProblem) {
        guard let replica = json["replica"]?.stringValue.flatMap(ReplicaID.init),
            let nonce = json["nonce"]?.stringValue,
            let signature = json["signature"]?.stringValue.flatMap(Base64URL.decode)
        else { throw SyncProblem(.malformed, "replica, nonce and signature are needed") }
        self.init(
            replica: replica, nonce: nonce, signature: signature,
            profiles: json["regionProfilesDigest"]?.stringValue.flatMap(SHA256Digest.init(hex:)),
            versions: ClientVersions(json), idToken: json["idToken"]?.stringValue)
    }
}

/// The end of a replica's own chain as the service judged it.
package struct ChainHead: Hashable, Sendable {
    /// The last judged operation's number; 0 when there is none.
    package var sequence: Int64
    /// Its header digest.
    package var digest: SHA256Digest?

    /// A chain that ends at `sequence`.
    package init(sequence: Int64, digest: SHA256Digest?) {
        self.sequence = sequence
        self.digest = digest
    }

    /// The JSON form.
    package var json: JSONValue {
        .members([
            ("sequence", .integer(sequence)), ("digest", digest.map { .text($0.hex) } ?? .null),
        ])
    }

    /// Reads the JSON form; nil when it is not that.
    package init?(_ json: JSONValue?) {
        guard let sequence = json?["sequence"]?.integerValue else { return nil }
        self.init(
            sequence: sequence,
            digest: json?["digest"]?.stringValue.flatMap(SHA256Digest.init(hex:)))
    }
}

/// What an opened session consists of.
package struct SessionAnswer: Hashable, Sendable, CustomStringConvertible {
    /// The token to send with each call. Secret.
    package var token: String
    /// Until when it can be used.
    package var expiresAt: Instant
    /// The end of the own chain.
    package var ownChain: ChainHead
    /// The region profiles that the service holds; nil when the asking laptop has them all.
    package var profiles: RegionProfileSet?
    /// The service's versions; nil in 1.0.
    package var versions: ServiceVersions?

    /// A session.
    package init(
        token: String, expiresAt: Instant, ownChain: ChainHead, profiles: RegionProfileSet? = nil,
        versions: ServiceVersions? = nil
    ) {
        self.versions = versions
        self.token = token
        self.expiresAt = expiresAt
        self.ownChain = ownChain
        self.profiles = profiles
    }

    /// The body of the answer.
    package var json: JSONValue {
        .members([
            ("token", .text(token)), ("expiresAt", .text(expiresAt.utcText)),
            ("ownChain", ownChain.json), ("regionProfiles", profiles?.json ?? .null),
            ("versions", versions?.json ?? .null),
        ])
    }

    /// Reads the body of the answer.
    package init(_ json: JSONValue) throws(SyncProblem) {
        guard let token = json["token"]?.stringValue,
            let expiresAt = json["expiresAt"]?.stringValue.flatMap({ Instant($0) }),
            let ownChain = ChainHead(json["ownChain"])
        else { throw SyncProblem(.malformed, "the service's session is not readable") }
        self.init(
            token: token, expiresAt: expiresAt, ownChain: ownChain,
            profiles: RegionProfileSet(json["regionProfiles"]),
            versions: ServiceVersions(json["versions"]))
    }

    /// Says that there is a session, and nothing of its token.
    package var description: String { "SessionAnswer(until \(expiresAt.utcText))" }
}
