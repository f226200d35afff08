import RecordMerge
import RecordModel

/// Which records are of one incident, by the links that a unit sees (F0.17).
struct IncidentReader {
    let unit: String
    let catalogue: Catalogue
    let transaction: any SyncTransaction

    /// The other records of the incident that a record is of, of those that the unit takes or
    /// took part in, sorted.
    func otherRecords(of record: RecordID) throws -> [RecordID] {
        let holders = try transaction.recordsWithLinks()
        guard !holders.isEmpty else { return [] }
        let definition = catalogue.structure.links
        let links = try holders.filter(isHeld).flatMap { holder in
            let operations = try SyncCore.visible(holder, to: unit, transaction).filter {
                $0.header.entity.type == definition.type
            }
            let entities = Materialiser.records(operations, rules: catalogue).flatMap(\.entities)
            return definition.standing(in: entities, of: holder)
        }
        return try IncidentClasses(links, present: isHeld).records(with: record)
            .filter { $0 != record }
    }

    /// Whether the unit has anything of a record, as its laptops have it.
    private func isHeld(_ record: RecordID) throws -> Bool {
        try transaction.participations(in: record).contains { $0.unit == unit }
    }
}
