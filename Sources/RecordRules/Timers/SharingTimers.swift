import RecordMerge
import RecordModel

/// Timers of passing on information, and of asking others for a decision.
enum SharingTimers {
    private enum Names {
        static let disclosure = "disclosure"
        static let purpose = "purpose_code"
        static let vitalPurpose: Set<String> = ["G10"]
        static let vitalTexts = ["vital_who", "vital_danger", "vital_why"]
        static let reviewedAt = "reviewed_at"
        static let consult = "rvdk_consult"
        static let request = "urgent_request"
        static let requests: Set<String> = ["ots", "uhp", "ots_and_uhp"]
        static let measure = "measure"
        static let kind = "kind"
        static let protection: Set<String> = ["urgent_child_protection_request"]
        static let status = "status"
        static let considered: Set<String> = ["considered"]
        static let requested: Set<String> = [
            "requested", "imposed", "served", "in_force", "violated", "ended",
        ]
    }

    /// E20: what was passed on for somebody's life is looked at on the next working day.
    static let vitalInterest = TimerDefinition("E20", isSetting: true) { facts in
        facts.entries(Names.disclosure).compactMap { disclosure in
            let isVital =
                disclosure.possibly(Names.purpose, in: Names.vitalPurpose)
                || Names.vitalTexts.contains { !disclosure.texts($0).isEmpty }
            guard isVital, let start = facts.moment(disclosure) else { return nil }
            let day = facts.profile.calendar.day(after: start.localDay, workingDays: 1)
            return TimerPlan.onDay(
                disclosure.reference, from: start, day: day, by: [Party.privacyOfficer]
            ).done(disclosure.surelyHasMoment(Names.reviewedAt))
        }
    }

    /// E24: in a crisis the request to protect a child can be made on the day it is decided on.
    static let childProtection = TimerDefinition("E24") { facts in
        let measures = facts.entities(Names.measure).filter {
            $0.possibly(Names.kind, in: Names.protection)
        }
        let isRequested = measures.contains { $0.surely(Names.status, in: Names.requested) }
        let advised = facts.entries(Names.consult)
            .filter { $0.possibly(Names.request, in: Names.requests) }
            .compactMap { consult in facts.moment(consult).map { (consult.reference, $0) } }
        let considered = measures.flatMap { measure in
            facts.since(Names.status, among: Names.considered, on: [measure])
                .map { (measure.reference, $0) }
        }
        return (advised + considered).map { entity, start in
            var plan = TimerPlan.onDay(entity, from: start, day: start.localDay, by: [Party.vt])
            plan.alarmAt = start
            return plan.done(isRequested)
        }
    }
}
