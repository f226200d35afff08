/// Which days are public holidays and which are working days, by the list of a region profile.
package struct WorkingCalendar: Hashable, Sendable {
    /// A public holiday that falls on another date every year, or moves by a rule.
    package enum Holiday: String, CaseIterable, Sendable {
        case newYear = "new_year"
        case goodFriday = "good_friday"
        case easterSunday = "easter_sunday"
        case easterMonday = "easter_monday"
        /// 27 April; a day earlier when that is a Sunday.
        case kingsDay = "kings_day"
        case liberationDay = "liberation_day"
        /// 5 May, only in years that end in 0 or 5.
        case liberationDayLustrum = "liberation_day_lustrum"
        case ascensionDay = "ascension_day"
        case whitSunday = "whit_sunday"
        case whitMonday = "whit_monday"
        case christmasDay = "christmas_day"
        case secondChristmasDay = "second_christmas_day"

        /// The day it falls on, as days since 1 January 1970; nil in a year without it.
        package func days(year: Int64) -> Int64? {
            let easter = CivilTime.easterSunday(year: year)
            return switch self {
            case .newYear: CivilTime.days(year: year, month: 1, day: 1)
            case .goodFriday: easter - 2
            case .easterSunday: easter
            case .easterMonday: easter + 1
            case .kingsDay: Self.kingsDay(year)
            case .liberationDay: CivilTime.days(year: year, month: 5, day: 5)
            case .liberationDayLustrum:
                year.isMultiple(of: 5) ? CivilTime.days(year: year, month: 5, day: 5) : nil
            case .ascensionDay: easter + 39
            case .whitSunday: easter + 49
            case .whitMonday: easter + 50
            case .christmasDay: CivilTime.days(year: year, month: 12, day: 25)
            case .secondChristmasDay: CivilTime.days(year: year, month: 12, day: 26)
            }
        }

        private static func kingsDay(_ year: Int64) -> Int64 {
            let day = CivilTime.days(year: year, month: 4, day: 27)
            return CivilTime.weekday(days: day) == 7 ? day - 1 : day
        }
    }

    /// The holidays that hold where a profile lists none.
    package static let usual: Set<Holiday> = [
        .newYear, .easterSunday, .easterMonday, .kingsDay, .liberationDayLustrum, .ascensionDay,
        .whitSunday, .whitMonday, .christmasDay, .secondChristmasDay,
    ]

    private let holidays: Set<Holiday>
    private let dates: Set<Int64>

    /// A calendar of named holidays and single dates.
    package init(holidays: Set<Holiday> = usual, dates: Set<CalendarDate> = []) {
        self.holidays = holidays
        self.dates = Set(dates.map(\.days))
    }

    /// Whether that day, counted from 1 January 1970, is a public holiday.
    package func isHoliday(_ days: Int64) -> Bool {
        if dates.contains(days) { return true }
        let year = CivilTime.date(days: days).year
        return holidays.contains { $0.days(year: year) == days }
    }

    /// Whether people work on that day: no weekend, no holiday.
    package func isWorkingDay(_ days: Int64) -> Bool {
        CivilTime.weekday(days: days) <= 5 && !isHoliday(days)
    }

    /// The day that is `count` working days after `days`; the start itself does not count. Beyond
    /// ten thousand the count is cut off, so that no number in a profile takes for ever.
    package func day(after days: Int64, workingDays count: Int64) -> Int64 {
        var day = days
        var left = min(max(0, count), 10_000)
        while left > 0 {
            day += 1
            if isWorkingDay(day) { left -= 1 }
        }
        return day
    }
}

extension CivilTime {
    /// The day of the week, 1 for Monday to 7 for Sunday.
    package static func weekday(days: Int64) -> Int64 {
        // Day 0 was a Thursday.
        ((days + 3) % 7 + 7) % 7 + 1
    }

    /// Easter Sunday of the Gregorian calendar, as days since 1 January 1970.
    package static func easterSunday(year: Int64) -> Int64 {
        let golden = year % 19
        let century = year / 100
        let moon =
            (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30
        let correction = moon / 28 * (1 - moon / 28 * (29 / (moon + 1)) * ((21 - golden) / 11))
        let full = moon - correction
        let weekday = (year + year / 4 + full + 2 - century + century / 4) % 7
        let shift = full - weekday
        let month = 3 + (shift + 40) / 44
        return days(year: year, month: month, day: shift + 28 - 31 * (month / 4))
    }
}
