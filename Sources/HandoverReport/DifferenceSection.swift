import RecordMerge
import RecordModel

/// Section 21: what people differ about, every voice beside the others.
struct DifferenceSection {
    private let context: ReportContext

    init(_ context: ReportContext) {
        self.context = context
    }

    var blocks: [ReportBlock] {
        let open = rows(in: .conflict)
        var blocks: [ReportBlock] =
            open.isEmpty
            ? [nothing] : [table("differences", open)]
        let remarks = rows(in: .remarked)
        if !remarks.isEmpty {
            blocks.append(.heading(context.text("remarks")))
            blocks.append(table("remarks", remarks))
        }
        let proposed = context.record.entities.filter { $0.removal?.isEffective == false }
        if !proposed.isEmpty {
            blocks.append(.heading(context.text("proposed_removals")))
            blocks.append(
                .list(context.sorted(proposed.map(\.reference)).map(context.names.title)))
        }
        guard context.treatment(context.layout.sections.number(of: "differences")) == .full
        else { return blocks }
        return blocks + EarlierValues(context).blocks
    }

    /// Whether it may be said that nobody differs: not where views on safety were left out either.
    private var mayDeny: Bool {
        (context.input.cut?.mayDenyDifferences ?? true)
            && context.layout.sections.views.allSatisfy(context.mayDeny)
    }

    /// Whether people differ about any field that stands in the report.
    var hasOpen: Bool {
        context.record.entities.contains { entity in
            entity.fields.values.contains { $0.state == .conflict }
        }
    }

    /// What stands there when nothing does. That people agree is said only where that is so.
    private var nothing: ReportBlock {
        .paragraph(
            context.denial(
                "no_differences", told: "no_differences_told",
                mayDeny))
    }

    /// The open differences only, as page one shows them: a row for each, with every voice.
    var summary: [ReportBlock] {
        let open = fields(in: .conflict)
        guard !open.isEmpty else { return [nothing] }
        let voices = Voices(context)
        return [
            .table(
                ReportTable(
                    caption: context.text("caption.differences"),
                    headers: ["about", "in_force", "voices"].map { context.text("column.\($0)") },
                    rows: open.map { entity, name, field in
                        ReportRow([
                            about(entity, name), inForce(entity, name, field),
                            voices.lines(field, type: entity.type, name: name)
                                .joined(separator: "\n"),
                        ])
                    }))
        ]
    }

    private func table(_ caption: String, _ rows: [ReportRow]) -> ReportBlock {
        .table(
            ReportTable(
                caption: context.text("caption.\(caption)"),
                headers: ["about", "value", "in_force", "who", "occurred", "recorded"].map {
                    context.text("column.\($0)")
                },
                rows: rows))
    }

    private func rows(in state: FieldState) -> [ReportRow] {
        fields(in: state).flatMap(rows)
    }

    private func fields(
        in state: FieldState
    ) -> [(entity: EntityReference, name: FieldName, field: MaterialisedField)] {
        let entities = Dictionary(
            context.record.entities.filter { entity in
                entity.fields.values.contains { $0.state == state }
            }.map { ($0.reference, $0) }
        ) { first, _ in first }
        return context.sorted(entities.keys).compactMap { entities[$0] }.flatMap { entity in
            entity.fields.filter { $0.value.state == state }.sorted { $0.key < $1.key }
                .map { (entity.reference, $0.key, $0.value) }
        }
    }

    private func about(_ entity: EntityReference, _ name: FieldName) -> String {
        "\(context.names.name(entity)): \(context.label(type: entity.type, field: name))"
    }

    private func inForce(
        _ entity: EntityReference, _ name: FieldName, _ field: MaterialisedField
    ) -> String {
        field.value == .known(.null)
            ? context.text("state.conflict_open")
            : ValueText(context).value(field.value, type: entity.type, field: name)
    }

    private func rows(
        _ entity: EntityReference, _ name: FieldName, _ field: MaterialisedField
    ) -> [ReportRow] {
        let (about, inForce) = (about(entity, name), inForce(entity, name, field))
        let values = ValueText(context)
        let remarks = Set(field.remarks.map(\.stamp))
        let items = ValueItems(context)
        return field.allHeads.map { head in
            let source = items.source(
                entity, name, field, head, isRemark: remarks.contains(head.stamp))
            let unconfirmed =
                source.isConfirmed ? "" : "; \(context.text("state.unconfirmed"))"
            let value = values.value(head.value, type: entity.type, field: name)
            let shown = items.withReason(value + unconfirmed, context.fact(head)?.reason)
            return ReportRow(
                [about, shown, inForce] + Origin(context).cells(head, isExact: true),
                source: source)
        }
    }
}
