import RecordMerge
import RecordModel
import RecordRules

/// What was said and then replaced: how a difference was settled, and what somebody changed.
struct EarlierValues {
    private let context: ReportContext

    init(_ context: ReportContext) {
        self.context = context
    }

    var blocks: [ReportBlock] {
        let rows = self.rows
        guard !rows.isEmpty else { return [] }
        return [
            .heading(context.text("earlier")),
            .table(
                ReportTable(
                    caption: context.text("caption.earlier"),
                    headers: ["about", "earlier", "replaced_by"].map {
                        context.text("column.\($0)")
                    },
                    rows: rows)),
        ]
    }

    /// A row for each replacement, by entity and then in the order in which it was recorded.
    private var rows: [ReportRow] {
        let facts = context.input.facts.operations
        let replacing = facts.filter { !$0.value.replacing.isEmpty }
        let byEntity = Dictionary(grouping: replacing, by: \.value.entity)
        return context.sorted(byEntity.keys).flatMap { entity in
            (byEntity[entity] ?? []).sorted { one, other in
                let (left, right) = (one.value.recordedAt, other.value.recordedAt)
                return left == right
                    ? (one.key.replica.text, one.key.sequence)
                        < (other.key.replica.text, other.key.sequence)
                    : left < right
            }.flatMap { rows($0.value) }
        }
    }

    private func rows(_ fact: OperationFact) -> [ReportRow] {
        fact.replacing.keys.sorted().compactMap { field in
            let facts = context.input.facts.operations
            let earlier = (fact.replacing[field] ?? [])
                .sorted { one, other in
                    let (left, right) = (facts[one]?.recordedAt, facts[other]?.recordedAt)
                    guard let left, let right, left != right else {
                        return (one.replica.text, one.sequence)
                            < (other.replica.text, other.sequence)
                    }
                    return left < right
                }.compactMap { facts[$0].flatMap { line($0, field) } }
            guard let now = line(fact, field), !earlier.isEmpty else { return nil }
            let label = context.label(type: fact.entity.type, field: field)
            return ReportRow([
                "\(context.names.name(fact.entity)): \(label)", earlier.joined(separator: "\n"),
                now,
            ])
        }
    }

    /// What somebody said on a field; nil where that can't be read here.
    private func line(_ fact: OperationFact, _ field: FieldName) -> String? {
        guard let value = fact.values[field.description] else { return nil }
        let said = context.text(
            "voice",
            [
                "value": ValueText(context).json(value, type: fact.entity.type, field: field),
                "origin": Origin(context).line(fact),
            ])
        guard let reason = fact.reason, !reason.isEmpty else { return said }
        return "\(said). \(context.text("reason", ["reason": reason]))"
    }
}
