import RecordModel
import SamenOp

/// The other records of the same person or address, as `record show` prints them (F1.8, F2.6).
struct PatternText {
    let context: CommandContext
    let hits: [PatternHit]

    /// The member of the document.
    var json: (String, JSONValue) {
        (
            "pattern",
            .array(
                hits.map { hit in
                    .members(
                        [
                            ("record", .text(hit.record.text)), ("name", .text(hit.name)),
                            ("why", .array(hit.why.map(why))),
                        ] + FoundText.members(hit.dates))
                })
        )
    }

    /// The section of the page; nothing without such records.
    var lines: [String] {
        guard !hits.isEmpty else { return [] }
        let found = FoundText(context)
        let words = ValueText(context)
        return ["", context.text("cli.record.show.pattern")]
            + hits.flatMap { hit in
                [
                    context.text(
                        "cli.pattern.line", ["name": hit.name, "dates": found.dates(hit.dates)])
                ]
                    + hit.why.map { reason in
                        context.text(
                            "cli.pattern.why",
                            [
                                "kind": found.kind(reason.kind), "entity": words.entity(reason.own),
                                "closeness": found.closeness(reason.closeness),
                            ])
                    }
            }
    }

    private func why(_ reason: PatternReason) -> JSONValue {
        .members([
            ("kind", .text(reason.kind.rawValue)), ("entity", reason.own.json),
            ("otherEntity", reason.other.json), ("closeness", .text(reason.closeness.rawValue)),
        ])
    }
}
