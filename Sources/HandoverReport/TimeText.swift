import RecordModel

/// Times and dates as people read them, in Dutch local time.
struct TimeText {
    private let context: ReportContext

    init(_ context: ReportContext) {
        self.context = context
    }

    /// A moment. Seconds stand there only when they say something, the zone only in the hour
    /// that clocks show twice; the last second of a day is how a date is kept, and reads as one.
    func moment(milliseconds: Int64) -> String {
        let time = AmsterdamTime(milliseconds: milliseconds)
        var text = date(day: time.day, month: time.month, year: time.year)
        if Self.isDate(time) { return text }
        text += " \(CivilTime.padded(time.hour, 2)):\(CivilTime.padded(time.minute, 2))"
        if time.second != 0 || time.millisecond != 0 {
            text += ":\(CivilTime.padded(time.second, 2))"
        }
        if time.millisecond != 0 { text += ".\(CivilTime.padded(time.millisecond, 3))" }
        return time.isRepeatedHour ? "\(text) \(time.zone)" : text
    }

    /// A moment.
    func moment(_ instant: Instant) -> String { moment(milliseconds: instant.milliseconds) }

    /// A moment to the second.
    func second(_ instant: Instant) -> String {
        moment(milliseconds: instant.milliseconds / 1_000 * 1_000)
    }

    /// A moment that was worked out: to the minute.
    func minute(_ instant: Instant) -> String {
        Self.isDate(AmsterdamTime(milliseconds: instant.milliseconds))
            ? moment(instant) : moment(milliseconds: instant.milliseconds / 60_000 * 60_000)
    }

    /// When something was written down: to the minute.
    func recorded(_ time: HybridTime) -> String {
        minute(Instant(milliseconds: time.wallMilliseconds))
    }

    /// A calendar date.
    func date(_ date: CalendarDate) -> String {
        let parts = CivilTime.date(days: date.days)
        return self.date(day: parts.day, month: parts.month, year: parts.year)
    }

    /// A date or moment as stored; other text unchanged.
    func any(_ text: String) -> String {
        Instant(text).map(moment) ?? CalendarDate(text).map(date) ?? text
    }

    /// A moment that was worked out, or a date; other text unchanged.
    func worked(_ text: String) -> String {
        Instant(text).map(minute) ?? CalendarDate(text).map(date) ?? text
    }

    /// When something happened, with how well that is known.
    func occurred(_ occurredAt: OccurredAt?) -> String {
        guard let occurredAt else { return context.text("not_said") }
        let moment = occurredAt.instant.map(any)
        switch (occurredAt.precision, moment) {
        case (.exact, let moment?), (.dateOnly, let moment?): return moment
        case (.about, let moment?): return context.text("about_time", ["time": moment])
        case (.unknown, let moment?): return context.text("unsure_time", ["time": moment])
        case (_, nil): return context.text("time_unknown")
        }
    }

    private static func isDate(_ time: AmsterdamTime) -> Bool {
        time.hour == 23 && time.minute == 59 && time.second == 59 && time.millisecond == 0
    }

    private func date(day: Int64, month: Int64, year: Int64) -> String {
        "\(day) \(context.text("month.\(month)")) \(year)"
    }
}
