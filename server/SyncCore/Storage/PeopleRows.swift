import RecordModel

/// How far the rights of an operation's author reached when it came in.
package enum RightsReach: Hashable, Sendable {
    /// To now: nobody ended them.
    case open
    /// To an order of acceptance: its replica was revoked then, since its user left.
    case until(AcceptanceOrder)
    /// To nothing: its replica was lost before this came in.
    case nothing
    /// A person set permission aside for it.
    case setAside
}

/// That a replica's right to use the service ended.
package struct ReplicaRevocation: Hashable, Sendable {
    /// The replica.
    package let replica: ReplicaID
    /// Why.
    package let reason: RevocationReason
    /// The operation accepted last before it.
    package let order: AcceptanceOrder
    /// The digest of the statement that says so.
    package let statement: SHA256Digest
    /// Whether what is missing of its chain was declared lost.
    package var gapsAreLost: Bool

    /// A revocation of its parts.
    package init(
        replica: ReplicaID, reason: RevocationReason, order: AcceptanceOrder,
        statement: SHA256Digest, gapsAreLost: Bool
    ) {
        self.replica = replica
        self.reason = reason
        self.order = order
        self.statement = statement
        self.gapsAreLost = gapsAreLost
    }

    /// How far the rights reach of what comes in from now on.
    package var reach: RightsReach {
        switch reason {
        case .left: .until(order)
        case .lost: .nothing
        }
    }
}

/// What a person decided on an operation in quarantine.
package struct QuarantineDecision: Hashable, Sendable, CustomStringConvertible {
    /// What was decided.
    package enum Verdict: String, CaseIterable, Sendable {
        /// Permission is set aside; everything else is judged.
        case accepted
        /// It is not accepted, for good.
        case refused
    }

    /// The operation.
    package let operation: OperationID
    /// Its header digest.
    package let digest: SHA256Digest
    /// What was decided.
    package let verdict: Verdict
    /// Why, in the words of who decided. For the author and for who may decide.
    package let reason: String
    /// Who decided.
    package let by: String
    /// When.
    package let at: Instant

    /// A decision of its parts.
    package init(
        operation: OperationID, digest: SHA256Digest, verdict: Verdict, reason: String,
        by: String, at: Instant
    ) {
        self.operation = operation
        self.digest = digest
        self.verdict = verdict
        self.reason = reason
        self.by = by
        self.at = at
    }

    /// What was decided on which operation, without a word of the reason.
    package var description: String { "\(operation) \(verdict.rawValue)" }
}

/// Which operations that are not accepted are meant.
package enum WaitingState: String, CaseIterable, Sendable {
    /// Those that wait for something named.
    case held
    /// Those that wait for a person.
    case quarantined
    /// Those that were refused for good, and are kept to be read.
    case refused
}

/// What the service keeps of revocations and of what people decided.
package protocol PeopleTransaction: AnyObject {
    /// A replica's revocation; nil while it may use the service.
    func revocation(_ replica: ReplicaID) throws -> ReplicaRevocation?
    /// Adds or replaces a revocation.
    func putRevocation(_ revocation: ReplicaRevocation) throws
    /// Operations that wait, by replica, number and digest.
    ///
    /// - Parameter after: The last one of the page before; nil for the first page.
    func waiting(
        _ state: WaitingState, after: (id: OperationID, digest: SHA256Digest)?, countMax: Int
    ) throws -> [JudgedOperation]
    /// What a person decided on an operation, or nil.
    func decision(_ id: OperationID, _ digest: SHA256Digest) throws -> QuarantineDecision?
    /// Adds or replaces a decision.
    func putDecision(_ decision: QuarantineDecision) throws
}
