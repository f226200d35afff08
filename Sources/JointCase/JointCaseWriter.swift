import RecordModel
import RecordStore

/// Writes forms of the joint case into a store, each as one operation.
package struct JointCaseWriter: Sendable {
    /// The record.
    package let record: RecordID
    /// What has been made so far, by name.
    package private(set) var made: [String: EntityReference] = [:]

    /// A writer for a record.
    ///
    /// - Parameter made: What others made before, by name.
    package init(record: RecordID, made: [String: EntityReference] = [:]) {
        self.record = record
        self.made = made
    }

    /// Saves the forms one after the other, all in the transaction of `writer`.
    ///
    /// - Throws: ``StoreError``.
    package mutating func save(
        _ forms: [JointCasePlan.Form], to writer: inout StoreWriter
    ) throws {
        for form in forms {
            switch form.subject {
            case .new(let type, let name):
                made[name] = try writer.add(type, to: record, form.values).header.entity
            case .known(let name):
                guard let entity = made[name] else {
                    throw StoreError(.unknownEntity, "nothing was made under that name")
                }
                try save(form, entity, &writer)
            case .one(let type): try save(form, .singleton(type), &writer)
            }
        }
    }

    private func save(
        _ form: JointCasePlan.Form, _ entity: EntityReference, _ writer: inout StoreWriter
    ) throws {
        _ = try writer.set(
            entity, of: record, form.values.map { FieldChange($0.field, $0.value) })
    }
}
