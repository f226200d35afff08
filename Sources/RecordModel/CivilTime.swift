/// Gregorian calendar arithmetic without a clock or a time zone database.
package enum CivilTime {
    /// Milliseconds of a day.
    package static let dayMilliseconds: Int64 = 86_400_000

    /// Days from 1 January 1970 to a date of the proleptic Gregorian calendar.
    package static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The date `days` after 1 January 1970.
    package static func date(days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// How many days a month has.
    package static func daysInMonth(year: Int64, month: Int64) -> Int64 {
        switch month {
        case 4, 6, 9, 11: 30
        case 2:
            (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400)
                ? 29 : 28
        default: 31
        }
    }

    /// `number` in decimal, with zeros in front up to `width`.
    package static func padded(_ number: Int64, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    /// `YYYY-MM-DDThh:mm:ss.mmmZ`.
    package static func utcText(milliseconds: Int64) -> String {
        var day = milliseconds / dayMilliseconds
        var rest = milliseconds % dayMilliseconds
        if rest < 0 {
            rest += dayMilliseconds
            day -= 1
        }
        let date = date(days: day)
        let time =
            "\(padded(rest / 3_600_000, 2)):\(padded(rest / 60_000 % 60, 2))"
            + ":\(padded(rest / 1_000 % 60, 2)).\(padded(rest % 1_000, 3))"
        return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))T\(time)Z"
    }
}

/// Takes fixed-width pieces off the front of an ASCII text.
struct FixedWidthScanner {
    private let bytes: [UInt8]
    private(set) var position = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    var isAtEnd: Bool { position == bytes.count }

    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Exactly `width` decimal digits.
    mutating func number(_ width: Int) -> Int64? {
        guard position + width <= bytes.count else { return nil }
        var number: Int64 = 0
        for _ in 0..<width {
            guard (0x30...0x39).contains(bytes[position]) else { return nil }
            number = number * 10 + Int64(bytes[position] - 0x30)
            position += 1
        }
        return number
    }

    /// Exactly that character.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard let next, next == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    /// `YYYY-MM-DD` of a date that exists, as days from 1 January 1970.
    mutating func date() -> Int64? {
        guard let year = number(4), year >= 1, take("-"), let month = number(2), take("-"),
            let day = number(2), (1...12).contains(month), day >= 1,
            day <= CivilTime.daysInMonth(year: year, month: month)
        else { return nil }
        return CivilTime.days(year: year, month: month, day: day)
    }

    /// `hh:mm:ss[.fff]`, in milliseconds.
    mutating func timeOfDay() -> Int64? {
        guard let hour = number(2), take(":"), let minute = number(2), take(":"),
            let second = number(2), hour <= 23, minute <= 59, second <= 59
        else { return nil }
        var milliseconds = ((hour * 60 + minute) * 60 + second) * 1_000
        if next == UInt8(ascii: ".") {
            position += 1
            guard let fraction = number(3) else { return nil }
            milliseconds += fraction
        }
        return milliseconds
    }
}

/// A moment with the offset it was written in: `YYYY-MM-DDThh:mm:ss[.fff](Z|±hh:mm)`.
package struct Instant: Hashable, Comparable, Sendable {
    /// Milliseconds since 1 January 1970 UTC.
    package let milliseconds: Int64
    /// The offset from UTC it was written in, in minutes.
    package let offsetMinutes: Int64

    /// A moment, shown in UTC unless an offset is given.
    package init(milliseconds: Int64, offsetMinutes: Int64 = 0) {
        self.milliseconds = milliseconds
        self.offsetMinutes = offsetMinutes
    }

    /// Reads the text form; nil when it is not exactly that, or no such moment exists.
    package init?(_ text: String) {
        var scanner = FixedWidthScanner(text)
        guard let days = scanner.date(), scanner.take("T"), let time = scanner.timeOfDay(),
            let offset = scanner.offset(), scanner.isAtEnd
        else { return nil }
        milliseconds = days * CivilTime.dayMilliseconds + time - offset * 60_000
        offsetMinutes = offset
    }

    /// The text form in UTC, with milliseconds only where there are some.
    package var utcText: String {
        let text = CivilTime.utcText(milliseconds: milliseconds)
        return text.hasSuffix(".000Z") ? String(text.dropLast(5)) + "Z" : text
    }

    /// The text form with the offset it was written in, with milliseconds only where there are
    /// some.
    package var text: String {
        guard offsetMinutes != 0 else { return utcText }
        let shifted = Instant(milliseconds: milliseconds + offsetMinutes * 60_000).utcText
        let minutes = abs(offsetMinutes)
        return shifted.dropLast() + (offsetMinutes < 0 ? "-" : "+")
            + CivilTime.padded(minutes / 60, 2) + ":" + CivilTime.padded(minutes % 60, 2)
    }

    /// The same moment, whatever the offsets it is written in.
    package static func == (left: Instant, right: Instant) -> Bool {
        left.milliseconds == right.milliseconds
    }

    /// Equal moments hash alike.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(milliseconds)
    }

    /// Earlier moments first, whatever their offsets.
    package static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }
}

extension FixedWidthScanner {
    fileprivate mutating func offset() -> Int64? {
        if take("Z") { return 0 }
        let sign: Int64 = take("+") ? 1 : take("-") ? -1 : 0
        guard sign != 0, let hour = number(2), take(":"), let minute = number(2), hour <= 23,
            minute <= 59
        else { return nil }
        return sign * (hour * 60 + minute)
    }
}

/// A calendar date `YYYY-MM-DD`.
package struct CalendarDate: Hashable, Comparable, Sendable {
    /// Days since 1 January 1970.
    package let days: Int64

    /// Reads the text form; nil when it is not exactly that, or no such date exists.
    package init?(_ text: String) {
        var scanner = FixedWidthScanner(text)
        guard let days = scanner.date(), scanner.isAtEnd else { return nil }
        self.days = days
    }

    /// A date by its days since 1 January 1970.
    package init(days: Int64) {
        self.days = days
    }

    /// The text form.
    package var text: String {
        let date = CivilTime.date(days: days)
        return [
            CivilTime.padded(date.year, 4), CivilTime.padded(date.month, 2),
            CivilTime.padded(date.day, 2),
        ].joined(separator: "-")
    }

    /// Earlier dates first.
    package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        left.days < right.days
    }
}
