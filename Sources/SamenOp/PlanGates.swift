import RecordMerge
import RecordModel
import RecordRules
import RecordStore

/// A plan that rules stand in the way of: thrown so that nothing of it stays written.
private struct PlanRefused: Error {
    let findings: [Finding]
}

/// Plans pass their gate on the record as it would be with them; what happened always passes.
extension LocalReplica {
    /// Writes in one transaction what makes one operation, unless it is a plan that rules stand in
    /// the way of: then nothing is written.
    ///
    /// - Parameters:
    ///   - changes: The values that the operation writes.
    ///   - body: Writes it, with everything that goes along with it.
    func storing(
        _ changes: [(FieldName, JSONValue)], in record: RecordID,
        _ body: (inout StoreWriter) throws -> RecordOperation
    ) throws -> EditOutcome {
        do {
            return try notingRefusal(on: record) {
                try store.write { writer in
                    let operation = try body(&writer)
                    try pass(operation.header.entity, changes, record, writer.reader)
                    return .stored(operation)
                }
            }
        } catch let refused as PlanRefused {
            return .blocked(refused.findings)
        }
    }

    /// Refuses a plan that rules stand in the way of.
    private func pass(
        _ entity: EntityReference, _ changes: [(FieldName, JSONValue)], _ record: RecordID,
        _ reader: StoreReader
    ) throws {
        let plans = catalogue.structure.plans(of: entity.type)
        guard !plans.isEmpty else { return }
        let facts = try self.facts(record, reader).facts
        let change = Dictionary(changes.map { ($0.0.description, $0.1) }) { _, last in last }
        let written = facts.record.entities.first { $0.reference == entity }
        let gates = plans.filter { plan in
            plan.isMeant(by: change) { field in
                written?.fields[FieldName(field)]?.allHeads.compactMap(\.value.known) ?? []
            }
        }.compactMap { Gate(name: $0.gate) }
        guard !gates.isEmpty else { return }
        try requireWhole(facts)
        let blocking = gates.flatMap { gate in
            RuleBook.blocking(gate, facts, by: store.identity.organisation)
        }.filter { $0.entities.contains(entity) }
        guard blocking.isEmpty else { throw PlanRefused(findings: blocking) }
    }

    /// Gates stay shut while more of the record is coming in.
    func requireWhole(_ facts: RecordFacts) throws {
        guard !facts.isStillReceiving else {
            throw StoreError(.stillReceiving, "more of the record is still coming in")
        }
    }
}
