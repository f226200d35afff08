import RecordModel
import RecordRules

/// A stretch of time in which a clearance to leave turned out not to meet a rule.
package struct DepartureMark: Hashable, Sendable {
    /// The clearance.
    package let entity: EntityReference
    /// The rule.
    package let rule: String
    /// Since when.
    package let from: Instant
    /// Until when; nil while it lasts.
    package let until: Instant?
}

extension RecordView {
    /// The marks on clearances, kept for the history and the report after they ended too.
    package var clearanceMarks: [DepartureMark] {
        let counting = operations.filter(\.verdict.counts).map(\.operation)
        let marks = ClearanceHistory.marks(
            operations: counting, catalogue: facts.catalogue, profile: facts.profile)
        return marks.keys.sorted().flatMap { entity in
            (marks[entity] ?? []).map { mark in
                DepartureMark(
                    entity: entity, rule: mark.rule,
                    from: Instant(milliseconds: mark.from.wallMilliseconds),
                    until: mark.until.map { Instant(milliseconds: $0.wallMilliseconds) })
            }
        }
    }
}
