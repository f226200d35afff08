import RecordMerge
import RecordModel

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
    mutating func add(
        _ entity: MaterialisedEntity, _ field: FieldName?, in section: Int, outcomes: Set<String>
    ) {
        let type = entity.reference.type
        var outcome: [SummaryLine.Outcome] = []
        if let field, outcomes.contains("\(type).\(field.base)"),
            let value = entity.fields[field]?.value.known
        {
            outcome = [SummaryLine.Outcome(field: field, value: value)]
        }
        shares[section, default: [:]][type, default: [:]][entity.reference, default: []] += outcome
    }

    /// What each section says.
    var lines: [Int: [SummaryLine]] {
        shares.mapValues { types in
            types.keys.sorted().map { type in
                let entities = types[type] ?? [:]
                return SummaryLine(
                    type: type, count: entities.count,
                    outcomes: entities.keys.sorted().flatMap { reference in
                        (entities[reference] ?? []).sorted { $0.field < $1.field }
                    })
            }
        }
    }
}
