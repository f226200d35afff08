import Synchronization

/// What happened, line by line. One seed gives the same lines every time, to the byte.
package final class EventLog: Sendable {
    private struct State {
        var step = 0
        var lines: [String] = []
    }

    private let state = Mutex(State())

    /// An empty log.
    package init() {}

    /// The step that is being taken.
    package var step: Int { state.withLock { $0.step } }

    /// All lines.
    package var lines: [String] { state.withLock { $0.lines } }

    /// Begins a step.
    package func begin(step: Int) { state.withLock { $0.step = step } }

    /// Notes what `who` did.
    package func note(_ who: String, _ what: String) {
        state.withLock { $0.lines.append("\($0.step) \(who) \(what)") }
    }
}
