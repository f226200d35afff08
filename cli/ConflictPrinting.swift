import RecordMerge
import RecordModel
import SamenOp

/// Conflicts as `conflicts --json` prints them.
struct ConflictJSON {
    let context: CommandContext
    let view: RecordView

    init(_ context: CommandContext, _ view: RecordView) {
        self.context = context
        self.view = view
    }

    /// One object per conflict.
    func list(_ conflicts: [OpenConflict]) -> [JSONValue] {
        conflicts.map { conflict in
            .members([
                ("record", .text(conflict.record.text)),
                (
                    "entity",
                    .members([
                        ("type", .text(conflict.entity.type)), ("id", .text(conflict.entity.id)),
                    ])
                ),
                ("field", .text(conflict.field.description)),
                ("safetyCritical", .bool(conflict.isSafetyCritical)),
                ("state", .text(conflict.state.state.rawValue)),
                ("value", conflict.state.valueJSON),
                ("candidates", .array(conflict.state.candidates.map(voice))),
                ("remarks", .array(conflict.state.remarks.map(voice))),
                (
                    "members",
                    .array(view.members(of: conflict.entity).map { LinkJSON.member($0) })
                ),
            ])
        }
    }

    private func voice(_ head: RegisterHead) -> JSONValue {
        let fact = view.facts.operations[head.stamp.operation]
        return .members([
            ("operation", .text(head.stamp.operation.description)), ("value", head.value.json),
            ("organisation", fact.map { .text($0.author.organisation) } ?? .null),
            ("author", fact.map { .text($0.author.id) } ?? .null),
            ("occurredAt", fact?.occurredAt?.instant.map { .text($0) } ?? .null),
            (
                "recordedAt",
                fact.map {
                    .text(Instant(milliseconds: $0.recordedAt.wallMilliseconds).utcText)
                } ?? .null
            ),
            // On what is linked: the entity that this was written to.
            ("member", view.member(of: head.stamp.operation).map(LinkJSON.member) ?? .null),
        ])
    }
}

/// Conflicts as people read them: both voices, what holds meanwhile, and how to settle it.
struct ConflictText {
    let context: CommandContext
    let view: RecordView

    init(_ context: CommandContext, _ view: RecordView) {
        self.context = context
        self.view = view
    }

    /// One block of lines per conflict.
    func list(_ conflicts: [OpenConflict]) -> String {
        let words = ValueText(context)
        let name = context.data.name(of: view.record.id)
        return conflicts.map { conflict in
            let type = conflict.entity.type
            let mark = conflict.isSafetyCritical ? " \(context.text("cli.conflict.critical"))" : ""
            let address = "\(conflict.entity.shortText).\(conflict.field)"
            var lines = [
                "\(name) · \(words.entity(conflict.entity)) · "
                    + words.field(conflict.field, type: type) + mark
            ]
            if let origin = LinkText(context, view).origin(of: conflict.entity) {
                lines.append("  \(origin)")
            }
            lines += conflict.state.allHeads.map {
                "  – " + RecordText(context, view).voice($0, conflict.field, type)
            }
            lines.append(
                context.text(
                    conflict.state.value.known == .null
                        ? "cli.conflict.nothing-holds" : "cli.conflict.holds",
                    [
                        "value": words.value(
                            conflict.state.valueJSON, field: conflict.field, type: type)
                    ]))
            lines.append(context.text("cli.conflict.how", ["record": name, "field": address]))
            return lines.joined(separator: "\n")
        }.joined(separator: "\n")
    }
}

extension EntityReference {
    /// `type/start-of-id`, or the type where a record has one.
    var shortText: String { isSingleton ? type : "\(type)/\(id.prefix(8))" }
}
