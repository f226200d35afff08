import RecordStore
import SyncProtocol

/// Stays in touch with the service: performs what ``WatchStateMachine`` says.
package actor SyncWatcher {
    /// What there is to tell.
    package enum Report: Sendable {
        /// An exchange was done; the first one, or one that did something.
        case exchanged(SyncOutcome)
        /// Attachments went or came.
        case attachments(AttachmentOutcome)
        /// News comes in another way from now on.
        case mode(WatchStateMachine.Mode)
    }

    /// How it ended.
    package struct Ending: Sendable {
        /// Everything that was done, with what became of the last exchange.
        package var outcome = SyncOutcome()
        /// What was done with attachments, and what is left.
        package var attachments = AttachmentOutcome()
        /// Why the last exchange failed; nil when it did not.
        package var problem: (any Error)?
    }

    /// Milliseconds that an exchange under way gets when somebody asks to stop.
    static let lastExchangeMillisecondsMax = 5_000

    /// Milliseconds between two runs of the lane of attachments while something is left.
    static let laneMilliseconds = 10_000

    private typealias Event = WatchStateMachine.Event

    private let store: RecordStore
    private let service: any SyncService & FeedEventSource
    private let measuresClock: Bool
    private let appVersion: String
    private let chance: @Sendable () -> Double
    private let report: @Sendable (Report) -> Void
    private let sessions: SessionKeeper
    private let lane: AttachmentLane
    private let events: AsyncStream<WatchStateMachine.Event>
    private let happen: AsyncStream<WatchStateMachine.Event>.Continuation
    private var machine = WatchStateMachine()
    private var ending = Ending()
    private var isFirst = true
    private var waits: [WatchStateMachine.Wait: Task<Void, Never>] = [:]
    private var stream: Task<Void, Never>?
    private var attending: Task<Void, Never>?
    private var isLaneWanted = false

    /// A watcher of one store and one service.
    ///
    /// - Parameters:
    ///   - measuresClock: False when the store's clock is fixed.
    ///   - appVersion: The version of the program, which the service is told.
    ///   - sessions: Where the session is kept, for the lane too.
    ///   - lane: Takes care of attachments, beside the exchanges.
    ///   - chance: Gives numbers from 0 to 1.
    ///   - report: Called with what there is to tell, in order.
    package init(
        store: RecordStore, service: any SyncService & FeedEventSource, measuresClock: Bool,
        appVersion: String = "", sessions: SessionKeeper, lane: AttachmentLane,
        chance: @escaping @Sendable () -> Double, report: @escaping @Sendable (Report) -> Void
    ) {
        self.store = store
        self.service = service
        self.measuresClock = measuresClock
        self.appVersion = appVersion
        self.sessions = sessions
        self.lane = lane
        self.chance = chance
        self.report = report
        (events, happen) = AsyncStream.makeStream()
    }

    /// Asks it to stop; what is under way is finished first.
    package nonisolated func stop() { happen.yield(.stop) }

    /// Stays in touch until it is stopped, or can't go on.
    package func run() async -> Ending {
        let (store, happen) = (store, happen)
        let edits = Task {
            do { try await LocalEdits(store: store).follow { happen.yield(.localChange) } } catch {
                // Edits then go along with the next exchange.
            }
        }
        defer {
            edits.cancel()
            waits.values.forEach { $0.cancel() }
            stream?.cancel()
            attending?.cancel()
        }
        happen.yield(.start)
        for await event in events {
            for action in machine.handle(event, chance: chance()) {
                if case .finish(let code) = action {
                    if let code, ending.problem == nil {
                        ending.problem = SyncProblem(code, "the last exchange was not finished")
                    }
                    return ending
                }
                perform(action)
            }
            if case .stop = event { wait(.exchange, Self.lastExchangeMillisecondsMax, .stop) }
        }
        return ending
    }

    private func perform(_ action: WatchStateMachine.Action) {
        switch action {
        case .exchange: Task { happen.yield(await exchange()) }
        case .openStream: openStream()
        case .closeStream: stream?.cancel()
        case .wait(let kind, let milliseconds): wait(kind, milliseconds, .waited(kind))
        case .tell(let mode): report(.mode(mode))
        case .finish: break
        }
    }

    private func wait(_ kind: WatchStateMachine.Wait, _ milliseconds: Int, _ then: Event) {
        waits[kind]?.cancel()
        let happen = happen
        waits[kind] = Task {
            do { try await Task.sleep(for: .milliseconds(milliseconds)) } catch { return }
            happen.yield(then)
        }
    }

    private func exchange() async -> Event {
        do {
            let outcome = try await Synchroniser(
                store: store, service: service, measuresClock: measuresClock, sessions: sessions,
                appVersion: appVersion
            ).run()
            ending.problem = nil
            ending.outcome.add(outcome)
            if isFirst || outcome.didSomething { report(.exchanged(outcome)) }
            isFirst = false
            attend()
            guard outcome.revocation == nil else {
                throw SyncProblem(.revoked, "this laptop's right to the service ended")
            }
            return .exchanged(cursor: outcome.cursor)
        } catch {
            ending.problem = error
            return .exchangeFailed((error as? SyncProblem)?.code ?? .malformed)
        }
    }

    /// Has the lane run, and again while something is left to do; beside the exchanges.
    private func attend() {
        isLaneWanted = true
        guard attending == nil else { return }
        attending = Task {
            while isLaneWanted, !Task.isCancelled {
                isLaneWanted = false
                do {
                    let outcome = try await lane.run()
                    ending.attachments.add(outcome)
                    if outcome.didSomething { report(.attachments(outcome)) }
                    guard outcome.toSend + outcome.toFetch > 0 else { continue }
                    try await Task.sleep(for: .milliseconds(Self.laneMilliseconds))
                    isLaneWanted = true
                } catch {
                    // What is left goes with the next exchange.
                    break
                }
            }
            attending = nil
        }
    }

    private func openStream() {
        let (service, sessions, happen) = (service, sessions, happen)
        let cursor = ending.outcome.cursor
        let opened = ContinuousClock.now
        stream = Task {
            var code: SyncProblem.Code?
            do {
                guard let token = sessions.current else {
                    throw SyncProblem(.unauthorised, "no session is open")
                }
                try await service.feedEvents(token: token, after: cursor) { position in
                    happen.yield(.streamOpened)
                    if let position { happen.yield(.heard(position: position)) }
                }
            } catch { code = (error as? SyncProblem)?.code ?? .unreachable }
            let lasted = ContinuousClock.now - opened
            happen.yield(
                .streamEnded(code, afterMilliseconds: Int(lasted / .milliseconds(1))))
        }
    }
}

extension SyncOutcome {
    /// Whether anything went or came.
    package var didSomething: Bool {
        sent + received + dropped > 0 || !refused.isEmpty || !quarantined.isEmpty
    }

    /// Adds what a later exchange did; of what waits, only the last word counts.
    mutating func add(_ later: SyncOutcome) {
        sent += later.sent
        received += later.received
        dropped += later.dropped
        refused += later.refused
        quarantined += later.quarantined
        held = later.held
        cursor = later.cursor
        clockOffsetMilliseconds = later.clockOffsetMilliseconds
    }
}
