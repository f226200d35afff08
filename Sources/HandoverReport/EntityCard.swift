import RecordMerge
import RecordModel
import RecordRules

/// Turns what is stored of an entity into a card: each voice says what it said.
struct EntityCard {
    private struct Said {
        let order: HybridTime
        let origin: String
        let reason: String?
        let item: ReportItem
    }

    private let context: ReportContext
    private let items: ValueItems
    private let origin: Origin

    init(_ context: ReportContext) {
        self.context = context
        items = ValueItems(context)
        origin = Origin(context)
    }

    /// The statements about fields, in the order given, and about what was not accepted.
    ///
    /// What somebody said in one breath stands together: the same person, the same times, the
    /// same reason.
    func statements(
        _ entity: EntityReference, _ fields: [(key: FieldName, value: MaterialisedField)],
        refused: [NotAcceptedValue] = []
    ) -> [ReportStatement] {
        let all: [Said] =
            fields.flatMap { said(entity, $0.key, $0.value) } + refused.map { said($0) }
        var groups: [[Said]] = []
        var index: [[String?]: Int] = [:]
        for one in all {
            let key = [one.origin, one.reason]
            if let known = index[key] {
                groups[known].append(one)
            } else {
                index[key] = groups.count
                groups.append([one])
            }
        }
        return groups.enumerated().sorted { one, other in
            let (left, right) = (first(one.element), first(other.element))
            return left == right ? one.offset < other.offset : left < right
        }.map { _, group in
            ReportStatement(
                items: group.map(\.item), origin: group[0].origin, reason: group[0].reason)
        }
    }

    private func first(_ group: [Said]) -> HybridTime {
        group.map(\.order).min() ?? group[0].order
    }

    private func said(
        _ entity: EntityReference, _ name: FieldName, _ field: MaterialisedField
    ) -> [Said] {
        items.items(entity, name, field).map { head, item in
            Said(
                order: head.stamp.clock, origin: origin.line(head),
                reason: reason(context.fact(head)), item: item)
        }
    }

    private func said(_ refused: NotAcceptedValue) -> Said {
        Said(
            order: refused.fact.recordedAt, origin: origin.line(refused.fact),
            reason: reason(refused.fact), item: items.item(refused))
    }

    private func reason(_ fact: OperationFact?) -> String? {
        fact?.reason.flatMap { $0.isEmpty ? nil : context.text("reason", ["reason": $0]) }
    }
}
