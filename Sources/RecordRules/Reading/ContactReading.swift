import RecordMerge
import RecordModel

/// What was agreed with a victim about keeping in touch, and what came of it.
struct VictimContact {
    private enum Names {
        static let person = "victim_contact_person"
        static let deputy = "victim_contact_deputy"
        static let frequency = "contact_frequency"
        static let informed = "victim_informed"
        static let about = "person"
        static let topic = "topic"
        static let followup: Set<String> = ["report_followup"]
        static let informedAt = "informed_at"
    }

    let victim: Victim

    /// Whether nobody contests that there is a fixed contact point.
    var hasContactPoint: Bool { victim.entity.surelyFilled(Names.person) }

    /// When the contact point was taken away; nil while somebody is one, or nobody ever was.
    var contactPointLeftAt: Instant? {
        let isGone =
            victim.entity.texts(Names.person).allSatisfy(\.isBlank)
        return isGone ? victim.entity.lastWritten(Names.person) : nil
    }

    /// Whether nobody contests that there is a deputy.
    var hasDeputy: Bool { victim.entity.surelyFilled(Names.deputy) }

    /// Whether nobody contests that it was agreed how often to be in touch.
    var isAgreed: Bool { victim.entity.surelyFilled(Names.frequency) }

    /// The agreed times between two contacts; what can't be read is nil.
    var periods: [ContactPeriod?] {
        victim.entity.texts(Names.frequency).filter { !$0.isBlank }.map(ContactPeriod.init)
    }

    /// Since when it stands; of several answers the earliest.
    var agreedAt: Instant? { victim.entity.firstWritten(Names.frequency) }

    /// When the victim was last spoken to or told something, up to now.
    func lastContact(_ facts: RecordFacts) -> Instant? {
        let told = informed(facts).compactMap { $0.instants(Names.informedAt).min() }
        return (told + talks(facts)).filter { $0 <= facts.now }.max()
    }

    /// Whether it is on record that the victim heard what became of the report.
    func isFollowedUp(_ facts: RecordFacts) -> Bool {
        informed(facts).contains {
            $0.surely(Names.topic, in: Names.followup) && !$0.instants(Names.informedAt).isEmpty
        }
    }

    private func informed(_ facts: RecordFacts) -> [Entry] {
        facts.entries(Names.informed).filter {
            $0.texts(Names.about).contains(victim.reference.id)
        }
    }

    /// A conversation does not say with which victim it was: it counts where there is only one.
    private func talks(_ facts: RecordFacts) -> [Instant] {
        guard Victim.all(facts).count == 1 else { return [] }
        return Consult.all(facts).filter { $0.isOf([Consult.Kind.victimFeedback]) && $0.isSpoken }
            .compactMap(\.startedAt)
    }
}

/// The time between two contacts, as people write it down: a number of days, weeks or months, or
/// one of the usual words. Anything else is for people to read.
struct ContactPeriod: Hashable {
    private enum Names {
        static let words: [String: Int64] = [
            "dagelijks": 1, "daily": 1, "wekelijks": 7, "weekly": 7, "maandelijks": 30,
            "monthly": 30,
        ]
        static let every: Set<Substring> = ["elke", "iedere", "every", "om", "de"]
        static let units: [Substring: Int64] = [
            "dag": 1, "dagen": 1, "day": 1, "days": 1, "week": 7, "weken": 7, "weeks": 7,
            "maand": 30, "maanden": 30, "month": 30, "months": 30,
        ]
    }

    /// Its length in days.
    let days: Int64

    /// Reads `7`, `7 dagen`, `elke 2 weken`, `every week`, `wekelijks` and the like.
    init?(_ text: String) {
        let words = text.lowercased().split(whereSeparator: \.isWhitespace)
        if words.count == 1, let days = words.first.flatMap({ Names.words[String($0)] }) {
            self.days = days
            return
        }
        let rest = words.drop { Names.every.contains($0) }
        let number = rest.first.flatMap { Int64($0) }
        let unit = number == nil ? rest : rest.dropFirst()
        guard number != nil || !unit.isEmpty, unit.count <= 1, (1...366).contains(number ?? 1)
        else { return nil }
        guard let name = unit.first else {
            days = number ?? 1
            return
        }
        guard let length = Names.units[name] else { return nil }
        days = (number ?? 1) * length
    }
}

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
