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
        // Each record's history is its own: what another of the incident tells came in with a link.
        let counting = allOperations.filter(\.verdict.counts).map(\.operation)
        let marks = Dictionary(grouping: counting, by: \.header.record).values.reduce(
            into: [EntityReference: [ClearanceMark]]()
        ) { marks, operations in
            marks.merge(
                ClearanceHistory.marks(
                    operations: operations, catalogue: facts.catalogue, profile: facts.profile)
            ) { $0 + $1 }
        }
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
