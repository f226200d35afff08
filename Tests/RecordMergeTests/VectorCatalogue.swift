import RecordModel

/// The catalogue of the generated worlds: every policy, kind of owner and caution order, and more
/// than one field of those where much can go wrong.
enum VectorCatalogue {
    static let json: JSONValue = .members([
        ("version", "tests-1"), ("fields", .members(fields.map { ($0.name, $0.json) })),
    ])

    /// What may be written to a field of the generated worlds.
    struct Field: Sendable {
        let type: String
        let field: String
        let merge: String
        var owner: String?
        var caution: JSONValue?
        var values: [JSONValue]
        var elements: [String] = []

        var name: String { "\(type).\(field)" }

        var json: JSONValue {
            var members: [(String, JSONValue)] = [("merge", .text(merge))]
            if let owner { members.append(("owner", .text(owner))) }
            if let caution { members.append(("caution", caution)) }
            return .members(members)
        }
    }

    static let singletons = ["record", "incident"]
    static let fields: [Field] = record + person + assessment + entry

    /// Names that no catalogue defines: an unknown field, a bare set, brackets that are no element.
    static let undefined: [Field] = [
        Field(type: "person", field: "shoe_size", merge: "-", values: words),
        Field(type: "person", field: "roles", merge: "-", values: flags),
        Field(type: "person", field: "name[first]", merge: "-", values: words),
        Field(type: "person", field: "roles[open", merge: "-", values: flags),
    ]

    private static let words: [JSONValue] = [
        "Persoon A", "Persoon B", "Caf\u{E9} Fictie", "Cafe\u{301} Fictie", "", .null,
        .integer(1), .bool(true),
    ]
    private static let flags: [JSONValue] = [.bool(true), .bool(false), .null, .integer(1), "true"]
    private static let safety: [JSONValue] = [
        "unsafe", "unknown", "safe_with_conditions", "safe", .null, "unheard_of", .integer(0),
    ]
    private static let numbers: [JSONValue] = [
        .integer(0), .integer(3), .integer(-3), .integer(9_007_199_254_740_991), .null, "3",
        .bool(true),
    ]
    private static let moments: [JSONValue] = [
        "2026-03-13T23:33:00+01:00", "2026-03-13T22:33:00Z", "2026-03-13T22:33:00.001Z",
        "2024-02-29T00:00:00-11:30", "2026-02-29T00:00:00Z", "2026-03-13", "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999Z", "2026-03-13T24:00:00Z", .null, .integer(5),
    ]

    private static let record: [Field] = [
        Field(type: "record", field: "profile", merge: "keepBoth", values: words),
        Field(
            type: "incident", field: "acute", merge: "mostCautious",
            caution: ["acute", "unknown", "not_acute"],
            values: ["acute", "unknown", "not_acute", .null, "other"]),
        // A singleton was made by nobody: an owner `creator` owns nothing here.
        Field(type: "incident", field: "lead", merge: "ownerWins", owner: "creator", values: words),
        Field(type: "incident", field: "calls", merge: "appendOnly", values: words),
    ]
    private static let person: [Field] = [
        Field(type: "person", field: "name", merge: "keepBoth", values: words),
        Field(
            type: "person", field: "safety", merge: "mostCautious",
            caution: ["unsafe", "unknown", "safe_with_conditions", "safe"], values: safety),
        Field(
            type: "person", field: "weapon", merge: "mostCautious", owner: "police",
            caution: ["yes", "suspected", "unknown", "no"],
            values: ["yes", "suspected", "unknown", "no", .null, "perhaps"]),
        Field(
            type: "person", field: "is_minor", merge: "mostCautious",
            caution: .array([.bool(true), .bool(false)]), values: flags),
        Field(
            type: "person", field: "roles", merge: "addWinsSet", values: flags,
            elements: [
                "victim", "suspect",
            ]),
        Field(
            type: "person", field: "marks", merge: "addWinsSet", owner: "police", values: flags,
            elements: ["a", "b"]),
        Field(type: "person", field: "age", merge: "derived", values: numbers),
    ]
    private static let assessment: [Field] = [
        Field(
            type: "assessment", field: "overall", merge: "ownerWins", owner: "vt", values: safety),
        Field(
            type: "assessment", field: "note", merge: "ownerWins", owner: "creator", values: words),
        Field(type: "assessment", field: "draft", merge: "ownerWins", values: words),
        Field(
            type: "assessment", field: "children", merge: "mostCautious", caution: "max",
            values: numbers),
        Field(
            type: "assessment", field: "distance", merge: "mostCautious", owner: "creator",
            caution: "min", values: numbers),
        Field(
            type: "assessment", field: "review_at", merge: "mostCautious", caution: "earliest",
            values: moments),
        Field(
            type: "assessment", field: "valid_until", merge: "mostCautious", caution: "latest",
            values: moments),
    ]
    private static let entry: [Field] = [
        Field(type: "log", field: "line", merge: "appendOnly", owner: "creator", values: words),
        Field(
            type: "log", field: "secured", merge: "mostCautious", owner: "police",
            caution: .array([.bool(false), "unknown", .bool(true)]), values: flags + ["unknown"]),
        Field(type: "log", field: "kind", merge: "keepBoth", owner: "creator", values: words),
    ]
}

extension JSONValue: ExpressibleByArrayLiteral {
    /// A list of the source.
    package init(arrayLiteral elements: JSONValue...) {
        self = .array(elements)
    }
}
