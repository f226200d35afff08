import RecordModel
import Testing

@Suite("What clocks in the Netherlands show")
struct AmsterdamTimeTests {
    @Test(
        "A moment in UTC reads as local time, also around the switches of 2026",
        arguments: [
            ("2026-02-10T13:05:00Z", "2026-2-10 14:5 CET"),
            ("2026-03-29T00:59:59Z", "2026-3-29 1:59 CET"),
            ("2026-03-29T01:00:00Z", "2026-3-29 3:0 CEST"),
            ("2026-07-01T22:30:00Z", "2026-7-2 0:30 CEST"),
            ("2026-10-25T00:59:59Z", "2026-10-25 2:59 CEST"),
            ("2026-10-25T01:00:00Z", "2026-10-25 2:0 CET"),
            ("2026-12-31T23:30:00Z", "2027-1-1 0:30 CET"),
            ("2026-10-25T03:00:00+02:00", "2026-10-25 2:0 CET"),
            ("1969-12-31T23:30:00Z", "1970-1-1 0:30 CET"),
        ])
    func localTime(utc: String, expected: String) throws {
        let time = AmsterdamTime(try #require(Instant(utc)))
        let shown =
            "\(time.year)-\(time.month)-\(time.day) \(time.hour):\(time.minute) \(time.zone)"
        #expect(shown == expected)
    }

    @Test(
        "Only the hour that clocks show twice is marked",
        arguments: [
            ("2026-10-24T23:59:59Z", false), ("2026-10-25T00:00:00Z", true),
            ("2026-10-25T01:59:59Z", true), ("2026-10-25T02:00:00Z", false),
            ("2026-03-29T00:30:00Z", false),
        ])
    func repeatedHour(utc: String, isRepeated: Bool) throws {
        #expect(AmsterdamTime(try #require(Instant(utc))).isRepeatedHour == isRepeated)
    }

    @Test(
        "The switches fall on the last Sundays",
        arguments: [
            ("2024-03-31", "2024-10-27"), ("2025-03-30", "2025-10-26"),
            ("2026-03-29", "2026-10-25"), ("2027-03-28", "2027-10-31"),
        ])
    func lastSundays(start: String, end: String) throws {
        for (date, before, after) in [(start, Int64(60), Int64(120)), (end, 120, 60)] {
            let moment = try #require(Instant("\(date)T01:00:00Z")).milliseconds
            #expect(AmsterdamTime.offsetMinutes(milliseconds: moment - 1) == before)
            #expect(AmsterdamTime.offsetMinutes(milliseconds: moment) == after)
        }
    }
}
