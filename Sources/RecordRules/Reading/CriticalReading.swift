import RecordMerge
import RecordModel

/// A write that stands on a field that matters for safety.
struct CriticalWrite {
    /// Where it stands.
    let entity: EntityReference
    /// The field.
    let field: FieldName
    /// The write.
    let stamp: WriteStamp
}

extension RecordFacts {
    /// Every write that stands on a safety-critical field, sorted by entity.
    func criticalWrites() -> [CriticalWrite] {
        record.entities.filter(\.isPresent).flatMap { entity in
            let type = entity.reference.type
            return entity.fields.flatMap { name, field -> [CriticalWrite] in
                guard catalogue.isSafetyCritical(type: type, field: name) else { return [] }
                return field.allHeads.map {
                    CriticalWrite(entity: entity.reference, field: name, stamp: $0.stamp)
                }
            }
        }
    }

    /// The step a field belongs to; where the catalogue does not say, the step of its type.
    func step(of type: String, _ field: FieldName) -> Int? {
        catalogue.definition(type: type, field: field)?.step ?? catalogue.types[type]?.step
    }
}
