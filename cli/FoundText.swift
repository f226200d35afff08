import RecordModel
import RecordRules
import SamenOp

/// What a search found, for people and as JSON. Neither repeats what was asked, or any value.
struct FoundText {
    let context: CommandContext

    init(_ context: CommandContext) {
        self.context = context
    }

    /// The document.
    func json(_ answer: SearchAnswer) -> JSONValue {
        .members([
            ("query", .null), ("hits", .array(answer.hits.map(json))),
            ("more", .bool(answer.isCut)),
        ])
    }

    /// The page.
    func page(_ answer: SearchAnswer) -> String {
        guard !answer.hits.isEmpty else { return context.text("cli.find.none") }
        let lines = answer.hits.flatMap(lines)
        return (answer.isCut ? lines + [context.text("cli.find.cut")] : lines)
            .joined(separator: "\n")
    }

    /// When it happened and when it came on record, and whether that was late.
    func dates(_ dates: RecordDates) -> String {
        func text(_ moment: Instant?) -> String {
            moment.map(LocalTime.text) ?? context.text("cli.find.date.unknown")
        }
        let arguments = [
            "occurred": text(dates.occurredAt), "recorded": text(dates.recordedAt),
        ]
        return dates.isLate
            ? context.text("cli.find.dates.late", arguments)
            : context.text("cli.find.dates", arguments)
    }

    /// What something was found by.
    func kind(_ kind: FindKind) -> String { context.text("cli.find.kind.\(kind.rawValue)") }

    /// How close it is.
    func closeness(_ closeness: Closeness) -> String {
        context.text("cli.find.closeness.\(closeness.rawValue)")
    }

    /// The dates as members of a document.
    static func members(_ dates: RecordDates) -> [(String, JSONValue)] {
        func text(_ moment: Instant?) -> JSONValue { moment.map { .text($0.utcText) } ?? .null }
        return [
            ("occurredAt", text(dates.occurredAt)), ("recordedAt", text(dates.recordedAt)),
            ("late", .bool(dates.isLate)),
        ]
    }

    private func json(_ hit: FoundRecord) -> JSONValue {
        .members(
            [
                ("record", .text(hit.record.text)), ("name", .text(hit.name)),
                (
                    "matches",
                    .array(
                        hit.matches.map { match in
                            .members([
                                ("entity", match.entity.json),
                                ("field", .text(match.field.description)),
                                ("kind", .text(match.kind.rawValue)),
                                ("closeness", .text(match.closeness.rawValue)),
                            ])
                        })
                ), ("step", .integer(Int64(hit.step))), ("closed", .bool(hit.isClosed)),
                ("lastChange", hit.dates.lastChange.map { .text($0.utcText) } ?? .null),
            ] + Self.members(hit.dates))
    }

    private func lines(_ hit: FoundRecord) -> [String] {
        let words = ValueText(context)
        let state = context.text(hit.isClosed ? "cli.find.closed" : "cli.find.open")
        return [
            context.text(
                "cli.find.record",
                [
                    "name": hit.name, "step": String(hit.step), "state": state,
                    "dates": dates(hit.dates),
                ])
        ]
            + hit.matches.map { match in
                context.text(
                    "cli.find.match",
                    [
                        "kind": kind(match.kind), "entity": words.entity(match.entity),
                        "field": words.field(match.field, type: match.entity.type),
                        "closeness": closeness(match.closeness),
                    ])
            }
    }
}

extension EntityReference {
    /// Type and id.
    var json: JSONValue { .members([("type", .text(type)), ("id", .text(id))]) }
}
