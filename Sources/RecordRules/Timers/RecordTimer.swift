import RecordModel

/// Where a timer stands at a moment.
package enum TimerState: String, CaseIterable, Sendable {
    /// Nothing has to be done yet.
    case running
    /// Its moment, or the moment to be reminded of it, has come.
    case due
    /// Its last moment has passed, and it was not done.
    case overdue
    /// Done, or taken over by what comes next.
    case done
}

/// A date or moment by which somebody has to do something, as it follows from the record.
///
/// It holds moments only: what they mean at a given time is asked with that time, so that a timer
/// can be kept and read later without the record.
package struct RecordTimer: Hashable, Sendable {
    /// What a reminder looks ahead to.
    package struct Reminder: Hashable, Sendable {
        /// How many days before.
        package let daysBefore: Int64
        /// The moment itself.
        package let moment: Instant
    }

    /// Others who are called on from a moment on.
    package struct Escalation: Hashable, Sendable {
        /// From when.
        package let from: Instant
        /// Codes of organisations and roles.
        package let who: [String]
    }

    /// Its id in the catalogue, for example `E4`.
    package let id: String
    /// The rule that says the same, where there is one.
    package let rule: String?
    /// What it is about; nil when it is about no record.
    package let entity: EntityReference?
    /// When it began, where that is known.
    package let startsAt: Instant?
    /// The moment it is about; nil when nothing gives one.
    package let dueAt: Instant?
    /// From when somebody has to act; nil for never.
    package let alarmAt: Instant?
    /// After which it is overdue; nil for never.
    package let deadline: Instant?
    /// From when something else takes its place; nil for never.
    package let expiresAt: Instant?
    /// Whether it was done.
    package let isDone: Bool
    /// Whom it calls on, whatever the time: codes of organisations and roles.
    package let owners: [String]
    /// Whom it calls on as well from some moment on.
    package let escalation: Escalation?
    /// The key of its sentence in the text catalogue: `timer.<id>`, or a variant below it.
    package let messageKey: String
    /// What goes into the placeholders of that sentence, beside `start`, `due` and `end`.
    package let arguments: [String: String]
    /// What it reminds of, where it is a reminder.
    package let reminder: Reminder?
    /// Whether its number is a setting of the region rather than a rule of somebody.
    package let isSetting: Bool

    /// Where it stands at that moment.
    package func state(at now: Instant) -> TimerState {
        if isDone { return .done }
        if let expiresAt, expiresAt <= now { return .done }
        if let deadline, deadline < now { return .overdue }
        if let alarmAt, alarmAt <= now { return .due }
        return .running
    }

    /// Whether somebody has to act at that moment.
    package func needsSomebody(at now: Instant) -> Bool {
        let state = state(at: now)
        return state == .due || state == .overdue
    }

    /// Whom it calls on at that moment: codes of organisations and roles, each once.
    package func who(at now: Instant) -> [String] {
        guard !isDone, let escalation, escalation.from <= now else { return owners }
        return owners + escalation.who.filter { !owners.contains($0) }
    }

    /// The moments at which its state, or whom it calls on, changes while it is not done.
    package var changes: [Instant] {
        guard !isDone else { return [] }
        let passed = deadline.map { Instant(milliseconds: $0.milliseconds + 1) }
        return [alarmAt, passed, expiresAt, escalation?.from].compactMap(\.self)
    }

    /// The first moment at which it calls on somebody; nil when it never does.
    package var firstAlarm: Instant? {
        isDone ? nil : [alarmAt, deadline].compactMap(\.self).min()
    }

    /// Sooner first; what has no moment comes last.
    package static func precedes(_ left: RecordTimer, _ right: RecordTimer) -> Bool {
        if left.dueAt != right.dueAt {
            guard let one = left.dueAt, let other = right.dueAt else { return left.dueAt != nil }
            return one < other
        }
        let numbers = (RuleNumber(left.id), RuleNumber(right.id))
        if numbers.0 != numbers.1 { return numbers.0 < numbers.1 }
        if left.entity != right.entity {
            guard let one = left.entity, let other = right.entity else { return left.entity == nil }
            return one < other
        }
        return left.order.lexicographicallyPrecedes(right.order)
    }

    /// What tells two timers of one entity with one moment apart: all the rest of them.
    private var order: [String] {
        let moments = [startsAt, alarmAt, deadline, expiresAt, reminder?.moment]
        let texts = arguments.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
        return [messageKey, isDone ? "1" : "0", reminder.map { "\($0.daysBefore)" } ?? ""]
            + moments.map { $0?.utcText ?? "" } + owners + texts
    }
}
