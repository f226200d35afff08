import AccessPolicy
import RecordMerge
import RecordModel

/// Tells at once what the service would refuse later: settling a difference without a reason, or
/// without the power to.
struct SettlementCheck {
    let log: OperationLog
    let catalogue: Catalogue
    let author: OperationAuthor

    /// Checks a write to `field` that replaces `heads`.
    ///
    /// - Returns: Whether it settles a difference, and so needs a reason.
    /// - Throws: ``StoreError`` with `notPermitted`.
    func settles(
        _ heads: [RegisterHead], _ field: FieldName, of state: EntityState, _ rule: MergeRule
    ) throws -> Bool {
        guard heads.count > 1 else { return false }
        let cited = try heads.compactMap { head in
            try log.find(head.stamp.citation).flatMap { CitedWrite($0.operation, field: field) }
        }
        let policy = ResolvePolicy(catalogue: catalogue)
        let owner = state.owner(rule)
        guard
            policy.settles(
                cited, policy: rule.policy, organisation: author.owningOrganisation, owner: owner)
        else { return false }
        let type = state.reference.type
        if let denial = policy.decide(author: author, type: type, owner: owner).denial {
            throw StoreError(
                .notPermitted, denial.reason, details: ["type": type, "field": field.description])
        }
        return true
    }
}
