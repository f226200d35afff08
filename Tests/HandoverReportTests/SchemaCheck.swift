import Foundation
import RecordModel

/// Checks JSON against the part of JSON Schema that this product's schemas use.
struct SchemaCheck {
    private let root: JSONValue

    init(_ schema: JSONValue) {
        root = schema
    }

    /// The places that do not fit, with what is wrong there.
    func problems(_ json: JSONValue) -> [String] { problems(json, root, "$") }

    private func problems(_ json: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
        var found: [String] = []
        if let reference = schema["$ref"]?.stringValue {
            found += problems(json, target(reference), place)
        }
        if let constant = schema["const"], constant != json { found.append("\(place): const") }
        if let allowed = schema["enum"]?.arrayValue, !allowed.contains(json) {
            found.append("\(place): enum")
        }
        if let type = schema["type"]?.stringValue, !fits(json, type) {
            found.append("\(place): no \(type)")
        }
        if let pattern = schema["pattern"]?.stringValue, let text = json.stringValue,
            text.range(of: pattern, options: .regularExpression) == nil
        {
            found.append("\(place): pattern")
        }
        if let choices = schema["oneOf"]?.arrayValue,
            choices.count(where: { problems(json, $0, place).isEmpty }) != 1
        {
            found.append("\(place): not one of the forms")
        }
        if let number = json.integerValue {
            if let least = schema["minimum"]?.integerValue, number < least {
                found.append("\(place): minimum")
            }
            if let most = schema["maximum"]?.integerValue, number > most {
                found.append("\(place): maximum")
            }
        }
        return found + inArray(json, schema, place) + inObject(json, schema, place)
    }

    private func inArray(_ json: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
        guard let items = json.arrayValue else { return [] }
        let count = Int64(items.count)
        var found: [String] = []
        if count < schema["minItems"]?.integerValue ?? 0 { found.append("\(place): minItems") }
        if count > schema["maxItems"]?.integerValue ?? .max { found.append("\(place): maxItems") }
        guard let form = schema["items"] else { return found }
        return found
            + items.enumerated().flatMap { problems($0.element, form, "\(place)[\($0.offset)]") }
    }

    private func inObject(_ json: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
        guard let object = json.objectValue else { return [] }
        let names = Set(object.members.map(\.key.string))
        var found = (schema["required"]?.arrayValue ?? []).compactMap(\.stringValue)
            .filter { !names.contains($0) }.map { "\(place): lacks \($0)" }
        for member in object.members {
            let name = member.key.string
            if let form = schema["properties"]?[name] {
                found += problems(member.value, form, "\(place).\(name)")
            } else if schema["additionalProperties"] == .bool(false) {
                found.append("\(place): \(name) is not known")
            } else if let form = schema["additionalProperties"], form.objectValue != nil {
                found += problems(member.value, form, "\(place).\(name)")
            }
        }
        return found
    }

    private func target(_ reference: String) -> JSONValue {
        reference.split(separator: "/").dropFirst().reduce(root) { $0[String($1)] ?? .null }
    }

    private func fits(_ json: JSONValue, _ type: String) -> Bool {
        switch (type, json) {
        case ("object", .object), ("array", .array), ("string", .string), ("boolean", .bool),
            ("integer", .integer), ("null", .null):
            true
        default: false
        }
    }
}
