import RecordModel

/// A stretch of time in which nothing changes by time alone.
package struct FreshSpan: Hashable, Sendable {
    /// From when; nil for always.
    package let from: Instant?
    /// Until before when; nil for good.
    package let until: Instant?

    /// The stretch around `now` between the moments of change.
    package init(around now: Instant, changes: [Instant]) {
        from = changes.filter { $0 <= now }.max()
        until = changes.filter { $0 > now }.min()
    }

    init(from: Int64?, until: Int64?) {
        self.from = from.map { Instant(milliseconds: $0) }
        self.until = until.map { Instant(milliseconds: $0) }
    }

    /// Whether the moment lies in it.
    package func contains(_ moment: Instant) -> Bool {
        (from.map { $0 <= moment } ?? true) && (until.map { moment < $0 } ?? true)
    }
}

/// A summary with what time makes of it.
package struct TimedSummary: Hashable, Sendable {
    /// What the list shows.
    package var summary: RecordSummary
    /// In which stretch of time it holds.
    package var fresh: FreshSpan
    /// The record's timers, in the form that its rules keep them in.
    package var timers: JSONValue
    /// The first moment at which one of them calls on somebody; nil for never.
    package var alarmAt: Instant?

    /// A summary of its parts.
    package init(
        summary: RecordSummary, fresh: FreshSpan, timers: JSONValue, alarmAt: Instant?
    ) {
        self.summary = summary
        self.fresh = fresh
        self.timers = timers
        self.alarmAt = alarmAt
    }
}
