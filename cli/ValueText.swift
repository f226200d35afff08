import RecordMerge
import RecordModel

/// Fields and values as people read them on a terminal.
struct ValueText {
    let context: CommandContext
    private var language: Language { context.options.language }

    init(_ context: CommandContext) {
        self.context = context
    }

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
        switch value {
        case .null: return context.text("cli.value.null")
        case .bool(let flag): return context.text(flag ? "cli.value.true" : "cli.value.false")
        case .integer(let number): return String(number)
        case .string(let text): return self.text(text.string, definition?.value)
        case .array(let values):
            return values.map { self.value($0, field: field, type: type) }.joined(separator: "; ")
        case .object: return value.canonicalText
        }
    }

    private func text(_ text: String, _ type: ValueType?) -> String {
        switch type {
        case .enumeration(let name): code(text, of: name)
        case .instant, .dateOrInstant: Instant(text).map(LocalTime.text) ?? text
        default: text
        }
    }

    private func element(_ element: String, _ value: ValueType) -> String {
        if case .codeSet(let name) = value { return code(element, of: name) }
        return String(element.prefix(8))
    }

    private func code(_ code: String, of enumeration: String) -> String {
        context.data.catalogue.enumerations[enumeration]?.first { $0.code == code }?
            .label[language] ?? code
    }
}
