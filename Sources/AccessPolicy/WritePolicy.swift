import RecordModel

/// May this author write to an entity of this type in this partition?
///
/// Source: domain catalogue A.2 (power limits) and F0.11. The rules themselves are data: the
/// catalogue's table of organisations and roles.
package struct WritePolicy: Sendable {
    private let roles: RoleTable
    private let profile: RegionProfile?

    /// A policy by the roles of a catalogue and the region profile of the author's unit.
    package init(catalogue: Catalogue, profile: RegionProfile?) {
        roles = catalogue.roles
        self.profile = profile
    }

    /// Decides on a write, a removal or a restoration: all three take the same power.
    ///
    /// - Parameter creatorUnit: The unit that made the entity; nil when this write makes it.
    package func decide(
        author: OperationAuthor, type: String, partition: Partition, creatorUnit: String?
    ) -> AccessDecision {
        .first(
            role(author, type: type), stance(author),
            place(author, partition: partition, creatorUnit: creatorUnit))
    }

    private func role(_ author: OperationAuthor, type: String) -> AccessDecision {
        guard let role = roles.roles[author.role],
            role.organisations.contains(author.organisation)
        else { return denied("this role does not exist in this organisation") }
        switch role.writes {
        case .all: return .permitted
        case .types(let types) where types.contains(type): return .permitted
        case .types: return denied("this role writes other types only; ask a colleague on the case")
        case .none: return denied("this role reads only")
        }
    }

    private func stance(_ author: OperationAuthor) -> AccessDecision {
        guard let principal = author.actingFor else { return .permitted }
        guard roles.principals(of: author.organisation).contains(principal),
            let partition = roles.partitions(of: principal).first(where: { $0 != .shared }),
            let mandate = roles.mandate(of: author.organisation, for: partition),
            profile?.isMandated(mandate) == true
        else { return denied("the region profile gives no mandate to act for that organisation") }
        return .permitted
    }

    private func place(
        _ author: OperationAuthor, partition: Partition, creatorUnit: String?
    ) -> AccessDecision {
        guard roles.partitions(of: author.organisation).contains(partition) else {
            return denied("this partition belongs to another organisation")
        }
        guard let creatorUnit, creatorUnit != author.unit,
            let mandate = roles.mandate(of: author.organisation, for: partition),
            profile?.isMandated(mandate) != true
        else { return .permitted }
        return denied("without a mandate, only what the own unit wrote can be changed here")
    }

    private func denied(_ reason: String) -> AccessDecision {
        .denied(AccessDenial(.notPermitted, reason))
    }
}
