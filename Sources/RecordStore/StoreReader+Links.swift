import GRDB
import RecordMerge
import RecordModel

extension StoreReader {
    /// The states of all entities of a record.
    package func states(_ record: RecordID) throws -> [EntityState] {
        try registers.states(record)
    }

    /// The values that stand on some fields of one entity, without reading the rest of it.
    package func heads(
        _ entity: EntityReference, _ fields: [FieldName], of record: RecordID
    ) throws -> [RegisterHead] {
        try fields.flatMap { try registers.register(record, entity, $0)?.heads ?? [] }
    }

    /// The links of every record that has some, also those that were taken away. Costs nothing
    /// where there are none.
    package func links() throws -> [RecordPart] {
        // The type is written out, so that the index of links serves.
        let statement = try db.cachedStatement(
            sql: "SELECT DISTINCT record FROM entity WHERE type = 'link' ORDER BY record")
        let type = store.environment.catalogue.structure.links.type
        return try String.fetchAll(statement).compactMap(RecordID.init).map { record in
            RecordPart(record: record, states: try registers.states(record, type: type))
        }
    }
}
