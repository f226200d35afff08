import RecordModel

/// A stretch of whole days by the calendar of the Netherlands, both ends included.
package struct MetricPeriod: Hashable, Sendable {
    /// Its first day, as days since 1 January 1970.
    package let firstDay: Int64
    /// Its last day.
    package let lastDay: Int64

    /// A period; nil when it ends before it begins.
    package init?(firstDay: Int64, lastDay: Int64) {
        guard firstDay <= lastDay else { return nil }
        self.firstDay = firstDay
        self.lastDay = lastDay
    }

    /// A period of known order.
    private init(days: ClosedRange<Int64>) {
        firstDay = days.lowerBound
        lastDay = days.upperBound
    }

    /// One day.
    package static func day(_ day: Int64) -> MetricPeriod { MetricPeriod(days: day...day) }

    /// The period of the same length that ends the day before.
    package var previous: MetricPeriod {
        let length = lastDay - firstDay + 1
        return MetricPeriod(days: firstDay - length...firstDay - 1)
    }

    /// Whether a moment lies in it.
    package func contains(_ moment: Instant) -> Bool {
        (firstDay...lastDay).contains(AmsterdamTime(moment).days)
    }

    /// Its first day, as `2026-01-01`.
    package var from: String { Self.text(firstDay) }

    /// Its last day, as `2026-06-30`.
    package var to: String { Self.text(lastDay) }

    /// A day as `YYYY-MM-DD`.
    package static func text(_ day: Int64) -> String {
        let date = CivilTime.date(days: day)
        return "\(CivilTime.padded(date.year, 4))-\(CivilTime.padded(date.month, 2))"
            + "-\(CivilTime.padded(date.day, 2))"
    }

    // MARK: quarters

    /// The calendar quarter that a day lies in.
    package static func quarter(of day: Int64) -> MetricPeriod {
        let date = CivilTime.date(days: day)
        let month = (date.month - 1) / 3 * 3 + 1
        let first = CivilTime.days(year: date.year, month: month, day: 1)
        return MetricPeriod(days: first...CivilTime.day(first, monthsLater: 3) - 1)
    }

    /// The quarters that it touches, in order.
    package var quarters: [MetricPeriod] {
        var quarters = [Self.quarter(of: firstDay)]
        while let last = quarters.last, last.lastDay < lastDay {
            quarters.append(Self.quarter(of: last.lastDay + 1))
        }
        return quarters
    }

    /// The quarters before it, as many as it touches, in order.
    package var quartersBefore: [MetricPeriod] {
        var quarters: [MetricPeriod] = []
        var first = Self.quarter(of: firstDay).firstDay
        for _ in self.quarters {
            let quarter = Self.quarter(of: first - 1)
            quarters.insert(quarter, at: 0)
            first = quarter.firstDay
        }
        return quarters
    }

    /// `2026-Q1`, for a quarter.
    package var quarterText: String {
        let date = CivilTime.date(days: firstDay)
        return "\(CivilTime.padded(date.year, 4))-Q\((date.month - 1) / 3 + 1)"
    }

    /// The smallest period that holds these, which follow each other; nil for none.
    package static func spanning(_ periods: [MetricPeriod]) -> MetricPeriod? {
        guard let first = periods.first, let last = periods.last else { return nil }
        return MetricPeriod(firstDay: first.firstDay, lastDay: last.lastDay)
    }
}
