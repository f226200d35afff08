import RecordMerge
import RecordModel

/// When what a record is about happened, and when it came on record.
package struct RecordDates: Hashable, Sendable {
    /// When it happened, as far as somebody said so.
    package let occurredAt: Instant?
    /// When the first of it was recorded; nil for a record without operations.
    package let recordedAt: Instant?
    /// When something was last recorded.
    package let lastChange: Instant?

    /// Dates of their parts.
    package init(occurredAt: Instant?, recordedAt: Instant?, lastChange: Instant?) {
        self.occurredAt = occurredAt
        self.recordedAt = recordedAt
        self.lastChange = lastChange
    }

    /// Whether it came on record more than a day after it happened.
    package var isLate: Bool {
        guard let occurredAt, let recordedAt else { return false }
        return Due.after(occurredAt, hours: Self.lateHours) < recordedAt
    }

    private static let lateHours: Int64 = 24
}

extension RecordFacts {
    /// The dates of the record (F1.8, F2.6): of the event the earliest that somebody said of what
    /// stands on the incident; where nobody did, of anything in the record; else when it was
    /// reported.
    package var dates: RecordDates {
        let search = catalogue.search
        let event = singleton(search.eventType)
        let stamps = event?.fields.values.flatMap(\.allHeads).map(\.stamp) ?? []
        func told(_ fact: OperationFact?) -> Instant? {
            fact?.occurredAt?.instant.flatMap(Due.moment)
        }
        let happened =
            stamps.compactMap { told(operations[$0.operation]) }.min()
            ?? operations.values.compactMap(told).min()
        let reported = event?.instants(search.reportedAt.description).min()
        let written = operations.values.map(\.recordedAt)
        func moment(_ time: HybridTime?) -> Instant? {
            time.map { Instant(milliseconds: $0.wallMilliseconds) }
        }
        return RecordDates(
            occurredAt: happened ?? reported, recordedAt: moment(written.min()),
            lastChange: moment(written.max()))
    }

    /// Whether the record is closed, and nobody contests that.
    package var isClosed: Bool {
        let names = catalogue.structure
        return surely(
            names.recordType, names.name("record", "closeState"),
            in: [names.name("stepDone", "closed")])
    }
}
