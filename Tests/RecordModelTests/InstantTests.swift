import RecordModel
import Testing

@Suite struct InstantTests {
    // Milliseconds by Python: calendar.timegm((…)) * 1000.
    @Test(
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59.999Z", -1),
            ("2026-03-13T23:33:00+01:00", 1_773_441_180_000),
            ("2026-03-13T22:33:00.120Z", 1_773_441_180_120),
            ("2000-02-29T12:00:00Z", 951_825_600_000), ("2024-02-29T00:00:00Z", 1_709_164_800_000),
            ("2026-01-01T00:00:00+23:59", 1_767_139_260_000),
            ("2026-01-01T00:00:00-23:59", 1_767_311_940_000),
            ("0001-01-01T00:00:00Z", -62_135_596_800_000),
            ("9999-12-31T23:59:59Z", 253_402_300_799_000),
        ] as [(String, Int64)])
    func aMomentReadsAsMilliseconds(_ text: String, _ milliseconds: Int64) {
        #expect(Instant(text)?.milliseconds == milliseconds)
    }

    @Test(arguments: [
        "", "2026-03-13", "2026-03-13T22:33Z", "2026-03-13T22:33:00", "2026-03-13 22:33:00Z",
        "2026-03-13t22:33:00z", "2026-02-29T00:00:00Z", "1900-02-29T00:00:00Z",
        "2026-04-31T00:00:00Z", "2026-00-10T00:00:00Z", "2026-13-10T00:00:00Z",
        "2026-01-00T00:00:00Z", "2026-01-32T00:00:00Z", "0000-01-01T00:00:00Z",
        "10000-01-01T00:00:00Z", "-001-01-01T00:00:00Z", "2026-03-13T24:00:00Z",
        "2026-03-13T23:60:00Z", "2026-03-13T23:59:60Z", "2026-03-13T22:33:00.1Z",
        "2026-03-13T22:33:00.12Z", "2026-03-13T22:33:00.1234Z", "2026-03-13T22:33:00,120Z",
        "2026-03-13T22:33:00+24:00", "2026-03-13T22:33:00+01:60", "2026-03-13T22:33:00+0100",
        "2026-03-13T22:33:00+01", "2026-03-13T22:33:00 Z", "2026-03-13T22:33:00ZZ",
        "2026-03-13T22:33:00.Z", " 2026-03-13T22:33:00Z", "2026-3-13T22:33:00Z",
        "２026-03-13T22:33:00Z",
    ])
    func whatIsNoMomentIsNotReadable(_ text: String) {
        #expect(Instant(text) == nil)
    }

    @Test func theOffsetIsKeptAndDoesNotChangeTheOrder() throws {
        let early = try #require(Instant("2026-03-13T23:30:00+02:00"))
        let late = try #require(Instant("2026-03-13T22:00:00Z"))
        #expect(early.offsetMinutes == 120)
        #expect(early < late)
        #expect(try #require(Instant("2026-03-13T20:00:00-05:30")).offsetMinutes == -330)
    }

    @Test func everyMomentReadsBackFromItsText() throws {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<500 {
            let moment = Instant(
                milliseconds: Int64.random(
                    in: -62_135_596_800_000...253_402_300_799_999, using: &generator))
            #expect(Instant(moment.utcText) == moment)
        }
    }

    @Test(
        arguments: [
            (2000, 29), (1900, 28), (2024, 29), (2026, 28), (2100, 28), (2400, 29),
        ] as [(Int64, Int64)])
    func leapYearsFollowTheGregorianRule(_ year: Int64, _ days: Int64) {
        #expect(CivilTime.daysInMonth(year: year, month: 2) == days)
        let first = CivilTime.days(year: year, month: 3, day: 1)
        #expect(first - CivilTime.days(year: year, month: 2, day: 1) == days)
    }

    @Test(arguments: ["2026-02-28", "2024-02-29", "9999-12-31"])
    func aDateReads(_ text: String) {
        #expect(CalendarDate(text) != nil)
    }

    @Test(arguments: ["2026-02-29", "2026-2-1", "2026-02-28Z", "", "0000-01-01"])
    func whatIsNoDateIsNotReadable(_ text: String) {
        #expect(CalendarDate(text) == nil)
    }
}
