import RecordModel
import Testing

/// Hours of the week on the clock of the Netherlands: over midnight, on holidays, when clocks change.
@Suite struct WeeklyHoursTests {
    private static let office = #"[{"weekdays": [1,2,3,4,5], "from": "09:00", "to": "17:00"}]"#
    private static let night = #"[{"weekdays": [5], "from": "22:00", "to": "06:00"}]"#
    private static let always = #"[{"weekdays": [1,2,3,4,5,6,7], "from": "00:00", "to": "24:00"}]"#
    private static let sunday = #"[{"weekdays": [7], "from": "02:30", "to": "03:30"}]"#

    struct Case: Sendable {
        let about: String
        let hours: String
        let moment: String
        let isOpen: Bool

        init(_ about: String, _ hours: String, _ moment: String, _ isOpen: Bool) {
            self.about = about
            self.hours = hours
            self.moment = moment
            self.isOpen = isOpen
        }
    }

    static let cases = [
        Case("the first minute", office, "2026-02-10T09:00:00+01:00", true),
        Case("a second before", office, "2026-02-10T08:59:59+01:00", false),
        Case("the end is not in it", office, "2026-02-10T17:00:00+01:00", false),
        Case("a Saturday", office, "2026-02-14T12:00:00+01:00", false),
        Case("by local time, whatever the zone", office, "2026-02-10T08:30:00Z", true),
        Case("before midnight", night, "2026-02-13T23:00:00+01:00", true),
        Case("after midnight, on Saturday", night, "2026-02-14T05:59:00+01:00", true),
        Case("its end on Saturday", night, "2026-02-14T06:00:00+01:00", false),
        Case("the night before is another's", night, "2026-02-13T05:00:00+01:00", false),
        Case("over the turn of the year", always, "2026-01-01T00:00:00+01:00", true),
        Case("office hours on New Year's Day", office, "2026-01-01T12:00:00+01:00", false),
        Case("office hours on Easter Monday", office, "2026-04-06T12:00:00+02:00", false),
        Case("office hours on King's Day", office, "2026-04-27T12:00:00+02:00", false),
        Case("King's Day a day earlier: Sunday is none", office, "2025-04-28T12:00:00+02:00", true),
        Case("Liberation Day in a year of five", office, "2025-05-05T12:00:00+02:00", false),
        Case("Liberation Day in another year", office, "2026-05-05T12:00:00+02:00", true),
        Case("every day counts on holidays", always, "2026-12-25T12:00:00+01:00", true),
        Case("an hour that spring skips", sunday, "2026-03-29T01:15:00Z", true),
        Case("just before the skip", sunday, "2026-03-29T00:59:00Z", false),
        Case("the first 02:45 of autumn", sunday, "2026-10-25T02:45:00+02:00", true),
        Case("the second 02:45 of autumn", sunday, "2026-10-25T02:45:00+01:00", true),
        Case("the second 02:15 of autumn", sunday, "2026-10-25T02:15:00+01:00", false),
    ]

    @Test(arguments: cases) func hoursCoverAMoment(one: Case) throws {
        let hours = try #require(WeeklyHours(try JSONReader.read(one.hours)))
        let moment = try #require(Instant(one.moment))
        #expect(hours.contains(moment, WorkingCalendar()) == one.isOpen, "\(one.about)")
    }

    @Test(arguments: [(true, true), (false, false)])
    func aSpanMaySayWhetherItCountsOnHolidays(counts: Bool, isOpen: Bool) throws {
        let text =
            "[{\"weekdays\": [5], \"from\": \"09:00\", \"to\": \"17:00\", \"holidays\": \(counts)}]"
        let hours = try #require(WeeklyHours(try JSONReader.read(text)))
        let christmas = try #require(Instant("2026-12-25T12:00:00+01:00"))
        #expect(hours.contains(christmas, WorkingCalendar()) == isOpen)
    }

    @Test(arguments: [
        "{}", #"[{"weekdays": [8], "from": "09:00", "to": "17:00"}]"#,
        #"[{"from": "09:00", "to": "17:00"}]"#,
        #"[{"weekdays": [1], "from": "9:00", "to": "17:00"}]"#,
        #"[{"weekdays": [1], "from": "09:00", "to": "24:01"}]"#,
    ])
    func whatIsNoHoursIsNotRead(text: String) throws {
        #expect(WeeklyHours(try JSONReader.read(text)) == nil)
    }

    @Test func aProfileListsItsOwnHolidays() throws {
        let profile = try RegionProfile(
            text: ProfileSample.text([
                ("public_holidays", #"["good_friday", "2026-12-24"]"#),
                ("office_hours", Self.office),
            ]))
        func isOpen(_ text: String) throws -> Bool? {
            profile.isOpen("office_hours", at: try #require(Instant(text)))
        }
        #expect(try isOpen("2026-04-03T12:00:00+02:00") == false)
        #expect(try isOpen("2026-12-24T12:00:00+01:00") == false)
        // Listed holidays take the place of the usual ones.
        #expect(try isOpen("2026-12-25T12:00:00+01:00") == true)
        #expect(profile.isOpen("vt_onsite_hours", at: Instant(milliseconds: 0)) == nil)
        let thursday = CivilTime.days(year: 2026, month: 4, day: 2)
        #expect(profile.calendar.day(after: thursday, workingDays: 1) == thursday + 4)
    }
}
