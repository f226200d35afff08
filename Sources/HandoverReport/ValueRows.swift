import RecordMerge
import RecordModel
import RecordRules

/// Turns stored values into table rows: each voice has a row of its own.
struct ValueRows {
    private let context: ReportContext
    private let values: ValueText
    private let times: TimeText

    init(_ context: ReportContext) {
        self.context = context
        values = ValueText(context)
        times = TimeText(context)
    }

    /// The columns of ``rows(_:_:_:)``.
    var headers: [String] {
        ["field", "value", "state", "who", "occurred", "recorded"].map {
            context.text("column.\($0)")
        }
    }

    /// One row for each value that stands in a field, remarks last.
    func rows(
        _ entity: EntityReference, _ name: FieldName, _ field: MaterialisedField
    ) -> [ReportRow] {
        let label = context.label(type: entity.type, field: name)
        let remarks = Set(field.remarks.map(\.stamp))
        let changed = Set(
            field.changes(by: context.catalogue.structure.name("listItem", "corrects")).values)
        return field.allHeads.map { head in
            let isRemark = remarks.contains(head.stamp)
            let source = source(entity, name, field, head, isRemark: isRemark)
            return ReportRow(
                [
                    label, values.value(head.value, type: entity.type, field: name),
                    changed.contains(head.stamp.operation)
                        ? context.text("state.changed")
                        : state(source, field, head, type: entity.type, name: name),
                ] + origin(head), source: source)
        }
    }

    /// A row for a value that the service did not take in.
    func row(_ refused: NotAcceptedValue) -> ReportRow {
        let entity = refused.fact.entity
        return ReportRow(
            [
                context.label(type: entity.type, field: refused.field),
                values.json(refused.value, type: entity.type, field: refused.field),
                withReason(context.text("state.not_accepted"), refused.fact.reason),
                context.who(refused.fact.author), times.occurred(refused.fact.occurredAt),
                times.recorded(refused.fact.recordedAt),
            ],
            source: ReportSource(
                entity: entity, field: refused.field, operation: nil, value: refused.value,
                state: .notAccepted, isConfirmed: false))
    }

    /// Who, when it happened and when it was recorded.
    func origin(_ head: RegisterHead, isExact: Bool = false) -> [String] {
        let recorded = times.recorded(head.stamp.clock)
        guard let fact = context.fact(head) else {
            return [context.organisation(head.organisation), context.text("not_said"), recorded]
        }
        return [
            isExact ? context.whoExactly(fact.author) : context.who(fact.author),
            times.occurred(fact.occurredAt), recorded,
        ]
    }

    /// The stored value behind a row.
    func source(
        _ entity: EntityReference, _ name: FieldName, _ field: MaterialisedField,
        _ head: RegisterHead, isRemark: Bool
    ) -> ReportSource {
        ReportSource(
            entity: entity, field: name, operation: head.stamp.operation,
            value: head.value.json, state: isRemark ? .remark : state(field.state),
            isConfirmed: context.fact(head)?.isConfirmed ?? false)
    }

    /// What is agreed about a field, in words; in a conflict also what holds for now.
    func stateText(_ field: MaterialisedField, type: String, name: FieldName) -> String {
        guard field.state == .conflict else {
            return context.text("state.\(field.state.rawValue)")
        }
        if field.value == .known(.null) { return context.text("state.conflict_open") }
        let value = values.value(field.value, type: type, field: name)
        return context.text("state.conflict_value", ["value": value])
    }

    private func state(
        _ source: ReportSource, _ field: MaterialisedField, _ head: RegisterHead, type: String,
        name: FieldName
    ) -> String {
        var text =
            source.state == .remark
            ? context.text("state.remark") : stateText(field, type: type, name: name)
        if !source.isConfirmed { text += "; \(context.text("state.unconfirmed"))" }
        return withReason(text, context.fact(head)?.reason)
    }

    /// A text with the reason under it, where one was given.
    func withReason(_ text: String, _ reason: String?) -> String {
        guard let reason, !reason.isEmpty else { return text }
        return "\(text)\n\(context.text("reason", ["reason": reason]))"
    }

    private func state(_ state: FieldState) -> ReportValueState {
        switch state {
        case .settled: .settled
        case .provisional: .provisional
        case .conflict: .conflict
        case .remarked: .remarked
        }
    }
}
