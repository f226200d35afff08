import RecordMerge
import RecordModel

/// A field together with who said what of it: for rules that ask whether somebody has done
/// something, or whose word decides.
protocol HeadReading: FieldReading {
    /// Every write that stands on a field, with its author's organisation.
    func heads(_ name: FieldName) -> [RegisterHead]
}

extension MaterialisedEntity: HeadReading {
    func heads(_ name: FieldName) -> [RegisterHead] { fields[name]?.allHeads ?? [] }
}

extension Entry: HeadReading {
    func heads(_ name: FieldName) -> [RegisterHead] { versions.flatMap { $0.heads(name) } }
}

extension HeadReading {
    /// Every write that stands on a field.
    func heads(_ name: String) -> [RegisterHead] { heads(FieldName(name)) }

    /// The moments that an organisation itself stands for; others' words are no confirmation.
    func instants(_ name: String, by organisation: String) -> [Instant] {
        heads(name).filter { $0.organisation == organisation }
            .compactMap { $0.value.known?.stringValue }.compactMap { Instant($0) }
    }
}

extension MaterialisedEntity {
    /// The elements of a set that nobody contests, sorted.
    func sureElements(_ set: String) -> [String] {
        elements(set).filter { surelyHas(set, $0) }
    }

    /// The elements of a set that somebody names, sorted.
    func possibleElements(_ set: String) -> [String] {
        elements(set).filter { possiblyHas(set, $0) }
    }

    private func elements(_ set: String) -> [String] {
        fields.keys.filter { $0.hasBracket && $0.base == set }.compactMap(\.element).sorted()
    }
}
