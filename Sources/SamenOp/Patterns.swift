import RecordModel
import RecordRules
import RecordStore

/// Another record of the same person, or at the same address.
package struct PatternHit: Sendable {
    /// The record.
    package let record: RecordID
    /// Its short name.
    package let name: String
    /// Why it may belong with the record at hand; the exact ones first.
    package let why: [PatternReason]
    /// When it happened and when it came on record.
    package let dates: RecordDates
}

extension LocalReplica {
    /// How many other records are shown beside a record; the exact ones come first.
    package static let patternHitCountMax = 50

    /// Other records on this laptop of the same person or at the same address (F1.8, F2.6), the
    /// newest first. What was classified otherwise, or came on record late, is among them.
    ///
    /// It leaves no access entry of its own: who shows them leaves one for the record at hand.
    package func similarRecords(to record: RecordID) throws -> [PatternHit] {
        try store.read { reader in
            let facts = try facts(record, reader).facts
            let found = try PatternFinder(catalogue.search, reader).reasons(facts)
            let likeliest = found.sorted { left, right in
                let exact = (left.value.first?.closeness, right.value.first?.closeness)
                return exact.0 == exact.1 ? left.key < right.key : exact.0 == .exact
            }
            return try likeliest.prefix(Self.patternHitCountMax).map { other, why in
                PatternHit(
                    record: other, name: data.name(of: other), why: why,
                    dates: try self.facts(other, reader).facts.dates)
            }
            .sorted { left, right in
                let moments = (Self.moment(left.dates), Self.moment(right.dates))
                return moments.0 == moments.1
                    ? left.record < right.record : moments.0 > moments.1
            }
        }
    }

    private static func moment(_ dates: RecordDates) -> Int64 {
        (dates.occurredAt ?? dates.recordedAt)?.milliseconds ?? 0
    }
}
