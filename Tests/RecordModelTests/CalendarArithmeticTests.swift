import RecordModel
import Testing

@Suite("Moments some time away, by the clocks of the Netherlands")
struct CalendarArithmeticTests {
    private static func local(_ text: String) throws -> Instant {
        try #require(Instant(text))
    }

    private static func day(_ text: String) throws -> Int64 {
        try #require(CalendarDate(text)).days
    }

    @Test(
        "Months keep the day of the month, or take the last one there is",
        arguments: [
            ("2026-08-31", 6, "2027-02-28"), ("2027-08-31", 6, "2028-02-29"),
            ("2026-01-31", 3, "2026-04-30"), ("2026-02-28", 12, "2027-02-28"),
            ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
            ("2026-11-30", 3, "2027-02-28"), ("2026-12-31", 18, "2028-06-30"),
            ("2026-06-15", 0, "2026-06-15"), ("2026-03-31", -1, "2026-02-28"),
            ("2026-01-31", -2, "2025-11-30"), ("2026-05-10", -17, "2024-12-10"),
        ] as [(String, Int64, String)])
    func months(from: String, count: Int64, expected: String) throws {
        #expect(try CivilTime.day(Self.day(from), monthsLater: count) == Self.day(expected))
    }

    @Test(
        "A day later is the same clock time, whatever the clocks did",
        arguments: [
            ("2026-03-28T12:00:00+01:00", 1, "2026-03-29T12:00:00+02:00"),
            ("2026-10-24T12:00:00+02:00", 1, "2026-10-25T12:00:00+01:00"),
            // Half past two is skipped that night: clocks then show half past three.
            ("2026-03-28T02:30:00+01:00", 1, "2026-03-29T03:30:00+02:00"),
            // Half past two is shown twice that night: the first counts.
            ("2026-10-24T02:30:00+02:00", 1, "2026-10-25T02:30:00+02:00"),
            ("2026-10-26T02:30:00+01:00", -1, "2026-10-25T02:30:00+02:00"),
            ("2026-11-08T09:15:30+01:00", -14, "2026-10-25T09:15:30+01:00"),
            ("2026-04-05T23:59:59.250+02:00", -7, "2026-03-29T23:59:59.250+02:00"),
            ("2026-12-31T23:30:00+01:00", 1, "2027-01-01T23:30:00+01:00"),
        ] as [(String, Int64, String)])
    func days(from: String, count: Int64, expected: String) throws {
        let moment = try Self.local(from).sameTime(daysLater: count)
        #expect(moment.milliseconds == (try Self.local(expected)).milliseconds)
    }

    @Test("Months keep the clock time too")
    func clockTimeOverMonths() throws {
        let moment = try Self.local("2026-08-31T10:00:00+02:00").sameTime(monthsLater: 6)
        #expect(moment.utcText == "2027-02-28T09:00:00Z")
    }

    @Test(
        "Hours and minutes are counted as they pass",
        arguments: [
            ("2026-03-28T12:00:00+01:00", 24, "2026-03-29T13:00:00+02:00"),
            ("2026-10-24T12:00:00+02:00", 24, "2026-10-25T11:00:00+01:00"),
            ("2026-10-25T02:30:00+02:00", 1, "2026-10-25T02:30:00+01:00"),
            ("2026-03-29T01:30:00+01:00", 1, "2026-03-29T03:30:00+02:00"),
        ] as [(String, Int64, String)])
    func hours(from: String, count: Int64, expected: String) throws {
        let start = try Self.local(from)
        let end = try Self.local(expected)
        #expect(start.later(hours: count).milliseconds == end.milliseconds)
        #expect(start.later(minutes: count * 60).milliseconds == end.milliseconds)
    }

    @Test(
        "A local day begins at midnight by the clock and ends a second before the next",
        arguments: [
            ("2026-03-29", "2026-03-28T23:00:00Z", "2026-03-29T21:59:59Z"),
            ("2026-10-25", "2026-10-24T22:00:00Z", "2026-10-25T22:59:59Z"),
            ("2026-02-10", "2026-02-09T23:00:00Z", "2026-02-10T22:59:59Z"),
        ])
    func wholeDays(date: String, start: String, end: String) throws {
        let day = try Self.day(date)
        #expect(Instant.startOfDay(day).utcText == start)
        #expect(Instant.endOfDay(day).utcText == end)
        #expect(Instant.startOfDay(day).localDay == day)
        #expect(Instant.endOfDay(day).localDay == day)
    }

    @Test("No number makes it overflow", arguments: [Int64.max, .min, 1_000_000_000_000])
    func extremes(count: Int64) throws {
        let moment = try Self.local("2026-02-10T12:00:00+01:00")
        let isLater = count > 0
        #expect((moment.later(minutes: count) > moment) == isLater)
        #expect((moment.later(hours: count) > moment) == isLater)
        #expect((moment.sameTime(daysLater: count) > moment) == isLater)
        #expect((moment.sameTime(monthsLater: count) > moment) == isLater)
    }

    @Test(
        "A moment reads as clocks show it, with the zone only where that hour comes twice",
        arguments: [
            ("2026-02-10T13:05:59Z", "2026-02-10 14:05"),
            ("2026-10-25T00:30:00Z", "2026-10-25 02:30 CEST"),
            ("2026-10-25T01:30:00Z", "2026-10-25 02:30 CET"),
            ("2026-12-31T23:30:00Z", "2027-01-01 00:30"),
        ])
    func text(utc: String, expected: String) throws {
        #expect(AmsterdamTime(try Self.local(utc)).text == expected)
    }
}
