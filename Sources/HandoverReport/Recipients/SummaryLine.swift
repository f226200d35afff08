import RecordMerge
import RecordModel
import RecordRules

/// What a section says in counts and outcomes, where the recipient gets no words.
package struct SummaryLine: Hashable, Sendable {
    /// An outcome in force.
    package struct Outcome: Hashable, Sendable {
        /// The field.
        package let field: FieldName
        /// What holds; null where people differ.
        package let value: JSONValue
    }

    /// The type.
    package let type: String
    /// How many there are.
    package let count: Int
    /// The outcomes among their fields, without who said so.
    package let outcomes: [Outcome]
}

/// Adds up what is summarised.
struct Summary {
    private var shares: [Int: [String: [EntityReference: [SummaryLine.Outcome]]]] = [:]

    /// Counts an entity in a section, with a field of it when that is an outcome.
    private mutating func add(
        _ entity: MaterialisedEntity, _ field: FieldName?, in section: Int, outcomes: Set<String>
    ) {
        let type = entity.reference.type
        var outcome: [SummaryLine.Outcome] = []
        if let field, outcomes.contains("\(type).\(field.base)"), let said = entity.fields[field] {
            outcome = Self.inForce(said).map { SummaryLine.Outcome(field: field, value: $0) }
        }
        shares[section, default: [:]][type, default: [:]][entity.reference, default: []] += outcome
    }

    /// What holds on a field: everything that was said of one to which is only added, null where
    /// people differ and nobody's word holds, nothing where nothing is said any more.
    private static func inForce(_ field: MaterialisedField) -> [JSONValue] {
        if let list = field.list { return list.compactMap(\.known) }
        guard let value = field.value.known else { return [] }
        return value.isNull && field.state != .conflict ? [] : [value]
    }

    /// What the sections say of what is only counted.
    ///
    /// - Parameters:
    ///   - facts: The record with nothing but that, as joined.
    ///   - shares: What each record gives.
    ///   - policy: What stands in which section.
    static func lines(
        _ facts: RecordFacts, of shares: [RecordShare], _ policy: ReleasePolicy
    ) -> [Int: [SummaryLine]] {
        let counted = Set(
            shares.flatMap(\.counted.keys).map { reference in
                EntityReference(
                    type: reference.type, id: facts.aliases[reference.id] ?? reference.id)
            })
        var summary = Summary()
        for entity in facts.record.entities where counted.contains(entity.reference) {
            let names: [FieldName?] = entity.fields.isEmpty ? [nil] : entity.fields.keys.map { $0 }
            for name in names {
                summary.add(
                    entity, name, in: policy.section(of: entity.reference.type, name),
                    outcomes: policy.scope.matrix.outcomes)
            }
        }
        return summary.lines(facts)
    }

    /// What each section says; what is linked counts once.
    private func lines(_ facts: RecordFacts) -> [Int: [SummaryLine]] {
        shares.mapValues { types in
            types.keys.sorted().map { type in
                let entities = types[type] ?? [:]
                return SummaryLine(
                    type: type, count: facts.countedOnce(entities.keys.sorted()).count,
                    outcomes: entities.keys.sorted().flatMap { reference in
                        (entities[reference] ?? []).sorted { $0.field < $1.field }
                    })
            }
        }
    }
}
