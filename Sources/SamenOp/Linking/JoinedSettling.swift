import RecordMerge
import RecordModel
import RecordStore

/// Settling a difference between what is linked: one value, written to each by itself. Take the
/// link away, and everyone's entity still says what was settled.
extension LocalReplica {
    /// The entities that have the field, of those that are read as one with `entity`.
    func settled(
        _ entity: EntityReference, _ field: FieldName, in record: RecordID
    ) throws -> [EntityMember] {
        try store.read { reader in
            guard let joined = try facts(record, reader).join?.joined,
                let members = joined.members[joined.representative(entity)]
            else { return [] }
            return try members.filter {
                try reader.state($0.entity, of: $0.record).registers[field]?.heads.isEmpty == false
            }
        }
    }

    /// Writes the value to every member in one transaction, each write citing what was shown there.
    func settle(
        _ members: [EntityMember], _ field: FieldName, _ value: JSONValue, _ note: EditNote
    ) throws -> EditOutcome {
        for member in members {
            try requirePowerToResolve(member.entity, field, in: member.record)
            try requireWrite(type: member.entity.type, fields: [field], in: member.record)
        }
        try requireOnePartition(members)
        let changes = [FieldChange(field, value, basis: .resolving)]
        for member in members {
            let blocking = try decide(gates(member.entity, changes), member.record, [])
            guard blocking.isEmpty else { return .blocked(blocking) }
        }
        return try store.write { writer in
            var first: RecordOperation?
            for member in members {
                let operation = try writer.set(member.entity, of: member.record, changes, note)
                first = first ?? operation
            }
            guard let first else {
                throw StoreError(.unknownEntity, "nothing to settle", details: ["type": ""])
            }
            return .stored(first)
        }
    }

    /// What stands in one partition is never written into another: whoever may not see the one
    /// would read it in the other.
    private func requireOnePartition(_ members: [EntityMember]) throws {
        let frames = try store.read { reader in
            try members.map { try reader.frame($0.entity, of: $0.record) }
        }
        guard Set(frames.map { $0?.partition ?? .shared }).count > 1 else { return }
        throw StoreError(
            .partitionMismatch, "the linked entities stand in different partitions",
            details: ["textKey": "error.link-partitions"])
    }
}
