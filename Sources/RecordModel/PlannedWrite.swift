/// A write that says what somebody is going to do, and so passes a gate first: data of the
/// catalogue. A write that says what happened never does.
package struct PlannedWrite: Hashable, Sendable {
    /// The gate, by its name.
    package let gate: String
    /// The type of the entities it is about.
    package let type: String
    /// The values that make it a plan, by field: of each field one of them.
    private let values: [String: Set<JSONValue>]
    /// The fields that make it a plan by being filled in.
    private let written: Set<String>
    /// The fields that, once filled in, make it a fact.
    private let facts: Set<String>

    /// Reads `{"gate", "type", "values"?, "written"?, "unless"?}`; nil when it is not that, or says
    /// nothing of any field.
    init?(_ json: JSONValue) {
        guard let gate = json["gate"]?.stringValue, let type = json["type"]?.stringValue else {
            return nil
        }
        var values: [String: Set<JSONValue>] = [:]
        for member in json["values"]?.objectValue?.members ?? [] {
            guard let codes = member.value.arrayValue, !codes.isEmpty else { return nil }
            values[member.key.string] = Set(codes)
        }
        func names(_ key: String) -> Set<String> {
            Set(json[key]?.arrayValue?.compactMap(\.stringValue) ?? [])
        }
        self.gate = gate
        self.type = type
        self.values = values
        written = names("written")
        facts = names("unless")
        guard !values.isEmpty || !written.isEmpty else { return nil }
    }

    /// Whether writing these values, to an entity on which others may stand already, is this plan.
    ///
    /// - Parameters:
    ///   - change: What is written, by field.
    ///   - standing: The values that stand on a field already.
    package func isMeant(
        by change: [String: JSONValue], standing: (_ field: String) -> [JSONValue]
    ) -> Bool {
        let makers = written.union(values.keys)
        guard !makers.isDisjoint(with: change.keys) else { return false }
        // What is written counts alone: it takes the place of what stood there.
        func answers(_ field: String) -> [JSONValue] {
            (change[field].map { [$0] } ?? standing(field)).filter { !$0.isNull }
        }
        return facts.allSatisfy { answers($0).isEmpty }
            && written.allSatisfy { !answers($0).isEmpty }
            && values.allSatisfy { field, codes in answers(field).contains(where: codes.contains) }
    }
}
