import RecordModel

/// By when something is due, counted from when it began.
enum Deadline {
    private static let minuteMilliseconds: Int64 = 60_000

    /// That many minutes later.
    static func after(_ start: Instant, minutes: Int64) -> Instant {
        Instant(milliseconds: start.milliseconds + minutes * minuteMilliseconds)
    }

    /// That many hours later: elapsed hours, also when the clocks change.
    static func after(_ start: Instant, hours: Int64) -> Instant {
        after(start, minutes: hours * 60)
    }

    /// The end of the local day that is so many calendar days after `day`.
    static func endOfDay(_ day: Int64, plus days: Int64 = 0) -> Instant {
        AmsterdamTime.instant(days: day + days + 1, milliseconds: 0)
    }

    /// The end of the next day on which people work.
    static func endOfNextWorkingDay(after start: Instant, _ calendar: WorkingCalendar) -> Instant {
        endOfDay(calendar.day(after: AmsterdamTime(start).days, workingDays: 1))
    }
}
