import RecordModel
import SyncProtocol

/// What the service takes from outside: time and randomness.
package struct ServiceEnvironment: Sendable {
    /// The time now.
    package let now: @Sendable () -> Instant
    /// That many random bytes, unpredictable outside tests.
    package let randomBytes: @Sendable (_ count: Int) -> [UInt8]

    /// An environment of its parts.
    package init(
        now: @escaping @Sendable () -> Instant,
        randomBytes: @escaping @Sendable (_ count: Int) -> [UInt8]
    ) {
        self.now = now
        self.randomBytes = randomBytes
    }
}

/// Makes and reads the tokens of sessions.
package protocol TokenIssuer: Sendable {
    /// A token that proves, until `expiresAt`, that its bearer holds a replica's key.
    func issue(_ grant: SessionGrant, expiresAt: Instant) async throws -> String
    /// What a token gives, and to whom.
    ///
    /// - Throws: ``SyncProblem`` with `unauthorised` for a token that is foreign or expired.
    func grant(of token: String, now: Instant) async throws -> SessionGrant
}

/// What a session may be used for.
package enum SessionUse: String, CaseIterable, Sendable {
    /// Everything that its replica's role may do.
    case full
    /// To hand in what was written before the replica was revoked, and nothing else.
    case handIn = "hand-in"
}

/// What a token gives, and to whom.
package struct SessionGrant: Hashable, Sendable {
    /// The replica.
    package let replica: ReplicaID
    /// What for.
    package let use: SessionUse

    /// A grant of its parts.
    package init(replica: ReplicaID, use: SessionUse) {
        self.replica = replica
        self.use = use
    }
}

/// Tokens that are random text, remembered in memory: for tests and the simulation.
package actor MemoryTokenIssuer: TokenIssuer {
    private let randomBytes: @Sendable (Int) -> [UInt8]
    private var sessions: [String: (grant: SessionGrant, expiresAt: Instant)] = [:]

    /// An issuer that draws its tokens from `randomBytes`.
    package init(randomBytes: @escaping @Sendable (Int) -> [UInt8]) {
        self.randomBytes = randomBytes
    }

    /// A new token.
    package func issue(_ grant: SessionGrant, expiresAt: Instant) -> String {
        let token = Base64URL.encode(randomBytes(32))
        sessions[token] = (grant, expiresAt)
        return token
    }

    /// What a token gives, and to whom.
    package func grant(of token: String, now: Instant) throws -> SessionGrant {
        guard let session = sessions[token], now < session.expiresAt else {
            throw SyncProblem(.unauthorised, "the session is unknown or over; open a new one")
        }
        return session.grant
    }
}
