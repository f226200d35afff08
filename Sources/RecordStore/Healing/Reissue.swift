import Foundation
import GRDB
import RecordModel

/// Writing again, under a new key, what was never sent under the old one.
extension StoreWriter {
    /// Writes again what was written under the old key and has not reached the service, in its old
    /// order and with its own words: all of it or, when interrupted, nothing.
    ///
    /// To be done when the feed is here to its end: what the other copy sent is known by then.
    ///
    /// - Returns: How many operations were written again.
    package mutating func reissue() throws -> Int {
        guard case .joined(let old) = try reader.copyState() else { return 0 }
        // From now on the new key writes.
        try StoreSetting.copied.write(.members([("key", .text(store.replica.text))]), db)
        let unsent = try log.fetch(
            """
            WHERE replica = ? AND (verdict = 0 OR verdict = 4 AND code = ?) ORDER BY sequence, number
            """, [old.text, ValidityCode.chainFork.rawValue]
        ).filter { $0.operation.content != nil }
        var names = ReissuedNames()
        for logged in unsent {
            let before = logged.operation
            let after = try write(again: before, &names)
            names.note(before, after)
            try log.judge(logged.number, .reissued)
            try registers.rebuild(before.header.record, before.header.entity)
            try RecordSummaries(db: db, sealing: store.sealing).expire(before.header.record)
            guard let number = try log.find(after.id, digest: after.headerDigest)?.number else {
                throw StoreError(.damaged, "what was written can't be found again")
            }
            try db.execute(
                sql: "INSERT OR REPLACE INTO reissue (written, reissued) VALUES (?, ?)",
                arguments: [logged.number, number])
        }
        for record in Set(unsent.map(\.operation.header.record)) { try dropEmpty(record) }
        return unsent.count
    }

    private mutating func write(
        again before: RecordOperation, _ names: inout ReissuedNames
    ) throws -> RecordOperation {
        let header = before.header
        let content = before.content
        let values = (content?.values.members ?? []).map { member in
            (names.field(FieldName(member.key.string)), names.value(member.value))
        }
        let action: OperationAction =
            switch header.action {
            case .set(let writes):
                .set(
                    writes.map {
                        FieldWrite(
                            field: names.field($0.field),
                            citations: $0.citations.map(names.citation))
                    })
            case .remove(let saw): .remove(saw: saw.map(names.citation))
            case .restore(let saw): .restore(saw: saw.map(names.citation))
            }
        let makesRecord =
            header.entity.isSingleton && header.record.text == header.derivedID
        let makesEntity = header.createsEntity
        return try append(
            record: makesRecord ? nil : names.record(header.record),
            entity: makesEntity ? nil : names.entity(header.entity),
            newType: header.entity.type,
            frame: EntityFrame(partition: header.partition, wpgClass: header.wpgClass),
            action: { action }, values: values,
            note: EditNote(occurredAt: content?.occurredAt, reason: content?.reason))
    }

    /// Takes a record out of the list of which nothing counts any more: it has another id now.
    private func dropEmpty(_ record: RecordID) throws {
        try db.execute(
            sql: """
                DELETE FROM record_summary WHERE record = ?1
                    AND NOT EXISTS (SELECT 1 FROM operation WHERE record = ?1 AND verdict <> 5)
                """, arguments: [record.text])
    }
}

/// What has another name since it was written again.
private struct ReissuedNames {
    private var ids: [String: String] = [:]
    private var citations: [Citation: Citation] = [:]

    mutating func note(_ before: RecordOperation, _ after: RecordOperation) {
        ids[before.header.derivedID] = after.header.derivedID
        ids[before.id.description] = after.id.description
        ids[before.citation.description] = after.citation.description
        citations[before.citation] = after.citation
    }

    func citation(_ citation: Citation) -> Citation { citations[citation] ?? citation }

    func record(_ record: RecordID) -> RecordID {
        ids[record.text].flatMap(RecordID.init) ?? record
    }

    func entity(_ entity: EntityReference) -> EntityReference {
        EntityReference(type: entity.type, id: ids[entity.id] ?? entity.id)
    }

    func field(_ field: FieldName) -> FieldName {
        guard let element = field.element, let id = ids[element] else { return field }
        return FieldName(field.base, element: id)
    }

    /// The value with every id in it that has another name, and nothing else changed.
    func value(_ value: JSONValue) -> JSONValue {
        if let text = value.stringValue { return ids[text].map { .text($0) } ?? value }
        if let elements = value.arrayValue { return .array(elements.map { self.value($0) }) }
        if let object = value.objectValue {
            return .object(JSONObject(object.members.map { ($0.key, self.value($0.value)) }))
        }
        return value
    }
}
