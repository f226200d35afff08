import Foundation
import GRDB
import RecordModel
import SyncCore

extension SQLiteTransaction {
    func lastOrder() throws -> AcceptanceOrder {
        let sql = "SELECT max(accepted_order) AS n FROM operation"
        return AcceptanceOrder(try first(sql, []) { $0["n"] as Int64? ?? 0 } ?? 0)
    }

    func operation(_ id: OperationID, _ digest: SHA256Digest) throws -> JudgedOperation? {
        try first(
            "SELECT * FROM operation WHERE replica = ? AND sequence = ? AND digest = ?",
            [id.replica.text, id.sequence, digest.data], judged)
    }

    func operationRecord(_ id: OperationID, _ digest: SHA256Digest) throws -> RecordID? {
        try first(
            "SELECT record FROM operation WHERE replica = ? AND sequence = ? AND digest = ?",
            [id.replica.text, id.sequence, digest.data]
        ) { try $0.read("record", RecordID.init) }
    }

    func operationBytes(_ id: OperationID, _ digest: SHA256Digest) throws -> [UInt8]? {
        try first(
            """
            SELECT header, content, signature FROM operation
            WHERE replica = ? AND sequence = ? AND digest = ?
            """, [id.replica.text, id.sequence, digest.data]
        ) { row in
            var writer = JSONWriter(capacity: 2_048)
            writer.append("{\"content\":")
            if let content = try content(row, id) {
                writer.raw(content)
            } else {
                writer.append("null")
            }
            writer.append(",\"header\":")
            writer.raw(try Self.intact(row.bytes("header"), "header"))
            writer.append(",\"signature\":")
            writer.write(row.bytes("signature").map { .text(Base64URL.encode($0)) } ?? .null)
            writer.append("}")
            return writer.bytes
        }
    }

    func putOperation(_ judged: JudgedOperation) throws {
        let operation = judged.operation
        let status = StoredStatus(judged.status)
        let content = try operation.contentBytes.map {
            Data(try sealing.seal($0, of: operation.id))
        }
        try run(
            """
            INSERT INTO operation
                (replica, sequence, digest, record, status, accepted_order, code, waits_for,
                 reason, derived, seen_order, entity_type, entity, header, content, signature,
                 reach, came_in)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (replica, sequence, digest) DO UPDATE
            SET status = excluded.status, accepted_order = excluded.accepted_order,
                code = excluded.code, waits_for = excluded.waits_for, reason = excluded.reason,
                reach = excluded.reach
            """,
            [
                operation.id.replica.text, operation.id.sequence, operation.headerDigest.data,
                operation.header.record.text, status.name, status.order, status.code,
                status.waitsFor, judged.reason, operation.header.derivedID, judged.seen.number,
                operation.header.entity.type, operation.header.entity.id,
                Data(operation.headerBytes), content, operation.signature.map { Data($0) },
                judged.reach.number, judged.receivedAt?.milliseconds ?? 0,
            ])
    }

    func waiting(for key: WaitKey) throws -> [JudgedOperation] {
        try all(
            """
            SELECT * FROM operation WHERE waits_for = ? ORDER BY replica, sequence, digest
            """, [key.text], judged)
    }

    func refused(deriving derived: String) throws -> [JudgedOperation] {
        try all(
            "SELECT * FROM operation WHERE derived = ? AND status = 'refused'", [derived], judged)
    }

    func accepted(
        record: RecordID?, after order: AcceptanceOrder, countMax: Int
    ) throws -> [JudgedOperation] {
        guard let record else {
            return try all(
                """
                SELECT * FROM operation WHERE accepted_order > ? ORDER BY accepted_order LIMIT ?
                """, [order.number, countMax], judged)
        }
        return try all(
            """
            SELECT * FROM operation WHERE record = ? AND accepted_order > ?
            ORDER BY accepted_order LIMIT ?
            """, [record.text, order.number, countMax], judged)
    }

    func accepted(
        record: RecordID, type: String, entity: String?
    ) throws -> [JudgedOperation] {
        guard let entity else {
            return try all(
                """
                SELECT * FROM operation
                WHERE record = ? AND entity_type = ? AND accepted_order IS NOT NULL
                ORDER BY accepted_order
                """, [record.text, type], judged)
        }
        return try all(
            """
            SELECT * FROM operation
            WHERE record = ? AND entity_type = ? AND entity = ? AND accepted_order IS NOT NULL
            ORDER BY accepted_order
            """, [record.text, type, entity], judged)
    }

    private func content(_ row: Row, _ id: OperationID) throws -> [UInt8]? {
        try row.bytes("content").map { try sealing.open($0, of: id) }
    }

    func judged(_ row: Row) throws -> JudgedOperation {
        let id = OperationID(
            replica: try row.read("replica", ReplicaID.init), sequence: row["sequence"])
        let operation = try OperationParser.parse(
            headerBytes: try Self.intact(row.bytes("header"), "header"),
            contentBytes: try content(row, id), signature: row.bytes("signature"))
        let receivedAt: Int64 = row["came_in"]
        return JudgedOperation(
            operation: operation, status: try StoredStatus(row).status(), reason: row["reason"],
            seen: AcceptanceOrder(row["seen_order"]), reach: RightsReach(number: row["reach"]),
            receivedAt: receivedAt == 0 ? nil : Instant(milliseconds: receivedAt))
    }
}

/// What became of an operation, as columns.
private struct StoredStatus {
    let name: String
    var order: Int64?
    var code: String?
    var waitsFor: String?

    init(_ status: OperationStatus) {
        switch status {
        case .accepted(let order):
            name = "accepted"
            self.order = order.number
        case .held(let code, let key):
            name = "held"
            self.code = code.rawValue
            waitsFor = key.text
        case .quarantined(let code, let key):
            name = "quarantined"
            self.code = code.rawValue
            waitsFor = key?.text
        case .refused(let code):
            name = "refused"
            self.code = code.rawValue
        }
    }

    init(_ row: Row) {
        name = row["status"]
        order = row["accepted_order"]
        code = row["code"]
        waitsFor = row["waits_for"]
    }

    func status() throws -> OperationStatus {
        if let order { return .accepted(AcceptanceOrder(order)) }
        let code = try SQLiteTransaction.intact(code.flatMap(ValidityCode.init), "code")
        switch name {
        case "held":
            return .held(
                code, WaitKey(text: try SQLiteTransaction.intact(waitsFor, "waits_for")))
        case "quarantined": return .quarantined(code, waitsFor.map { WaitKey(text: $0) })
        default: return .refused(code)
        }
    }
}
