import RecordModel

/// Whose batch is next: replicas take turns, one batch each, however many a replica has waiting.
///
/// A pure machine: requests arrive and finish, and it says who goes.
struct TurnOrder: Sendable {
    /// What becomes of a request that arrives.
    enum Arrival: Hashable, Sendable {
        /// It goes now.
        case goes
        /// It waits for its turn.
        case waits
        /// There is no room; try again later.
        case refused(Fullness)
    }

    /// Why there is no room.
    enum Fullness: Hashable, Sendable {
        /// This replica has as many waiting as one may have.
        case replica
        /// All together have as many waiting as there may be.
        case service
    }

    /// A request that waits.
    struct Ticket: Hashable, Sendable {
        /// The number that it got.
        let number: Int
        /// Bytes that it holds in memory.
        let bytes: Int
    }

    /// Batches that are worked on at the same time, each of another replica.
    let turnCountMax: Int
    /// Batches of one replica that may wait.
    let replicaWaitingCountMax: Int
    /// Batches that may wait together.
    let waitingCountMax: Int
    /// Bytes that the batches that wait may hold together.
    let waitingBytesMax: Int

    private var active: Set<ReplicaID> = []
    private var waiting: [ReplicaID: [Ticket]] = [:]
    /// Replicas that wait, in the order in which their turns come.
    private var order: [ReplicaID] = []
    private var waitingCount = 0
    private var waitingBytes = 0

    init(
        turnCountMax: Int, replicaWaitingCountMax: Int, waitingCountMax: Int,
        waitingBytesMax: Int
    ) {
        precondition(turnCountMax > 0, "somebody can go")
        self.turnCountMax = turnCountMax
        self.replicaWaitingCountMax = replicaWaitingCountMax
        self.waitingCountMax = waitingCountMax
        self.waitingBytesMax = waitingBytesMax
    }

    /// A request of `replica` arrives.
    mutating func arrive(_ replica: ReplicaID, _ ticket: Ticket) -> Arrival {
        if active.count < turnCountMax, !active.contains(replica), waiting[replica] == nil {
            active.insert(replica)
            return .goes
        }
        guard waiting[replica, default: []].count < replicaWaitingCountMax else {
            return .refused(.replica)
        }
        guard waitingCount < waitingCountMax, waitingBytes + ticket.bytes <= waitingBytesMax else {
            return .refused(.service)
        }
        if waiting[replica] == nil { order.append(replica) }
        waiting[replica, default: []].append(ticket)
        waitingCount += 1
        waitingBytes += ticket.bytes
        return .waits
    }

    /// The batch of `replica` that was worked on is done.
    ///
    /// - Returns: The request that goes now; nil when none can.
    mutating func finish(_ replica: ReplicaID) -> Ticket? {
        active.remove(replica)
        guard let index = order.firstIndex(where: { !active.contains($0) }) else { return nil }
        let next = order.remove(at: index)
        guard var tickets = waiting[next], !tickets.isEmpty else {
            preconditionFailure("who waits has something waiting")
        }
        let ticket = tickets.removeFirst()
        waitingCount -= 1
        waitingBytes -= ticket.bytes
        active.insert(next)
        // The rest of it goes behind everybody who waits now.
        waiting[next] = tickets.isEmpty ? nil : tickets
        if !tickets.isEmpty { order.append(next) }
        return ticket
    }
}
