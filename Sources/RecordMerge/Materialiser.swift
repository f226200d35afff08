import RecordModel

/// Turns operations into records: the one pure function that every laptop and the service run.
///
/// The result depends on the set of operations only: order, repetition and batching do not matter.
package enum Materialiser {
    /// Materialises every record that `operations` speak of, sorted by id.
    package static func records(
        _ operations: [RecordOperation], erasures: Set<ContentErasure> = [],
        rules: some MergeRules
    ) -> [MaterialisedRecord] {
        Dictionary(grouping: operations, by: \.header.record)
            .map { id, operations in
                let entities = Dictionary(grouping: operations, by: \.header.entity)
                    .map { reference, operations in
                        EntityState(
                            reference, operations: operations, erasures: erasures, rules: rules)
                    }
                return record(id, entities, rules: rules)
            }
            .sorted { $0.id < $1.id }
    }

    /// Materialises one record from the states of its entities.
    package static func record(
        _ id: RecordID, _ states: [EntityState], rules: some MergeRules
    ) -> MaterialisedRecord {
        MaterialisedRecord(
            id: id, catalogue: rules.version, entities: states.map { entity($0, rules: rules) })
    }

    /// Materialises one entity.
    package static func entity(
        _ state: EntityState, rules: some MergeRules
    ) -> MaterialisedEntity {
        var fields: [FieldName: MaterialisedField] = [:]
        var heads: Set<Citation> = []
        for (name, register) in state.registers {
            let rule = rules.rule(type: state.reference.type, field: name)
            // What is derived is computed, never written: a write to it counts for nothing.
            guard rule.policy != .derived, !register.heads.isEmpty else { continue }
            fields[name] = field(register, rule: rule, owner: state.owner(rule))
            if !state.life.isUndisturbed { heads.formUnion(register.heads.map(\.stamp.citation)) }
        }
        return MaterialisedEntity(
            reference: state.reference, creatorOrganisation: state.life.creatorOrganisation,
            removal: state.life.removal(of: state.reference, heads: heads), fields: fields)
    }

    /// Materialises one field of an entity; nil when nobody wrote it.
    package static func field(
        _ state: EntityState, _ name: FieldName, rules: some MergeRules
    ) -> MaterialisedField? {
        guard let register = state.registers[name], !register.heads.isEmpty else { return nil }
        let rule = rules.rule(type: state.reference.type, field: name)
        return field(register, rule: rule, owner: state.owner(rule))
    }

    /// Materialises one field.
    static func field(
        _ register: RegisterState, rule: MergeRule, owner: String?
    ) -> MaterialisedField {
        field(register.heads, rule: rule) { $0.organisation == owner }
    }

    /// Materialises one field from the writes that stand on it.
    ///
    /// - Parameter isOwners: Whether a write is its owner's word.
    static func field(
        _ heads: [RegisterHead], rule: MergeRule, isOwners: (RegisterHead) -> Bool
    ) -> MaterialisedField {
        let heads = heads.sorted { $0.stamp > $1.stamp }
        switch rule.policy {
        case .appendOnly: return appended(heads.reversed())
        case .addWinsSet: return element(heads)
        case .ownerWins: return owned(heads, isOwners)
        case .keepBoth, .derived: return kept(heads)
        case .mostCautious: return cautious(heads, rule.caution)
        }
    }

    private static func appended(_ writes: [RegisterHead]) -> MaterialisedField {
        MaterialisedField(
            .settled, .known(.null), list: writes.map(\.value), candidates: writes)
    }

    private static func kept(_ heads: [RegisterHead]) -> MaterialisedField {
        if let first = heads.first, RegisterValue.allEqual(heads.map(\.value)) {
            return MaterialisedField(.settled, first.value, candidates: heads)
        }
        return MaterialisedField(.conflict, .known(.null), candidates: heads)
    }

    private static func cautious(
        _ heads: [RegisterHead], _ order: CautionOrder?
    ) -> MaterialisedField {
        guard !RegisterValue.allEqual(heads.map(\.value)), let order,
            let best = CautionRank(order: order).mostCautious(heads)
        else { return kept(heads) }
        return MaterialisedField(.conflict, best.value, candidates: heads)
    }

    private static func element(_ heads: [RegisterHead]) -> MaterialisedField {
        let present = heads.filter { $0.value == .known(.bool(true)) }
        let others = heads.filter { $0.value != .known(.bool(true)) }
        if present.isEmpty {
            let value = heads.first?.value ?? .known(.null)
            return MaterialisedField(.settled, value, candidates: heads)
        }
        return MaterialisedField(
            others.isEmpty ? .settled : .remarked, .known(.bool(true)), candidates: present,
            remarks: others)
    }

    private static func owned(
        _ heads: [RegisterHead], _ isOwners: (RegisterHead) -> Bool
    ) -> MaterialisedField {
        let own = heads.filter(isOwners)
        let others = heads.filter { !isOwners($0) }
        if let first = heads.first, RegisterValue.allEqual(heads.map(\.value)) {
            return MaterialisedField(
                own.isEmpty ? .provisional : .settled, first.value, candidates: heads,
                hasOwnersWord: !own.isEmpty)
        }
        guard let first = own.first else {
            return MaterialisedField(
                .conflict, .known(.null), candidates: heads, hasOwnersWord: false)
        }
        if RegisterValue.allEqual(own.map(\.value)) {
            return MaterialisedField(.remarked, first.value, candidates: own, remarks: others)
        }
        return MaterialisedField(.conflict, .known(.null), candidates: own, remarks: others)
    }
}
