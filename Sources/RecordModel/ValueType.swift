/// What may be written to a field.
package indirect enum ValueType: Hashable, Sendable {
    case text
    case boolean
    case integer
    case instant
    case date
    case dateOrInstant
    /// A number with fraction, written as text.
    case decimal
    /// One code of the named enumeration.
    case enumeration(String)
    /// The id of an entity of one of the types; of any when none is named.
    case reference([String])
    /// A boolean per code of the named enumeration.
    case codeSet(String)
    /// A boolean per entity of one of the types; of any when none is named.
    case referenceSet([String])
    /// An object with those keys, all of which may be left out.
    case object([String: ValueType])
    case list(ValueType)

    /// Reads the catalogue's form; nil for any other.
    package init?(_ json: JSONValue?) {
        guard let json, let kind = json["kind"]?.stringValue else { return nil }
        let types = json["types"]?.arrayValue?.compactMap(\.stringValue) ?? []
        switch (kind, json["enum"]?.stringValue) {
        case ("text", _): self = .text
        case ("boolean", _): self = .boolean
        case ("integer", _): self = .integer
        case ("instant", _): self = .instant
        case ("date", _): self = .date
        case ("dateOrInstant", _): self = .dateOrInstant
        case ("decimal", _): self = .decimal
        case ("enum", let name?): self = .enumeration(name)
        case ("set", let name?): self = .codeSet(name)
        case ("set", nil): self = .referenceSet(types)
        case ("reference", _): self = .reference(types)
        case ("object", _):
            var keys: [String: ValueType] = [:]
            for member in json["keys"]?.objectValue?.members ?? [] {
                guard let type = ValueType(member.value) else { return nil }
                keys[member.key.string] = type
            }
            self = .object(keys)
        case ("list", _):
            guard let items = ValueType(json["items"]) else { return nil }
            self = .list(items)
        default: return nil
        }
    }

    /// Whether this is a set, written one element at a time.
    package var isSet: Bool {
        switch self {
        case .codeSet, .referenceSet: true
        default: false
        }
    }

    /// Whether `value` may be written; null always may.
    ///
    /// - Parameter codes: The codes of an enumeration.
    package func accepts(_ value: JSONValue, codes: (String) -> [String]) -> Bool {
        if value.isNull { return true }
        switch self {
        case .text: return value.stringValue != nil
        case .boolean, .codeSet, .referenceSet: return value.boolValue != nil
        case .integer: return value.integerValue != nil
        case .instant: return value.stringValue.flatMap { Instant($0) } != nil
        case .date: return value.stringValue.flatMap { CalendarDate($0) } != nil
        case .dateOrInstant:
            return ValueType.date.accepts(value, codes: codes)
                || ValueType.instant.accepts(value, codes: codes)
        case .decimal: return value.stringValue.map(Self.isDecimal) ?? false
        case .enumeration(let name):
            return value.stringValue.map { codes(name).contains($0) } ?? false
        case .reference:
            return value.stringValue.map { DerivedID.isValid($0) || Self.isTypeName($0) } ?? false
        case .object(let keys):
            guard let object = value.objectValue else { return false }
            return object.members.allSatisfy {
                keys[$0.key.string]?.accepts($0.value, codes: codes) ?? false
            }
        case .list(let items):
            return value.arrayValue?.allSatisfy { items.accepts($0, codes: codes) } ?? false
        }
    }

    /// Whether `element` may stand between the brackets of a set.
    package func acceptsElement(_ element: String, codes: (String) -> [String]) -> Bool {
        switch self {
        case .codeSet(let name): codes(name).contains(element)
        case .referenceSet: DerivedID.isValid(element) || Self.isTypeName(element)
        default: false
        }
    }

    private static func isDecimal(_ text: String) -> Bool {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        return (1...2).contains(parts.count)
            && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }

    private static func isTypeName(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F }
    }
}
