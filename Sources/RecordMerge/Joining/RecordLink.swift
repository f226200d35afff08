import RecordModel

/// A link that a person made between two entities or two records, as it stands now.
package struct RecordLink: Hashable, Sendable {
    /// The record that it stands in.
    package let record: RecordID
    /// The link.
    package let entity: EntityReference
    /// What it says.
    package let kind: LinkKind
    /// The id of the one end.
    package let one: String
    /// The id of the other end.
    package let other: String

    /// Its two ends, whichever came first.
    package var ends: Set<String> { [one, other] }
}

extension LinkDefinition {
    /// The links among the entities of a record that hold: present, and about whose kind and ends
    /// nobody differs.
    package func standing(
        in entities: some Sequence<MaterialisedEntity>, of record: RecordID
    ) -> [RecordLink] {
        entities.compactMap { $0.isPresent ? link($0, of: record) : nil }
    }

    /// What a link says, also one that was taken away; nil for another entity, and for one of
    /// which kind or ends are not told or contested.
    package func link(_ entity: MaterialisedEntity, of record: RecordID) -> RecordLink? {
        guard entity.reference.type == type,
            let kind = agreed(kind, entity).flatMap(kind(code:)),
            let one = agreed(ends.one, entity), let other = agreed(ends.other, entity),
            one != other
        else { return nil }
        return RecordLink(
            record: record, entity: entity.reference, kind: kind, one: one, other: other)
    }

    private func agreed(_ name: FieldName, _ entity: MaterialisedEntity) -> String? {
        guard let field = entity.fields[name], field.state == .settled else { return nil }
        return field.value.known?.stringValue
    }
}
