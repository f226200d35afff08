import RecordModel
import SyncProtocol

/// Tells the audit trail of one synchronisation: what came in and what was given out, per record,
/// as numbers and codes. A sync in which nothing goes either way leaves no entry.
struct BatchAudit {
    let audit: AuditTrail
    let transaction: any SyncTransaction
    let catalogue: Catalogue

    private struct Key: Hashable {
        let record: RecordID?
        let verdict: Verdict
        let code: ValidityCode?
    }

    /// What was handed in, with what became of it.
    func received(
        _ batch: [ReceivedOperation], _ verdicts: [VerdictReceipt], by replica: ReplicaID
    ) throws {
        let keys = zip(batch, verdicts).map { item, receipt in
            Key(record: item.record, verdict: receipt.verdict, code: receipt.code)
        }
        try tell(keys, .operationsReceived, by: replica)
        let type = catalogue.structure.name("disclosure", "type")
        for (item, receipt) in zip(batch, verdicts) where receipt.verdict == .accepted {
            guard case .valid(let valid) = item, valid.operation.header.entity.type == type else {
                continue
            }
            let header = valid.operation.header
            try audit.append(
                .disclosure, on: .entity(header.entity.id), in: transaction,
                record: header.record, details: ["operation": header.id.description])
        }
    }

    /// What had waited and was judged again because of what came in.
    func released(_ operations: [JudgedOperation], by replica: ReplicaID) throws {
        let keys = operations.map { judged in
            let record = judged.operation.header.record
            return switch judged.status {
            case .accepted: Key(record: record, verdict: .accepted, code: nil)
            case .held(let code, _): Key(record: record, verdict: .held, code: code)
            case .quarantined(let code, _):
                Key(record: record, verdict: .quarantined, code: code)
            case .refused(let code): Key(record: record, verdict: .refused, code: code)
            }
        }
        try tell(keys, .operationsReleased, by: replica)
    }

    /// What was given out.
    func given(_ counts: [RecordID: Int]) throws {
        for (record, count) in counts.sorted(by: { $0.key < $1.key }) {
            try audit.append(.entriesGiven, on: .record(record), in: transaction, count: count)
        }
    }

    private func tell(_ keys: [Key], _ action: AuditAction, by replica: ReplicaID) throws {
        var order: [Key] = []
        var counts: [Key: Int] = [:]
        for key in keys {
            if counts[key] == nil { order.append(key) }
            counts[key, default: 0] += 1
        }
        for key in order {
            try audit.append(
                action, on: key.record.map(AuditObject.record) ?? .replica(replica),
                in: transaction, result: key.code?.rawValue ?? AuditEntry.done,
                count: counts[key] ?? 0, details: ["verdict": key.verdict.rawValue])
        }
    }
}

extension ReceivedOperation {
    /// The record it is about, where that can be relied on.
    fileprivate var record: RecordID? {
        if case .valid(let valid) = self { valid.operation.header.record } else { nil }
    }
}
