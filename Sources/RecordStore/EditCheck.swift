import RecordModel

/// Checks an edit against the catalogue before it is written: wrong input gets a clear answer.
package struct EditCheck: Sendable {
    private let catalogue: Catalogue

    /// A check against `catalogue`.
    package init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
    }

    /// The type of that name.
    package func type(_ name: String) throws(StoreError) -> EntityType {
        guard let type = catalogue.types[name] else {
            throw StoreError(
                .unknownType, "there is no type of that name",
                details: ["type": name].adding(
                    "suggestion", NearMiss.of(name, in: Array(catalogue.types.keys))))
        }
        return type
    }

    /// The definition of a field that may be written with `value`.
    @discardableResult
    package func field(
        type: String, _ field: FieldName, _ value: JSONValue
    ) throws(StoreError) -> FieldDefinition {
        guard let definition = catalogue.definition(type: type, field: field) else {
            throw unknownField(type, field)
        }
        var details = ["type": type, "field": field.description]
        guard definition.rule.policy != .derived else {
            throw StoreError(.notWritable, "the field is computed, never written", details: details)
        }
        if let element = field.element,
            !definition.value.acceptsElement(element, codes: catalogue.codes)
        {
            details["allowed"] = allowed(definition.value)
            details["given"] = element
            if case .codeSet(let name) = definition.value {
                details = details.adding(
                    "suggestion", NearMiss.of(element, in: catalogue.codes(name)))
            }
            throw StoreError(.wrongType, "the set has no such element", details: details)
        }
        // Everything that is counted or measured here is nought or more.
        let isBelowNought = (value.integerValue ?? 0) < 0
        guard definition.value.accepts(value, codes: catalogue.codes), !isBelowNought else {
            details["given"] = definition.value.repeated(value)
            details[definition.value.isNamedByExample ? "example" : "allowed"] = allowed(
                definition.value)
            if let given = value.stringValue, case .enumeration(let name) = definition.value {
                details = details.adding(
                    "suggestion", NearMiss.of(given, in: catalogue.codes(name)))
            }
            throw StoreError(.wrongType, "the value is not one this field takes", details: details)
        }
        return definition
    }

    /// What a field takes, in words of the catalogue.
    package func allowed(_ type: ValueType) -> String {
        switch type {
        case .enumeration(let name), .codeSet(let name):
            catalogue.codes(name).joined(separator: ", ")
        case .boolean: "true, false, null"
        case .integer: "0, 1, 2 …"
        case .instant: "2026-02-10T14:45:00+01:00"
        case .date: "2026-02-10"
        case .dateOrInstant: "2026-02-10, 2026-02-10T14:45:00+01:00"
        case .decimal: "52.0907"
        case .text: "text"
        case .reference(let types), .referenceSet(let types):
            types.isEmpty ? "id" : types.map { "\($0)/id" }.joined(separator: ", ")
        case .object(let keys): "{\(keys.keys.sorted().joined(separator: ", "))}"
        case .list: "[…]"
        }
    }

    private func unknownField(_ type: String, _ field: FieldName) -> StoreError {
        let names = catalogue.fields.filter { $0.type == type || $0.type == Catalogue.everyType }
            .map(\.name)
        if let set = catalogue.definition(type: type, name: field.base), set.value.isSet {
            return StoreError(
                .wrongType, "a set is written one element at a time",
                details: [
                    "type": type, "field": field.description,
                    "allowed": "\(field.base)[\(allowed(set.value))]",
                ])
        }
        return StoreError(
            .unknownField, "the type has no such field",
            details: ["type": type, "field": field.description].adding(
                "suggestion", NearMiss.of(field.base, in: names)))
    }
}

extension ValueType {
    /// What was given, to be said back to who typed it; people's own words are not.
    fileprivate func repeated(_ value: JSONValue) -> String? {
        switch self {
        case .text, .object, .list: nil
        default: value.stringValue ?? value.canonicalText
        }
    }

    /// Whether what is allowed is shown by an example, since it can't be listed.
    fileprivate var isNamedByExample: Bool {
        switch self {
        case .integer, .instant, .date, .dateOrInstant, .decimal: true
        default: false
        }
    }
}

extension [String: String] {
    func adding(_ key: String, _ value: String?) -> [String: String] {
        var copy = self
        copy[key] = value
        return copy
    }
}
