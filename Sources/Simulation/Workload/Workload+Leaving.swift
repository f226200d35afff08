import RecordModel
import RecordStore

/// Ending that a unit takes part, and taking that back.
extension Workload {
    /// Ends a participation that the own organisation began, or begins it again.
    mutating func leave(_ book: Ledger.Book, _ replica: SimulatedReplica) throws -> Made? {
        let here = try replica.store.read { reader in
            try book.participants.filter { known in
                try known.entity.organisation == replica.organisation
                    && reader.frame(known.entity.reference, of: book.record) != nil
            }
        }
        guard let (entity, unit) = draw.pick(here) else { return nil }
        let comesBack = draw.chance(500)
        let until = FieldName(catalogue.structure.name("participant", "until"))
        let value: JSONValue = comesBack ? .null : "2026-03-14T10:00:00Z"
        let note = note(book, entity.partition, entity.reference.type, always: true)
        let operation = try replica.store.write { writer in
            try writer.markShown(book.record)
            return try writer.set(
                entity.reference, of: book.record, [FieldChange(until, value)], note)
        }
        ledger.leave(unit, book.record)
        return Made(operation: operation)
    }
}
