import RecordModel

/// Timers that are about an installation or a region, not about a record.
package enum StandingTimers {
    private enum Names {
        static let syncHours = "sync_max_h"
        static let meeting = "actieoverleg"
        static let exists = "exists"
        static let weekday = "weekday"
        static let evaluationAt = "next_evaluation_at"
        static let firstAudit: Int64 = 2022
        static let lastYearlyAudit: Int64 = 2025
    }

    /// The ids of these rows.
    package static let ids = ["E18", "E19", "E21", "E22"]

    /// All of them at a moment, the soonest first.
    ///
    /// - Parameters:
    ///   - profile: The region's.
    ///   - now: The moment.
    ///   - syncStart: Since when the laptop has not exchanged; nil when it has nobody to exchange
    ///     with, or nothing to send and never did.
    ///   - user: The code of whom a laptop that waits calls on.
    package static func timers(
        _ profile: RegionProfile, at now: Instant, syncStart: Instant?, user: String
    ) -> [RecordTimer] {
        [
            syncStart.map { syncAge(since: $0, profile, user) }, meeting(profile, from: now),
            evaluation(profile), audit(from: now),
        ]
        .compactMap(\.self).sorted(by: RecordTimer.precedes)
    }

    /// E18: a laptop exchanges its work within a number of hours.
    package static func syncAge(
        since start: Instant, _ profile: RegionProfile, _ user: String
    ) -> RecordTimer {
        let hours = profile.number(Names.syncHours, usual: 12)
        let deadline = start.later(hours: hours)
        return TimerPlan(
            startsAt: start, dueAt: deadline, deadline: deadline, owners: [user],
            arguments: ["hours": String(hours)]
        ).timer("E18", rule: "R9.4", isSetting: true)
    }

    /// E19: the next weekly meeting, on the weekday of the profile; nil where it states none.
    package static func meeting(_ profile: RegionProfile, from now: Instant) -> RecordTimer? {
        let stated = profile[Names.meeting]
        guard stated?[Names.exists]?.boolValue ?? true,
            let weekday = stated?[Names.weekday]?.integerValue, (1...7).contains(weekday)
        else { return nil }
        let today = now.localDay
        let wait = (weekday - CivilTime.weekday(days: today) + 7) % 7
        let date = String(AmsterdamTime(.startOfDay(today + wait)).text.prefix(10))
        return TimerPlan.onDay(nil, from: nil, day: today + wait, by: Party.both)
            .saying(nil, ["date": date]).timer("E19", rule: nil, isSetting: false)
    }

    /// E21: the next moment to look back on the cooperation; nil where the profile states none.
    package static func evaluation(_ profile: RegionProfile) -> RecordTimer? {
        profile[Names.evaluationAt]?.stringValue
            .flatMap { TimerPlan.by($0, nil, from: nil, by: [Party.partnerLead]) }?
            .timer("E21", rule: nil, isSetting: false)
    }

    /// E22: the year of the next audit of the individual assessments. Nothing on a laptop tells
    /// whether it was held, so it never calls on anybody.
    package static func audit(from now: Instant) -> RecordTimer? {
        let year = auditYear(from: AmsterdamTime(now).year)
        let lastDay = CivilTime.days(year: year, month: 12, day: 31)
        return TimerPlan(
            dueAt: .endOfDay(lastDay), owners: [Party.auditor], arguments: ["year": String(year)]
        ).timer("E22", rule: nil, isSetting: false)
    }

    /// The first year with an audit, that year or later: each year from 2022 to 2025, from then on
    /// every second one.
    package static func auditYear(from year: Int64) -> Int64 {
        let first = max(year, Names.firstAudit)
        return first <= Names.lastYearlyAudit ? first : first + (first - Names.lastYearlyAudit) % 2
    }
}
