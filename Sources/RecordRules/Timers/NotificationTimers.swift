import RecordMerge
import RecordModel

/// Timers of the notification to Veilig Thuis and of the decision that follows on it.
enum NotificationTimers {
    private enum Names {
        static let notification = "vt_notification"
        static let madeAt = "made_at"
        static let sentAt = "sent_at"
        static let receivedAt = "received_at"
        static let noLongerAcute = "no_longer_acute"
        static let declaredAt = "declared_at"
        static let sendHours = "vt_notification_send_max_h"
        static let receiveHours = "vt_notification_max_h"
        static let triage = "vt_triage"
        static let decidedAt = "decided_at"
        static let triageDays = "triage_days"
        static let triageDayKind = "triage_day_kind"
        static let working: JSONValue = "working"
    }

    /// E3: the notification leaves in the shift in which step 5 begins, and reaches Veilig Thuis.
    /// Only the police's own word that it was sent, and Veilig Thuis's that it came, end it.
    static let notification = TimerDefinition("E3", rule: "R5.4", isSetting: true) { facts in
        let notification = facts.singleton(Names.notification)
        let isReceived = notification?.confirmedInstants(Names.receivedAt).isEmpty == false
        let isSent = notification?.confirmedInstants(Names.sentAt).isEmpty == false
        let about = EntityReference.singleton(Names.notification)
        let shift = facts.profile.number(Names.sendHours, usual: 8)
        let sending = stepFiveStarts(facts).map { start in
            TimerPlan.atOnce(
                about, from: start, until: start.later(hours: shift), by: [Party.police]
            ).saying("sent").done(isSent || isReceived)
        }
        let hours = facts.profile.number(Names.receiveHours, usual: 24)
        let receiving = (notification?.instants(Names.sentAt) ?? []).map { start in
            let deadline = start.later(hours: hours)
            return TimerPlan(
                entity: about, startsAt: start, dueAt: deadline, deadline: deadline,
                isDone: isReceived, owners: Party.both
            ).saying("received", ["hours": String(hours)])
        }
        return sending + receiving
    }

    /// E4: Veilig Thuis decides within a number of days what happens with the notification;
    /// calendar days, unless the profile says working days (K6).
    static let triage = TimerDefinition("E4") { facts in
        let isDone = facts.singleton(Names.triage)?.surelyHasMoment(Names.decidedAt) ?? false
        let days = facts.profile.number(Names.triageDays, usual: 5)
        let isWorking = facts.profile[Names.triageDayKind] == Names.working
        return (facts.singleton(Names.notification)?.instants(Names.receivedAt) ?? []).map {
            start in
            let day =
                isWorking
                ? facts.profile.calendar.day(after: start.localDay, workingDays: days)
                : start.sameTime(daysLater: days).localDay
            return TimerPlan.onDay(
                .singleton(Names.triage), from: start, day: day, by: [Party.vt]
            ).escalating(to: [Party.supervisor])
                .saying(isWorking ? "working" : nil, ["days": String(days)]).done(isDone)
        }
    }

    /// When step 5 began, by everybody who says so: somebody said that it is no longer acute, or
    /// made the notification.
    private static func stepFiveStarts(_ facts: RecordFacts) -> [Instant] {
        let declared = facts.entities(Names.noLongerAcute).flatMap { $0.instants(Names.declaredAt) }
        let made = facts.singleton(Names.notification)?.instants(Names.madeAt) ?? []
        return declared + made
    }
}
