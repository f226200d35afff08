/// Hours of the week, in local time, as a region profile states them.
///
/// A span that also covers the weekend counts on public holidays too, unless it says otherwise
/// with `holidays`.
package struct WeeklyHours: Hashable, Sendable {
    private struct Span: Hashable {
        let weekdays: Set<Int64>
        let from: Int64
        let to: Int64
        let countsOnHolidays: Bool
    }

    private static let minutesPerDay: Int64 = 1_440
    private let spans: [Span]

    /// Reads `[{"weekdays": [1…7], "from": "hh:mm", "to": "hh:mm", "holidays": bool?}]`; nil when
    /// it is not that. A span whose end is not after its start runs into the next day.
    package init?(_ json: JSONValue) {
        guard let items = json.arrayValue else { return nil }
        var spans: [Span] = []
        for item in items {
            guard let days = item["weekdays"]?.arrayValue?.compactMap(\.integerValue),
                let from = item["from"]?.stringValue.flatMap(Self.minuteOfDay),
                let to = item["to"]?.stringValue.flatMap(Self.minuteOfDay)
            else { return nil }
            let weekdays = Set(days)
            guard weekdays.isSubset(of: Set(1...7)) else { return nil }
            spans.append(
                Span(
                    weekdays: weekdays, from: from, to: to > from ? to : to + Self.minutesPerDay,
                    countsOnHolidays: item["holidays"]?.boolValue
                        ?? weekdays.isSuperset(of: [6, 7])))
        }
        self.spans = spans
    }

    /// Whether some span covers the moment.
    package func contains(_ moment: Instant, _ calendar: WorkingCalendar) -> Bool {
        let local = AmsterdamTime(moment)
        return spans.contains { span in
            covers(span, day: local.days, minute: local.minuteOfDay, calendar)
                || covers(
                    span, day: local.days - 1, minute: local.minuteOfDay + Self.minutesPerDay,
                    calendar)
        }
    }

    private func covers(
        _ span: Span, day: Int64, minute: Int64, _ calendar: WorkingCalendar
    ) -> Bool {
        span.weekdays.contains(CivilTime.weekday(days: day)) && span.from <= minute
            && minute < span.to && (span.countsOnHolidays || !calendar.isHoliday(day))
    }

    /// Minutes since midnight of `hh:mm`, up to `24:00`; nil for anything else.
    package static func minuteOfDay(_ text: String) -> Int64? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
            parts.joined().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let hour = Int64(parts[0]), let minute = Int64(parts[1]), (0...24).contains(hour),
            (0...59).contains(minute), hour < 24 || minute == 0
        else { return nil }
        return hour * 60 + minute
    }
}
