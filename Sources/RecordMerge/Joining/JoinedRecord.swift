import RecordModel

/// The states of one record's entities: what a join is made from.
package struct RecordPart: Sendable {
    /// The record.
    package let record: RecordID
    /// Its entities.
    package let states: [EntityState]

    /// A record's part.
    package init(record: RecordID, states: [EntityState]) {
        self.record = record
        self.states = states
    }

    /// A record's part, built from all its operations.
    package init(record: RecordID, operations: [RecordOperation], rules: some MergeRules) {
        self.init(
            record: record,
            states: Dictionary(grouping: operations, by: \.header.entity).map {
                EntityState($0, operations: $1, rules: rules)
            })
    }

    /// The same part with those entities only.
    package func keeping(_ isKept: (EntityReference) -> Bool) -> RecordPart {
        RecordPart(record: record, states: states.filter { isKept($0.reference) })
    }
}

/// An entity of one of the records that are joined.
package struct EntityMember: Hashable, Comparable, Sendable {
    /// The record that it stands in: where edits of it go.
    package let record: RecordID
    /// The entity.
    package let entity: EntityReference

    /// An entity of a record.
    package init(record: RecordID, entity: EntityReference) {
        self.record = record
        self.entity = entity
    }

    /// Orders by entity, then record.
    package static func < (left: EntityMember, right: EntityMember) -> Bool {
        left.entity == right.entity ? left.record < right.record : left.entity < right.entity
    }
}

/// A record as people see it who look at what is linked as one thing. Nothing is rewritten: take
/// the links away, and the plain records stand there as before.
package struct JoinedRecord: Sendable {
    /// The joined record, under the id of the one that was asked for.
    package let record: MaterialisedRecord
    /// What an entity is made from, sorted: of those made from several, and of those that stand in
    /// another record than the one asked for.
    package let members: [EntityReference: [EntityMember]]
    /// By the id of a member: the id under which it is read.
    package let names: [String: String]

    /// The entity under which a member is read.
    package func representative(_ entity: EntityReference) -> EntityReference {
        guard let id = names[entity.id] else { return entity }
        return EntityReference(type: entity.type, id: id)
    }
}
