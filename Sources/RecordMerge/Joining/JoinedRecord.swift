import RecordModel

/// The states of one record's entities: what a join is made from.
package struct RecordPart: Sendable {
    /// The record.
    package let record: RecordID
    /// Its entities.
    package let states: [EntityState]
    /// What became of its entities, where that is not to be read from the states: of a part that
    /// fields were left out of, they do not tell all that a removal had to see.
    let removals: [EntityReference: Removal]?

    /// A record's part.
    package init(record: RecordID, states: [EntityState]) {
        self.init(record: record, states: states, removals: nil)
    }

    init(record: RecordID, states: [EntityState], removals: [EntityReference: Removal]?) {
        self.record = record
        self.states = states
        self.removals = removals
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
        RecordPart(
            record: record, states: states.filter { isKept($0.reference) }, removals: removals)
    }

    /// What is left of the part for somebody who gets these fields only. What was taken away stays
    /// away, and what was not stays, also when what says so was left out.
    package func cut(
        to kept: [EntityReference: Set<FieldName>], rules: some MergeRules
    ) -> RecordPart {
        let left = keeping { kept[$0] != nil }
        let removals = Dictionary(
            uniqueKeysWithValues: left.states.compactMap { state in
                materialised(state, rules: rules).removal.map { (state.reference, $0) }
            })
        return RecordPart(
            record: record,
            states: left.states.map { state in
                var state = state
                let fields = kept[state.reference] ?? []
                state.registers = state.registers.filter { fields.contains($0.key) }
                return state
            }, removals: removals)
    }

    /// One of its entities by itself.
    func materialised(_ state: EntityState, rules: some MergeRules) -> MaterialisedEntity {
        let entity = Materialiser.entity(state, rules: rules)
        guard let removals else { return entity }
        return MaterialisedEntity(
            reference: entity.reference, creatorOrganisation: entity.creatorOrganisation,
            removal: removals[entity.reference], fields: entity.fields)
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
