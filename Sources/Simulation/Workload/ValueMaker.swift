import RecordModel

/// Draws values that a field takes.
struct ValueMaker {
    private static let nullPermille = 80

    let catalogue: Catalogue
    /// The text to write where words are asked.
    let text: String
    /// Entities that may be referred to.
    let references: [EntityReference]

    /// A value of `type`; nil when there is nothing to refer to.
    func value(_ type: ValueType, _ draw: inout SeededGenerator) -> JSONValue? {
        draw.chance(Self.nullPermille) ? .null : known(type, &draw)
    }

    /// A field name that may be written: of a set, one with an element.
    func name(_ definition: FieldDefinition, _ draw: inout SeededGenerator) -> FieldName? {
        switch definition.value {
        case .codeSet(let enumeration):
            draw.pick(catalogue.codes(enumeration)).map {
                FieldName(definition.name, element: $0)
            }
        case .referenceSet(let types):
            draw.pick(fitting(types)).map { FieldName(definition.name, element: $0.id) }
        default: FieldName(definition.name)
        }
    }

    private func known(_ type: ValueType, _ draw: inout SeededGenerator) -> JSONValue? {
        switch type {
        case .text: .text(text)
        case .boolean, .codeSet, .referenceSet: .bool(draw.chance(500))
        case .integer: .integer(draw.within(0...9))
        case .instant: .text(instant(&draw))
        case .date: .text(date(&draw))
        case .dateOrInstant: .text(draw.chance(500) ? date(&draw) : instant(&draw))
        case .decimal: .text("52.\(draw.within(100...999))")
        case .enumeration(let name): draw.pick(catalogue.codes(name)).map { .text($0) }
        case .reference(let types): draw.pick(fitting(types)).map { .text($0.id) }
        case .object(let keys): object(keys, &draw)
        case .list(let items): known(items, &draw).map { .array([$0]) }
        }
    }

    private func object(
        _ keys: [String: ValueType], _ draw: inout SeededGenerator
    ) -> JSONValue {
        var members: [(String, JSONValue)] = []
        for (key, type) in keys.sorted(by: { $0.key < $1.key }) {
            if let value = known(type, &draw) { members.append((key, value)) }
        }
        return .members(members)
    }

    private func fitting(_ types: [String]) -> [EntityReference] {
        references.filter { types.isEmpty || types.contains($0.type) }
    }

    private func instant(_ draw: inout SeededGenerator) -> String {
        let start = SimulatedTime.startMilliseconds / 1_000
        let moment = Instant(milliseconds: (start + draw.within(-90_000...90_000)) * 1_000)
        guard draw.chance(300) else { return moment.utcText }
        return moment.utcText.dropLast() + "+02:00"
    }

    private func date(_ draw: inout SeededGenerator) -> String {
        "2026-0\(draw.within(1...9))-\(draw.within(10...28))"
    }
}
