import RecordModel

/// Puts the states of several entities together as one.
struct JoinedEntity {
    /// By the id of a member: the id under which it is read.
    let names: [String: String]

    /// The entity that `members` are, read under one reference.
    ///
    /// Whose word holds stays a matter of each entity by itself: on a field of its maker, each
    /// maker's word about the entity it made is an owner's. Two makers who differ are in conflict.
    ///
    /// - Parameter alone: The entity by itself, where it is the only member.
    func entity(
        _ reference: EntityReference, _ members: [EntityState], alone: MaterialisedEntity?,
        rules: some MergeRules
    ) -> MaterialisedEntity {
        var heads: [FieldName: [RegisterHead]] = [:]
        var owned: [FieldName: Set<WriteStamp>] = [:]
        for member in members {
            for (name, register) in member.registers {
                let rule = rules.rule(type: reference.type, field: name)
                guard rule.policy != .derived, !register.heads.isEmpty else { continue }
                let name = read(name)
                let owner = member.owner(rule)
                for head in register.heads {
                    heads[name, default: []].append(read(head))
                    if head.organisation == owner { owned[name, default: []].insert(head.stamp) }
                }
            }
        }
        let fields = heads.map { name, heads in
            let owners = owned[name] ?? []
            return (
                name,
                Materialiser.field(heads, rule: rules.rule(type: reference.type, field: name)) {
                    owners.contains($0.stamp)
                }
            )
        }
        return MaterialisedEntity(
            reference: reference, creatorOrganisation: maker(members),
            removal: alone.map(\.removal) ?? removal(members),
            fields: Dictionary(uniqueKeysWithValues: fields))
    }

    /// Who made it; nobody in particular when several did.
    private func maker(_ members: [EntityState]) -> String? {
        let makers = Set(members.map(\.life.creatorOrganisation))
        return makers.count == 1 ? makers.first ?? nil : nil
    }

    /// Members of several are present: what is taken away is not joined. A proposal to take one
    /// away stands on the whole.
    private func removal(_ members: [EntityState]) -> Removal? {
        let standing = members.flatMap {
            $0.reference.isSingleton ? [] : $0.life.standingRemovals
        }
        return standing.map(\.stamp).max().map {
            Removal(isEffective: false, operation: $0.operation)
        }
    }

    private func read(_ name: FieldName) -> FieldName {
        guard let element = name.element, let id = names[element] else { return name }
        return FieldName(name.base, element: id)
    }

    private func read(_ head: RegisterHead) -> RegisterHead {
        guard case .known(let value) = head.value else { return head }
        return RegisterHead(
            stamp: head.stamp, organisation: head.organisation, value: .known(read(value)))
    }

    /// A value with every id in it that is a member's read as the id of the whole.
    private func read(_ value: JSONValue) -> JSONValue {
        switch value {
        case .string(let text): return names[text.string].map { .text($0) } ?? value
        case .array(let elements):
            let read = elements.map(self.read)
            guard read != elements else { return value }
            var distinct: [JSONValue] = []
            for element in read where !distinct.contains(element) { distinct.append(element) }
            return .array(distinct)
        case .object(let object):
            return .object(JSONObject(object.members.map { ($0.key, read($0.value)) }))
        default: return value
        }
    }
}
