import ArgumentParser
import RecordModel
import RecordStore
import SamenOp

/// `samenop catalogue`: every field that can be recorded.
struct CatalogueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "catalogue", abstract: "Alle velden. / Every field.",
        discussion: "Voorbeeld: samenop catalogue --type person")

    @OptionGroup var options: GlobalOptions
    @Option(help: "Alleen dit type. / This type only.") var type: String?

    func run() throws {
        let context = try CommandContext(options)
        let catalogue = context.data.catalogue
        if let type, type != Catalogue.everyType { _ = try EditCheck(catalogue).type(type) }
        let fields = catalogue.fields.filter { type == nil || $0.type == type }
        context.print(
            .members([
                ("version", .text(catalogue.version)),
                ("fields", .array(fields.map { json($0, catalogue) })),
            ]),
            fields.map { line($0, catalogue) }.joined(separator: "\n"))
    }

    private func json(_ field: FieldDefinition, _ catalogue: Catalogue) -> JSONValue {
        let type = catalogue.types[field.type]
        return .members([
            ("id", .text(field.id)), ("type", .text(field.type)),
            ("many", .bool(type?.isMany ?? true)), ("field", .text(field.name)),
            ("value", field.valueJSON), ("merge", .text(field.rule.policy.rawValue)),
            ("owner", field.rule.owner.map { .text($0.text) } ?? .null),
            ("caution", field.rule.caution?.json ?? .null),
            ("partition", type?.isOwnPartition == true ? "own" : "shared"),
            ("safetyCritical", .bool(field.isSafetyCritical)),
            ("step", field.step.map { .integer(Int64($0)) } ?? .null),
            ("required", .array(field.required.map { .text($0) })),
            (
                "label",
                .members([("nl", .text(field.label.dutch)), ("en", .text(field.label.english))])
            ),
        ])
    }

    private func line(_ field: FieldDefinition, _ catalogue: Catalogue) -> String {
        let mark = field.isSafetyCritical ? "!" : " "
        return "\(mark) \(field.type).\(field.name)  \(field.label[options.language]) (\(field.id))"
    }
}
