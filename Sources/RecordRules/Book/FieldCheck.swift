import RecordMerge
import RecordModel

/// Turns the catalogue's checks, which are data, into rules like all others.
enum FieldCheck {
    /// The rule of a check.
    static func rule(_ check: FieldCheckDefinition) -> Rule {
        Rule(
            check.id, FindingSeverity(rawValue: check.severity) ?? .warn, step: check.step,
            binds: check.binds, gates: Set(check.gates.compactMap(gate)),
            override: check.overriddenBy.isEmpty ? .never : .roles(Set(check.overriddenBy))
        ) { facts in
            guard check.when.allSatisfy({ holds($0, facts) }) else { return [] }
            let unknown = facts.catalogue.structure.unknownCode
            return subjects(check, facts).compactMap { reference, entity in
                entity?.isAnswered(check.field, unknown: unknown) ?? false
                    ? nil : Breach(entities: [reference])
            }
        }
    }

    private static func gate(_ name: String) -> Gate? {
        if name == "closing" { return .closing }
        guard name.hasPrefix("step") else { return nil }
        return Int(name.dropFirst("step".count)).map { .step($0) }
    }

    private static func subjects(
        _ check: FieldCheckDefinition, _ facts: RecordFacts
    ) -> [(EntityReference, MaterialisedEntity?)] {
        guard facts.catalogue.types[check.type]?.isMany == true else {
            return [(.singleton(check.type), facts.singleton(check.type))]
        }
        return facts.entities(check.type).map { ($0.reference, $0) }
    }

    /// Whether anybody's word makes the condition true.
    private static func holds(
        _ condition: FieldCheckDefinition.Condition, _ facts: RecordFacts
    ) -> Bool {
        let isSet =
            facts.catalogue.definition(type: condition.type, name: condition.field)?
            .value.isSet == true
        return facts.entities(condition.type).contains { entity in
            condition.anyOf.contains { value in
                if isSet {
                    return value.stringValue.map { entity.possiblyHas(condition.field, $0) }
                        ?? false
                }
                return entity.standing(condition.field).contains(.known(value))
            }
        }
    }
}
