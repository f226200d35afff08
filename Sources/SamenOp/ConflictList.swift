import RecordMerge
import RecordModel
import RecordStore

/// A field whose values differ, with who says what.
package struct OpenConflict: Sendable {
    /// The record.
    package let record: RecordID
    /// The entity.
    package let entity: EntityReference
    /// The field.
    package let field: FieldName
    /// Whether a wrong value may lead to harm.
    package let isSafetyCritical: Bool
    /// The field as merged.
    package let state: MaterialisedField

    /// Conflict sorts before remark, then by entity and field.
    static func precedes(_ left: OpenConflict, _ right: OpenConflict) -> Bool {
        if left.entity != right.entity { return left.entity < right.entity }
        return left.field < right.field
    }
}

extension RecordView {
    /// The fields in conflict, on entities that count as present.
    package var conflicts: [OpenConflict] {
        record.entities.filter(\.isPresent).flatMap { entity in
            entity.fields.filter { $0.value.state == .conflict }.map { field, state in
                OpenConflict(
                    record: record.id, entity: entity.reference, field: field,
                    isSafetyCritical: facts.catalogue.isSafetyCritical(
                        type: entity.reference.type, field: field),
                    state: state)
            }
        }
        .sorted(by: OpenConflict.precedes)
    }
}

extension LocalReplica {
    /// The conflicts of one record, or of all. The author counts as having been shown them.
    package func showConflicts(_ record: RecordID?) throws -> [(RecordView, [OpenConflict])] {
        let records = try record.map { [$0] } ?? store.read { try $0.records().map(\.record) }
        let found = try records.sorted().map { try view($0, lookingBack: false) }.map {
            ($0, $0.conflicts)
        }
        .filter { !$0.1.isEmpty }
        try store.write { writer in
            for conflict in found.flatMap(\.1) { try writer.markShown(conflict.state.allHeads) }
            try writer.noteAccess(record == nil ? .list : .view, record, detail: "conflicts")
        }
        return found
    }
}
