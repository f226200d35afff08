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

    /// What the write itself cites in that field.
    func citations(_ head: RegisterHead, _ field: FieldName) throws -> Set<Citation> {
        let writes = try log.find(head.stamp.citation)?.operation.header.action.writes ?? []
        return Set(writes.filter { $0.field == field }.flatMap(\.citations))
    }
}

/// Whether a write has to say why.
///
/// It asks wherever the service will, which looks at everything that is cited: also at what own
/// operations that are still on their way there replaced before.
struct ReasonCheck {
    let cited: CitedHeads
    let organisation: String

    /// Whether the write chooses between values, or is less cautious than another organisation.
    func isNeeded(
        _ change: FieldChange, _ written: FieldWrite, _ state: EntityState,
        _ definition: FieldDefinition
    ) throws -> Bool {
        guard definition.rule.policy != .appendOnly else { return false }
        let heads = try written.citations.compactMap {
            try cited.head($0, change.field, of: state.reference)
        }
        let isLessCautious = heads.contains { head in
            head.organisation != organisation && definition.isSafetyCritical
                && definition.rule.caution?.isMoreCautious(head.value, than: .known(change.value))
                    ?? false
        }
        // What stays whatever is written settles nothing: another organisation's own value.
        let owner = state.owner(definition.rule)
        let replaced = heads.filter {
            owner == nil || $0.organisation != owner || organisation == owner
        }
        return try isLessCautious || resolves(replaced, change.field)
    }

    /// Whether replacing all of `heads` chooses between values of which none was written in
    /// knowledge of the other.
    private func resolves(_ heads: [RegisterHead], _ field: FieldName) throws -> Bool {
        let unreadable = heads.filter { $0.value.known == nil }
        guard Set(heads.map(\.value)).count > 1 || unreadable.count > 1 else { return false }
        let known = try heads.map { try cited.citations($0, field) }
        for (index, head) in heads.enumerated() {
            for (other, earlier) in heads.enumerated().prefix(index) {
                let agree = head.value == earlier.value && head.value.known != nil
                if !agree, !known[index].contains(earlier.stamp.citation),
                    !known[other].contains(head.stamp.citation)
                {
                    return true
                }
            }
        }
        return false
    }
}
