import RecordModel
import SyncProtocol
import Synchronization

/// What this process needs to keep laptops informed.
package final class LiveFeeds: Sendable {
    let notifier: any FeedNotifier
    let seats = StreamSeats(
        replicaCountMax: FeedStreamLimit.replicaStreamCountMax,
        countMax: FeedStreamLimit.streamCountMax)
    private let seen = Mutex<(mark: Int64?, beatAt: Instant?)>((nil, nil))

    init(notifier: any FeedNotifier) {
        self.notifier = notifier
    }

    /// Whether a mark differs from the last one, or everybody is due for a look.
    fileprivate func isDue(_ mark: Int64, now: Instant) -> Bool {
        seen.withLock { seen in
            let isChanged = seen.mark != mark
            seen.mark = mark
            if !isChanged, let beatAt = seen.beatAt, now < beatAt { return false }
            seen.beatAt = now.adding(seconds: FeedStreamLimit.beatSeconds)
            return true
        }
    }
}

extension SyncCore {
    /// Opens a stream of news for the unit of the session.
    ///
    /// - Parameter after: The last position that the client heard of; it is told at once when the
    ///   feed ends elsewhere.
    /// - Throws: ``SyncProblem`` with `unauthorised`, `unknown-replica` or `too-many`.
    package func feedStream(token: String, after: Int64?) async throws -> FeedStream {
        let session = try await session(token)
        switch live.seats.take(session.id) {
        case .seated(let seat):
            return FeedStream(
                core: self, token: token,
                listener: live.notifier.listen(to: session.certificate.unit), seat: seat,
                after: after)
        case .replicaFull:
            throw SyncProblem(.tooMany, "this laptop has its streams open already; close one")
        case .allFull:
            throw SyncProblem(.tooMany, "too many streams are open; ask again by synchronising")
        }
    }

    /// One beat: wakes who waits where another process changed the storage, and everybody now and
    /// then, so that no stream outlives its session.
    ///
    /// Costs one look at a counter, and nothing while nobody waits.
    package func pulse() async throws {
        guard !live.seats.isEmpty else { return }
        let mark = try await storage.changeMark()
        if live.isDue(mark, now: environment.now()) { live.notifier.announceAll() }
    }
}
