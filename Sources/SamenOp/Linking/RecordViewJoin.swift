import RecordMerge
import RecordModel
import RecordRules
import RecordStore

/// What the links of a record make of it, with what it was made from.
package struct RecordViewJoin: Sendable {
    /// The joined record, under the id of the one asked for.
    package let joined: JoinedRecord
    /// The other records of the incident, sorted.
    package let otherRecords: [RecordID]
    /// All operations on those.
    package let otherOperations: [LoggedOperation]
    /// The record asked for, and the others, before joining.
    let asked: RecordPart
    let others: [RecordPart]
}

extension RecordView {
    /// The other records of the same incident, sorted (F0.17).
    package var sameIncident: [RecordID] { join?.otherRecords ?? [] }

    /// What an entity of the joined record is made from, itself included; one for most.
    package func members(of entity: EntityReference) -> [EntityMember] {
        join?.joined.members[entity] ?? [EntityMember(record: record.id, entity: entity)]
    }

    /// The entity under which one that is linked is read.
    package func representative(_ entity: EntityReference) -> EntityReference {
        join?.joined.representative(entity) ?? entity
    }

    /// What an operation wrote to, before joining.
    package func member(of operation: OperationID) -> EntityMember? {
        allOperations.first { $0.operation.id == operation }.map {
            EntityMember(
                record: $0.operation.header.record, entity: $0.operation.header.entity)
        }
    }

    /// What counts as one although it stands there several times, such as both sides' entries of
    /// one call (B.6.5): groups of at least two, sorted.
    package var countedOnce: [[EntityReference]] {
        let links = facts.catalogue.structure.links
        let types = Set(LinkKind.allCases.flatMap { links.types(of: $0) })
        return types.sorted().flatMap { type in
            facts.countedOnce(facts.entities(type).map(\.reference)).filter { $0.count > 1 }
        }
    }

    /// The entities of the joined record that are more than they are in the record by itself:
    /// made from several, or standing in another record of the incident.
    package var joinedEntities: [MaterialisedEntity] {
        guard let members = join?.joined.members, !members.isEmpty else { return [] }
        return facts.record.entities.filter { members[$0.reference] != nil }
    }
}

extension LocalReplica {
    /// What links make of a record; nil when there is none that could.
    func join(
        _ asked: RecordPart, _ reader: StoreReader, leavingOut leftOut: Set<EntityReference> = []
    ) throws -> RecordViewJoin? {
        let records = try otherRecords(of: asked.record, reader)
        let others = try records.map { try part($0, reader, leavingOut: leftOut) }
        let joiner = RecordJoiner(links: catalogue.structure.links, rules: catalogue)
        guard joiner.isNeeded(asked, with: others) else { return nil }
        return RecordViewJoin(
            joined: joiner.join(asked, with: others), otherRecords: records,
            otherOperations: try records.flatMap {
                try operations($0, reader, leavingOut: leftOut)
            }, asked: asked,
            others: others)
    }
}
