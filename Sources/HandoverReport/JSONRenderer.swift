import RecordModel

/// A report for programs: `json-schema/report.schema.json`.
package enum JSONRenderer {
    /// The report with its digest; written canonically, equal reports are equal bytes.
    package static func render(_ model: HandoverReportModel) -> JSONValue {
        ReportSeal.sealed([
            ("format", .text(ReportDigest.format)),
            ("status", .text(model.request.status.rawValue)),
            ("statusNotice", .text(model.statusNotice)),
            ("practice", .bool(model.request.isPractice)),
            ("language", .text(model.request.language.rawValue)),
            ("title", .text(model.title)),
            ("record", .text(model.record.text)),
            ("recordName", .text(model.recordName)),
            ("recipient", .text(model.request.recipient)),
            ("purpose", .text(model.request.purpose)),
            ("madeAt", .text(model.request.madeAt.utcText)),
            ("madeBy", .text(model.request.madeBy)),
            ("organisation", .text(model.request.organisation)),
            ("appVersion", .text(model.request.appVersion)),
            ("sections", .array(model.sourcedSections.map { section($0, model.request.status) })),
            ("withheld", .array(model.withheld.map(withheld))),
            ("provenance", provenance(model.provenance)),
        ])
    }

    private static func withheld(_ kind: WithheldKind) -> JSONValue {
        .members([
            ("category", .text(kind.category)),
            ("reasons", texts(kind.reasons.map(\.rawValue))),
        ])
    }

    private static func section(_ section: ReportSection, _ status: ReportStatus) -> JSONValue {
        .members([
            ("number", .integer(Int64(section.number))), ("key", .text(section.key)),
            ("heading", .text(section.heading)), ("status", .text(status.rawValue)),
            ("blocks", .array(section.blocks.map(block))),
        ])
    }

    private static func block(_ block: ReportBlock) -> JSONValue {
        switch block {
        case .heading(let text): .members([("kind", "heading"), ("text", .text(text))])
        case .paragraph(let text): .members([("kind", "paragraph"), ("text", .text(text))])
        case .notice(let text): .members([("kind", "notice"), ("text", .text(text))])
        case .list(let items): .members([("kind", "list"), ("items", texts(items))])
        case .facts(let facts):
            .members([
                ("kind", "facts"),
                (
                    "facts",
                    .array(
                        facts.map {
                            .members([("label", .text($0.label)), ("value", .text($0.value))])
                        })
                ),
            ])
        case .table(let table):
            .members([
                ("kind", "table"), ("caption", .text(table.caption)),
                ("headers", texts(table.headers)), ("rows", .array(table.rows.map(row))),
            ])
        case .card(let card):
            .members([
                ("kind", "card"), ("title", .text(card.title)),
                ("notices", texts(card.notices)),
                ("statements", .array(card.statements.map(statement))),
            ])
        case .figure(let figure): self.figure(figure)
        }
    }

    private static func statement(_ statement: ReportStatement) -> JSONValue {
        .members([
            ("origin", .text(statement.origin)),
            ("reason", statement.reason.map { .text($0) } ?? .null),
            (
                "items",
                .array(
                    statement.items.map { item in
                        .members([
                            ("label", .text(item.label)), ("value", .text(item.value)),
                            ("remark", item.remark.map { .text($0) } ?? .null),
                            ("source", source(item.source)),
                        ])
                    })
            ),
        ])
    }

    private static func figure(_ figure: ReportFigure) -> JSONValue {
        let lines = figure.lines.map { line in
            JSONValue.members([
                ("label", .text(line.label)),
                (
                    "marks",
                    .array(
                        line.marks.map { mark in
                            .members([
                                ("text", .text(mark.text)), ("tone", .text(mark.tone.rawValue)),
                                ("milliseconds", .integer(mark.milliseconds)),
                            ])
                        })
                ),
            ])
        }
        return .members([
            ("kind", "figure"), ("figure", .text(figure.kind.rawValue)),
            ("title", .text(figure.title)), ("description", .text(figure.description)),
            ("ends", texts(figure.ends)), ("lines", .array(lines)),
        ])
    }

    private static func row(_ row: ReportRow) -> JSONValue {
        .members([("cells", texts(row.cells)), ("source", row.source.map(source) ?? .null)])
    }

    private static func source(_ source: ReportSource) -> JSONValue {
        .members([
            ("type", .text(source.entity.type)), ("id", .text(source.entity.id)),
            ("field", .text(source.field.description)),
            ("operation", source.operation.map { .text($0.description) } ?? .null),
            ("value", source.value), ("state", .text(source.state.rawValue)),
            ("confirmed", .bool(source.isConfirmed)),
        ])
    }

    private static func provenance(_ provenance: ReportProvenance) -> JSONValue {
        .members([
            ("catalogue", .text(provenance.catalogue)),
            ("operationCount", .integer(Int64(provenance.operations.entries.count))),
            ("recordDigest", .text(provenance.recordDigest.hex)),
            (
                "headerDigests",
                provenance.namesOperations ? provenance.operations.json : .array([])
            ),
            ("chainHeads", .array(provenance.namedHeads.map(\.json))),
            ("otherRecords", .array(provenance.otherRecords.map { .text($0.text) })),
            ("digest", .text(provenance.digest.hex)),
        ])
    }

    private static func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .text($0) }) }
}
