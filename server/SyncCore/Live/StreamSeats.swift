import RecordModel
import Synchronization

/// Limits on streams of events.
package enum FeedStreamLimit {
    /// Streams that one replica may have open.
    package static let replicaStreamCountMax = 4
    /// Streams that one process has open in all.
    package static let streamCountMax = 1_000
    /// Seconds without news after which a stream says that it is still there.
    package static let heartbeatSeconds = 15
    /// Seconds after which every stream looks again whether its session still holds.
    package static let beatSeconds = 5
    /// Milliseconds between two looks at whether another process changed the storage.
    package static let pulseMilliseconds = 200
}

/// Streams or uploads that are under way, counted.
final class StreamSeats: Sendable {
    private let replicaCountMax: Int
    private let countMax: Int
    private let counts = Mutex<[ReplicaID: Int]>([:])

    /// Seats for so many of one replica, and so many in all.
    init(replicaCountMax: Int, countMax: Int) {
        self.replicaCountMax = replicaCountMax
        self.countMax = countMax
    }

    /// A taken seat; free again when it is let go.
    final class Seat: Sendable {
        private let leave: @Sendable () -> Void

        init(leave: @escaping @Sendable () -> Void) { self.leave = leave }

        deinit { leave() }
    }

    /// What came of asking for a seat.
    enum Decision {
        case seated(Seat)
        /// This replica has all that it may have.
        case replicaFull
        /// Nobody gets any more.
        case allFull
    }

    /// Whether any seat is taken.
    var isEmpty: Bool { counts.withLock { $0.isEmpty } }

    /// Takes a seat.
    func take(_ replica: ReplicaID) -> Decision {
        counts.withLock { counts in
            let own = counts[replica] ?? 0
            guard own < replicaCountMax else { return .replicaFull }
            guard counts.values.reduce(0, +) < countMax else {
                return .allFull
            }
            counts[replica] = own + 1
            return .seated(Seat { [weak self] in self?.leave(replica) })
        }
    }

    private func leave(_ replica: ReplicaID) {
        counts.withLock { counts in
            let own = (counts[replica] ?? 1) - 1
            counts[replica] = own > 0 ? own : nil
        }
    }
}
