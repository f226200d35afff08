import RecordModel

/// Whether the author's unit takes part in the other records that a link names (F0.17): code
/// `not-permitted`, kept until it does.
struct LinkCheck {
    let transaction: any SyncTransaction
    let catalogue: Catalogue
    let powers: PowerCheck

    /// What to do when it does not; nil when it does.
    func stop(_ operation: RecordOperation, _ arrival: Arrival) throws -> Judgement? {
        guard operation.header.entity.type == catalogue.structure.name("link", "type") else {
            return nil
        }
        for record in try records(operation) {
            let unit = operation.header.author.unit
            if let stop = try powers.participation(of: unit, in: record, arrival) {
                return stop
            }
        }
        return nil
    }

    /// The other records that a link is about after this operation, each once.
    private func records(_ operation: RecordOperation) throws -> [RecordID] {
        let header = operation.header
        let earlier = try transaction.accepted(
            record: header.record, type: header.entity.type, entity: header.entity.id
        ).map(\.operation)
        let all = earlier + [operation]
        let structure = catalogue.structure
        let kind = structure.name("link", "kind")
        let isBetweenRecords = all.contains {
            $0.content?.values[kind]?.stringValue == structure.sameIncidentKind
        }
        let naming = NamingKeeper(transaction: transaction, catalogue: catalogue)
        var found: [RecordID] = []
        for name in all.flatMap(naming.named(by:)) {
            guard let record = try record(name, isBetweenRecords: isBetweenRecords),
                record != header.record, !found.contains(record)
            else { continue }
            found.append(record)
        }
        return found
    }

    /// The record that a link names, or in which the entity stands that it names.
    private func record(_ name: String, isBetweenRecords: Bool) throws -> RecordID? {
        if let origin = try transaction.entity(name) { return origin.record }
        guard let record = RecordID(name) else { return nil }
        return try isBetweenRecords || transaction.record(record) != nil ? record : nil
    }
}
