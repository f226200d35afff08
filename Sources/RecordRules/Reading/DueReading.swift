import RecordMerge
import RecordModel

/// When something is due, by elapsed time or by the calendar of the Netherlands.
enum Due {
    /// So many hours later.
    static func after(_ start: Instant, hours: Int64) -> Instant {
        after(start, minutes: hours * 60)
    }

    /// So many minutes later.
    static func after(_ start: Instant, minutes: Int64) -> Instant {
        Instant(milliseconds: start.milliseconds + minutes * 60_000)
    }

    /// The end of the local day that is so many calendar days later.
    static func endOfDay(_ start: Instant, days: Int64 = 0) -> Instant {
        AmsterdamTime.instant(
            days: day(start) + days, milliseconds: CivilTime.dayMilliseconds)
    }

    /// A moment, or the end of a local date.
    static func moment(_ text: String) -> Instant? {
        Instant(text)
            ?? CalendarDate(text).map {
                AmsterdamTime.instant(days: $0.days, milliseconds: CivilTime.dayMilliseconds)
            }
    }

    /// The beginning of the local day of a moment.
    static func startOfDay(_ moment: Instant) -> Instant {
        AmsterdamTime.instant(days: day(moment), milliseconds: 0)
    }

    /// The local day of a moment, as days since 1 January 1970.
    static func day(_ moment: Instant) -> Int64 { AmsterdamTime(moment).days }
}
