import RecordMerge
import RecordModel

/// A value that stands, with since when its author says it.
struct SaidValue {
    let value: JSONValue
    let since: Instant
}

extension RecordFacts {
    /// Every value that stands on a field and can be read, with since when.
    ///
    /// Since when is as the author says; else when it was written.
    func said(_ name: String, on entities: [MaterialisedEntity]) -> [SaidValue] {
        entities.flatMap { $0.fields[FieldName(name)]?.allHeads ?? [] }.compactMap { head in
            guard let value = head.value.known, !value.isNull else { return nil }
            let told = operations[head.stamp.operation]?.occurredAt?.instant
            let written = Instant(milliseconds: head.stamp.clock.wallMilliseconds)
            return SaidValue(value: value, since: told.flatMap { Instant($0) } ?? written)
        }
    }

    /// Since when each value among `codes` is said.
    func since(
        _ name: String, among codes: Set<String>, on entities: [MaterialisedEntity]
    ) -> [Instant] {
        said(name, on: entities).filter { $0.value.stringValue.map(codes.contains) ?? false }
            .map(\.since)
    }
}

extension FieldReading {
    /// Whether the field has a value and every one that stands is a moment: somebody did it, and
    /// nobody contests that.
    func surelyHasMoment(_ name: String) -> Bool {
        let standing = standing(name)
        return !standing.isEmpty
            && standing.allSatisfy { $0.known?.stringValue.flatMap { Instant($0) } != nil }
    }
}
