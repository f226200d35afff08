import RecordModel

/// One row of the catalogue's table of timers: pure, and known by its id.
struct TimerDefinition: Sendable {
    /// Its id in the catalogue, for example `E4`.
    let id: String
    /// The rule that says the same, where there is one.
    let rule: String?
    /// Whether its number is a setting of the region, which nobody outside prescribes.
    let isSetting: Bool
    private let plans: @Sendable (RecordFacts) -> [TimerPlan]

    /// A row of its parts.
    init(
        _ id: String, rule: String? = nil, isSetting: Bool = false,
        plans: @escaping @Sendable (RecordFacts) -> [TimerPlan]
    ) {
        self.id = id
        self.rule = rule
        self.isSetting = isSetting
        self.plans = plans
    }

    /// The timers of this row in a record.
    func timers(_ facts: RecordFacts) -> [RecordTimer] {
        plans(facts).map { $0.timer(id, rule: rule, isSetting: isSetting) }
    }
}

/// One timer as its row works it out. What is left out does not apply.
struct TimerPlan {
    var entity: EntityReference?
    var startsAt: Instant?
    var dueAt: Instant?
    /// From when somebody has to act.
    var alarmAt: Instant?
    /// After which it is overdue.
    var deadline: Instant?
    /// From when something else takes its place.
    var expiresAt: Instant?
    var isDone = false
    var owners: [String] = []
    var escalation: RecordTimer.Escalation?
    /// The text `timer.<id>.<variant>` instead of `timer.<id>`.
    var variant: String?
    var arguments: [String: String] = [:]
    var reminder: RecordTimer.Reminder?
    /// Whether its number is a setting, where the row's timers differ in that.
    var isSetting: Bool?

    /// What has to happen at once, and is overdue that much later.
    static func atOnce(
        _ entity: EntityReference, from start: Instant, until deadline: Instant, by who: [String]
    ) -> TimerPlan {
        TimerPlan(
            entity: entity, startsAt: start, dueAt: deadline, alarmAt: start, deadline: deadline,
            owners: who)
    }

    /// What has to happen on a day at the latest: it calls on people from that day's beginning.
    static func onDay(
        _ entity: EntityReference?, from start: Instant?, day: Int64, by who: [String]
    ) -> TimerPlan {
        let end = Instant.endOfDay(day)
        return TimerPlan(
            entity: entity, startsAt: start, dueAt: end, alarmAt: .startOfDay(day), deadline: end,
            owners: who)
    }

    /// What has to happen by a moment, or by the end of a date: it calls on people from that day's
    /// beginning. Nil when the text is neither.
    static func by(
        _ text: String, _ entity: EntityReference?, from start: Instant?, by who: [String]
    ) -> TimerPlan? {
        if let date = CalendarDate(text) {
            return onDay(entity, from: start, day: date.days, by: who)
        }
        guard let moment = Instant(text) else { return nil }
        var plan = onDay(entity, from: start, day: moment.localDay, by: who)
        plan.dueAt = moment
        plan.deadline = moment
        return plan
    }

    /// The same, calling on others too once it is overdue.
    func escalating(to who: [String]) -> TimerPlan {
        var plan = self
        plan.escalation = deadline.map {
            RecordTimer.Escalation(from: Instant(milliseconds: $0.milliseconds + 1), who: who)
        }
        return plan
    }

    /// The same, done or not.
    func done(_ isDone: Bool) -> TimerPlan {
        var plan = self
        plan.isDone = isDone
        return plan
    }

    /// The same with another sentence.
    func saying(_ variant: String?, _ arguments: [String: String] = [:]) -> TimerPlan {
        var plan = self
        plan.variant = variant
        plan.arguments = arguments
        return plan
    }

    func timer(_ id: String, rule: String?, isSetting: Bool) -> RecordTimer {
        // In one form, so that the same moment written in two zones is one timer.
        func utc(_ moment: Instant?) -> Instant? {
            moment.map { Instant(milliseconds: $0.milliseconds) }
        }
        var owners: [String] = []
        for code in self.owners where !owners.contains(code) { owners.append(code) }
        return RecordTimer(
            id: id, rule: rule, entity: entity, startsAt: utc(startsAt), dueAt: utc(dueAt),
            alarmAt: utc(alarmAt), deadline: utc(deadline), expiresAt: utc(expiresAt),
            isDone: isDone, owners: owners, escalation: escalation,
            messageKey: variant.map { "timer.\(id).\($0)" } ?? "timer.\(id)",
            arguments: arguments, reminder: reminder, isSetting: self.isSetting ?? isSetting)
    }
}
