import RecordMerge
import RecordModel

/// Section 21: what people differ about, every voice beside the others.
struct DifferenceSection {
    private let context: ReportContext

    init(_ context: ReportContext) {
        self.context = context
    }

    var blocks: [ReportBlock] {
        var blocks = summary
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
        return blocks
    }

    /// The open differences only, as page one shows them.
    var summary: [ReportBlock] {
        let open = rows(in: .conflict)
        return [
            open.isEmpty
                ? .paragraph(context.text("no_differences")) : table("differences", open)
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
        let entities = Dictionary(
            context.record.entities.map { ($0.reference, $0) }
        ) { first, _ in first }
        return context.sorted(entities.keys).compactMap { entities[$0] }.flatMap { entity in
            entity.fields.filter { $0.value.state == state }.sorted { $0.key < $1.key }
                .flatMap { rows(entity.reference, $0.key, $0.value) }
        }
    }

    private func rows(
        _ entity: EntityReference, _ name: FieldName, _ field: MaterialisedField
    ) -> [ReportRow] {
        let about =
            "\(context.names.name(entity)): \(context.label(type: entity.type, field: name))"
        let values = ValueText(context)
        let inForce =
            field.value == .known(.null)
            ? context.text("state.conflict_open")
            : values.value(field.value, type: entity.type, field: name)
        let remarks = Set(field.remarks.map(\.stamp))
        let rows = ValueRows(context)
        return field.allHeads.map { head in
            let source = rows.source(
                entity, name, field, head, isRemark: remarks.contains(head.stamp))
            let unconfirmed =
                source.isConfirmed ? "" : "; \(context.text("state.unconfirmed"))"
            let value = values.value(head.value, type: entity.type, field: name)
            let shown = rows.withReason(value + unconfirmed, context.fact(head)?.reason)
            return ReportRow(
                [about, shown, inForce] + rows.origin(head, isExact: true), source: source)
        }
    }
}
