import RecordModel
import RecordStore

/// Passing on what stands in the own part, and taking that back.
extension Workload {
    /// Passes on one or two things of the own part, mostly on a ground.
    mutating func disclose(_ book: Ledger.Book, _ replica: SimulatedReplica) throws -> Made? {
        let here = try replica.store.read { reader in
            try book.entities.filter { known in
                try known.partition != .shared
                    && known.organisation == replica.organisation
                    && Marker.openTypes.contains(known.reference.type)
                    && reader.frame(known.reference, of: book.record) != nil
            }
        }
        guard let first = draw.pick(here) else { return nil }
        var items = [first.reference]
        if draw.chance(300), let second = draw.pick(here), second != first {
            items.append(second.reference)
        }
        let isPolice = replica.organisation == "police"
        let row: JSONValue = isPolice ? "G4" : "G2"
        let hasGround = draw.chance(800)
        var values: [(FieldName, JSONValue)] = [
            (FieldName("provider_org"), .text(replica.organisation)),
            (FieldName("provider_role"), .text(replica.store.identity.role)),
            (FieldName("receiver_org"), isPolice ? "vt" : "police"),
            (FieldName("purpose_code"), row),
            (FieldName("ground_code"), hasGround ? row : "none_found"),
            (FieldName("necessity_text"), .text(words(book, first.partition))),
            (FieldName("weighty_interest_text"), .text(words(book, first.partition))),
            (FieldName("medium"), draw.chance(500) ? "app" : "spoken"),
        ]
        for item in items {
            values.append((FieldName("content_refs", element: item.id), .bool(true)))
        }
        let written = values
        let operation = try replica.store.write { writer in
            try writer.add("disclosure", to: book.record, written)
        }
        ledger.disclose(operation)
        return Made(operation: operation)
    }

    /// Withdraws something passed on, or takes that back.
    mutating func withdraw(_ book: Ledger.Book, _ replica: SimulatedReplica) throws -> Made? {
        let here = try replica.store.read { reader in
            try book.disclosures.filter { try reader.frame($0.reference, of: book.record) != nil }
        }
        guard let entry = draw.pick(here) else { return nil }
        let takesBack = draw.chance(400)
        let reason = words(book, entry.partition)
        let operation = try replica.store.write { writer in
            try writer.markShown(book.record)
            return takesBack
                ? try writer.restore(entry.reference, of: book.record, reason: reason)
                : try writer.remove(entry.reference, of: book.record, reason: reason)
        }
        return Made(operation: operation)
    }

    /// A text about something passed on.
    private mutating func words(_ book: Ledger.Book, _ partition: Partition) -> String {
        ledger.marker(partition, unit: book.unit, type: "disclosure")
    }
}
