import RecordModel

/// May this author write these fields?
///
/// Source: domain catalogue A.2: some fields are one role's work, for example the outcome of a
/// privacy review, and that role writes nothing else there. Which they are is data.
package struct FieldPolicy: Sendable {
    private let roles: RoleTable

    /// A policy by the roles of a catalogue.
    package init(catalogue: Catalogue) {
        roles = catalogue.roles
    }

    /// Decides on a write of `fields`; none for a removal or a restoration, which touch all.
    package func decide(
        author: OperationAuthor, type: String, fields: [FieldName]
    ) -> AccessDecision {
        let names = Set(fields.map(\.base))
        for limit in roles.fieldLimits where limit.type == type {
            let isTheirs = limit.roles.contains(author.role)
            if isTheirs, names.isEmpty || !names.isSubset(of: limit.fields) {
                return .denied(
                    AccessDenial(
                        .notPermitted,
                        "this role writes only what is kept for it; ask a colleague on the case"))
            }
            if !isTheirs, !names.isDisjoint(with: limit.fields) {
                return .denied(
                    AccessDenial(.notPermitted, "these fields are another role's to write"))
            }
        }
        return .permitted
    }
}

/// May this role see what is in records?
///
/// Source: domain catalogue A.2: who watches over integrity, audits or leads the cooperation gets
/// no case content.
package struct ReadPolicy: Sendable {
    private let roles: RoleTable

    /// A policy by the roles of a catalogue.
    package init(catalogue: Catalogue) {
        roles = catalogue.roles
    }

    /// Decides for a role; one that is not known reads nothing.
    package func decide(role: String) -> AccessDecision {
        if roles.roles[role]?.readsRecords == true { return .permitted }
        return .denied(
            AccessDenial(.notPermitted, "this role gets no records; ask a colleague on the case"))
    }
}
