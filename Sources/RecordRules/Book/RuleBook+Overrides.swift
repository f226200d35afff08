import RecordModel

/// Whether a block may be set aside, and if not why.
package enum OverrideDecision: Hashable, Sendable {
    /// With a reason, it may.
    case allowed
    /// There is no such rule.
    case unknownRule
    /// Nobody may set this rule aside.
    case never
    /// Only these roles may.
    case otherRoles(Set<String>)
    /// Something has to be on record first: the key of the text that says what.
    case lacking(textKey: String)
}

extension RuleBook {
    /// Who may set a block of the rule aside; nobody for a rule that is not known.
    package static func overridePolicy(
        _ rule: String, _ catalogue: Catalogue
    ) -> OverridePolicy {
        self.rule(rule, catalogue)?.override ?? .never
    }

    /// Whether an author with that role may set a block of the rule aside in this record.
    package static func overrideDecision(
        _ rule: String, role: String, _ facts: RecordFacts
    ) -> OverrideDecision {
        guard let rule = self.rule(rule, facts.catalogue) else { return .unknownRule }
        return overrideDecision(rule, role: role, facts)
    }

    static func overrideDecision(
        _ rule: Rule, role: String, _ facts: RecordFacts
    ) -> OverrideDecision {
        switch rule.override {
        case .never: return .never
        case .roles(let roles) where !roles.contains(role): return .otherRoles(roles)
        case .anyone where !facts.mayAnswer(role: role): return .otherRoles([])
        case .roles, .anyone:
            if let need = rule.overrideNeed, !need.isMet(facts) {
                return .lacking(textKey: need.textKey)
            }
            return .allowed
        }
    }
}

extension RecordFacts {
    /// Whether a warning counts as answered by that author: one of a role that may write answers.
    func mayAnswer(_ author: OperationAuthor) -> Bool { mayAnswer(role: author.role) }

    /// Whether a role may write overrides and answers.
    func mayAnswer(role: String) -> Bool {
        guard let role = catalogue.roles.roles[role] else { return false }
        switch role.writes {
        case .all: return true
        case .types(let types):
            return types.contains(catalogue.structure.name("override", "type"))
        case .none: return false
        }
    }
}
