import Foundation
import GRDB
import RecordMerge
import RecordModel
import RecordStore
import SamenOp
import Testing

/// One store with what tests ask of it all the time.
struct Laptop {
    let store: RecordStore
    let replica: LocalReplica

    func newRecord() throws -> RecordID {
        try replica.newRecord().header.record
    }

    @discardableResult
    func add(
        _ type: String, _ record: RecordID, _ values: [String: JSONValue]
    ) throws -> EntityReference {
        try store.write { writer in
            try writer.add(
                type, to: record,
                values.sorted { $0.key < $1.key }.map { (FieldName($0.key), $0.value) })
        }.header.entity
    }

    @discardableResult
    func set(
        _ entity: EntityReference, _ record: RecordID, _ field: String, _ value: JSONValue,
        basis: FieldChange.Basis = .shown, reason: String? = nil
    ) throws -> RecordOperation {
        try store.write { writer in
            try writer.set(
                entity, of: record, [FieldChange(FieldName(field), value, basis: basis)],
                EditNote(reason: reason))
        }
    }

    func field(
        _ entity: EntityReference, _ record: RecordID, _ field: String
    ) throws -> MaterialisedField? {
        try self.entity(entity, record)?.fields[FieldName(field)]
    }

    func entity(_ entity: EntityReference, _ record: RecordID) throws -> MaterialisedEntity? {
        try store.read { try $0.materialised(record) }.entities.first { $0.reference == entity }
    }

    func operations(_ record: RecordID) throws -> [RecordOperation] {
        try store.read { try $0.operations(record) }.map(\.operation)
    }

    /// The author looks at the whole record.
    func look(_ record: RecordID) throws {
        try store.write { try $0.markShown(record) }
    }

    // MARK: what a sync client does

    @discardableResult
    func apply(_ entries: [ReceivedEntry]) throws -> Int {
        try store.write { writer in
            let position = try #require(try writer.reader.syncPosition())
            let (after, received) = try writer.apply(entries, after: position)
            try writer.save(after)
            return received
        }
    }

    func verdict(
        _ operation: RecordOperation, _ verdict: LogVerdict, code: String? = nil,
        position: Int? = nil
    ) -> ReceivedVerdict {
        ReceivedVerdict(
            operation: operation.id, headerDigest: operation.headerDigest, verdict: verdict,
            code: code, reason: nil, position: position.map(Int64.init))
    }

    func judge(_ operation: RecordOperation, _ verdict: LogVerdict, code: String? = nil) throws {
        try store.write { try $0.apply(self.verdict(operation, verdict, code: code)) }
    }

    // MARK: checks

    /// The codes of what a full check finds wrong.
    func failures() throws -> Set<String> {
        Set(try store.read { try $0.verify() }.failures.map(\.code))
    }
}

extension StoreWorld {
    /// Changes the schema of a store's file behind its back.
    func change(_ name: String, _ sql: String) throws {
        let queue = try DatabaseQueue(path: path(name) + "/records.sqlite")
        try queue.write { try $0.execute(sql: sql) }
    }

    /// Edits a store's file behind its back.
    func tamper(_ name: String, _ sql: String, _ arguments: StatementArguments = []) throws {
        let queue = try DatabaseQueue(path: path(name) + "/records.sqlite")
        try queue.write { db in
            try db.execute(sql: sql, arguments: arguments)
            #expect(db.changesCount > 0, "nothing was changed")
        }
    }
}

/// The code of the store's error that `body` ends with; nil when it ends well.
func storeError(_ body: () throws -> Void) throws -> StoreError? {
    do { try body() } catch let error as StoreError { return error }
    return nil
}

/// The citations that an operation makes in one field.
func citations(_ operation: RecordOperation, _ field: String) -> [Citation] {
    operation.header.action.writes.first { $0.field == FieldName(field) }?.citations ?? []
}
