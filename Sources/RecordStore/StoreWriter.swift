import GRDB
import RecordMerge
import RecordModel

/// Writes edits inside one transaction. Each edit becomes one signed operation.
package struct StoreWriter {
    let db: Database
    let store: RecordStore
    let log: OperationLog
    let registers: RegisterTable
    let shown: ShownMemory
    private var clock: HybridClock
    /// One moment for everything that is written together.
    let wallMilliseconds: Int64
    private var chain: (sequence: Int64, digest: SHA256Digest)?
    /// The last operation written by this writer; nil when it wrote none.
    private(set) var written: WriterMemory?

    init(db: Database, store: RecordStore) throws {
        self.db = db
        self.store = store
        (log, registers) = store.tables(db)
        shown = ShownMemory(db: db, author: store.identity.author, replica: store.replica)
        chain = try log.chainEnd(store.replica)
        wallMilliseconds = store.environment.wallMilliseconds()
        clock = HybridClock()
        if let received = try StoreSetting.clock.read(db),
            let time = HybridTime(String(decoding: received, as: UTF8.self))
        {
            clock.receive(time)
        }
        guard let chain else { return }
        if let known = store.memory.withLock({ $0 }), known.sequence == chain.sequence {
            clock.receive(known.clock)
        } else if let own = try log.find(
            OperationID(replica: store.replica, sequence: chain.sequence))
        {
            clock.receive(own.operation.header.clock)
        }
    }

    var catalogue: Catalogue { store.environment.catalogue }

    /// Reads inside this transaction, what it wrote included.
    package var reader: StoreReader { StoreReader(db: db, store: store) }

    /// Starts a record; its id is that of the operation made here.
    package mutating func createRecord(
        _ values: [(FieldName, JSONValue)], _ note: EditNote = EditNote()
    ) throws -> RecordOperation {
        let type = catalogue.structure.recordType
        for (field, value) in values {
            try EditCheck(catalogue).field(type: type, field, value)
        }
        return try append(
            record: nil, entity: .singleton(type),
            frame: EntityFrame(partition: .shared, wpgClass: .none),
            action: { .set(values.map { FieldWrite(field: $0.0, citations: []) }) },
            values: values, note: note)
    }

    /// Adds an entity of a type that a record may have several of.
    package mutating func add(
        _ type: String, to record: RecordID, _ values: [(FieldName, JSONValue)],
        partition: Partition? = nil, wpgClass: WpgClass = .none, _ note: EditNote = EditNote()
    ) throws -> RecordOperation {
        let check = EditCheck(catalogue)
        let entityType = try check.type(type)
        guard entityType.isMany else {
            // The one of its kind is not added but written.
            return try set(
                .singleton(type), of: record, values.map { FieldChange($0.0, $0.1) }, note)
        }
        guard !values.isEmpty else {
            throw StoreError(.valueMissing, "an entity needs a value", details: ["type": type])
        }
        for (field, value) in values { try check.field(type: type, field, value) }
        let organisation = store.identity.organisation
        let frame = EntityFrame(
            partition: partition
                ?? catalogue.defaultPartition(type: type, organisation: organisation),
            wpgClass: wpgClass)
        try require(frame)
        return try append(
            record: record, entity: nil, newType: type, frame: frame,
            action: { .set(values.map { FieldWrite(field: $0.0, citations: []) }) },
            values: values, note: note)
    }

    /// Writes fields of one entity.
    package mutating func set(
        _ entity: EntityReference, of record: RecordID, _ changes: [FieldChange],
        _ note: EditNote = EditNote()
    ) throws -> RecordOperation {
        _ = try EditCheck(catalogue).type(entity.type)
        // An operation that writes nothing is none: nobody could read it back.
        guard !changes.isEmpty else {
            throw StoreError(
                .valueMissing, "an edit needs a value", details: ["type": entity.type])
        }
        let frame = try frame(of: entity, in: record)
        let known = try registers.state(record, entity, only: changes.map(\.field))
        let state = known ?? EntityState(entity)
        var writes: [FieldWrite] = []
        for change in changes {
            let definition = try EditCheck(catalogue).field(
                type: entity.type, change.field, change.value)
            let register = state.registers[change.field] ?? RegisterState()
            if !register.heads.isEmpty, catalogue.isWrittenOnce(definition, type: entity.type) {
                throw StoreError(
                    .notWritable, "a field of an entry is written once",
                    details: ["type": entity.type, "field": change.field.description])
            }
            let heads = try replaced(by: change, register, state, definition, record)
            try requireReason(change, heads, state, definition, note)
            writes.append(try write(change, heads, definition))
        }
        return try append(
            record: record, entity: entity, frame: frame, state: known, action: { .set(writes) },
            values: changes.map { ($0.field, $0.value) }, note: note)
    }

    /// Proposes to take an entity away, on what the author was shown of it.
    package mutating func remove(
        _ entity: EntityReference, of record: RecordID, reason: String
    ) throws -> RecordOperation {
        guard !entity.isSingleton else {
            throw StoreError(
                .notRemovable, "a record always has it", details: ["type": entity.type])
        }
        try require(reason, details: ["type": entity.type])
        let frame = try frame(of: entity, in: record)
        let state = try registers.state(record, entity)
        var saw: Set<Citation> = []
        for register in state.registers.values {
            for head in register.heads where try shown.wasShown(head.stamp, in: record) {
                saw.insert(head.stamp.citation)
            }
        }
        let sorted = saw.sorted { $0.description < $1.description }
        return try append(
            record: record, entity: entity, frame: frame, action: { .remove(saw: sorted) },
            values: [], note: EditNote(reason: reason))
    }

    /// Undoes the removals of an entity.
    package mutating func restore(
        _ entity: EntityReference, of record: RecordID, reason: String
    ) throws -> RecordOperation {
        try require(reason, details: ["type": entity.type])
        let frame = try frame(of: entity, in: record)
        let removals = try registers.state(record, entity).life.standingRemovals
            .map(\.stamp.citation)
        guard !removals.isEmpty else {
            throw StoreError(
                .unknownEntity, "nobody removed it", details: ["type": entity.type])
        }
        return try append(
            record: record, entity: entity, frame: frame, action: { .restore(saw: removals) },
            values: [], note: EditNote(reason: reason))
    }

    /// Remembers that the author was shown the whole record.
    package func markShown(_ record: RecordID) throws { try shown.markAll(of: record) }

    /// Remembers that the author was shown these writes.
    package func markShown(_ heads: [RegisterHead]) throws { try shown.mark(heads.map(\.stamp)) }

    private func frame(of entity: EntityReference, in record: RecordID) throws -> EntityFrame {
        if let frame = try registers.frame(record, entity) {
            // What another organisation passed on is here to be read.
            guard
                catalogue.roles.partitions(of: store.identity.organisation)
                    .contains(frame.partition)
            else {
                throw StoreError(
                    .notPermitted, "what was passed on can be read, not changed; ask its maker",
                    details: ["type": entity.type])
            }
            return frame
        }
        guard entity.isSingleton, catalogue.types[entity.type]?.isMany == false else {
            throw StoreError(
                .unknownEntity, "the record has no such entity", details: ["type": entity.type])
        }
        return EntityFrame(partition: .shared, wpgClass: .none)
    }

    private func require(_ frame: EntityFrame) throws {
        let partitions = catalogue.roles.partitions(of: store.identity.organisation)
        guard partitions.contains(frame.partition) else {
            throw StoreError(
                .partitionMismatch, "this organisation does not write to that partition",
                details: ["allowed": partitions.map(\.rawValue).joined(separator: ", ")])
        }
        guard frame.wpgClass != .article9ViaOM || frame.partition == .policeOnly else {
            throw StoreError(
                .partitionMismatch, "article 9 data stay within the police",
                details: ["allowed": Partition.policeOnly.rawValue])
        }
    }

    mutating func append(
        record: RecordID?, entity: EntityReference?, newType: String? = nil, frame: EntityFrame,
        state: EntityState? = nil, action: () -> OperationAction, values: [(FieldName, JSONValue)],
        note: EditNote
    ) throws -> RecordOperation {
        try requireOwnKey()
        let id = OperationID(replica: store.replica, sequence: (chain?.sequence ?? 0) + 1)
        let content = OperationContent(
            salt: OperationSalt(bytes: store.environment.randomBytes(OperationSalt.byteCount)),
            values: JSONObject(values.map { ($0.0.text, $0.1) }), occurredAt: note.occurredAt,
            reason: note.reason)
        let time = clock.tick(wallMilliseconds: wallMilliseconds)
        let author = store.identity.operationAuthor
        let previous = chain?.digest
        let catalogue = catalogue.version
        let performed = action()
        let operation = try RecordOperation.make(content: content, sign: store.key.sign) { digest in
            let derived = DerivedID.make(operation: id, content: digest)
            let recordID = record ?? RecordID(creating: id, content: digest)
            return OperationHeader(
                catalogue: catalogue, record: recordID, id: id, previous: previous,
                entity: entity ?? EntityReference(type: newType ?? "", id: derived),
                action: performed, partition: frame.partition, wpgClass: frame.wpgClass,
                clock: time,
                author: author, contentDigest: digest)
        }
        try requireSize(operation)
        guard let number = try log.insert(operation, verdict: .pending) else {
            throw StoreError(.damaged, "the chain already has this operation")
        }
        try noteAttachment(operation, number: number)
        try registers.merge(operation, into: state)
        try RecordSummaries(db: db, sealing: store.sealing).expire(operation.header.record)
        chain = (id.sequence, operation.headerDigest)
        written = WriterMemory(sequence: id.sequence, clock: time)
        return operation
    }

    private func requireSize(_ operation: RecordOperation) throws {
        if let problem = OperationParser.problem(with: operation) {
            throw StoreError(.tooLarge, problem.message)
        }
    }
}
