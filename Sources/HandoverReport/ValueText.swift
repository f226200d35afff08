import RecordMerge
import RecordModel

/// Stored values as people read them: labels instead of codes, names instead of ids.
struct ValueText {
    private let context: ReportContext

    init(_ context: ReportContext) {
        self.context = context
    }

    /// A value of a field.
    func value(_ value: RegisterValue, type: String, field: FieldName) -> String {
        switch value {
        case .known(let json): return self.json(json, type: type, field: field)
        case .erased: return context.text("erased")
        case .missing: return context.text("missing")
        }
    }

    /// A value of a field, as JSON.
    func json(_ json: JSONValue, type: String, field: FieldName) -> String {
        if json == WithheldMask.placeholder { return context.text("withheld_reference") }
        guard let definition = context.catalogue.definition(type: type, field: field) else {
            return json.isNull ? context.text("empty") : json.stringValue ?? json.canonicalText
        }
        if let reference = structureReference(json, type: type, field: field) { return reference }
        return text(
            json, field.element == nil ? definition.value : .boolean, definition.valueJSON)
    }

    /// An element of a set.
    func element(_ element: String, _ type: ValueType) -> String {
        switch type {
        case .codeSet(let enumeration): code(element, of: enumeration)
        case .referenceSet(let types): reference(element, types)
        default: element
        }
    }

    private func text(_ json: JSONValue, _ type: ValueType, _ form: JSONValue?) -> String {
        if json.isNull { return context.text("empty") }
        if json == WithheldMask.placeholder { return context.text("withheld_reference") }
        switch (type, json) {
        case (.boolean, .bool(let flag)), (.codeSet, .bool(let flag)),
            (.referenceSet, .bool(let flag)):
            return context.text(flag ? "yes" : "no")
        case (.enumeration(let name), .string(let code)): return self.code(code.string, of: name)
        case (.reference(let types), .string(let id)): return reference(id.string, types)
        case (.instant, .string(let text)), (.date, .string(let text)),
            (.dateOrInstant, .string(let text)):
            return TimeText(context).any(text.string)
        case (.object(let keys), .object(let object)):
            return self.object(object, keys, form)
        case (.list(let items), .array(let values)):
            guard !values.isEmpty else { return context.text("none") }
            return values.map { text($0, items, form?["items"]) }.joined(separator: "\n")
        case (_, .string(let text)): return words(text.string)
        default: return json.canonicalText
        }
    }

    /// Free text; where it is nothing but the code of a role, that role as people call it.
    private func words(_ text: String) -> String {
        context.catalogue.roles.roles[text]?.label[context.language] ?? text
    }

    private func object(
        _ object: JSONObject, _ keys: [String: ValueType], _ form: JSONValue?
    ) -> String {
        guard !object.members.isEmpty else { return context.text("none") }
        return object.members.map { member in
            let key = member.key.string
            let form = form?["keys"]?[key]
            let label = LocalisedText(form?["label"])?[context.language] ?? key
            return "\(label): \(text(member.value, keys[key] ?? .text, form))"
        }.joined(separator: "; ")
    }

    /// What an override is about is written as type and id; people read the name.
    private func structureReference(
        _ json: JSONValue, type: String, field: FieldName
    ) -> String? {
        let structure = context.catalogue.structure
        guard type == structure.name("override", "type"),
            field.base == structure.name("override", "about"),
            let about = json["type"]?.stringValue, let id = json["id"]?.stringValue,
            let label = context.catalogue.types[about]?.label[context.language]
        else { return nil }
        let reference = EntityReference(type: about, id: id)
        return reference.isSingleton || context.names.references(id: id).contains(reference)
            ? context.names.name(reference)
            : "\(label): \(context.text("unknown_reference", ["id": id]))"
    }

    private func code(_ code: String, of enumeration: String) -> String {
        context.catalogue.enumerations[enumeration]?.first { $0.code == code }?
            .label[context.language] ?? context.text("unknown_code", ["code": code])
    }

    private func reference(_ id: String, _ types: [String]) -> String {
        let found = context.names.references(id: id)
        if let reference = found.first(where: { types.contains($0.type) }) ?? found.first {
            return context.names.name(reference)
        }
        if let type = context.catalogue.types[id] { return type.label[context.language] }
        return context.text("unknown_reference", ["id": id])
    }
}
