import GRDB
import RecordMerge
import RecordModel

/// The index follows the registers: what is written, replaced, contested or removed there is so
/// here too.
extension RegisterTable {
    /// Brings the index up to date after `fields` of an entity were written.
    func index(
        _ record: RecordID, _ state: EntityState, written fields: some Sequence<FieldName>
    ) throws {
        let entity = state.reference
        guard search.isSearched(entity.type) else { return }
        // Whether something removed is gone depends on every field of it.
        guard state.life.isUndisturbed else { return try reindex(record, entity) }
        for name in fields {
            guard let field = search.field(entity.type, name),
                let register = state.registers[name]
            else { continue }
            try search.put(record, entity, field, register)
        }
    }

    /// Makes what the index has of an entity anew.
    func reindex(_ record: RecordID, _ entity: EntityReference) throws {
        try search.remove(record, entity)
        let state = try state(record, entity)
        guard Materialiser.entity(state, rules: catalogue).isPresent else { return }
        for (name, register) in state.registers {
            guard let field = search.field(entity.type, name) else { continue }
            try search.put(record, entity, field, register)
        }
    }

    /// Makes the whole index anew.
    func reindexAll() throws {
        try db.execute(sql: "DELETE FROM search_entry")
        for type in Set(search.definition.fields.map(\.type)).sorted() {
            let rows = try Row.fetchCursor(
                db, sql: "SELECT record, id FROM entity WHERE type = ?", arguments: [type])
            var entities: [(RecordID, EntityReference)] = []
            while let row = try rows.next() {
                let text: String = row[0]
                guard let record = RecordID(text) else {
                    throw StoreError(.damaged, "a record's id is not readable")
                }
                entities.append((record, EntityReference(type: type, id: row[1])))
            }
            for (record, entity) in entities { try reindex(record, entity) }
        }
    }
}

/// The index of a store: its key, and whether it was made as this version makes it.
enum SearchIndex {
    /// The key; nil where there is none yet.
    static func key(_ db: Database, sealing: any StoreSealing) throws -> KeyedPieces? {
        guard let sealed = try StoreSetting.searchKey.read(db) else { return nil }
        guard let pieces = KeyedPieces(key: try sealing.open(sealed)) else {
            throw StoreError(.damaged, "the key of the index is not readable")
        }
        return pieces
    }

    /// The key, drawn where there is none yet: in a new store, or one from before the index.
    static func key(
        _ db: Database, sealing: any StoreSealing, environment: StoreEnvironment
    ) throws -> KeyedPieces {
        if let pieces = try key(db, sealing: sealing) { return pieces }
        let key = environment.randomBytes(KeyedPieces.keyByteCount)
        guard let pieces = KeyedPieces(key: key) else {
            throw StoreError(.cannotCreate, "no key could be made")
        }
        try StoreSetting.searchKey.write(try sealing.seal(key), db)
        return pieces
    }

    /// Makes the index anew where it was made otherwise: the fields, the words or the way of
    /// taking them apart have changed.
    static func bringUpToDate(_ registers: RegisterTable) throws {
        let form = Array(registers.search.definition.form.hex.utf8)
        guard try StoreSetting.searchForm.read(registers.db) != form else { return }
        try registers.reindexAll()
        try StoreSetting.searchForm.write(form, registers.db)
    }
}
