import RecordMerge
import RecordModel
import RecordRules
import RecordStore

/// What became of passing something on.
package enum DisclosureOutcome: Sendable {
    /// It is stored, and the receiver may be given it; the findings only warn or remind.
    case stored(RecordOperation, DisclosureJudgement)
    /// It happened, so it is stored; rules speak against it. It goes no further, and the privacy
    /// officer looks at it.
    case kept(RecordOperation, DisclosureJudgement)
    /// Nothing was written: these findings stand in the way.
    case blocked([Finding])

    /// The same as the outcome of an edit.
    package var edit: EditOutcome {
        switch self {
        case .stored(let operation, _), .kept(let operation, _): .stored(operation)
        case .blocked(let findings): .blocked(findings)
        }
    }
}

/// An entry that rules stand in the way of: thrown so that nothing of it stays written.
private struct DisclosureRefused: Error {
    let findings: [Finding]
}

extension LocalReplica {
    /// Passes items of a record on, or records that it was done: one entry, written once.
    ///
    /// What is still to be passed on is refused where the rules do not allow it. What was said
    /// aloud happened: it is kept in any case.
    package func disclose(
        _ request: DisclosureRequest, in record: RecordID, _ note: EditNote = EditNote(),
        override: [OverrideRequest] = []
    ) throws -> DisclosureOutcome {
        try disclose(
            request.values(catalogue.structure), in: record, note, override: override)
    }

    /// The same of the fields of an entry.
    package func disclose(
        _ values: [(FieldName, JSONValue)], in record: RecordID, partition: Partition? = nil,
        wpgClass: WpgClass = .none, _ note: EditNote = EditNote(),
        override: [OverrideRequest] = []
    ) throws -> DisclosureOutcome {
        let type = catalogue.structure.name("disclosure", "type")
        let profile = try store.profile()
        let values = try completed(values, profile)
        try requireWrite(
            type: type, fields: values.map(\.0), partition: partition, in: record)
        // What is wrong with a value is said before what is missing around it.
        for (field, value) in values {
            try EditCheck(catalogue).field(type: type, field, value)
        }
        try requireOwn(partition, type)
        try requireItems(items(values), in: record)
        let grounds = try groundTable(profile)
        try requireReceiver(values, in: record, grounds, profile)
        let happened = try hasHappened(values, note)
        do {
            return try notingRefusal(on: record) {
                try store.write { writer in
                    let before = try facts(record, writer.reader).ownFacts
                    if !happened { try requireWhole(before) }
                    for request in override {
                        try requireDisclosureOverride(request, before)
                    }
                    let operation = try writer.add(
                        type, to: record, values, partition: partition, wpgClass: wpgClass, note)
                    try write(override, about: operation.header.entity, &writer, record)
                    let judgement = try judge(
                        operation.header.entity, grounds, profile,
                        try facts(record, writer.reader).ownFacts)
                    if judgement.isPermitted { return .stored(operation, judgement) }
                    guard happened else {
                        // The entry itself is about to go: nobody can look it up.
                        throw DisclosureRefused(
                            findings: judgement.blocking.map {
                                $0.without(operation.header.entity)
                            })
                    }
                    return .kept(operation, judgement)
                }
            }
        } catch let refused as DisclosureRefused {
            return .blocked(refused.findings)
        }
    }

    private func judge(
        _ entity: EntityReference, _ grounds: GroundTable, _ profile: RegionProfile,
        _ facts: RecordFacts
    ) throws -> DisclosureJudgement {
        guard let entry = facts.record.entities.first(where: { $0.reference == entity }) else {
            throw StoreError(.damaged, "the entry just written is not in the record")
        }
        return DisclosureJudgement(entry, facts, grounds: grounds, profile: profile)
    }

    /// An entry stands in the own part: the receiver gets it when the rules allow, nobody else.
    ///
    /// - Throws: ``StoreError`` with `partitionMismatch` for any other.
    private func requireOwn(_ partition: Partition?, _ type: String) throws {
        let own = catalogue.defaultPartition(
            type: type, organisation: store.identity.organisation)
        guard let partition, partition != own else { return }
        throw StoreError(
            .partitionMismatch, "an entry of passing on stands in the own part",
            details: ["allowed": own.rawValue])
    }

    /// Whether it was said aloud already.
    ///
    /// - Throws: ``StoreError`` with `wrongType` when something spoken is still to come: nobody can
    ///   record as said what was not.
    private func hasHappened(
        _ values: [(FieldName, JSONValue)], _ note: EditNote
    ) throws -> Bool {
        let field = FieldName(catalogue.structure.name("disclosure", "medium"))
        guard
            values.first(where: { $0.0 == field })?.1.stringValue
                == DisclosureMedium.spoken.rawValue
        else { return false }
        let told = note.occurredAt?.instant
        let isLater =
            told.flatMap { Instant($0) }.map { $0 > now }
            ?? told.flatMap { CalendarDate($0) }.map { $0.days > AmsterdamTime(now).days } ?? false
        guard !isLater else {
            throw StoreError(
                .wrongType, "what is spoken later can't be recorded as said",
                details: [
                    "field": "--occurred-at", "textKey": "error.disclosure-spoken-later",
                ])
        }
        return true
    }

    /// Refuses to set aside a rule on passing on that this user may not set aside.
    func requireDisclosureOverride(_ request: OverrideRequest, _ facts: RecordFacts) throws {
        let role = store.identity.role
        guard let card = PolicyRules.card(request.rule) else {
            let decision = RuleBook.overrideDecision(request.rule, role: role, facts)
            guard decision != .unknownRule else {
                throw StoreError(
                    .unknownType, "there is no such rule",
                    details: [
                        "rule": request.rule,
                        "allowed": DisclosureRules.all.map(\.id).joined(separator: ", "),
                    ])
            }
            return try require(decision, request)
        }
        let decision: OverrideDecision =
            switch card.override {
            case .never: .never
            case .roles(let roles): roles.contains(role) ? .allowed : .otherRoles(roles)
            case .anyone: .allowed
            }
        try require(decision, request)
    }
}
