import RecordMerge
import RecordModel

/// When offices are open, and when the table at which OM and probation sit is staffed.
enum OfficeHours {
    private enum Names {
        static let officeHours = "office_hours"
        static let tableUntil = "zsm_until"
    }

    /// The usual hours, in minutes since midnight of a working day.
    private static let usual: Range<Int64> = 8 * 60 + 30..<17 * 60
    /// When the table is staffed again, in minutes since midnight.
    private static let tableFrom: Int64 = 8 * 60
    private static let usualTableUntil = "22:00"

    /// Whether offices are open: by the profile, else on working days.
    static func cover(_ moment: Instant, _ profile: RegionProfile) -> Bool {
        if let stated = profile.isOpen(Names.officeHours, at: moment) { return stated }
        let local = AmsterdamTime(moment)
        return profile.calendar.isWorkingDay(local.days) && usual.contains(local.minuteOfDay)
    }

    /// Until when OM and probation are at their table, as the profile writes it.
    static func tableUntil(_ profile: RegionProfile) -> String {
        let stated = profile[Names.tableUntil]?.stringValue
        return stated.flatMap(WeeklyHours.minuteOfDay) == nil
            ? usualTableUntil : stated ?? usualTableUntil
    }

    /// Whether the table is not staffed: from that time until the next morning.
    static func isTableClosed(_ moment: Instant, _ profile: RegionProfile) -> Bool {
        let minute = AmsterdamTime(moment).minuteOfDay
        let until = WeeklyHours.minuteOfDay(tableUntil(profile)) ?? .max
        return minute < tableFrom || minute >= until
    }
}
