import RecordMerge
import RecordModel

/// By what way and when a victim may be reached without danger.
struct SafeChannel {
    private enum Names {
        static let channel = "contact_safe_channel"
        static let any: Set<String> = ["any"]
        static let time = "contact_safe_time"
        static let unanswered: Set<String> = ["in_person", "at_station"]
        /// The ways of talking that each answer leaves open. Where a person in between is agreed
        /// on, no direct way is.
        static let open: [String: Set<String>] = [
            "only_via_trusted_person": [], "only_in_person": ["in_person", "at_station"],
            "own_phone_only": ["phone", "video"], "not_at_home": ["phone", "video", "at_station"],
            "any": ["phone", "video", "in_person", "at_station"],
        ]
    }

    let victim: MaterialisedEntity

    /// Whether every way of talking is fine, by everybody's word.
    private var isOpen: Bool { victim.surely(Names.channel, in: Names.any) }

    /// Whether a conversation kept to it. One from before it was agreed is not spoken of; while
    /// nothing is agreed, calling is not known to be safe.
    func allowsChannel(of consult: Consult, at moment: Instant) -> Bool {
        if isOpen || isBefore(Names.channel, moment) { return true }
        let answers = victim.standing(Names.channel).map { $0.known?.stringValue ?? "" }
        let open = (answers.isEmpty ? [""] : answers).map { Names.open[$0] ?? Names.unanswered }
        let first = open.first ?? []
        return consult.isThrough(open.dropFirst().reduce(first) { $0.intersection($1) })
    }

    /// Whether the moment lies within the agreed times, as far as they read `09:00-17:00`.
    func allowsTime(_ moment: Instant) -> Bool {
        if isBefore(Names.time, moment) { return true }
        let minute = AmsterdamTime(moment).minuteOfDay
        return victim.texts(Names.time).compactMap(Self.minutes).allSatisfy { span in
            span.from <= span.to
                ? (span.from..<span.to).contains(minute)
                : minute >= span.from || minute < span.to
        }
    }

    private func isBefore(_ field: String, _ moment: Instant) -> Bool {
        victim.lastWritten(field).map { moment < $0 } ?? false
    }

    private static func minutes(_ text: String) -> (from: Int64, to: Int64)? {
        let ends = text.filter { !$0.isWhitespace }.split(separator: "-")
        guard ends.count == 2, let from = WeeklyHours.minuteOfDay(String(ends[0])),
            let to = WeeklyHours.minuteOfDay(String(ends[1]))
        else { return nil }
        return (from, to)
    }
}
