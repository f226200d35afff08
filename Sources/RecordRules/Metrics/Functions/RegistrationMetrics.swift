import RecordMerge
import RecordModel

/// Figures about writing down, differences and overrides (M17, M35, M36).
enum RegistrationMetrics {
    private enum Names {
        static let operation = "operation"
        static let conflict = "conflict"
        static let resolving = "resolving"
        static let override = "override"
    }

    /// M17: from what happened until it was written down, for every write of which the author says
    /// when it happened.
    static let lag = MetricFunction(
        of: Names.operation,
        each: { facts in
            told(facts).compactMap { id, fact, happened in
                guard fact.occurredAt?.instant.flatMap({ Instant($0) }) != nil else { return nil }
                let lag = fact.recordedAt.wallMilliseconds - happened.milliseconds
                return MetricObservation(
                    subject: id.description, isHit: true, sample: max(0, lag),
                    keys: [fact.author.organisation])
            }
        })

    /// M17: which of them were late, by the region's own limits (R9.1).
    static let late = MetricFunction(
        of: Names.operation,
        each: { facts in
            told(facts).map { id, fact, happened in
                let limit = Due.after(
                    happened, minutes: RegistrationRules.patience(fact.author, facts))
                return MetricObservation(
                    subject: id.description,
                    isHit: limit.milliseconds < fact.recordedAt.wallMilliseconds,
                    keys: [fact.author.organisation])
            }
        })

    private static func told(
        _ facts: RecordFacts
    ) -> [(OperationID, OperationFact, Instant)] {
        facts.operations.sorted { $0.key.description < $1.key.description }.compactMap { id, fact in
            guard let happened = fact.latestMoment,
                !RegistrationRules.isLookedUp(fact.entity, facts)
            else { return nil }
            return (id, fact, happened)
        }
    }

    /// M35: safety-critical fields on which values differ now.
    static let openConflicts = MetricFunction(
        of: Names.conflict,
        each: { facts in
            facts.record.entities.filter(\.isPresent).flatMap { entity in
                entity.fields.filter { field, state in
                    state.state == .conflict
                        && facts.catalogue.isSafetyCritical(
                            type: entity.reference.type, field: field)
                }
                .map { field, _ in
                    MetricObservation(
                        subject: "\(facts.record.id.text)/\(entity.reference)/\(field)", isHit: true
                    )
                }
            }
        })

    /// M35: from when the last of the values that differed was written until somebody settled it:
    /// a write that takes the place of several that differ.
    static let resolved = MetricFunction(
        of: Names.resolving,
        each: { facts in
            facts.operations.sorted { $0.key.description < $1.key.description }.flatMap {
                id, fact in
                fact.replacing.sorted { $0.key < $1.key }.compactMap { field, operations in
                    guard facts.catalogue.isSafetyCritical(type: fact.entity.type, field: field)
                    else { return nil }
                    let settled = operations.compactMap { facts.operations[$0] }
                    let values = Set(settled.compactMap { $0.values[field.description] })
                    guard values.count > 1,
                        let arose = settled.map(\.recordedAt.wallMilliseconds).max()
                    else { return nil }
                    return MetricObservation(
                        subject: "\(id)/\(field)", isHit: true,
                        sample: max(0, fact.recordedAt.wallMilliseconds - arose))
                }
            }
        })

    /// M36: blocks that somebody set aside with a reason, by rule.
    static let overrides = MetricFunction(
        of: Names.override,
        each: { facts in
            facts.overrides().filter(\.isOverride).enumerated().map { index, entry in
                MetricObservation(
                    subject: "\(facts.record.id.text)/\(index)", isHit: true, keys: [entry.rule])
            }
        })
}
