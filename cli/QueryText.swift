import RecordModel
import SamenOp

/// What the daily query found, for people and as JSON.
struct QueryText {
    let context: CommandContext

    init(_ context: CommandContext) {
        self.context = context
    }

    /// The document.
    func json(_ selection: StalkingSelection) -> JSONValue {
        .members([
            ("query", "stalking"), ("from", .text(selection.window.from.utcText)),
            ("to", .text(selection.window.until.utcText)),
            ("hits", .array(selection.hits.map(json))),
        ])
    }

    /// The page.
    func page(_ selection: StalkingSelection) -> String {
        let title = context.text(
            "cli.query.title",
            [
                "from": LocalTime.text(selection.window.from),
                "to": LocalTime.text(selection.window.until),
            ])
        guard !selection.hits.isEmpty else {
            return [title, context.text("cli.query.none")].joined(separator: "\n")
        }
        let lines = [title] + selection.hits.flatMap(lines)
        let isToRead = selection.hits.contains { !$0.isRead && $0.hit != nil }
        return (isToRead ? lines + [context.text("cli.query.next")] : lines)
            .joined(separator: "\n")
    }

    private func json(_ hit: SelectedRecord) -> JSONValue {
        let match = hit.match
        func text(_ moment: Instant?) -> JSONValue { moment.map { .text($0.utcText) } ?? .null }
        return .members([
            ("record", .text(match.record.text)), ("name", .text(hit.name)),
            ("matchedBy", .array(match.matchedBy.map { .text($0) })),
            ("registeredAt", text(match.registeredAt)),
            ("startedOn", match.startedOn.map { .text($0.text) } ?? .null),
            ("onlyByRegistration", .bool(match.isOnlyByRegistration)),
            ("hit", hit.hit.map { .text($0.id) } ?? .null), ("read", .bool(hit.isRead)),
            ("readAt", text(hit.readAt)),
        ])
    }

    private func lines(_ hit: SelectedRecord) -> [String] {
        let match = hit.match
        let unknown = context.text("cli.find.date.unknown")
        let structure = context.data.catalogue.structure
        let type = structure.name("queryHit", "type")
        let matched = match.matchedBy.map { code in
            context.data.catalogue.definition(
                type: type, name: structure.name("queryHit", "matchedBy")
            ).map { ValueText(context).element(code, $0.value) } ?? code
        }
        let state = context.text(hit.isRead ? "cli.query.read" : "cli.query.unread")
        let entity = hit.hit.map { "\(type)/\($0.id.prefix(8)) " } ?? ""
        let line = context.text(
            "cli.query.hit",
            [
                "name": hit.name, "registered": match.registeredAt.map(LocalTime.text) ?? unknown,
                "started": match.startedOn?.text ?? unknown,
                "matched": matched.joined(separator: ", "), "state": entity + state,
            ])
        return match.isOnlyByRegistration
            ? [line, context.text("cli.query.only-registration")] : [line]
    }
}
