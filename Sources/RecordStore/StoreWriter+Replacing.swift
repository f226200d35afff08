import RecordMerge
import RecordModel

/// What a write replaces, and what it has to say for that.
extension StoreWriter {
    func replaced(
        by change: FieldChange, _ register: RegisterState, _ state: EntityState,
        _ definition: FieldDefinition, _ record: RecordID
    ) throws -> [RegisterHead] {
        let planner = CitationPlanner(log: log, shown: shown)
        let names = ["type": state.reference.type, "field": change.field.description]
        switch change.basis {
        case .opened(let citations):
            // Also what was replaced since: it cites what its author saw, whatever becomes of the
            // operation that came in between.
            let cited = CitedHeads(log: log, catalogue: catalogue)
            return try citations.compactMap {
                try cited.head($0, change.field, of: state.reference)
            }
        case .shown:
            let field = Materialiser.field(state, change.field, rules: catalogue)
            guard field?.state != .conflict else {
                throw StoreError(.inConflict, "the field's values differ", details: names)
            }
            return try planner.seen(
                register, record: record, isSafetyCritical: definition.isSafetyCritical)
        case .resolving:
            guard try register.heads.allSatisfy({ try shown.wasShown($0.stamp, in: record) }) else {
                throw StoreError(
                    .unseenValues, "values stand there that were not shown yet", details: names)
            }
            return register.heads
        }
    }

    func write(
        _ change: FieldChange, _ heads: [RegisterHead], _ definition: FieldDefinition
    ) throws -> FieldWrite {
        let planner = CitationPlanner(log: log, shown: shown)
        let citations: [Citation]
        if definition.rule.policy == .appendOnly {
            citations = try planner.newest(heads, field: change.field)
        } else {
            citations = try planner.citations(
                replacing: heads.sorted { $0.stamp > $1.stamp }.map(\.stamp.citation),
                field: change.field)
        }
        return FieldWrite(field: change.field, citations: citations)
    }

    func requireReason(
        _ change: FieldChange, _ heads: [RegisterHead], _ state: EntityState,
        _ definition: FieldDefinition, _ note: EditNote
    ) throws {
        let check = ReasonCheck(
            log: log, catalogue: catalogue, author: store.identity.operationAuthor)
        guard try check.isNeeded(change, replacing: heads, state, definition) else { return }
        try require(note.reason, details: ["field": change.field.description])
    }

    func require(_ reason: String?, details: [String: String]) throws {
        guard reason?.contains(where: { !$0.isWhitespace }) ?? false else {
            throw StoreError(.reasonMissing, "this needs a reason", details: details)
        }
    }
}
