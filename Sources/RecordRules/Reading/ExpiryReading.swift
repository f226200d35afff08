import RecordMerge
import RecordModel

/// When measures start and end.
extension Measure {
    private enum Names {
        static let startsAt = "starts_at"
        static let endsAt = "ends_at"
        static let reviewOn = "review_on"
        static let untilFurtherNotice = "until_further_notice"
        static let extensionType = "measure_extension"
        static let measure = "measure"
        static let decidedAt = "decided_at"
        static let newEnd = "new_end"
        static let leadDays = "expiry_lead_days"
        static let usualLeadDays: [Int64] = [14, 7, 3, 1]
    }

    /// Whether its start is recorded.
    var hasStart: Bool { !entity.instants(Names.startsAt).isEmpty }

    /// Whether it is recorded when it ends, or when it is looked at again.
    var hasEndOrReview: Bool {
        !entity.instants(Names.endsAt).isEmpty || entity.isFilled(Names.reviewOn)
    }

    /// Whether something about its time is recorded.
    var isTimed: Bool {
        hasStart || hasEndOrReview || !entity.standing(Names.untilFurtherNotice).isEmpty
    }

    /// Its ends by everybody's word. A decided extension moves the decider's own end; what others
    /// say of the end stays as it is.
    func ends(_ facts: RecordFacts) -> [Instant] {
        let field = entity.fields[FieldName(Names.endsAt)]
        let own = Self.instants(field?.candidates)
        let others = Self.instants(field?.remarks)
        guard let extended = extensions(facts).last?.end else { return own + others }
        return own.map { max($0, extended) } + others + [extended]
    }

    /// The first of its ends: the one that has to be acted on.
    func earliestEnd(_ facts: RecordFacts) -> Instant? { ends(facts).min() }

    /// The end by the word of who made it, extensions included; the first where that word is not
    /// one.
    func ownEnd(_ facts: RecordFacts) -> Instant? {
        let own = entity.creatorOrganisation.flatMap {
            entity.instants(Names.endsAt, by: $0).min()
        }
        guard let extended = extensions(facts).last?.end else { return own }
        return max(own ?? extended, extended)
    }

    /// Whether by somebody's word it has run out.
    func isPast(_ facts: RecordFacts) -> Bool {
        earliestEnd(facts).map { $0 <= facts.now } ?? false
    }

    /// The extensions that were decided, by the moment of the decision. Of several for one moment
    /// the earliest end holds.
    func extensions(_ facts: RecordFacts) -> [(decidedAt: Instant, end: Instant)] {
        var ends: [Int64: (decidedAt: Instant, end: Instant)] = [:]
        for entry in facts.inForce(facts.entries(Names.extensionType))
        where isMeant(by: entry, Names.measure) {
            guard let decided = entry.instants(Names.decidedAt).max(),
                let end = entry.instants(Names.newEnd).min()
            else { continue }
            let known = ends[decided.milliseconds]?.end ?? end
            ends[decided.milliseconds] = (decided, min(known, end))
        }
        return ends.values.sorted { $0.decidedAt < $1.decidedAt }
    }

    /// The writes of its end by others than who made it.
    var endsByOthers: [Instant] {
        entity.heads(Names.endsAt).filter { $0.organisation != entity.creatorOrganisation }
            .compactMap { $0.value.known?.stringValue }.compactMap { Instant($0) }
    }

    /// The moments before an end at which it is reminded of, the first one first: days before, at
    /// the same time by the clock.
    static func reminders(before end: Instant, _ facts: RecordFacts) -> [Instant] {
        let listed = facts.profile[Names.leadDays]?.arrayValue?.compactMap(\.integerValue)
        return Set(listed ?? Names.usualLeadDays).map { end.daysBefore($0) }.sorted()
    }

    private static func instants(_ heads: [RegisterHead]?) -> [Instant] {
        (heads ?? []).compactMap { $0.value.known?.stringValue }.compactMap { Instant($0) }
    }
}

extension Instant {
    /// The moment that many days earlier when clocks show the same time.
    func daysBefore(_ days: Int64) -> Instant {
        let local = AmsterdamTime(self)
        return AmsterdamTime.instant(
            days: local.days - days,
            milliseconds: (local.minuteOfDay * 60 + local.second) * 1_000 + local.millisecond)
    }

    /// The moment that many hours later.
    func adding(hours: Int64) -> Instant {
        Instant(milliseconds: milliseconds + hours * 3_600_000, offsetMinutes: offsetMinutes)
    }

    /// The day by clocks in the Netherlands, as people write it: `30-07-2026`.
    var dayText: String {
        let local = AmsterdamTime(self)
        return "\(CivilTime.padded(local.day, 2))-\(CivilTime.padded(local.month, 2))"
            + "-\(CivilTime.padded(local.year, 4))"
    }
}
