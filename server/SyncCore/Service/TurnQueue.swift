import RecordModel
import SyncProtocol

/// Lets batches of replicas in by turns, and refuses what there is no room for.
actor TurnQueue {
    /// Batches that are worked on at the same time: signatures are checked side by side, the
    /// storage takes one after the other.
    static let turnCountMax = 4
    /// Batches of one replica that may wait. A laptop sends one at a time; more are repeats of a
    /// bad line, or somebody who means harm.
    static let replicaWaitingCountMax = 4
    /// Batches that may wait together.
    static let waitingCountMax = 200
    /// Bytes that the batches that wait may hold together.
    static let waitingBytesMax = 64 * 1_024 * 1_024
    /// Seconds after which who was refused may ask again.
    static let retrySeconds = 2

    private var order: TurnOrder
    private var tickets = 0
    private var waiting: [Int: CheckedContinuation<Void, Never>] = [:]

    init(
        turnCountMax: Int = turnCountMax, replicaWaitingCountMax: Int = replicaWaitingCountMax,
        waitingCountMax: Int = waitingCountMax, waitingBytesMax: Int = waitingBytesMax
    ) {
        order = TurnOrder(
            turnCountMax: turnCountMax, replicaWaitingCountMax: replicaWaitingCountMax,
            waitingCountMax: waitingCountMax, waitingBytesMax: waitingBytesMax)
    }

    /// Runs `body` when the turn of `replica` has come.
    ///
    /// - Parameter bytes: What it holds in memory while it waits.
    /// - Throws: ``SyncProblem`` with `too-many`, and what `body` throws.
    func turn<Value: Sendable>(
        of replica: ReplicaID, holding bytes: Int, _ body: @Sendable () async throws -> Value
    ) async throws -> Value {
        tickets += 1
        let ticket = TurnOrder.Ticket(number: tickets, bytes: bytes)
        switch order.arrive(replica, ticket) {
        case .goes: break
        case .waits: await withCheckedContinuation { waiting[ticket.number] = $0 }
        case .refused(.replica):
            throw SyncProblem(
                .tooMany, "this laptop has too much waiting already; try again soon",
                retryAfterSeconds: Self.retrySeconds)
        case .refused(.service):
            throw SyncProblem(
                .tooMany, "the service is busy; nothing was lost, try again soon",
                retryAfterSeconds: Self.retrySeconds)
        }
        defer { finish(replica) }
        return try await body()
    }

    private func finish(_ replica: ReplicaID) {
        guard let next = order.finish(replica) else { return }
        waiting.removeValue(forKey: next.number)?.resume()
    }
}
