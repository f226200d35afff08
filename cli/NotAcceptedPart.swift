import RecordModel
import RecordStore
import SamenOp

/// What the service did not accept of a record: the text as it was written, why, and what now.
struct NotAcceptedPart {
    let context: CommandContext
    let view: RecordView

    init(_ context: CommandContext, _ view: RecordView) {
        self.context = context
        self.view = view
    }

    /// One object for each operation, for `record show --json`.
    var json: JSONValue {
        .array(
            view.notAccepted.map { logged in
                let header = logged.operation.header
                return .members([
                    ("operation", .text(header.id.description)),
                    (
                        "entity",
                        .members([
                            ("type", .text(header.entity.type)), ("id", .text(header.entity.id)),
                        ])
                    ),
                    (
                        "values",
                        logged.operation.content.map { .object($0.values) } ?? .null
                    ),
                    ("verdict", .text("\(logged.verdict)")),
                    ("code", logged.code.map { .text($0) } ?? .null),
                    ("reason", logged.reason.map { .text($0) } ?? .null),
                    ("next", .text(next(logged))),
                ])
            })
    }

    /// The same for people; nothing when all was accepted.
    var lines: [String] {
        let all = view.notAccepted
        guard !all.isEmpty else { return [] }
        return ["", context.text("cli.record.show.not-accepted")] + all.flatMap(lines)
    }

    private func lines(_ logged: LoggedOperation) -> [String] {
        let words = ValueText(context)
        let entity = logged.operation.header.entity
        let values = (logged.operation.content?.values.members ?? []).map { member in
            let field = FieldName(member.key.string)
            return "\(words.field(field, type: entity.type)) = "
                + words.value(member.value, field: field, type: entity.type)
        }
        return [
            context.text(
                "cli.not-accepted.line",
                [
                    "what": words.entity(entity), "values": values.joined(separator: "; "),
                    "verdict": context.text("not-accepted.verdict.\(logged.verdict)"),
                    "code": logged.code ?? "",
                ]),
            context.text("cli.not-accepted.why", ["reason": logged.reason ?? ""]),
            context.text("cli.not-accepted.next", ["next": next(logged)]),
        ]
    }

    /// What the author can do now: by the code where that says more than the verdict.
    private func next(_ logged: LoggedOperation) -> String {
        let byCode = logged.code.map { "not-accepted.next.\($0)" }
        let key =
            byCode.flatMap { context.data.texts.has($0) ? $0 : nil }
            ?? "not-accepted.next.\(logged.verdict)"
        return context.text(logged.verdict == .quarantined ? "not-accepted.next.quarantined" : key)
    }
}
