import RecordMerge
import RecordModel

/// Deals every stored field out to its section: the part that makes a report complete.
struct StoredSections {
    /// What one section shows of one entity.
    private struct Share {
        var fields: [FieldName: MaterialisedField] = [:]
        var refused: [NotAcceptedValue] = []
    }

    private let context: ReportContext
    private var shares: [Int: [EntityReference: Share]] = [:]
    private let removals: [EntityReference: Removal]
    private let cards: EntityCard
    /// By type and name, where the catalogue first names a field.
    private let order: [String: [String: Int]]

    init(_ context: ReportContext) {
        self.context = context
        cards = EntityCard(context)
        order = context.catalogue.fields.enumerated().reduce(into: [:]) { order, field in
            let (type, name) = (field.element.type, field.element.name)
            order[type, default: [:]][name] = order[type]?[name] ?? field.offset
        }
        let layout = context.layout.sections
        let catalogue = context.catalogue
        var shares: [Int: [EntityReference: Share]] = [:]
        var removals: [EntityReference: Removal] = [:]
        for entity in context.record.entities {
            let reference = entity.reference
            removals[reference] = entity.removal
            for (name, field) in entity.fields {
                let number = layout.section(type: reference.type, field: name, in: catalogue)
                shares[number, default: [:]][reference, default: Share()].fields[name] = field
            }
            if entity.fields.isEmpty {
                let number = layout.section(type: reference.type, in: catalogue)
                shares[number, default: [:]][reference] = Share()
            }
        }
        for refused in context.input.notAccepted {
            let entity = refused.fact.entity
            let number = layout.section(
                type: entity.type, field: refused.field, in: catalogue)
            shares[number, default: [:]][entity, default: Share()].refused.append(refused)
        }
        self.shares = shares
        self.removals = removals
    }

    /// The stored values of a section: a card for each entity.
    func blocks(_ number: Int) -> [ReportBlock] {
        guard let shares = shares[number] else { return [] }
        return context.sorted(shares.keys).compactMap { reference in
            shares[reference].map { card(reference, $0) }
        }
    }

    private func card(_ reference: EntityReference, _ share: Share) -> ReportBlock {
        let statements = cards.statements(
            reference, sorted(share.fields, type: reference.type),
            refused: share.refused.sorted(by: Self.precedes))
        let nothing = statements.isEmpty ? [context.text("no_fields")] : []
        return .card(
            ReportCard(
                title: context.names.title(reference), notices: notices(reference) + nothing,
                statements: statements))
    }

    /// What a reader has to know before reading the values of an entity.
    private func notices(_ reference: EntityReference) -> [String] {
        var notices: [String] = []
        if let removal = removals[reference] {
            notices.append(context.text("removal.\(removal.state)"))
            if let fact = context.input.facts.operations[removal.operation] {
                notices.append(
                    context.text(
                        "removal.by",
                        [
                            "who": context.whoExactly(fact.author),
                            "recorded": TimeText(context).recorded(fact.recordedAt),
                        ]))
                if let reason = fact.reason, !reason.isEmpty {
                    notices.append(context.text("reason", ["reason": reason]))
                }
            }
        }
        if context.input.cut?.hiddenAddresses.contains(reference) ?? false {
            notices.append(context.text("address_hidden"))
        }
        let corrections = context.corrections(of: reference)
        if !corrections.isEmpty {
            let names = corrections.map(context.names.name).joined(separator: ", ")
            notices.append(context.text("corrected_by", ["names": names]))
        }
        return notices
    }

    /// In the order of the catalogue, then by name.
    private func sorted(
        _ fields: [FieldName: MaterialisedField], type: String
    ) -> [(key: FieldName, value: MaterialisedField)] {
        func place(_ name: FieldName) -> Int {
            [type, Catalogue.everyType].compactMap { order[$0]?[name.base] }.min() ?? .max
        }
        return fields.sorted { one, other in
            let (left, right) = (place(one.key), place(other.key))
            return left == right ? context.precedes(one.key, other.key) : left < right
        }
    }

    private static func precedes(_ one: NotAcceptedValue, _ other: NotAcceptedValue) -> Bool {
        if one.field != other.field { return one.field < other.field }
        if one.fact.recordedAt != other.fact.recordedAt {
            return one.fact.recordedAt < other.fact.recordedAt
        }
        return (one.fact.author.id, one.value.canonicalText)
            < (other.fact.author.id, other.value.canonicalText)
    }
}
