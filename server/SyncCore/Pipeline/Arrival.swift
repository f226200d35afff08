import RecordModel

/// What was so when an operation came in, as far as it decides whether its author had the right to
/// write it. Orders of acceptance only: no clock.
struct Arrival: Sendable {
    /// The order of acceptance at the end of the author's sync before it came in.
    let seen: AcceptanceOrder
    /// How far the author's rights reached.
    var reach: RightsReach
    /// When, to be told to people; it decides nothing.
    let at: Instant?

    /// What is so of an operation that comes in now.
    init(
        _ operation: RecordOperation, at now: Instant?, in transaction: any SyncTransaction
    ) throws {
        let replica = operation.id.replica
        seen = try transaction.replica(replica)?.seen ?? .none
        reach = try transaction.revocation(replica)?.reach ?? .open
        at = now
    }

    /// What was so of an operation that waits.
    init(_ judged: JudgedOperation) {
        seen = judged.seen
        reach = judged.reach
        at = judged.receivedAt
    }

    /// Whether the author had, at some moment in which it may have been written, a right that
    /// lasted for this stretch.
    func reaches(_ stretch: Participation) -> Bool {
        let wasOpen = stretch.until.map { $0 > seen } ?? true
        switch reach {
        case .open: return wasOpen
        case .until(let order): return wasOpen && stretch.from <= order
        case .nothing: return false
        case .setAside: return true
        }
    }
}
