/// A moment as clocks in the Netherlands show it, without a time zone database.
///
/// Uses the rule of the European Union since 1996: summer time from the last Sunday of March to
/// the last Sunday of October, both at 01:00 UTC. Times before 1996 may differ by an hour.
package struct AmsterdamTime: Hashable, Sendable {
    /// The year.
    package let year: Int64
    /// The month, 1 to 12.
    package let month: Int64
    /// The day of the month, from 1.
    package let day: Int64
    /// The hour, 0 to 23.
    package let hour: Int64
    /// The minute.
    package let minute: Int64
    /// The second.
    package let second: Int64
    /// The millisecond.
    package let millisecond: Int64
    /// Whether summer time (CEST) is in force, else CET.
    package let isSummerTime: Bool
    /// Whether clocks show this hour twice that night, so that the zone must be said too.
    package let isRepeatedHour: Bool

    /// What clocks show at `instant`.
    package init(_ instant: Instant) {
        self.init(milliseconds: instant.milliseconds)
    }

    /// What clocks show at `milliseconds` since 1 January 1970 UTC.
    package init(milliseconds: Int64) {
        let offset = Self.offsetMinutes(milliseconds: milliseconds)
        let local = milliseconds + offset * 60_000
        let (days, rest) = Self.split(local)
        let date = CivilTime.date(days: days)
        year = date.year
        month = date.month
        day = date.day
        hour = rest / 3_600_000
        minute = rest / 60_000 % 60
        second = rest / 1_000 % 60
        millisecond = rest % 1_000
        isSummerTime = offset == 120
        let end = Self.switchMoment(year: year, month: 10)
        isRepeatedHour = (end - 3_600_000..<end + 3_600_000).contains(milliseconds)
    }

    /// The date, as days since 1 January 1970.
    package var days: Int64 { CivilTime.days(year: year, month: month, day: day) }

    /// Minutes since local midnight, as clocks show them.
    package var minuteOfDay: Int64 { hour * 60 + minute }

    /// The moment when clocks show that time on that day. A time that spring skips is the moment
    /// that many minutes after the skip began; one that autumn shows twice is the first.
    ///
    /// - Parameters:
    ///   - days: The local date, as days since 1 January 1970.
    ///   - milliseconds: Since local midnight by the clock; a day later beyond 24 hours.
    package static func instant(days: Int64, milliseconds: Int64) -> Instant {
        let local = days * CivilTime.dayMilliseconds + milliseconds
        // Summer time first: of two moments that read the same it is the earlier one.
        for offset: Int64 in [120, 60] {
            let moment = local - offset * 60_000
            if offsetMinutes(milliseconds: moment) == offset {
                return Instant(milliseconds: moment, offsetMinutes: offset)
            }
        }
        return Instant(milliseconds: local - 60 * 60_000, offsetMinutes: 120)
    }

    /// The abbreviation of the zone in force.
    package var zone: String { isSummerTime ? "CEST" : "CET" }

    /// Minutes ahead of UTC at that moment: 60 or 120.
    package static func offsetMinutes(milliseconds: Int64) -> Int64 {
        let year = CivilTime.date(days: split(milliseconds).days).year
        let summer =
            switchMoment(year: year, month: 3)..<switchMoment(year: year, month: 10)
        return summer.contains(milliseconds) ? 120 : 60
    }

    /// 01:00 UTC on the last Sunday of a month of 31 days.
    private static func switchMoment(year: Int64, month: Int64) -> Int64 {
        let lastDay = CivilTime.days(year: year, month: month, day: 31)
        // Day 0 was a Thursday; the remainder counts the days since Sunday.
        let sinceSunday = ((lastDay + 4) % 7 + 7) % 7
        return (lastDay - sinceSunday) * CivilTime.dayMilliseconds + 3_600_000
    }

    private static func split(_ milliseconds: Int64) -> (days: Int64, rest: Int64) {
        let rest = milliseconds % CivilTime.dayMilliseconds
        let positive = rest < 0 ? rest + CivilTime.dayMilliseconds : rest
        return ((milliseconds - positive) / CivilTime.dayMilliseconds, positive)
    }
}
