/// How concurrent values of a field become one state.
package enum MergePolicy: String, CaseIterable, Sendable {
    case keepBoth
    case mostCautious
    case ownerWins
    case addWinsSet
    case appendOnly
    case derived
}

/// Which values of a field come before which, most cautious first.
package enum CautionOrder: Hashable, Sendable {
    /// The values by name, most cautious first, at least two.
    case list([JSONValue])
    case max
    case min
    case earliest
    case latest

    /// Reads the catalogue's form; nil for any other.
    package init?(_ json: JSONValue) {
        switch json {
        case .array(let values) where values.count >= 2: self = .list(values)
        case .string("max"): self = .max
        case .string("min"): self = .min
        case .string("earliest"): self = .earliest
        case .string("latest"): self = .latest
        default: return nil
        }
    }

    /// The catalogue's form.
    package var json: JSONValue {
        switch self {
        case .list(let values): .array(values)
        case .max: "max"
        case .min: "min"
        case .earliest: "earliest"
        case .latest: "latest"
        }
    }
}

extension JSONValue: ExpressibleByStringLiteral {
    /// A literal of the source.
    package init(stringLiteral value: String) {
        self = .text(value)
    }
}

/// Whose word holds on a field.
package enum FieldOwner: Hashable, Sendable {
    /// The organisation with that code.
    case organisation(String)
    /// The organisation that made the entity.
    case creator

    /// Reads the catalogue's form.
    package init(_ text: String) {
        self = text == "creator" ? .creator : .organisation(text)
    }

    /// The catalogue's form.
    package var text: String {
        switch self {
        case .organisation(let code): code
        case .creator: "creator"
        }
    }
}

/// What the merge needs to know of a field.
package struct MergeRule: Hashable, Sendable {
    /// How it merges.
    package let policy: MergePolicy
    /// Whose it is, where somebody owns it.
    package let owner: FieldOwner?
    /// The order of its values, where the policy is `mostCautious`.
    package let caution: CautionOrder?

    /// A rule of its parts.
    package init(policy: MergePolicy, owner: FieldOwner? = nil, caution: CautionOrder? = nil) {
        self.policy = policy
        self.owner = owner
        self.caution = caution
    }

    /// The rule of a field without definition: nothing is chosen for anybody.
    package static let undefined = MergeRule(policy: .keepBoth)
}

/// Tells the merge how fields merge.
package protocol MergeRules: Sendable {
    /// The version that materialised records name.
    var version: String { get }
    /// The rule of `type.name`, for a name without element; nil when it has no definition.
    func rule(type: String, name: String) -> MergeRule?
}

extension MergeRules {
    /// The rule of a field as it stands in an operation.
    ///
    /// An element takes the rule of its set. Any other name with a bracket, and a set written
    /// without element, have no definition.
    package func rule(type: String, field: FieldName) -> MergeRule {
        if field.hasBracket {
            guard field.element != nil, let rule = rule(type: type, name: field.base),
                rule.policy == .addWinsSet
            else { return .undefined }
            return rule
        }
        guard let rule = rule(type: type, name: field.description), rule.policy != .addWinsSet
        else {
            return .undefined
        }
        return rule
    }
}

/// Rules read from `{"version", "fields": {"type.field": {"merge", "owner"?, "caution"?}}}`.
package struct MergeRuleTable: MergeRules {
    /// The version that materialised records name.
    package let version: String
    private let rules: [ExactText: MergeRule]

    /// Reads the form above; nil when it is not that.
    package init?(_ json: JSONValue) {
        guard let version = json["version"]?.stringValue,
            let fields = json["fields"]?.objectValue
        else { return nil }
        var rules: [ExactText: MergeRule] = [:]
        for member in fields.members {
            guard let policy = member.value["merge"]?.stringValue.flatMap(MergePolicy.init)
            else { return nil }
            let caution = member.value["caution"].flatMap { $0.isNull ? nil : $0 }
            let order = caution.flatMap(CautionOrder.init)
            guard (caution == nil) == (order == nil) else { return nil }
            rules[member.key] = MergeRule(
                policy: policy, owner: member.value["owner"]?.stringValue.map(FieldOwner.init),
                caution: order)
        }
        self.version = version
        self.rules = rules
    }

    /// The rule of `type.name`.
    package func rule(type: String, name: String) -> MergeRule? {
        rules[ExactText("\(type).\(name)")]
    }
}
