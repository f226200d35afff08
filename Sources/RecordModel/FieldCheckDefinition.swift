/// Where a rule comes from. What is our own is never presented as an official rule.
package enum RuleOrigin: String, Sendable {
    /// The sources state the norm.
    case documented
    /// The sources state the norm; a number or moment in it is our own.
    case partly
    /// Our own.
    case design
}

/// A check that needs no code: an answer that has to be there, and when.
///
/// Source: the catalogue's `checks`, for example
/// `{"id": "X1.1", "severity": "warn", "step": 1, "binds": ["police"], "type": "TYPE",
/// "field": "FIELD", "gates": ["step1"], "overriddenBy": ["supervisor"], "when": [{"type":
/// "TYPE", "field": "FIELD", "anyOf": ["CODE"]}]}`.
package struct FieldCheckDefinition: Hashable, Sendable {
    /// A field that has to hold one of some values, by anybody's word.
    package struct Condition: Hashable, Sendable {
        /// The type of the entity.
        package let type: String
        /// The field, without element.
        package let field: String
        /// The values; for a set, elements that are in it.
        package let anyOf: [JSONValue]
    }

    /// Its id.
    package let id: String
    /// `block`, `warn` or `remind`.
    package let severity: String
    /// The step it belongs to.
    package let step: Int
    /// Whom it binds.
    package let binds: [String]
    /// What a block keeps shut: `step1` to `step5`, `closing`.
    package let gates: [String]
    /// The roles that may set a block aside.
    package let overriddenBy: [String]
    /// The type whose field has to be answered: for a type of which there are many, on each.
    package let type: String
    /// The field that has to be answered, with anything but "unknown".
    package let field: String
    /// All have to hold; none means always.
    package let when: [Condition]

    init(_ json: JSONValue, _ path: String) throws(CatalogueProblem) {
        guard let id = json["id"]?.stringValue, let severity = json["severity"]?.stringValue,
            ["block", "warn", "remind"].contains(severity),
            let step = json["step"]?.integerValue, (1...5).contains(step),
            let type = json["type"]?.stringValue, let field = json["field"]?.stringValue
        else { throw CatalogueProblem("\(path): a check is not complete") }
        func codes(_ key: String) -> [String] {
            json[key]?.arrayValue?.compactMap(\.stringValue) ?? []
        }
        var conditions: [Condition] = []
        for entry in json["when"]?.arrayValue ?? [] {
            guard let type = entry["type"]?.stringValue, let field = entry["field"]?.stringValue,
                let values = entry["anyOf"]?.arrayValue
            else { throw CatalogueProblem("\(path): a condition of \(id) is not complete") }
            conditions.append(Condition(type: type, field: field, anyOf: values))
        }
        self.id = id
        self.severity = severity
        self.step = Int(step)
        self.type = type
        self.field = field
        binds = codes("binds")
        gates = codes("gates")
        overriddenBy = codes("overriddenBy")
        when = conditions
    }
}
