import RecordModel

/// What a policy decided.
package enum AccessDecision: Hashable, Sendable {
    /// It may be done.
    case permitted
    /// It may not be done, and this is why.
    case denied(AccessDenial)

    /// Why not; nil when it may be done.
    package var denial: AccessDenial? {
        if case .denied(let denial) = self { denial } else { nil }
    }

    /// The first denial of several decisions, in the order given.
    package static func first(_ decisions: AccessDecision...) -> AccessDecision {
        decisions.first { $0.denial != nil } ?? .permitted
    }
}

/// Why something may not be done. Carries no value of a record.
package struct AccessDenial: Hashable, Sendable {
    /// The stable code.
    package let code: ValidityCode
    /// The same in plain words, and what would help.
    package let reason: String

    /// A denial with `code`, explained by `reason`.
    package init(_ code: ValidityCode, _ reason: String) {
        self.code = code
        self.reason = reason
    }
}

/// What a write cites, as far as policies need to know it.
package struct CitedWrite: Hashable, Sendable {
    /// The operation.
    package let citation: Citation
    /// What it wrote to the field; nil when that was erased or is missing.
    package let value: JSONValue?
    /// The organisation that counts for ownership.
    package let organisation: String
    /// What it cites in turn on the same field.
    package let cites: [Citation]

    /// A cited write of its parts.
    package init(
        citation: Citation, value: JSONValue?, organisation: String, cites: [Citation]
    ) {
        self.citation = citation
        self.value = value
        self.organisation = organisation
        self.cites = cites
    }

    /// Those of `cited` that no other of them replaces.
    ///
    /// A write also cites what its author's own unsent writes cite. Once those are accepted, what
    /// they replaced is settled, and the reason for it was given there.
    ///
    /// - Parameter owner: The organisation that owns the field on this entity, where one is known:
    ///   others never replace its writes.
    package static func standing(_ cited: [CitedWrite], owner: String?) -> [CitedWrite] {
        cited.filter { one in
            !cited.contains { other in
                other.cites.contains(one.citation)
                    && (owner == nil || one.organisation != owner || other.organisation == owner)
            }
        }
    }

    /// What `operation` wrote to `field`; nil when it did not write it.
    package init?(_ operation: RecordOperation, field: FieldName) {
        guard let write = operation.header.action.writes.first(where: { $0.field == field })
        else { return nil }
        self.init(
            citation: operation.citation,
            value: operation.content?.values[field.description],
            organisation: operation.header.author.owningOrganisation, cites: write.citations)
    }
}
