import NIOCore

/// How long and how many: what a connection may take before it is closed.
package struct ConnectionTimes: Sendable {
    /// Seconds in which a connection must carry something while nothing is being answered.
    package static let idleSecondsMax: Int64 = 60
    /// Seconds from a request's head to its end.
    package static let requestSecondsMax: Int64 = 300
    /// Seconds for which an answer waits for the other side to read on.
    package static let stallSecondsMax: Int64 = 60
    /// Connections at the same time; others wait to be accepted.
    package static let connectionCountMax = 2_000

    /// See ``idleSecondsMax``.
    package var idle: TimeAmount
    /// See ``requestSecondsMax``.
    package var request: TimeAmount
    /// See ``stallSecondsMax``.
    package var stall: TimeAmount
    /// See ``connectionCountMax``.
    package var countMax: Int

    /// The limits, or others where a test has no time to wait.
    package init(
        idle: TimeAmount = .seconds(idleSecondsMax),
        request: TimeAmount = .seconds(requestSecondsMax),
        stall: TimeAmount = .seconds(stallSecondsMax), countMax: Int = connectionCountMax
    ) {
        self.idle = idle
        self.request = request
        self.stall = stall
        self.countMax = countMax
    }
}
