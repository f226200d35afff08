import RecordModel

/// Times and days as people type them: `nu`, `14:05`, `gisteren 23:30`, `10-02-2026 14:05`.
struct TimeEntry {
    private let now: Instant
    private let words: [String: String]

    init(_ scene: GuideScene) {
        now = scene.now
        words = scene.book.words.moments
    }

    /// The moments that a text can mean: none when it is no time, two when a time of the day is
    /// not on the side of now where it is expected.
    ///
    /// - Parameter isAhead: Whether a moment still to come is meant; else one that was.
    func moments(_ text: String, isAhead: Bool) -> [Instant] {
        if let exact = Instant(text) { return [exact] }
        let parts = text.lowercased().split(separator: " ").map(String.init)
        switch parts.count {
        case 1 where words[parts[0]] == "now": return [now.toTheMinute]
        case 1: return time(parts[0]).map { onEitherDay($0, isAhead: isAhead) } ?? []
        case 2:
            guard let day = day(parts[0]), let time = time(parts[1]) else { return [] }
            return [AmsterdamTime.instant(days: day, milliseconds: time)]
        default: return []
        }
    }

    /// A day as it is stored: `2026-02-10`.
    func date(_ text: String) -> String? {
        day(text.lowercased()).map { days in
            let date = CivilTime.date(days: days)
            return "\(CivilTime.padded(date.year, 4))-\(CivilTime.padded(date.month, 2))"
                + "-\(CivilTime.padded(date.day, 2))"
        }
    }

    private var today: Int64 { AmsterdamTime(now).days }

    private func onEitherDay(_ time: Int64, isAhead: Bool) -> [Instant] {
        let here = AmsterdamTime.instant(days: today, milliseconds: time)
        let isExpected = isAhead ? here >= now.toTheMinute : here <= now
        guard !isExpected else { return [here] }
        let other = AmsterdamTime.instant(
            days: today + (isAhead ? 1 : -1), milliseconds: time)
        return [other, here]
    }

    /// `14:05` or `14.05`, in milliseconds since midnight.
    private func time(_ text: String) -> Int64? {
        let parts = text.split(
            omittingEmptySubsequences: false, whereSeparator: { $0 == ":" || $0 == "." })
        guard parts.count == 2, parts[1].count == 2, (1...2).contains(parts[0].count),
            let hour = Int64(parts[0]), let minute = Int64(parts[1]), (0...23).contains(hour),
            (0...59).contains(minute)
        else { return nil }
        return (hour * 60 + minute) * 60_000
    }

    /// A word for a day, `10-02-2026`, `10-02` (this year) or `2026-02-10`.
    private func day(_ text: String) -> Int64? {
        switch words[text] {
        case "today": return today
        case "yesterday": return today - 1
        case "tomorrow": return today + 1
        default: break
        }
        if let date = CalendarDate(text) { return date.days }
        let parts = text.split(
            omittingEmptySubsequences: false, whereSeparator: { $0 == "-" || $0 == "/" })
        guard (2...3).contains(parts.count), let day = Int64(parts[0]),
            let month = Int64(parts[1]),
            let year = parts.count == 3 ? Int64(parts[2]) : AmsterdamTime(now).year,
            parts.count == 2 || parts[2].count == 4, (1...12).contains(month),
            (1...CivilTime.daysInMonth(year: year, month: month)).contains(day)
        else { return nil }
        return CivilTime.days(year: year, month: month, day: day)
    }
}

extension Instant {
    /// The same without seconds.
    fileprivate var toTheMinute: Instant {
        Instant(milliseconds: milliseconds - milliseconds % 60_000)
    }

    /// RFC 3339 with the offset of clocks in the Netherlands.
    var localText: String {
        let time = AmsterdamTime(self)
        func two(_ number: Int64) -> String { CivilTime.padded(number, 2) }
        return "\(CivilTime.padded(time.year, 4))-\(two(time.month))-\(two(time.day))"
            + "T\(two(time.hour)):\(two(time.minute)):\(two(time.second))"
            + (time.isSummerTime ? "+02:00" : "+01:00")
    }
}
