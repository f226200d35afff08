import RecordMerge
import RecordModel
import RecordStore

extension LocalReplica {
    /// Writes fields of what was shown as one entity: each to the entity on which the value that
    /// was shown stood, else to the one that stands for all.
    ///
    /// Nothing is written to the others: were the link a mistake, nobody would have been told what
    /// is another's.
    func set(
        shown entity: EntityReference, in record: RecordID, _ changes: [FieldChange],
        _ note: EditNote, override: [OverrideRequest]
    ) throws -> EditOutcome {
        let members = try store.read { reader in
            try facts(record, reader).join?.joined.members[entity] ?? []
        }
        guard members.count > 1 else {
            return try set(entity, in: record, changes, note, override: override)
        }
        var groups: [(EntityReference, [FieldChange])] = []
        for change in changes {
            let target = try place(of: change, members) ?? entity
            if let index = groups.firstIndex(where: { $0.0 == target }) {
                groups[index].1.append(change)
            } else {
                groups.append((target, [change]))
            }
        }
        var outcome: EditOutcome?
        for (index, (target, changes)) in groups.enumerated() {
            let next = try set(
                target, in: record, changes, note, override: index == 0 ? override : [])
            if case .blocked = next { return next }
            outcome = outcome ?? next
        }
        guard let outcome else {
            throw StoreError(
                .valueMissing, "an edit needs a value", details: ["type": entity.type])
        }
        return outcome
    }

    /// The one member on which the values stood that a form had when it opened; nil for several
    /// or none.
    private func place(
        of change: FieldChange, _ members: [EntityMember]
    ) throws -> EntityReference? {
        guard case .opened(let citations) = change.basis else { return nil }
        let cited = Set(citations)
        let places = try store.read { reader in
            try members.filter { member in
                try reader.heads(member.entity, [change.field], of: member.record)
                    .contains { cited.contains($0.stamp.citation) }
            }
        }
        return places.count == 1 ? places[0].entity : nil
    }
}
