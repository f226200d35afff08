import Foundation
import GRDB
import RecordMerge
import RecordModel

/// What is fixed about an entity when it is created.
package struct EntityFrame: Hashable, Sendable {
    /// Who may see it.
    package let partition: Partition
    /// The class of police data.
    package let wpgClass: WpgClass
}

/// The merge's state on disk: entities and registers, brought up to date one operation at a time.
struct RegisterTable {
    let db: Database
    let sealing: any StoreSealing
    let catalogue: Catalogue
    let log: OperationLog
    let search: SearchTable

    /// Takes a counting operation into the merged state.
    ///
    /// - Parameter loaded: The entity with the registers the operation writes, where they were
    ///   read already in this transaction.
    func merge(_ operation: RecordOperation, into loaded: EntityState? = nil) throws {
        let header = operation.header
        if let loaded {
            try merge(operation, loaded, stored: loaded.life)
            return
        }
        let stored = try life(header.record, header.entity)
        if stored != nil, header.createsEntity {
            // Its maker arrives after others wrote: owners were not known when those merged.
            try rebuild(header.record, header.entity)
            return
        }
        var state = EntityState(header.entity)
        if let stored { state.life = stored }
        for write in header.action.writes {
            state.registers[write.field] = try register(header.record, header.entity, write.field)
        }
        try merge(operation, state, stored: stored)
    }

    private func merge(
        _ operation: RecordOperation, _ before: EntityState, stored: EntityLife?
    ) throws {
        let header = operation.header
        var state = before
        let outcome = try state.apply(operation, rules: catalogue, isPresent: log.counts)
        guard outcome == .applied else {
            try rebuild(header.record, header.entity)
            return
        }
        if stored != state.life {
            try save(
                state.life, header.record, header.entity,
                EntityFrame(partition: header.partition, wpgClass: header.wpgClass))
        }
        for write in header.action.writes {
            guard let register = state.registers[write.field] else { continue }
            try save(register, header.record, header.entity, write.field)
        }
        try index(header.record, state, written: header.action.writes.map(\.field))
    }

    /// Builds an entity anew from all its operations that count.
    func rebuild(_ record: RecordID, _ entity: EntityReference) throws {
        let operations = try log.counting(record, entity)
        let key: StatementArguments = [record.text, entity.type, entity.id]
        try db.cachedStatement(
            sql: "DELETE FROM register WHERE record = ? AND type = ? AND id = ?"
        ).execute(arguments: key)
        try db.cachedStatement(
            sql: "DELETE FROM entity WHERE record = ? AND type = ? AND id = ?"
        ).execute(arguments: key)
        try search.remove(record, entity)
        guard let first = operations.first?.operation.header else { return }
        let state = EntityState(
            entity, operations: operations.map(\.operation), erasures: Self.erasures(operations),
            rules: catalogue)
        try save(
            state.life, record, entity,
            EntityFrame(partition: first.partition, wpgClass: first.wpgClass))
        for (field, register) in state.registers { try save(register, record, entity, field) }
        try index(record, state, written: state.registers.keys)
    }

    /// What is fixed about an entity; nil when nothing of it is here.
    func frame(_ record: RecordID, _ entity: EntityReference) throws -> EntityFrame? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT partition, wpg_class FROM entity
                WHERE record = ? AND type = ? AND id = ?
                """)
        guard
            let row = try Row.fetchOne(
                statement, arguments: [record.text, entity.type, entity.id])
        else { return nil }
        guard let partition = Partition(rawValue: row[0]), let wpgClass = WpgClass(rawValue: row[1])
        else { throw StoreError(.damaged, "an entity's frame is not readable") }
        return EntityFrame(partition: partition, wpgClass: wpgClass)
    }

    /// The state of one entity; empty when nothing of it is here.
    func state(_ record: RecordID, _ entity: EntityReference) throws -> EntityState {
        var state = EntityState(entity)
        if let life = try life(record, entity) { state.life = life }
        let statement = try db.cachedStatement(
            sql: "SELECT field, state FROM register WHERE record = ? AND type = ? AND id = ?")
        let rows = try Row.fetchCursor(
            statement, arguments: [record.text, entity.type, entity.id])
        while let row = try rows.next() {
            let field: String = row[0]
            state.registers[FieldName(field)] = try decode(row[1])
        }
        return state
    }

    /// The entities of a type, in the order of their ids.
    func entities(_ record: RecordID, of type: String) throws -> [EntityReference] {
        let statement = try db.cachedStatement(
            sql: "SELECT id FROM entity WHERE record = ? AND type = ? ORDER BY id")
        return try String.fetchAll(statement, arguments: [record.text, type])
            .map { EntityReference(type: type, id: $0) }
    }

    /// The state of one entity with the named registers only; nil when nothing of it is here.
    func state(
        _ record: RecordID, _ entity: EntityReference, only fields: [FieldName]
    ) throws -> EntityState? {
        guard let life = try life(record, entity) else { return nil }
        var state = EntityState(entity)
        state.life = life
        for field in fields {
            state.registers[field] = try register(record, entity, field)
        }
        return state
    }

    /// The states of all entities of a record.
    func states(_ record: RecordID) throws -> [EntityState] {
        var states: [EntityReference: EntityState] = [:]
        let lives = try Row.fetchCursor(
            try db.cachedStatement(sql: "SELECT type, id, life FROM entity WHERE record = ?"),
            arguments: [record.text])
        while let row = try lives.next() {
            let reference = EntityReference(type: row[0], id: row[1])
            var state = EntityState(reference)
            state.life = try decodeLife(row[2])
            states[reference] = state
        }
        let registers = try Row.fetchCursor(
            try db.cachedStatement(
                sql: "SELECT type, id, field, state FROM register WHERE record = ?"),
            arguments: [record.text])
        while let row = try registers.next() {
            let reference = EntityReference(type: row[0], id: row[1])
            let field: String = row[2]
            states[reference, default: EntityState(reference)].registers[FieldName(field)] =
                try decode(row[3])
        }
        return Array(states.values)
    }

    /// The states of all entities of one type.
    func states(_ record: RecordID, type: String) throws -> [EntityState] {
        let ids = try String.fetchAll(
            try db.cachedStatement(sql: "SELECT id FROM entity WHERE record = ? AND type = ?"),
            arguments: [record.text, type])
        return try ids.map { try state(record, EntityReference(type: type, id: $0)) }
    }

    static func erasures(_ operations: [LoggedOperation]) -> Set<ContentErasure> {
        Set(
            operations.filter(\.isErased).map {
                ContentErasure(
                    operation: $0.operation.id, headerDigest: $0.operation.headerDigest)
            })
    }

    // MARK: rows

    func register(
        _ record: RecordID, _ entity: EntityReference, _ field: FieldName
    ) throws -> RegisterState? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT state FROM register
                WHERE record = ? AND type = ? AND id = ? AND field = ?
                """)
        let bytes = try Data.fetchOne(
            statement, arguments: [record.text, entity.type, entity.id, field.description])
        return try bytes.map(decode)
    }

    private func life(_ record: RecordID, _ entity: EntityReference) throws -> EntityLife? {
        let statement = try db.cachedStatement(
            sql: "SELECT life FROM entity WHERE record = ? AND type = ? AND id = ?")
        let bytes = try Data.fetchOne(
            statement, arguments: [record.text, entity.type, entity.id])
        return try bytes.map(decodeLife)
    }

    private func save(
        _ register: RegisterState, _ record: RecordID, _ entity: EntityReference, _ field: FieldName
    ) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO register (record, type, id, field, state) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (record, type, id, field) DO UPDATE SET state = excluded.state
                """
        ).execute(arguments: [
            record.text, entity.type, entity.id, field.description,
            Data(try sealing.seal(register.storedBytes)),
        ])
    }

    private func save(
        _ life: EntityLife, _ record: RecordID, _ entity: EntityReference, _ frame: EntityFrame
    ) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO entity (record, type, id, partition, wpg_class, life)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (record, type, id) DO UPDATE SET life = excluded.life
                """
        ).execute(arguments: [
            record.text, entity.type, entity.id, frame.partition.rawValue,
            frame.wpgClass.rawValue, Data(try sealing.seal(life.storedBytes)),
        ])
    }

    private func decode(_ bytes: Data) throws -> RegisterState {
        guard let register = RegisterState(storedBytes: try sealing.open(Array(bytes))) else {
            throw StoreError(.damaged, "a register is not readable")
        }
        return register
    }

    private func decodeLife(_ bytes: Data) throws -> EntityLife {
        guard let life = EntityLife(storedBytes: try sealing.open(Array(bytes))) else {
            throw StoreError(.damaged, "an entity is not readable")
        }
        return life
    }
}
