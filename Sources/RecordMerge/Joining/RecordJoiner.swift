import RecordModel

/// Reads linked things as one (B.00 `link`): the values that stand on each are put together and
/// judged by the very function that judges the values of one entity. So two who disagree about a
/// person they entered apart have the same open difference as if they had shared one entity.
package struct RecordJoiner<Rules: MergeRules> {
    private let links: LinkDefinition
    private let rules: Rules

    /// A joiner.
    package init(links: LinkDefinition, rules: Rules) {
        self.links = links
        self.rules = rules
    }

    /// Whether there is anything to join: without links the plain record is all there is.
    package func isNeeded(_ asked: RecordPart, with others: [RecordPart]) -> Bool {
        !others.isEmpty || asked.states.contains { $0.reference.type == links.type }
    }

    /// Joins a record with the others of its incident, and what is linked within them.
    ///
    /// The result depends on the set of parts only, and on which one is asked for: what is linked
    /// takes the smallest id that stands in that record, else the smallest of all.
    package func join(_ asked: RecordPart, with others: [RecordPart] = []) -> JoinedRecord {
        let parts = [asked] + others.filter { $0.record != asked.record }.map(withoutBeginning)
        var states: [EntityMember: EntityState] = [:]
        var plain: [EntityMember: MaterialisedEntity] = [:]
        for part in parts {
            for state in part.states {
                let member = EntityMember(record: part.record, entity: state.reference)
                states[member] = state
                plain[member] = part.materialised(state, rules: rules)
            }
        }
        let groups = groups(plain, asked: asked.record)
        let names = names(groups)
        var members: [EntityReference: [EntityMember]] = [:]
        let entities = groups.map { group -> MaterialisedEntity in
            let reference = group[0].entity
            if group.count > 1 || group[0].record != asked.record {
                members[reference] = group.sorted()
            }
            if group.count == 1, names.isEmpty, let only = plain[group[0]] { return only }
            return JoinedEntity(names: links.verbatim.contains(reference.type) ? [:] : names)
                .entity(
                    reference, group.compactMap { states[$0] },
                    alone: group.count == 1 ? plain[group[0]] : nil, rules: rules)
        }
        return JoinedRecord(
            record: MaterialisedRecord(
                id: asked.record, catalogue: rules.version, entities: entities),
            members: members, names: names)
    }

    /// What is one entity in the joined record, its representative first.
    private func groups(
        _ plain: [EntityMember: MaterialisedEntity], asked: RecordID
    ) -> [[EntityMember]] {
        let classes = classes(plain)
        let sorted = plain.keys.sorted { left, right in
            let (here, there) = (left.record == asked, right.record == asked)
            return here == there ? left < right : here
        }
        return classes.groups(sorted) { $0.entity }
    }

    /// The one of its kind is one in all records; of others, what is linked.
    private func classes(
        _ plain: [EntityMember: MaterialisedEntity]
    ) -> Classes<EntityReference> {
        var byID: [String: EntityReference] = [:]
        for (member, entity) in plain where entity.isPresent && !member.entity.isSingleton {
            byID[member.entity.id] = member.entity
        }
        var classes = Classes<EntityReference>()
        for (member, entity) in plain where entity.isPresent {
            guard let link = links.link(entity, of: member.record), link.kind == .sameAs,
                let one = byID[link.one], let other = byID[link.other], one.type == other.type,
                links.readsAsOne.contains(one.type)
            else { continue }
            classes.join(one, other)
        }
        return classes
    }

    private func names(_ groups: [[EntityMember]]) -> [String: String] {
        var names: [String: String] = [:]
        for group in groups where group.count > 1 && !group[0].entity.isSingleton {
            for member in group where member.entity != group[0].entity {
                names[member.entity.id] = group[0].entity.id
            }
        }
        return names
    }

    /// How another record was begun says nothing of this one.
    private func withoutBeginning(_ part: RecordPart) -> RecordPart {
        RecordPart(
            record: part.record,
            states: part.states.map { state in
                guard state.reference == .singleton(links.recordType) else { return state }
                var state = state
                for field in links.begunWith { state.registers[field] = nil }
                return state
            }, removals: part.removals)
    }
}
