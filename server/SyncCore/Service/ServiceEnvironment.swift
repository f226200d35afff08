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
    /// A token that proves, until `expiresAt`, that its bearer holds the key of `replica`.
    func issue(replica: ReplicaID, expiresAt: Instant) async throws -> String
    /// Whose token it is.
    ///
    /// - Throws: ``SyncProblem`` with `unauthorised` for a token that is foreign or expired.
    func replica(of token: String, now: Instant) async throws -> ReplicaID
}

/// Tokens that are random text, remembered in memory: for tests and the simulation.
package actor MemoryTokenIssuer: TokenIssuer {
    private let randomBytes: @Sendable (Int) -> [UInt8]
    private var sessions: [String: (replica: ReplicaID, expiresAt: Instant)] = [:]

    /// An issuer that draws its tokens from `randomBytes`.
    package init(randomBytes: @escaping @Sendable (Int) -> [UInt8]) {
        self.randomBytes = randomBytes
    }

    /// A new token.
    package func issue(replica: ReplicaID, expiresAt: Instant) -> String {
        let token = Base64URL.encode(randomBytes(32))
        sessions[token] = (replica, expiresAt)
        return token
    }

    /// Whose token it is.
    package func replica(of token: String, now: Instant) throws -> ReplicaID {
        guard let session = sessions[token], now < session.expiresAt else {
            throw SyncProblem(.unauthorised, "the session is unknown or over; open a new one")
        }
        return session.replica
    }
}
