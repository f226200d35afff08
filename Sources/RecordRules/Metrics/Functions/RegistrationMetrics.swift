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

    /// M35: from when values began to differ until somebody settled it: after that write what
    /// stands says one thing. What is linked as one is settled when all of it is.
    static let resolved = MetricFunction(
        of: Names.resolving,
        each: { facts in
            var writes: [Place: [Write]] = [:]
            for (id, fact) in facts.operations {
                for field in fact.writtenFields
                where facts.catalogue.isSafetyCritical(type: fact.entity.type, field: field) {
                    let place = Place(entity: fact.entity, field: field)
                    writes[place, default: []].append((id, fact))
                }
            }
            return writes.flatMap { place, writes in settled(writes, place.field) }
                .sorted { $0.subject < $1.subject }
        })

    private typealias Write = (id: OperationID, fact: OperationFact)

    private struct Place: Hashable {
        let entity: EntityReference
        let field: FieldName
    }

    private static func precedes(_ one: Write, _ other: Write) -> Bool {
        let (left, right) = (one.fact.recordedAt, other.fact.recordedAt)
        return left == right ? one.id.description < other.id.description : left < right
    }

    /// Each time that the values of one field, which differed, became one. In the order of time.
    private static func settled(_ writes: [Write], _ field: FieldName) -> [MetricObservation] {
        var standing: [OperationID: JSONValue] = [:]
        var since: Int64?
        return writes.sorted(by: precedes).compactMap { id, fact in
            for replaced in fact.replacing[field] ?? [] { standing[replaced] = nil }
            standing[id] = fact.values[field.description]
            let now = fact.recordedAt.wallMilliseconds
            if Set(standing.values).count > 1 {
                since = since ?? now
                return nil
            }
            guard let arose = since else { return nil }
            since = nil
            return MetricObservation(
                subject: "\(id)/\(field)", isHit: true, sample: max(0, now - arose))
        }
    }

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
