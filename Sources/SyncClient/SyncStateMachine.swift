import RecordModel
import SyncProtocol

/// One synchronisation as a pure machine: an event goes in, the next action comes out.
///
/// It knows nothing of disks and networks, so every order of answers and failures can be tried.
package struct SyncStateMachine: Sendable {
    /// What happened.
    package enum Event: Sendable {
        /// Somebody asked to sync.
        case start
        /// A session is open.
        case sessionOpened
        /// The service answered; its answer is on the disk now.
        case applied(moreToReceive: Bool, moreToSend: Bool)
        /// What was asked to wait for is over.
        case waited
        /// The service has a page of the reads made here; its receipt is on the disk now.
        case reported(moreToReport: Bool)
        /// The service did not do it.
        case failed(SyncProblem.Code)
    }

    /// What to do next.
    package enum Action: Hashable, Sendable {
        /// Sign a nonce and open a session.
        case openSession
        /// Hand in what waits and take the next page.
        case exchange
        /// The service is busy: wait as long as it asks, then say so.
        case wait
        /// Hand in a page of the reads made here.
        case report
        /// It is done.
        case finish
        /// It can't go on; what was not acknowledged still waits.
        case stop(SyncProblem.Code)
        /// The event does not belong here.
        case ignore
    }

    private enum State: Hashable {
        case idle
        case opening
        case exchanging
        case waiting
        case reporting
        case ended
    }

    /// How often a session is opened anew because the service forgot it.
    package static let reopenCountMax = 3
    /// How often a busy service is asked again.
    package static let waitCountMax = 3

    private var state = State.idle
    private var reopened = 0
    private var waited = 0

    /// A machine at rest.
    package init() {}

    /// Takes an event and says what to do next.
    package mutating func handle(_ event: Event) -> Action {
        switch (state, event) {
        case (.idle, .start):
            state = .opening
            return .openSession
        case (.opening, .sessionOpened):
            state = .exchanging
            return .exchange
        case (.exchanging, .applied(let moreToReceive, let moreToSend)):
            if moreToReceive || moreToSend { return .exchange }
            state = .reporting
            return .report
        case (.reporting, .reported(let moreToReport)):
            if moreToReport { return .report }
            state = .ended
            return .finish
        case (.exchanging, .failed(.unauthorised)) where reopened < Self.reopenCountMax,
            (.reporting, .failed(.unauthorised)) where reopened < Self.reopenCountMax,
            (.opening, .failed(.nonceInvalid)) where reopened < Self.reopenCountMax:
            reopened += 1
            state = .opening
            return .openSession
        case (.exchanging, .failed(.tooMany)) where waited < Self.waitCountMax:
            waited += 1
            state = .waiting
            return .wait
        case (.waiting, .waited):
            state = .exchanging
            return .exchange
        case (.reporting, .failed):
            // All text is sent and taken; the reads made here wait for the next sync.
            state = .ended
            return .finish
        case (.opening, .failed(let code)), (.exchanging, .failed(let code)):
            state = .ended
            return .stop(code)
        default: return .ignore
        }
    }
}
