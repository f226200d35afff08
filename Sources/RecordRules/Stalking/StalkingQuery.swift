import RecordMerge
import RecordModel

/// What the daily query looks at in one record.
package struct QueryRecord: Sendable {
    /// The record.
    package let id: RecordID
    /// When it, or something in it that matters for safety, was put on record.
    package let registered: [Instant]
    /// When the behaviour began, by anybody's word.
    package let started: [CalendarDate]
    /// What people wrote.
    package let texts: [String]
    /// Whether behaviour is recorded, or somebody called it stalking.
    package let isMarked: Bool

    /// A record of its parts.
    package init(
        id: RecordID, registered: [Instant], started: [CalendarDate], texts: [String],
        isMarked: Bool
    ) {
        self.id = id
        self.registered = registered
        self.started = started
        self.texts = texts
        self.isMarked = isMarked
    }
}

/// From when until when the query looks.
package struct QueryWindow: Hashable, Sendable {
    /// Its first moment.
    package let from: Instant
    /// Its last moment.
    package let until: Instant

    /// So many days back from a moment, by elapsed time.
    package init(days: Int64, until: Instant) { self.init(hours: 24 * days, until: until) }

    /// So many hours back from a moment.
    package init(hours: Int64, until: Instant) {
        from = Due.after(until, hours: -hours)
        self.until = until
    }

    func contains(_ moment: Instant) -> Bool { from <= moment && moment <= until }

    func contains(_ date: CalendarDate) -> Bool {
        Due.day(from) <= date.days && date.days <= Due.day(until)
    }
}

/// A record that the query found, and by what.
package struct QueryMatch: Hashable, Sendable {
    /// The record.
    package let record: RecordID
    /// By what: codes of the catalogue, the most telling first.
    package let matchedBy: [String]
    /// When it was put on record: the first time within the window, else the first time at all.
    package let registeredAt: Instant?
    /// When the behaviour began, as far as somebody said so.
    package let startedOn: CalendarDate?
    /// Whether a selection on the start of the behaviour alone would have missed it (M29).
    package let isOnlyByRegistration: Bool
}

/// The daily query for stalking (R7.12, R7.13): everything registered lately that may be stalking,
/// however long ago it began and whatever it was called.
package enum StalkingQuery {
    private enum Names {
        static let registrationDate = "registration_date"
        static let startDate = "start_date"
        static let keywords = "keywords"
    }

    /// The records that it finds, in the order they were given.
    ///
    /// A record is found when it, or a safety-critical field of it, was registered within the
    /// window, or when the behaviour began within it; and when its texts hold one of the phrases,
    /// behaviour is recorded, or somebody called it stalking. Its classification plays no part.
    package static func select(
        _ records: [QueryRecord], window: QueryWindow, wording: Wording
    ) -> [QueryMatch] {
        records.compactMap { record in
            let hasWords = record.texts.contains(where: wording.occurs)
            guard hasWords || record.isMarked else { return nil }
            let isRegistered = record.registered.contains(where: window.contains)
            let isStarted = record.started.contains(where: window.contains)
            guard isRegistered || isStarted else { return nil }
            let registered = record.registered.filter(window.contains)
            return QueryMatch(
                record: record.id,
                matchedBy: [
                    isRegistered ? Names.registrationDate : nil,
                    isStarted ? Names.startDate : nil, hasWords ? Names.keywords : nil,
                ].compactMap(\.self),
                registeredAt: registered.min() ?? record.registered.min(),
                startedOn: record.started.min(), isOnlyByRegistration: isRegistered && !isStarted)
        }
    }

    /// The phrases that point to stalking, of a version of the catalogue.
    package static func wording(_ catalogue: Catalogue) -> Wording {
        Wording(catalogue.wording[Wording.List.stalking] ?? [])
    }
}

extension QueryRecord {
    private enum Names {
        static let stalking = "stalking"
        static let reportRegisteredAt = "report_registered_at"
        static let startedOn = "started_on"
        static let stalkingStartedOn = "stalking_started_on"
        static let hit = "query_hit"
    }

    /// What the query looks at in these facts.
    package init(_ facts: RecordFacts) {
        let stalking = facts.singleton(Names.stalking)
        let behaviours = StalkingSigns.behaviours(facts)
        let begun = facts.operations.values.map(\.recordedAt).min()
        let started =
            (stalking?.texts(Names.stalkingStartedOn) ?? [])
            + behaviours.flatMap { $0.texts(Names.startedOn) }
        self.init(
            id: facts.record.id,
            registered: ([begun].compactMap(\.self) + facts.criticalWrites().map(\.stamp.clock))
                .map { Instant(milliseconds: $0.wallMilliseconds) }
                + (stalking?.instants(Names.reportRegisteredAt) ?? []),
            started: started.compactMap { CalendarDate($0) },
            // What was said of an earlier hit is no sign of its own.
            texts: facts.freeTexts().filter { $0.entity.type != Names.hit }.flatMap(\.texts),
            isMarked: !behaviours.isEmpty || Stalking.isPossible(facts))
    }
}
