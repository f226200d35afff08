import RecordMerge
import RecordModel
import RecordRules

/// Turns stored values into items: each voice has an item of its own.
struct ValueItems {
    private let context: ReportContext
    private let values: ValueText

    init(_ context: ReportContext) {
        self.context = context
        values = ValueText(context)
    }

    /// An item for each value that stands in a field, remarks last.
    func items(
        _ entity: EntityReference, _ name: FieldName, _ field: MaterialisedField
    ) -> [(head: RegisterHead, item: ReportItem)] {
        let label = context.label(type: entity.type, field: name)
        let remarks = Set(field.remarks.map(\.stamp))
        let changed = Set(
            field.changes(by: context.catalogue.structure.name("listItem", "corrects")).values)
        return field.allHeads.map { head in
            let source = source(
                entity, name, field, head, isRemark: remarks.contains(head.stamp))
            let remark =
                changed.contains(head.stamp.operation)
                ? context.text("state.changed") : remark(source, field, entity.type, name)
            return (
                head,
                ReportItem(
                    label: label, value: values.value(head.value, type: entity.type, field: name),
                    remark: remark, source: source)
            )
        }
    }

    /// An item for a value that the service did not take in.
    func item(_ refused: NotAcceptedValue) -> ReportItem {
        let entity = refused.fact.entity
        return ReportItem(
            label: context.label(type: entity.type, field: refused.field),
            value: values.json(refused.value, type: entity.type, field: refused.field),
            remark: context.text("state.not_accepted"),
            source: ReportSource(
                entity: entity, field: refused.field, operation: nil, value: refused.value,
                state: .notAccepted, isConfirmed: false))
    }

    /// The stored value behind an item.
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

    /// A text with the reason under it, where one was given.
    func withReason(_ text: String, _ reason: String?) -> String {
        guard let reason, !reason.isEmpty else { return text }
        return "\(text)\n\(context.text("reason", ["reason": reason]))"
    }

    /// Nothing where a value is settled and the service has it: so reads most of a report.
    private func remark(
        _ source: ReportSource, _ field: MaterialisedField, _ type: String, _ name: FieldName
    ) -> String? {
        var words: [String] = []
        if source.state == .remark {
            words.append(context.text("state.remark"))
        } else if field.state != .settled {
            words.append(stateText(field, type: type, name: name))
        }
        if !source.isConfirmed { words.append(context.text("state.unconfirmed")) }
        return words.isEmpty ? nil : words.joined(separator: "; ")
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
