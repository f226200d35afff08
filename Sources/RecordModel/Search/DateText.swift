/// Dates as people type them, and when two may be one.
package struct DateText: Hashable, Sendable {
    let year: Int64
    let month: Int64
    let day: Int64

    /// Reads `1988-03-12`, `12-03-1988`, `12/3/1988` or `12.03.1988`; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
        guard parts.count == 3, parts.allSatisfy({ (1...4).contains($0.count) }) else { return nil }
        let numbers = parts.compactMap { Int64($0) }
        guard numbers.count == 3 else { return nil }
        let isYearFirst = parts[0].count == 4
        guard isYearFirst || parts[2].count == 4 else { return nil }
        let (year, month, day) = (
            isYearFirst ? numbers[0] : numbers[2], numbers[1],
            isYearFirst ? numbers[2] : numbers[0]
        )
        guard (1...12).contains(month), year > 0,
            (1...CivilTime.daysInMonth(year: year, month: month)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// How alike two dates are; nil when they are different days.
    ///
    /// Close are those with day and month swapped, and those that differ in one digit.
    func likeness(_ other: DateText) -> Closeness? {
        if self == other { return .exact }
        if year == other.year, month == other.day, day == other.month { return .close }
        let digits = zip(text.utf8, other.text.utf8).count { $0 != $1 }
        return digits <= 1 ? .close : nil
    }

    /// `19880312`.
    var text: String {
        CivilTime.padded(year, 4) + CivilTime.padded(month, 2) + CivilTime.padded(day, 2)
    }
}

/// How close something found is to what was looked for.
package enum Closeness: String, Sendable {
    /// The same but for capitals, accents, punctuation and order.
    case exact
    /// Probably the same, with another spelling or an error.
    case close
}
