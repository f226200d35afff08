import RecordModel

/// Who may settle a difference, and what a settlement is.
///
/// Source: domain catalogue K37: a shared field either organisation; an owned field only its
/// owner; a supervisor only process types.
package struct ResolvePolicy: Sendable {
    private let catalogue: Catalogue

    /// A policy by a catalogue's roles and fields.
    package init(catalogue: Catalogue) {
        self.catalogue = catalogue
    }

    /// Whether a write that cites these settles a difference between them.
    ///
    /// It does when two of the cited values differ and neither write goes back to the other. An
    /// owner's value cited by another organisation stays where it is, so it settles nothing; nor
    /// does an organisation that puts its own remarks on another's field into one; an append-only
    /// write replaces nothing.
    ///
    /// - Parameters:
    ///   - organisation: The organisation of the author that counts for ownership.
    ///   - owner: The organisation that owns the field on this entity, where one is known.
    package func settles(
        _ cited: [CitedWrite], policy: MergePolicy, organisation: String, owner: String?
    ) -> Bool {
        guard policy != .appendOnly else { return false }
        let effective = cited.filter {
            owner == nil || $0.organisation != owner || organisation == owner
        }
        guard effective.count > 1 else { return false }
        if let owner, owner != organisation,
            effective.allSatisfy({ $0.organisation == organisation })
        {
            return false
        }
        let values = Set(effective.map(\.value))
        // Two unreadable values are equal to nothing, not even to each other.
        guard values.count > 1 || values == [nil] else { return false }
        let ancestors = Self.ancestors(effective)
        for (index, one) in effective.enumerated() {
            for other in effective.dropFirst(index + 1)
            where one.value == nil || one.value != other.value {
                if ancestors[one.citation]?.contains(other.citation) != true,
                    ancestors[other.citation]?.contains(one.citation) != true
                {
                    return true
                }
            }
        }
        return false
    }

    /// Decides whether the author may settle a difference on a field.
    ///
    /// - Parameter owner: The organisation that owns the field on this entity, where one is known.
    package func decide(author: OperationAuthor, type: String, owner: String?) -> AccessDecision {
        if let owner, owner != author.owningOrganisation {
            return denied("only the organisation that owns this field can settle it")
        }
        switch catalogue.roles.roles[author.role]?.resolves ?? .none {
        case .ownAndShared: return .permitted
        case .process where catalogue.roles.processTypes.contains(type): return .permitted
        case .process: return denied("this role settles process fields only")
        case .none: return denied("this role settles no differences")
        }
    }

    /// The organisation that owns a field on an entity, where one is known.
    ///
    /// - Parameter creatorOrganisation: The organisation that made the entity; nil for a
    ///   singleton.
    package static func owner(of rule: MergeRule, creatorOrganisation: String?) -> String? {
        switch rule.owner {
        case nil: nil
        case .organisation(let code): code
        case .creator: creatorOrganisation
        }
    }

    /// What each of `cited` goes back to within `cited`, over any number of steps.
    private static func ancestors(_ cited: [CitedWrite]) -> [Citation: Set<Citation>] {
        let parents = Dictionary(cited.map { ($0.citation, $0.cites) }) { first, _ in first }
        var ancestors: [Citation: Set<Citation>] = [:]
        for one in cited {
            var found: Set<Citation> = []
            var open = one.cites
            while let next = open.popLast() {
                guard let further = parents[next], found.insert(next).inserted else { continue }
                open += further
            }
            ancestors[one.citation] = found
        }
        return ancestors
    }

    private func denied(_ reason: String) -> AccessDecision {
        .denied(AccessDenial(.notPermitted, reason))
    }
}
