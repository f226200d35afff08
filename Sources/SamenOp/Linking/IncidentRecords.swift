import RecordMerge
import RecordModel
import RecordStore

/// Which records are of one incident, by the links that stand in the store (F0.17).
extension LocalReplica {
    /// The incidents of which there are several records here.
    func incidents(_ reader: StoreReader) throws -> IncidentClasses {
        let links = catalogue.structure.links
        let standing = try reader.links().flatMap { part in
            links.standing(
                in: Materialiser.record(part.record, part.states, rules: catalogue).entities,
                of: part.record)
        }
        return try IncidentClasses(standing) { try reader.has($0) }
    }

    /// The other records of the incident that a record is of, sorted.
    func otherRecords(of record: RecordID, _ reader: StoreReader) throws -> [RecordID] {
        try incidents(reader).records(with: record).filter { $0 != record }
    }

    /// Records that are, or once were, said to be of one incident. What is kept of one of them may
    /// be out of date when another changes.
    func everLinked(_ reader: StoreReader) throws -> Classes<RecordID> {
        let links = catalogue.structure.links
        var classes = Classes<RecordID>()
        for part in try reader.links() {
            for state in part.states {
                for field in [links.ends.one, links.ends.other] {
                    for head in state.registers[field]?.heads ?? [] {
                        guard let id = head.value.known?.stringValue.flatMap(RecordID.init),
                            try reader.has(id)
                        else { continue }
                        classes.join(part.record, id)
                    }
                }
            }
        }
        return classes
    }

    /// Of each incident the first of its records, and every other record: so that what is said of
    /// an incident is said once.
    func oncePerIncident(_ records: [RecordID]) throws -> [RecordID] {
        let repeated = Set(try store.read { try incidents($0) }.all.flatMap { $0.dropFirst() })
        return records.filter { !repeated.contains($0) }
    }

    /// The record that an entity stands in: the one asked for, else another of its incident.
    func home(of entity: EntityReference, from record: RecordID) throws -> RecordID {
        guard !entity.isSingleton else { return record }
        return try store.read { reader in
            if try reader.frame(entity, of: record) != nil { return record }
            return try otherRecords(of: record, reader).first {
                try reader.frame(entity, of: $0) != nil
            } ?? record
        }
    }
}
