import RecordModel

extension MemoryTransaction {
    func lastOrder() -> AcceptanceOrder { AcceptanceOrder(Int64(tables.log.count)) }

    func operation(_ id: OperationID, _ digest: SHA256Digest) -> JudgedOperation? {
        tables.operations[MemoryTables.OperationKey(id: id, digest: digest)]
    }

    func operationBytes(_ id: OperationID, _ digest: SHA256Digest) -> [UInt8]? {
        operation(id, digest)?.operation.canonicalBytes
    }

    func operationRecord(_ id: OperationID, _ digest: SHA256Digest) -> RecordID? {
        operation(id, digest)?.operation.header.record
    }

    func putOperation(_ received: JudgedOperation) {
        let operation = received.operation
        let judged =
            tables.erasures[operation.headerDigest] == nil ? received : received.erased
        let key = MemoryTables.OperationKey(id: operation.id, digest: operation.headerDigest)
        if let wait = tables.operations[key]?.waitsFor {
            put(\.waiting, wait, (tables.waiting[wait] ?? []).subtracting([key]))
        }
        put(\.operations, key, judged)
        if let wait = judged.waitsFor {
            put(\.waiting, wait, (tables.waiting[wait] ?? []).union([key]))
        }
        switch judged.status {
        case .refused:
            if case .set = operation.header.action {
                append(\.refused, operation.header.derivedID, key)
            }
        case .accepted:
            onUndo { [box] in box.tables.log.removeLast() }
            tables.log.append(key)
            append(\.logOfRecord, operation.header.record, key)
            append(\.logOfEntity, MemoryTables.EntityKey(operation.header), key)
        case .held, .quarantined: break
        }
    }

    func waiting(for key: WaitKey) -> [JudgedOperation] {
        (tables.waiting[key] ?? [])
            .sorted {
                ($0.id.replica.text, $0.id.sequence, $0.digest.hex)
                    < ($1.id.replica.text, $1.id.sequence, $1.digest.hex)
            }
            .compactMap { tables.operations[$0] }
    }

    func refused(deriving derived: String) -> [JudgedOperation] {
        (tables.refused[derived] ?? []).compactMap { tables.operations[$0] }
            // What was refused once can be accepted since: a tail that is taken back proves it.
            .filter { if case .refused = $0.status { true } else { false } }
    }

    func accepted(
        record: RecordID, type: String, entity: String?
    ) -> [JudgedOperation] {
        if let entity {
            let key = MemoryTables.EntityKey(
                record: record, entity: EntityReference(type: type, id: entity))
            return (tables.logOfEntity[key] ?? []).compactMap { tables.operations[$0] }
        }
        return (tables.logOfRecord[record] ?? []).compactMap { tables.operations[$0] }
            .filter { $0.operation.header.entity.type == type }
    }

    func accepted(
        record: RecordID?, after order: AcceptanceOrder, countMax: Int
    ) -> [JudgedOperation] {
        guard let record else {
            return tables.log.dropFirst(Int(order.number)).prefix(countMax)
                .compactMap { tables.operations[$0] }
        }
        let found = (tables.logOfRecord[record] ?? []).lazy
            .compactMap { self.tables.operations[$0] }
            .filter { $0.order.map { $0 > order } ?? false }
        return Array(found.prefix(countMax))
    }
}
