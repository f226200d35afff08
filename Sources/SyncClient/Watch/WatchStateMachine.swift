import SyncProtocol

/// Staying in touch with the service as a pure machine: an event goes in, actions come out.
///
/// News comes by a stream. Where none stays open, the service is asked now and then, and the
/// stream is tried again later. Nothing depends on a stream: every exchange goes by the cursor.
package struct WatchStateMachine: Sendable {
    /// What happened.
    package enum Event: Hashable, Sendable {
        /// Somebody asked to stay in touch.
        case start
        /// An exchange was done, up to this position.
        case exchanged(cursor: Int64)
        /// An exchange failed.
        case exchangeFailed(SyncProblem.Code)
        /// Something was written here that the service has not had.
        case localChange
        /// The stream gave its first sign of life.
        case streamOpened
        /// The stream said that the feed reaches to here.
        case heard(position: Int64)
        /// The stream is over, after so many milliseconds; with a code unless it just ended.
        case streamEnded(SyncProblem.Code?, afterMilliseconds: Int)
        /// A wait that was asked for is over.
        case waited(Wait)
        /// Somebody asked to stop.
        case stop
    }

    /// What is waited for. A new wait replaces the one before of its kind.
    package enum Wait: Hashable, Sendable {
        /// The next exchange.
        case exchange
        /// The next try at a stream.
        case stream
    }

    /// How news reaches this laptop.
    package enum Mode: Hashable, Sendable {
        /// By a stream, at once.
        case live
        /// By asking now and then.
        case asking
        /// Not at all: the service can't be reached.
        case unreachable
    }

    /// What to do.
    package enum Action: Hashable, Sendable {
        /// Hand in what waits and take what is new.
        case exchange
        /// Open a stream.
        case openStream
        /// Close the stream, if one is open.
        case closeStream
        /// Come back with ``Event/waited(_:)`` after so many milliseconds.
        case wait(Wait, milliseconds: Int)
        /// Tell how news comes in from now on.
        case tell(Mode)
        /// It is over; with a code when it can't go on.
        case finish(SyncProblem.Code?)
    }

    /// Milliseconds between two questions while no stream is open.
    package static let askMilliseconds = 2_000
    /// Milliseconds between two exchanges while a stream is open and says nothing.
    package static let quietMilliseconds = 300_000
    /// Milliseconds to wait after a first failure; each one after it doubles them.
    package static let retryMillisecondsMin = 500
    /// The longest wait after a failure, in milliseconds.
    package static let retryMillisecondsMax = 30_000
    /// A stream that held for so long was not cut by what stands between.
    package static let steadyMilliseconds = 10_000

    private enum StreamState: Hashable {
        case closed
        case opening
        case open
    }

    private var isExchanging = false
    private var isWanted = false
    private var isStopping = false
    private var stream = StreamState.closed
    private var exchangeFailures = 0
    private var streamFailures = 0
    private var cursor: Int64?
    private var heardPosition: Int64?
    private var isVain = false
    private var mode: Mode?

    /// A machine at rest.
    package init() {}

    /// Takes an event and says what to do.
    ///
    /// - Parameter chance: A number from 0 to 1, by which waits are spread.
    package mutating func handle(_ event: Event, chance: Double) -> [Action] {
        switch event {
        case .start: return exchange()
        case .exchanged(let cursor): return exchanged(cursor, chance)
        case .exchangeFailed(let code): return exchangeFailed(code, chance)
        case .localChange: return want()
        case .streamOpened:
            guard stream == .opening else { return [] }
            stream = .open
            return tell(.live) + [.wait(.exchange, milliseconds: Self.quietMilliseconds)]
        case .heard(let position):
            heardPosition = position
            isVain = false
            return isExchanging || position == cursor ? [] : want()
        case .streamEnded(let code, let milliseconds):
            return streamEnded(code, milliseconds, chance)
        case .waited(.exchange): return isExchanging || isStopping ? [] : exchange()
        case .waited(.stream): return openStream()
        case .stop:
            // Asked a second time, it does not wait for what is under way.
            if isStopping, isExchanging { return [.closeStream, .finish(.unreachable)] }
            isStopping = true
            return isExchanging ? [.closeStream] : [.closeStream, .finish(nil)]
        }
    }

    /// Exchanges, unless the service can't be reached: then the wait for it goes on.
    private mutating func want() -> [Action] {
        guard !isStopping else { return [] }
        guard !isExchanging else {
            isWanted = true
            return []
        }
        return exchangeFailures == 0 ? exchange() : []
    }

    private mutating func exchange() -> [Action] {
        isExchanging = true
        isWanted = false
        heardPosition = nil
        return [.exchange]
    }

    private mutating func exchanged(_ position: Int64, _ chance: Double) -> [Action] {
        isExchanging = false
        let hasGrown = cursor != position
        cursor = position
        if exchangeFailures > 0 { streamFailures = 0 }
        exchangeFailures = 0
        guard !isStopping else { return [.closeStream, .finish(nil)] }
        let isBehind = heardPosition.map { $0 > position } ?? false
        if isWanted || isBehind && (hasGrown || !isVain) {
            // What was heard of may have come after the answer was made, but not twice.
            isVain = isBehind && !hasGrown
            let heard = heardPosition
            defer { heardPosition = heard }
            return exchange()
        }
        var actions = mode == .unreachable && stream == .open ? tell(.live) : []
        actions.append(
            .wait(
                .exchange,
                milliseconds: stream == .open
                    ? Self.quietMilliseconds : Self.spread(Self.askMilliseconds, chance)))
        if stream == .closed, streamFailures == 0 { actions += openStream() }
        return actions
    }

    private mutating func exchangeFailed(
        _ code: SyncProblem.Code, _ chance: Double
    ) -> [Action] {
        isExchanging = false
        guard Self.mayPass(code) else { return [.closeStream, .finish(code)] }
        guard !isStopping else { return [.closeStream, .finish(code)] }
        exchangeFailures += 1
        return tell(.unreachable) + [
            .wait(.exchange, milliseconds: Self.retry(exchangeFailures, chance))
        ]
    }

    private mutating func openStream() -> [Action] {
        guard stream == .closed, !isStopping, exchangeFailures == 0, cursor != nil else {
            return []
        }
        stream = .opening
        return [.openStream]
    }

    private mutating func streamEnded(
        _ code: SyncProblem.Code?, _ milliseconds: Int, _ chance: Double
    ) -> [Action] {
        guard stream != .closed else { return [] }
        let wasSteady = stream == .open && milliseconds >= Self.steadyMilliseconds
        stream = .closed
        guard !isStopping else { return [] }
        streamFailures = wasSteady ? 1 : streamFailures + 1
        var actions: [Action] = []
        // One that ends now and then is nothing to tell of.
        if exchangeFailures == 0, streamFailures > 1 || mode == .unreachable {
            actions += tell(.asking)
        }
        // Whether or not it said so in time, there may be news; and a session may be over.
        actions += want()
        actions.append(
            .wait(.stream, milliseconds: Self.retry(streamFailures, chance)))
        return actions
    }

    private mutating func tell(_ new: Mode) -> [Action] {
        guard mode != new else { return [] }
        mode = new
        return [.tell(new)]
    }

    /// Whether a failure may pass by itself.
    private static func mayPass(_ code: SyncProblem.Code) -> Bool {
        switch code {
        case .unreachable, .unavailable, .tooMany, .unauthorised, .nonceInvalid: true
        default: false
        }
    }

    private static func retry(_ failures: Int, _ chance: Double) -> Int {
        let doubled = retryMillisecondsMin << min(max(failures - 1, 0), 10)
        return spread(min(doubled, retryMillisecondsMax), chance)
    }

    /// Between three quarters and five quarters of it, so that laptops don't come all at once.
    private static func spread(_ milliseconds: Int, _ chance: Double) -> Int {
        milliseconds * 3 / 4 + Int(Double(milliseconds) / 2 * chance)
    }
}
