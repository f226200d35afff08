import RecordModel

/// A removal or restoration of an entity.
package struct EntityRemark: Hashable, Sendable {
    /// The operation.
    package let stamp: WriteStamp
    /// The organisation that counts for ownership.
    package let organisation: String
    /// The pseudonym of its author.
    package let author: String
    /// What its author saw.
    package let saw: Set<Citation>
}

/// Who made an entity, and who proposed to take it away or to bring it back.
package struct EntityLife: Hashable, Sendable {
    /// The organisation of the operation that the entity's id is made from, once that is here.
    package internal(set) var creatorOrganisation: String?
    /// All removals.
    package internal(set) var removals: [EntityRemark] = []
    /// All restorations.
    package internal(set) var restorations: [EntityRemark] = []

    /// An entity nobody made yet.
    package init() {}

    /// Whether nobody proposed anything.
    package var isUndisturbed: Bool { removals.isEmpty && restorations.isEmpty }

    /// The removals that no restoration undoes.
    package var standingRemovals: [EntityRemark] {
        let countered = restorations.reduce(into: Set<Citation>()) { $0.formUnion($1.saw) }
        return removals.filter { !countered.contains($0.stamp.citation) }
    }

    /// Whether the entity is taken away, or only proposed to be.
    ///
    /// - Parameter heads: Citations of every head of every field.
    func removal(of entity: EntityReference, heads: Set<Citation>) -> Removal? {
        let standing = entity.isSingleton ? [] : standingRemovals
        guard !standing.isEmpty else { return nil }
        let effective = standing.filter {
            $0.organisation == creatorOrganisation && heads.isSubset(of: sight(of: $0))
        }
        let deciding = effective.isEmpty ? standing : effective
        guard let greatest = deciding.max(by: { $0.stamp < $1.stamp }) else { return nil }
        return Removal(isEffective: !effective.isEmpty, operation: greatest.stamp.operation)
    }

    /// Everything a removal saw, with what the earlier removals of the same author it cites saw.
    private func sight(of removal: EntityRemark) -> Set<Citation> {
        var sight = removal.saw
        var visited: Set<Citation> = [removal.stamp.citation]
        var pending = [removal]
        while let current = pending.popLast() {
            for earlier in removals
            where earlier.author == removal.author && current.saw.contains(earlier.stamp.citation)
                && visited.insert(earlier.stamp.citation).inserted
            {
                sight.formUnion(earlier.saw)
                pending.append(earlier)
            }
        }
        return sight
    }
}

/// What became of the proposals to take an entity away.
package struct Removal: Hashable, Sendable {
    /// Whether the entity counts as removed; else the removal is a proposal.
    package let isEffective: Bool
    /// The operation that made this state.
    package let operation: OperationID

    /// The name of the state in a materialised record.
    package var state: String { isEffective ? "effective" : "proposed" }
}
