import RecordModel

extension MemoryTransaction {
    func putAudit(_ row: AuditRow) throws {
        guard (tables.audit.last?.head.number ?? 0) < row.head.number else {
            throw ServiceProblem(.damaged, ["what": "audit"])
        }
        let tables = tables
        onUndo { tables.audit.removeLast() }
        tables.audit.append(row)
    }

    func audit(_ query: AuditQuery, after number: Int64, countMax: Int) -> [AuditRow] {
        Array(
            tables.audit.lazy
                .filter { $0.head.number > number && ($0.entry.map(query.matches) ?? true) }
                .prefix(countMax))
    }

    func accessReceipt(_ replica: ReplicaID) -> AccessReceiptRow? {
        tables.accessReceipts[replica]?.last
    }

    func hasAccessReceipt(_ replica: ReplicaID, _ head: AuditHead) -> Bool {
        tables.accessReceipts[replica]?.contains { $0.head == head } ?? false
    }

    func putAccessReceipt(_ receipt: AccessReceiptRow) {
        let others = (tables.accessReceipts[receipt.replica] ?? []).filter { $0 != receipt }
        put(\.accessReceipts, receipt.replica, others + [receipt])
    }
}
