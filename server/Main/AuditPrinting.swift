import RecordModel
import SyncCore

/// Entries of the audit trail, for people and for programs.
enum AuditPrinting {
    /// One entry as JSON; of one that can't be read, its number only.
    static func json(_ row: AuditRow) -> JSONValue {
        guard let entry = row.entry else {
            return .members([("number", .integer(row.head.number)), ("readable", .bool(false))])
        }
        func text(_ value: String?) -> JSONValue { value.map { .text($0) } ?? .null }
        var members: [(String, JSONValue)] = [
            ("number", .integer(row.head.number)), ("at", .text(entry.at.utcText)),
            ("actor", .text(entry.caller.actor.name)),
            ("actorKind", .text(entry.caller.actor.kind)),
            ("organisation", text(entry.caller.organisation)), ("unit", text(entry.caller.unit)),
            ("origin", .text(entry.caller.origin.description)),
            ("action", .text(entry.action.rawValue)),
            ("object", .text(entry.object.description)), ("record", text(entry.record?.text)),
            ("result", .text(entry.result)), ("purpose", text(entry.purpose)),
            ("count", .integer(entry.count)),
            ("details", .members(entry.details.map { ($0.key, .text($0.value)) })),
            ("offline", .bool(entry.action.isOffline)),
        ]
        if case .author(_, let role, let replica) = entry.caller.actor {
            members += [("role", .text(role)), ("replica", .text(replica.text))]
        }
        if let receivedAt = entry.receivedAt {
            members.append(("receivedAt", .text(receivedAt.utcText)))
        }
        return .members(members)
    }

    /// One entry as a line.
    static func line(_ row: AuditRow) -> String {
        guard let entry = row.entry else { return "  \(row.head.number)  ?" }
        let who = [entry.caller.actor.name, entry.caller.unit, entry.caller.organisation]
            .compactMap { $0 }.joined(separator: ", ")
        var parts = [
            "\(row.head.number)", entry.at.utcText, who, entry.caller.origin.description,
            entry.action.rawValue, entry.object.description, entry.result,
        ]
        if entry.count != 1 { parts.append("×\(entry.count)") }
        if let record = entry.record, entry.object != .record(record) {
            parts.append("record:\(record.text)")
        }
        if let purpose = entry.purpose { parts.append("“\(purpose)”") }
        return "  " + parts.joined(separator: "  ")
    }
}

extension CommandOutput {
    /// The line that says where the audit trail ends.
    func auditHead(_ head: AuditHead) -> String {
        sentence("server.audit.head", ["head": head.description])
    }

    /// Something that is not as the service left it.
    static func json(_ failure: CheckFailure) -> JSONValue {
        .members([("code", .text(failure.code)), ("where", .text(failure.place))])
    }
}
