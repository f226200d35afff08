import AccessPolicy
import RecordMerge
import RecordModel

/// Finds what cited operations wrote, whether or not it still stands.
struct CitedHeads {
    let log: OperationLog
    let catalogue: Catalogue

    /// What the cited operation wrote to the field; nil when it is not here or wrote something else.
    func head(
        _ citation: Citation, _ field: FieldName, of entity: EntityReference
    ) throws -> RegisterHead? {
        guard let logged = try log.find(citation), logged.operation.header.entity == entity else {
            return nil
        }
        let alone = EntityState(
            entity, operations: [logged.operation], erasures: RegisterTable.erasures([logged]),
            rules: catalogue)
        return alone.registers[field]?.heads.first
    }
}

/// Tells at once what the service would refuse later: settling a difference, or being less
/// cautious than the other organisation, without a reason or without the power to.
///
/// It looks, like the service, at what is replaced and still stands: what own operations that are
/// on their way there replaced before was settled by them, with a reason of their own.
struct ReasonCheck {
    let log: OperationLog
    let catalogue: Catalogue
    let author: OperationAuthor

    /// Whether a change that replaces `heads` needs a reason.
    ///
    /// - Throws: ``StoreError`` with `notPermitted` when the difference is not the author's to
    ///   settle.
    func isNeeded(
        _ change: FieldChange, replacing heads: [RegisterHead], _ state: EntityState,
        _ definition: FieldDefinition
    ) throws -> Bool {
        let type = state.reference.type
        let organisation = author.owningOrganisation
        let cited = try heads.map { try citedWrite($0, change.field, among: heads.count) }
        let policy = ResolvePolicy(catalogue: catalogue)
        let owner = state.owner(definition.rule)
        let settles = policy.settles(
            cited, policy: definition.rule.policy, organisation: organisation, owner: owner)
        if settles, let denial = policy.decide(author: author, type: type, owner: owner).denial {
            throw StoreError(
                .notPermitted, denial.reason,
                details: ["type": type, "field": change.field.description])
        }
        let reassures = ReasonPolicy(catalogue: catalogue).reassures(
            type: type, field: change.field, value: change.value, organisation: organisation,
            cited: cited)
        return settles || reassures
    }

    /// What a head wrote, with what it cites itself where there are several to compare.
    private func citedWrite(
        _ head: RegisterHead, _ field: FieldName, among count: Int
    ) throws -> CitedWrite {
        let citation = head.stamp.citation
        let operation = count > 1 ? try log.find(citation)?.operation : nil
        let cites = operation?.header.action.writes.first { $0.field == field }?.citations
        return CitedWrite(
            citation: citation, value: head.value.known, organisation: head.organisation,
            cites: cites ?? [])
    }
}
