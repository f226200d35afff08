import Synchronization

/// Wakes those who wait for news of a unit's feed.
///
/// It carries no news itself: who is woken reads the feed's end. So a wake-up too many does no
/// harm, several may be melted into one, and it does not matter which process sent it.
package protocol FeedNotifier: Sendable {
    /// Tells, after the commit, that the feeds of these units grew.
    func announce(_ units: Set<String>)
    /// Wakes all who wait, whatever the unit.
    func announceAll()
    /// Somebody who waits from now on, until it is ended or let go.
    func listen(to unit: String) -> FeedListener
}

/// One who waits. At most one wake-up is kept for it, however many come.
package final class FeedListener: Sendable {
    /// The wake-ups; they end with ``end()``.
    package let wakes: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    /// A listener that `forget` is called for when it is ended or let go.
    package init(forget: @escaping @Sendable () -> Void) {
        (wakes, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        continuation.onTermination = { _ in forget() }
    }

    deinit { continuation.finish() }

    /// Wakes it.
    package func wake() { continuation.yield() }

    /// Ends its waiting for good.
    package func end() { continuation.finish() }
}

/// Wake-ups inside one process.
package final class LocalFeedNotifier: FeedNotifier {
    private struct Waiting {
        weak var listener: FeedListener?
    }

    private struct State {
        var last: UInt64 = 0
        var waiting: [String: [UInt64: Waiting]] = [:]
    }

    private let state = Mutex(State())

    /// A notifier that nobody listens to yet.
    package init() {}

    /// Wakes who waits for one of these units.
    package func announce(_ units: Set<String>) {
        let woken = state.withLock { state in
            units.flatMap { state.waiting[$0]?.values.compactMap(\.listener) ?? [] }
        }
        for listener in woken { listener.wake() }
    }

    /// Wakes everybody.
    package func announceAll() { announce(state.withLock { Set($0.waiting.keys) }) }

    /// Adds one who waits.
    package func listen(to unit: String) -> FeedListener {
        let number = state.withLock { state in
            state.last += 1
            return state.last
        }
        let listener = FeedListener { [weak self] in self?.forget(number, unit) }
        state.withLock { $0.waiting[unit, default: [:]][number] = Waiting(listener: listener) }
        return listener
    }

    private func forget(_ number: UInt64, _ unit: String) {
        state.withLock { state in
            state.waiting[unit]?[number] = nil
            if state.waiting[unit]?.isEmpty == true { state.waiting[unit] = nil }
        }
    }
}
