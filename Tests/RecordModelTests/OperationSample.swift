import RecordModel

/// A valid operation as JSON, to be spoiled one place at a time.
struct OperationSample {
    static let other = "mmg42klgyqzwneiskrelxms3j7:5@9f3a0c41d2e8b7569f3a0c41d2e8b756"

    var header: [String: JSONValue]
    var content: [String: JSONValue]
    var extra: [String: JSONValue] = ["signature": .null]
    /// Set by hand where the digest is to be wrong.
    var contentDigest: JSONValue?

    init() {
        header = [
            "format": .integer(1), "catalogue": "2026.1",
            "record": "f31bdc3c-a63a-8745-9b73-83b0189d9dd1",
            "replica": "mmg42klgyqzwneiskrelxms3j7", "sequence": .integer(12),
            "previous": .text(String(repeating: "0a", count: 32)),
            "entity": .members([
                ("type", "person"), ("id", "5d41402a-bc4b-8a76-b971-9d911017c592"),
            ]),
            "action": "set", "partition": "shared", "wpgClass": "none",
            "clock": "2026-03-13T22:33:07.120Z-0003",
            "author": .members([
                ("id", "p-4711"), ("organisation", "police"), ("role", "field_officer"),
                ("unit", "bt-fictiestad"),
            ]),
            "fields": .members([
                ("person_safety", .array([.text(Self.other)])), ("whereabouts", .array([])),
            ]),
        ]
        content = [
            "salt": "AAAAAAAAAAAAAAAAAAAAAA",
            "values": .members([("person_safety", "unknown"), ("whereabouts", "gone")]),
            "occurredAt": .members([
                ("instant", "2026-03-13T23:33:00+01:00"), ("precision", "exact"),
            ]),
            "reason": .null,
        ]
    }

    /// Turns the `set` into another action.
    mutating func act(_ action: String, saw: JSONValue) {
        header["action"] = .text(action)
        header["fields"] = nil
        header["saw"] = saw
        content["values"] = .members([])
        content["reason"] = "verkeerd vastgelegd"
    }

    /// Writes these fields, all with the same value and citations.
    mutating func write(_ fields: [String], _ value: JSONValue = .null, cites: [String] = []) {
        header["fields"] = .members(fields.map { ($0, .array(cites.map { .text($0) })) })
        content["values"] = .members(fields.map { ($0, value) })
    }

    var json: JSONValue {
        let contentJSON = Self.members(content)
        var header = header
        header["contentDigest"] =
            contentDigest ?? .text(SHA256Digest(of: contentJSON.canonicalBytes).hex)
        var whole = extra
        whole["header"] = Self.members(header)
        if whole["content"] == nil { whole["content"] = contentJSON }
        return Self.members(whole)
    }

    /// A citation of a made-up operation.
    static func citation(_ number: Int) -> String {
        let digits = String(number)
        let prefix = String(repeating: "0", count: 32 - digits.count) + digits
        return "mmg42klgyqzwneiskrelxms3j7:\(number)@\(prefix)"
    }

    private static func members(_ members: [String: JSONValue]) -> JSONValue {
        .members(members.map { ($0.key, $0.value) })
    }
}
