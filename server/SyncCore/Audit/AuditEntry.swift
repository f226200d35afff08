import RecordModel

/// One line of the audit trail.
package struct AuditEntry: Hashable, Sendable {
    /// When it happened: by the service's clock, or by the laptop's where it told of it later.
    package var at: Instant
    /// When the service heard of it, where a laptop told of it later.
    package var receivedAt: Instant?
    /// Who and from where.
    package var caller: AuditCaller
    /// What.
    package var action: AuditAction
    /// With what.
    package var object: AuditObject
    /// The record that it is about, where it is about one.
    package var record: RecordID?
    /// `ok`, or the stable code of why not.
    package var result: String
    /// What for, as given.
    package var purpose: String?
    /// Of how many things it tells.
    package var count: Int64
    /// Codes and numbers that say more.
    package var details: [String: String]

    /// The result of what was done.
    package static let done = "ok"

    /// An entry of its parts.
    package init(
        at: Instant, receivedAt: Instant? = nil, caller: AuditCaller, action: AuditAction,
        object: AuditObject, record: RecordID? = nil, result: String = AuditEntry.done,
        purpose: String? = nil, count: Int64 = 1, details: [String: String] = [:]
    ) {
        self.at = at
        self.receivedAt = receivedAt
        self.caller = caller
        self.action = action
        self.object = object
        self.record = record
        self.result = result
        self.purpose = purpose
        self.count = count
        self.details = details
    }

    /// All of it, as what its digest is made of.
    package var json: JSONValue {
        var members: [(String, JSONValue)] = [
            ("at", .integer(at.milliseconds)), ("actor", .text(caller.actor.name)),
            ("actorKind", .text(caller.actor.kind)),
            ("origin", .text(caller.origin.description)), ("action", .text(action.rawValue)),
            ("objectKind", .text(object.kind.rawValue)), ("object", .text(object.id)),
            ("result", .text(result)), ("count", .integer(count)),
            ("details", .members(details.map { ($0.key, .text($0.value)) })),
        ]
        func add(_ name: String, _ text: String?) {
            if let text { members.append((name, .text(text))) }
        }
        if case .author(_, let role, let replica) = caller.actor {
            add("role", role)
            add("replica", replica.text)
        }
        if let receivedAt { members.append(("receivedAt", .integer(receivedAt.milliseconds))) }
        add("unit", caller.unit)
        add("organisation", caller.organisation)
        add("record", record?.text)
        add("purpose", purpose)
        return .members(members)
    }
}

extension AuditHead {
    /// The place after one more entry.
    package func next(_ entry: AuditEntry) -> AuditHead { followed(by: entry.json) }
}

/// An entry with its place, as it is kept.
package struct AuditRow: Hashable, Sendable {
    /// The place, with the digest that was kept.
    package let head: AuditHead
    /// The entry; nil when what was kept can't be read.
    package let entry: AuditEntry?

    /// A row of its parts.
    package init(head: AuditHead, entry: AuditEntry?) {
        self.head = head
        self.entry = entry
    }
}
