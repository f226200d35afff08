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

/// A place in the audit trail with the digest of everything up to it.
package struct AuditHead: Hashable, Sendable, CustomStringConvertible {
    /// Before the first entry.
    package static let start = AuditHead(
        number: 0, digest: SHA256Digest(of: "samenop-audit".utf8))
    /// The number of the entry, from 1.
    package let number: Int64
    /// `d(n) = SHA-256(d(n−1) ‖ n as 8 bytes ‖ canonical entry)`.
    package let digest: SHA256Digest

    /// A head of its parts.
    package init(number: Int64, digest: SHA256Digest) {
        self.number = number
        self.digest = digest
    }

    /// Reads `NUMBER:DIGEST`; nil when it is not that.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Int64(parts[0]), number >= 0,
            let digest = SHA256Digest(hex: String(parts[1]))
        else { return nil }
        self.init(number: number, digest: digest)
    }

    /// The place after one more entry.
    package func next(_ entry: AuditEntry) -> AuditHead {
        let place = number + 1
        let bytes = withUnsafeBytes(of: place.bigEndian) { Array($0) }
        return AuditHead(
            number: place,
            digest: SHA256Digest(of: digest.bytes + bytes + entry.json.canonicalBytes))
    }

    /// `NUMBER:DIGEST`.
    package var description: String { "\(number):\(digest.hex)" }
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
