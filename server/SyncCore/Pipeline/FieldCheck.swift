import AccessPolicy
import RecordModel

/// Whether what is written fits the catalogue: codes `unknown-field`, `wrong-type` and
/// `not-writable`.
struct FieldCheck {
    let transaction: any SyncTransaction
    let catalogue: Catalogue

    /// The first thing that does not fit; nil when all does.
    func denial(_ operation: RecordOperation) throws -> AccessDenial? {
        let header = operation.header
        let writes = header.action.writes
        for write in writes where !isKnown(write.field, type: header.entity.type) {
            return AccessDenial(.unknownField, "the catalogue has no such field of this type")
        }
        for write in writes {
            let value = operation.content?.values[write.field.description] ?? .null
            guard fits(value, write.field, type: header.entity.type) else {
                return AccessDenial(.wrongType, "a value or element is not what its field takes")
            }
        }
        for write in writes {
            if let reason = try notWritable(write.field, header) {
                return AccessDenial(.notWritable, reason)
            }
        }
        return nil
    }

    /// The fields that `operation` writes and nothing may write again.
    func writtenOnce(_ operation: RecordOperation) -> [FieldName] {
        let type = operation.header.entity.type
        return operation.header.action.writes.map(\.field).filter { field in
            catalogue.definition(type: type, field: field)
                .map { catalogue.isWrittenOnce($0, type: type) } ?? false
        }
    }

    /// A set written without element is known, and of the wrong type.
    private func isKnown(_ field: FieldName, type: String) -> Bool {
        catalogue.definition(type: type, field: field) != nil
            || (!field.hasBracket
                && catalogue.definition(type: type, name: field.base)?.value.isSet == true)
    }

    private func fits(_ value: JSONValue, _ field: FieldName, type: String) -> Bool {
        guard let definition = catalogue.definition(type: type, field: field) else { return false }
        if let element = field.element, !definition.value.acceptsElement(element, codes: codes) {
            return false
        }
        return definition.value.accepts(value, codes: codes)
    }

    private func codes(_ enumeration: String) -> [String] { catalogue.codes(enumeration) }

    private func notWritable(_ field: FieldName, _ header: OperationHeader) throws -> String? {
        guard let definition = catalogue.definition(type: header.entity.type, field: field) else {
            return nil
        }
        if definition.rule.policy == .derived { return "this field is worked out, never written" }
        guard catalogue.isWrittenOnce(definition, type: header.entity.type),
            try transaction.isWritten(field, entity: header.entity, record: header.record)
        else { return nil }
        return "this field is written once; a correction is a new entry"
    }
}

/// Whether type, record, partition and class are what the entity was made with: codes
/// `partition-mismatch` and `not-removable`.
struct PartitionCheck {
    let catalogue: Catalogue

    /// The first thing that differs; nil when nothing does.
    func denial(_ operation: RecordOperation, _ place: EntityPlace) -> AccessDenial? {
        let header = operation.header
        guard header.wpgClass != .article9ViaOM || header.partition == .policeOnly else {
            return mismatch("data of article 9 stay with the police")
        }
        if header.entity.isSingleton {
            let partition = catalogue.defaultPartition(
                type: header.entity.type, organisation: header.author.organisation)
            guard header.partition == partition else {
                return mismatch("the catalogue puts this type in another partition")
            }
            if case .set = header.action { return nil }
            return AccessDenial(.notRemovable, "a record has one of this type, always")
        }
        guard let origin = place.origin else {
            let isEntry = header.entity.type == catalogue.structure.name("disclosure", "type")
            return isEntry && header.partition == .shared
                ? mismatch("an entry of passing on stands in its maker's own part") : nil
        }
        let isSame =
            origin.entity == header.entity && origin.record == header.record
            && origin.partition == header.partition && origin.wpgClass == header.wpgClass
        return isSame ? nil : mismatch("type, record, partition or class is not the entity's")
    }

    private func mismatch(_ reason: String) -> AccessDenial {
        AccessDenial(.partitionMismatch, reason)
    }
}
