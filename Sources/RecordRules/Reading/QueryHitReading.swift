import RecordMerge
import RecordModel

/// What the daily query found in a record (F3.41), and whether somebody read it.
package struct QueryHit: Sendable {
    private enum Names {
        static let type = "query_hit"
        static let runDate = "run_date"
        static let readBy = "read_by"
        static let readAt = "read_at"
    }

    let entity: Entry
    private let readInstants: [Instant]
    private let isMarkedRead: Bool
    /// The days on which the query ran that found it.
    package let runDates: [CalendarDate]
    /// Whether somebody read it, or a hit of this record of the same or a later day: who read that
    /// has seen the record.
    package private(set) var isRead: Bool

    private init(_ entity: Entry) {
        self.entity = entity
        readInstants = entity.instants(Names.readAt)
        isMarkedRead = entity.hasText(Names.readBy) || !readInstants.isEmpty
        runDates = entity.texts(Names.runDate).compactMap { CalendarDate($0) }
        isRead = isMarkedRead
    }

    /// The hits of a record, sorted by id.
    package static func all(_ facts: RecordFacts) -> [QueryHit] {
        let hits = facts.entries(Names.type).map(QueryHit.init)
        let lastRead = hits.filter(\.isMarkedRead).compactMap { $0.runDates.max() }.max()
        return hits.map { hit in
            var hit = hit
            if let lastRead, let day = hit.runDates.max(), day <= lastRead { hit.isRead = true }
            return hit
        }
    }

    /// The entity.
    package var reference: EntityReference { entity.reference }

    /// The ids of the hit and of its corrections.
    package var ids: Set<String> { entity.ids }

    /// When it was read, as the reader says; nil where nobody does.
    package var readAt: Instant? { readInstants.min() }

    /// Whether somebody said of this very hit that it was read.
    package var isReadItself: Bool { isMarkedRead }

    /// When it was found: when it was written, unless the query ran on an earlier day.
    func foundAt(_ facts: RecordFacts) -> Instant? {
        let ran = runDates.min().map {
            AmsterdamTime.instant(days: $0.days + 1, milliseconds: 0)
        }
        return [facts.moment(entity), ran].compactMap(\.self).min()
    }
}
