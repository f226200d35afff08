import Foundation
import GRDB
import RecordModel
import SyncCore

extension SQLiteTransaction {
    func putAudit(_ row: AuditRow) throws {
        guard let entry = row.entry else { throw ServiceProblem(.damaged, ["what": "audit"]) }
        let caller = entry.caller
        var role: String?
        var replica: String?
        if case .author(_, let authorRole, let id) = caller.actor {
            (role, replica) = (authorRole, id.text)
        }
        try run(
            """
            INSERT INTO audit
                (number, at, heard_at, actor_kind, actor, role, replica, unit, organisation,
                 origin, action, object_kind, object, record, result, purpose, count, details,
                 digest)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                row.head.number, entry.at.milliseconds, entry.receivedAt?.milliseconds,
                caller.actor.kind, caller.actor.name, role, replica, caller.unit,
                caller.organisation, caller.origin.description, entry.action.rawValue,
                entry.object.kind.rawValue, entry.object.id, entry.record?.text, entry.result,
                entry.purpose, entry.count,
                JSONValue.members(entry.details.map { ($0.key, .text($0.value)) }).canonicalText,
                row.head.digest.data,
            ])
    }

    func audit(_ query: AuditQuery, after number: Int64, countMax: Int) throws -> [AuditRow] {
        var conditions = ["number > ?"]
        var arguments: StatementArguments = [number]
        func need(_ condition: String, _ value: (any DatabaseValueConvertible)?) {
            guard let value else { return }
            conditions.append(condition)
            arguments += [value]
        }
        need("record = ?", query.record?.text)
        need("object = ?", query.object)
        if let actor = query.actor {
            conditions.append("(actor = ? OR replica = ?)")
            arguments += [actor, actor]
        }
        need("unit = ?", query.unit)
        need("organisation = ?", query.organisation)
        need("action = ?", query.action?.rawValue)
        need("at >= ?", query.from?.milliseconds)
        need("at < ?", query.to?.milliseconds)
        arguments += [countMax]
        return try all(
            """
            SELECT * FROM audit WHERE \(conditions.joined(separator: " AND "))
            ORDER BY number LIMIT ?
            """, arguments, Self.auditRow)
    }

    func accessReceipt(_ replica: ReplicaID) throws -> AccessReceiptRow? {
        try first(
            "SELECT * FROM access_receipt WHERE replica = ? ORDER BY arrival DESC LIMIT 1",
            [replica.text]
        ) { row in
            AccessReceiptRow(
                replica: replica, number: row["number"], digest: try row.neededDigest("digest"))
        }
    }

    func hasAccessReceipt(_ replica: ReplicaID, _ head: AuditHead) throws -> Bool {
        try first(
            "SELECT 1 FROM access_receipt WHERE replica = ? AND number = ? AND digest = ?",
            [replica.text, head.number, head.digest.data]
        ) { _ in true } ?? false
    }

    func putAccessReceipt(_ receipt: AccessReceiptRow) throws {
        try run(
            "INSERT OR REPLACE INTO access_receipt (replica, number, digest) VALUES (?, ?, ?)",
            [receipt.replica.text, receipt.number, receipt.digest.data])
    }

    /// What can't be read is told by verifying the trail, not by failing to read all of it.
    private static func auditRow(_ row: Row) throws -> AuditRow {
        let digest = row.bytes("digest").flatMap { SHA256Digest(bytes: $0) }
        let entry: AuditEntry?
        do { entry = try auditEntry(row) } catch { entry = nil }
        return AuditRow(
            head: AuditHead(
                number: row["number"], digest: digest ?? SHA256Digest(of: [])),
            entry: entry)
    }

    private static func auditEntry(_ row: Row) throws -> AuditEntry {
        AuditEntry(
            at: Instant(milliseconds: row["at"]),
            receivedAt: (row["heard_at"] as Int64?).map { Instant(milliseconds: $0) },
            caller: AuditCaller(
                actor: try auditActor(row), unit: row["unit"],
                organisation: row["organisation"], origin: AuditOrigin(text: row["origin"])),
            action: try row.read("action", AuditAction.init),
            object: AuditObject(
                kind: try row.read("object_kind", AuditObject.Kind.init), id: row["object"]),
            record: try (row["record"] as String?).map { try intact(RecordID($0), "audit") },
            result: row["result"], purpose: row["purpose"], count: row["count"],
            details: try details(row["details"]))
    }

    private static func auditActor(_ row: Row) throws -> AuditActor {
        let name: String = row["actor"]
        let kind: String = row["actor_kind"]
        switch kind {
        case "author":
            return .author(
                id: name, role: try row.read("role", { $0 }),
                replica: try row.read("replica", ReplicaID.init))
        case "administrator": return .administrator(name)
        case AuditActor.service.kind where name == kind: return .service
        case AuditActor.unknown.kind where name == kind: return .unknown
        default: throw ServiceProblem(.damaged, ["what": "audit"])
        }
    }

    private static func details(_ text: String) throws -> [String: String] {
        let object = try intact(JSONReader.read(text).objectValue, "audit")
        var details: [String: String] = [:]
        for member in object.members {
            details[member.key.string] = try intact(member.value.stringValue, "audit")
        }
        return details
    }
}
