import RecordModel
import Testing

@Suite("Public holidays, working days and hours of the week")
struct WorkingCalendarTests {
    private static func day(_ text: String) throws -> Int64 {
        try #require(CalendarDate(text)).days
    }

    @Test(
        "Easter Sunday of each year",
        arguments: [
            "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01",
            "2030-04-21",
        ])
    func easter(date: String) throws {
        let year = try #require(Int64(date.prefix(4)))
        #expect(try CivilTime.easterSunday(year: year) == Self.day(date))
    }

    @Test(
        "What counts as a holiday where a profile lists none",
        arguments: [
            ("2026-01-01", true), ("2026-04-03", false), ("2026-04-05", true),
            ("2026-04-06", true), ("2026-04-27", true), ("2026-05-05", false),
            ("2025-05-05", true), ("2030-05-05", true), ("2026-05-14", true),
            ("2026-05-24", true), ("2026-05-25", true), ("2026-12-25", true),
            ("2026-12-26", true), ("2026-12-27", false),
            // In 2025 and 2031 the 27th of April is a Sunday: a day earlier then.
            ("2025-04-26", true), ("2025-04-27", false), ("2031-04-26", true),
        ])
    func holidays(date: String, isHoliday: Bool) throws {
        #expect(try WorkingCalendar().isHoliday(Self.day(date)) == isHoliday)
    }

    @Test("A profile's own list replaces it: named days and single dates")
    func ownList() throws {
        let calendar = WorkingCalendar(
            holidays: [.goodFriday, .liberationDay],
            dates: [try #require(CalendarDate("2026-07-01"))])
        for date in ["2026-04-03", "2026-05-05", "2026-07-01"] {
            #expect(try calendar.isHoliday(Self.day(date)), "\(date)")
        }
        #expect(try !calendar.isHoliday(Self.day("2026-04-06")))
    }

    @Test(
        "Working days leave out weekends and holidays; the start itself does not count",
        arguments: [
            ("2026-02-10", 0, "2026-02-10"), ("2026-02-10", 1, "2026-02-11"),
            ("2026-02-13", 1, "2026-02-16"), ("2026-02-14", 1, "2026-02-16"),
            ("2026-02-10", 5, "2026-02-17"),
            // Thursday before Easter: Good Friday is worked, Easter Monday is not.
            ("2026-04-02", 1, "2026-04-03"), ("2026-04-02", 2, "2026-04-07"),
            ("2025-12-24", 1, "2025-12-29"), ("2025-12-31", 1, "2026-01-02"),
        ] as [(String, Int64, String)])
    func workingDays(from: String, count: Int64, expected: String) throws {
        let day = try WorkingCalendar().day(after: Self.day(from), workingDays: count)
        #expect(try day == Self.day(expected))
    }

    @Test("A count that is too large to mean anything still ends")
    func tooManyWorkingDays() throws {
        let start = try Self.day("2026-02-10")
        #expect(WorkingCalendar().day(after: start, workingDays: .max) > start)
    }

    @Test(
        "Minutes of the day are read in one form only",
        arguments: [
            ("00:00", 0), ("08:30", 510), ("23:59", 1_439), ("24:00", 1_440), ("24:01", nil),
            ("8:30", nil), ("08:60", nil), ("+8:30", nil), ("08.30", nil), ("08:30:00", nil),
            ("", nil), ("٠٨:٣٠", nil),
        ] as [(String, Int64?)])
    func minutes(text: String, expected: Int64?) {
        #expect(WeeklyHours.minuteOfDay(text) == expected)
    }

    @Test(
        "Hours of the week by the clock, also through the night and on holidays",
        arguments: [
            ("2026-02-10T08:59:00+01:00", false), ("2026-02-10T09:00:00+01:00", true),
            ("2026-02-10T16:59:59+01:00", true), ("2026-02-10T17:00:00+01:00", false),
            // Easter Monday is no working day.
            ("2026-04-06T12:00:00+02:00", false),
            // Friday night runs into Saturday.
            ("2026-02-13T23:00:00+01:00", true), ("2026-02-14T01:59:00+01:00", true),
            ("2026-02-14T02:00:00+01:00", false), ("2026-02-14T23:00:00+01:00", false),
        ])
    func weeklyHours(moment: String, isOpen: Bool) throws {
        let hours = try #require(
            WeeklyHours(
                try JSONReader.read(
                    """
                    [{"weekdays":[1,2,3,4,5],"from":"09:00","to":"17:00"},
                     {"weekdays":[5],"from":"22:00","to":"02:00"}]
                    """)))
        let instant = try #require(Instant(moment))
        #expect(hours.contains(instant, WorkingCalendar()) == isOpen)
    }
}
