import RecordModel

/// How one field merges, read from the vector form of a catalogue.
struct NaiveRule {
    /// The policy's code; `keepBoth` for a field without definition.
    let policy: String
    let owner: String?
    let caution: JSONValue

    init(_ catalogue: JSONValue, type: String, field: FieldName, creator: String?) {
        let definition = Self.definition(catalogue, type, field.description)
        policy = definition?["merge"]?.stringValue ?? "keepBoth"
        caution = definition?["caution"] ?? .null
        let named = definition?["owner"]?.stringValue
        owner = named == "creator" ? creator : named
    }

    private static func definition(
        _ catalogue: JSONValue, _ type: String, _ name: String
    ) -> JSONValue? {
        let parts = name.split(separator: "[", maxSplits: 1, omittingEmptySubsequences: false)
        let found = catalogue["fields"]?["\(type).\(parts[0])"]
        let isSet = found?["merge"] == "addWinsSet"
        if parts.count == 1 { return isSet ? nil : found }
        return isSet && name.hasSuffix("]") ? found : nil
    }
}

/// One field of an entity, by the table of section 5.
struct NaiveField {
    private enum Reading: Equatable {
        case known(JSONValue)
        case erased
        case missing

        var json: JSONValue {
            switch self {
            case .known(let value): value
            case .erased: .members([("erased", .bool(true))])
            case .missing: .members([("missing", .bool(true))])
            }
        }

        /// Erased and missing content are equal to nothing, not even to each other.
        func agrees(with other: Reading) -> Bool {
            if case .known(let one) = self, case .known(let two) = other { return one == two }
            return false
        }
    }

    private let merge: NaiveMerge
    private let name: FieldName
    private let heads: [RecordOperation]
    private let rule: NaiveRule

    init(
        _ merge: NaiveMerge, _ name: FieldName, _ heads: [RecordOperation], _ rule: NaiveRule
    ) {
        self.merge = merge
        self.name = name
        self.heads = NaiveMerge.descending(heads)
        self.rule = rule
    }

    var json: JSONValue {
        switch rule.policy {
        case "appendOnly":
            let ascending = Array(heads.reversed())
            let values = JSONValue.array(ascending.map { reading($0).json })
            return form("settled", values, ascending)
        case "addWinsSet": return element
        case "ownerWins": return owned
        case "mostCautious":
            if isUnanimous(heads) { return form("settled", reading(heads[0]).json, heads) }
            return form("conflict", mostCautious.json, heads)
        default:
            if isUnanimous(heads) { return form("settled", reading(heads[0]).json, heads) }
            return form("conflict", .null, heads)
        }
    }

    private var element: JSONValue {
        let present = heads.filter { reading($0) == .known(.bool(true)) }
        let others = heads.filter { reading($0) != .known(.bool(true)) }
        if present.isEmpty { return form("settled", reading(heads[0]).json, heads) }
        if others.isEmpty { return form("settled", .bool(true), heads) }
        return form("remarked", .bool(true), present, others)
    }

    private var owned: JSONValue {
        let own = heads.filter { merge.organisation($0) == rule.owner }
        let others = heads.filter { merge.organisation($0) != rule.owner }
        if isUnanimous(heads) {
            return form(own.isEmpty ? "provisional" : "settled", reading(heads[0]).json, heads)
        }
        if own.isEmpty { return form("conflict", .null, heads) }
        if isUnanimous(own) { return form("remarked", reading(own[0]).json, own, others) }
        return form("conflict", .null, own, others)
    }

    private func reading(_ operation: RecordOperation) -> Reading {
        let isErased = merge.erasures.contains {
            $0.operation == operation.id && $0.headerDigest == operation.headerDigest
        }
        if isErased { return .erased }
        guard let value = operation.content?.values[name.description] else { return .missing }
        return .known(value)
    }

    private func isUnanimous(_ operations: [RecordOperation]) -> Bool {
        operations.dropFirst().allSatisfy { reading($0).agrees(with: reading(operations[0])) }
    }

    private func form(
        _ state: String, _ value: JSONValue, _ candidates: [RecordOperation],
        _ remarks: [RecordOperation] = []
    ) -> JSONValue {
        func list(_ operations: [RecordOperation]) -> JSONValue {
            .array(
                operations.map {
                    .members([
                        ("operation", .text($0.id.description)), ("value", reading($0).json),
                    ])
                })
        }
        return .members([
            ("state", .text(state)), ("value", value), ("candidates", list(candidates)),
            ("remarks", list(remarks)),
        ])
    }

    // MARK: caution

    private var mostCautious: Reading {
        let places = heads.map { place(reading($0)) }
        // The first of the equally cautious: heads stand in the order of display.
        let best = places.indices.min { places[$0] < places[$1] } ?? 0
        return reading(heads[best])
    }

    /// A number line: the smaller, the more cautious.
    private func place(_ value: Reading) -> Double {
        guard let list = rule.caution.arrayValue else { return measure(value) }
        guard case .known(let known) = value else { return 0.5 }
        if let index = list.firstIndex(of: known) { return Double(index) }
        if known != .null { return 0.5 }
        if let unknown = list.firstIndex(of: "unknown") { return Double(unknown) }
        return Double(list.count) - 1.25
    }

    private func measure(_ value: Reading) -> Double {
        guard case .known(let known) = value else { return .infinity }
        switch rule.caution.stringValue {
        case "max": return known.integerValue.map { -Double($0) } ?? .infinity
        case "min": return known.integerValue.map { Double($0) } ?? .infinity
        case "earliest":
            return known.stringValue.flatMap(NaiveTime.milliseconds).map { Double($0) } ?? .infinity
        case "latest":
            return known.stringValue.flatMap(NaiveTime.milliseconds).map { -Double($0) }
                ?? .infinity
        default: return .infinity
        }
    }
}
