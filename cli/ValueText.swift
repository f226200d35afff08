import RecordMerge
import RecordModel

/// Fields and values as people read them on a terminal.
struct ValueText {
    let context: CommandContext
    /// What people call the entity with an id; nil where that is not known.
    private let names: (String) -> String?
    private var language: Language { context.options.language }

    init(_ context: CommandContext, names: @escaping (String) -> String? = { _ in nil }) {
        self.context = context
        self.names = names
    }

    /// The key by which an item of a list says which one it changes.
    var changesKey: String { context.data.catalogue.structure.name("listItem", "corrects") }

    /// What a type is called.
    func type(_ name: String) -> String {
        context.data.catalogue.types[name]?.label[language] ?? name
    }

    /// What an entity is called: its type, and the start of its id.
    func entity(_ reference: EntityReference) -> String {
        reference.isSingleton
            ? type(reference.type) : "\(type(reference.type)) \(reference.id.prefix(8))"
    }

    /// What a field is called.
    func field(_ field: FieldName, type: String) -> String {
        guard let definition = context.data.catalogue.definition(type: type, field: field) else {
            return field.description
        }
        guard let element = field.element else { return definition.label[language] }
        return "\(definition.label[language]): \(self.element(element, definition.value))"
    }

    /// What a value says.
    func value(_ value: JSONValue, field: FieldName, type: String) -> String {
        let definition = context.data.catalogue.definition(type: type, field: field)
        let form = definition.map { field.element == nil ? $0.value : .boolean }
        return self.value(value, form, definition?.valueJSON)
    }

    /// What stands at a path of keys inside a value; the whole for none.
    ///
    /// - Parameter isPart: Whether `value` is already what stands there.
    func value(
        _ value: JSONValue, at keys: [String], of definition: FieldDefinition,
        isPart: Bool = false
    ) -> String {
        var (part, type, form) = (value, definition.value, Optional(definition.valueJSON))
        for key in keys {
            if !isPart { part = part[key] ?? .null }
            if case .object(let members) = type { type = members[key] ?? .text }
            form = form?["keys"]?[key]
        }
        return self.value(part, type, form)
    }

    /// What an element of a set is called.
    func element(_ element: String, _ value: ValueType) -> String {
        if case .codeSet(let name) = value { return code(element, of: name) }
        return names(element) ?? String(element.prefix(8))
    }

    private func value(_ value: JSONValue, _ type: ValueType?, _ form: JSONValue?) -> String {
        switch value {
        case .null: return context.text("cli.value.null")
        case .bool(let flag): return context.text(flag ? "cli.value.true" : "cli.value.false")
        case .integer(let number): return String(number)
        case .string(let text): return self.text(text.string, type)
        case .array(let values):
            // The field of a list, or all that was written to it.
            let item: ValueType? = if case .list(let items)? = type { items } else { type }
            return values.map { self.value($0, item, form?["items"] ?? form) }
                .joined(separator: "; ")
        case .object(let object):
            if value == .members([("erased", .bool(true))]) {
                return context.text("cli.value.erased")
            }
            guard case .object(let members)? = type else { return value.canonicalText }
            return object.members.filter { $0.key.string != changesKey }.map { member in
                let key = member.key.string
                let label = LocalisedText(form?["keys"]?[key]?["label"])?[language] ?? key
                return "\(label): "
                    + self.value(member.value, members[key], form?["keys"]?[key])
            }.joined(separator: ", ")
        }
    }

    private func text(_ text: String, _ type: ValueType?) -> String {
        switch type {
        case .enumeration(let name): code(text, of: name)
        case .instant, .dateOrInstant: Instant(text).map(LocalTime.text) ?? text
        case .reference: names(text) ?? text
        default: text
        }
    }

    /// What a code of a list is called.
    func code(_ code: String, of enumeration: String) -> String {
        context.data.catalogue.enumerations[enumeration]?.first { $0.code == code }?
            .label[language] ?? code
    }
}
