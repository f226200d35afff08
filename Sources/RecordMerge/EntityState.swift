import RecordModel

/// Everything the merge keeps of one entity.
///
/// Applying operations one at a time, in any order, gives the same state as building it anew
/// from all of them.
package struct EntityState: Hashable, Sendable {
    /// What happened when an operation was applied.
    package enum Outcome: Hashable, Sendable {
        /// The state now includes it.
        case applied
        /// The operation tells who owns values that were merged before: build the state anew
        /// from all operations of the entity.
        case needsRebuild
    }

    /// The entity.
    package let reference: EntityReference
    /// Who made it, and removals.
    package var life = EntityLife()
    /// Its fields.
    package var registers: [FieldName: RegisterState] = [:]

    /// An entity of which nothing is known.
    package init(_ reference: EntityReference) {
        self.reference = reference
    }

    /// Builds the state from all operations of the entity; repeated ones count once.
    package init(
        _ reference: EntityReference, operations: [RecordOperation],
        erasures: Set<ContentErasure> = [], rules: some MergeRules
    ) {
        self.init(reference)
        let distinct = Self.distinct(operations)
        // The maker first: who owns a value must be known before anything can replace it.
        life.creatorOrganisation =
            distinct.filter(\.header.createsEntity).map(\.header.author.owningOrganisation).min()
        var applied: Set<Citation> = []
        for operation in distinct {
            _ = apply(operation, erasures: erasures, rules: rules) { applied.contains($0) }
            applied.insert(operation.citation)
        }
    }

    /// Takes in one operation that was not taken in before.
    ///
    /// - Parameters:
    ///   - operation: An operation on this entity.
    ///   - erasures: Contents that were erased.
    ///   - rules: How fields merge.
    ///   - isPresent: Whether the operation named is already applied.
    /// - Returns: Whether the state is now right, or has to be built anew.
    package mutating func apply(
        _ operation: RecordOperation, erasures: Set<ContentErasure> = [],
        rules: some MergeRules, isPresent: (Citation) throws -> Bool
    ) rethrows -> Outcome {
        let header = operation.header
        let organisation = header.author.owningOrganisation
        let stamp = WriteStamp(operation)
        switch header.action {
        case .remove(let saw):
            life.removals.append(Self.remark(header, stamp, saw))
        case .restore(let saw):
            life.restorations.append(Self.remark(header, stamp, saw))
        case .set(let writes):
            // Branches of a fork can make one entity twice, in different names: of those the first
            // by name counts, so that the order of arrival does not.
            if header.createsEntity, life.creatorOrganisation.map({ organisation < $0 }) ?? true {
                life.creatorOrganisation = organisation
                guard registers.isEmpty else { return .needsRebuild }
            }
            let isErased = erasures.contains(
                ContentErasure(operation: operation.id, headerDigest: operation.headerDigest))
            for write in writes {
                let rule = rules.rule(type: reference.type, field: write.field)
                let value = Self.value(of: write.field, in: operation, isErased: isErased)
                try registers[write.field, default: RegisterState()].apply(
                    RegisterHead(stamp: stamp, organisation: organisation, value: value),
                    citations: write.citations, rule: rule.policy, owner: owner(rule),
                    isPresent: isPresent)
            }
        }
        return .applied
    }

    /// The organisation that owns a field with that rule on this entity, where one is known.
    package func owner(_ rule: MergeRule) -> String? {
        switch rule.owner {
        case nil: nil
        case .organisation(let code): code
        case .creator: reference.isSingleton ? nil : life.creatorOrganisation
        }
    }

    private static func value(
        of field: FieldName, in operation: RecordOperation, isErased: Bool
    ) -> RegisterValue {
        if isErased { return .erased }
        guard let content = operation.content else { return .missing }
        return content.values[field.description].map(RegisterValue.known) ?? .missing
    }

    private static func remark(
        _ header: OperationHeader, _ stamp: WriteStamp, _ saw: [Citation]
    ) -> EntityRemark {
        EntityRemark(
            stamp: stamp, organisation: header.author.owningOrganisation,
            author: header.author.id, saw: Set(saw))
    }

    /// Each operation once; of two copies the one with content.
    private static func distinct(_ operations: [RecordOperation]) -> [RecordOperation] {
        var places: [SHA256Digest: Int] = [:]
        var distinct: [RecordOperation] = []
        for operation in operations {
            if let place = places[operation.headerDigest] {
                if distinct[place].content == nil { distinct[place] = operation }
            } else {
                places[operation.headerDigest] = distinct.count
                distinct.append(operation)
            }
        }
        return distinct
    }
}
