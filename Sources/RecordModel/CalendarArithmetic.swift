/// Moments some time away, by the clocks of the Netherlands.
///
/// Minutes and hours are counted as they pass, also over a change of the clocks; days and months
/// keep the clock time. Spans are cut off at a million, far beyond any use, so that no number in a
/// profile or a record can make the arithmetic overflow.
extension Instant {
    private static let spanMax: Int64 = 1_000_000

    /// The local date, as days since 1 January 1970.
    package var localDay: Int64 { AmsterdamTime(self).days }

    /// That many minutes later, as they pass.
    package func later(minutes: Int64) -> Instant {
        Instant(milliseconds: milliseconds + Self.bounded(minutes) * 60_000)
    }

    /// That many hours later, as they pass: 24 of them are not a day when the clocks change.
    package func later(hours: Int64) -> Instant {
        Instant(milliseconds: milliseconds + Self.bounded(hours) * 3_600_000)
    }

    /// The same local clock time that many days later, or earlier for a negative number.
    package func sameTime(daysLater count: Int64) -> Instant {
        sameTime(onDay: localDay + Self.bounded(count))
    }

    /// The same local clock time on the same day of the month that many months later; the last day
    /// where that month is shorter.
    package func sameTime(monthsLater count: Int64) -> Instant {
        sameTime(onDay: CivilTime.day(localDay, monthsLater: Self.bounded(count)))
    }

    /// When that local day begins.
    package static func startOfDay(_ day: Int64) -> Instant {
        AmsterdamTime.instant(days: day, milliseconds: 0)
    }

    /// The last second of that local day.
    package static func endOfDay(_ day: Int64) -> Instant {
        Instant(milliseconds: startOfDay(day + 1).milliseconds - 1_000)
    }

    private func sameTime(onDay day: Int64) -> Instant {
        let time = AmsterdamTime(self)
        let seconds = time.minuteOfDay * 60 + time.second
        return AmsterdamTime.instant(days: day, milliseconds: seconds * 1_000 + time.millisecond)
    }

    private static func bounded(_ count: Int64) -> Int64 { min(max(count, -spanMax), spanMax) }
}

extension CivilTime {
    /// The same day of the month that many months later; the last day where that month is shorter.
    package static func day(_ days: Int64, monthsLater count: Int64) -> Int64 {
        let date = date(days: days)
        let months = date.year * 12 + date.month - 1 + count
        let month = (months % 12 + 12) % 12
        let year = (months - month) / 12
        let last = daysInMonth(year: year, month: month + 1)
        return self.days(year: year, month: month + 1, day: min(date.day, last))
    }
}

extension AmsterdamTime {
    /// `2026-02-10 14:45`; with the zone in the hour that clocks show twice.
    package var text: String {
        func two(_ number: Int64) -> String { CivilTime.padded(number, 2) }
        let text = "\(year)-\(two(month))-\(two(day)) \(two(hour)):\(two(minute))"
        return isRepeatedHour ? "\(text) \(zone)" : text
    }
}
