import RecordMerge
import RecordModel
import RecordRules
import RecordStore

/// A reasoned override of a block, to be written together with what it lets through.
package struct OverrideRequest: Hashable, Sendable {
    /// The rule's id.
    package let rule: String
    /// Why.
    package let reason: String

    /// An override.
    package init(rule: String, reason: String) {
        self.rule = rule
        self.reason = reason
    }
}

/// What an override entry says.
enum OverrideKind: String {
    case overridden
    case answered
}

extension Gate {
    /// The gate that the catalogue calls so.
    init?(name: String) {
        switch name {
        case "departure": self = .departure
        case "closing": self = .closing
        default: return nil
        }
    }
}

/// What an edit led to.
package enum EditOutcome: Sendable {
    /// It is stored.
    case stored(RecordOperation)
    /// Nothing was written: these findings stand in the way.
    case blocked([Finding])
}

extension LocalReplica {
    /// Starts a record of this installation's region profile.
    package func newRecord(_ note: EditNote = EditNote()) throws -> RecordOperation {
        try requireWrite(type: catalogue.structure.recordType)
        let structure = catalogue.structure
        return try store.write { writer in
            let profile = try writer.reader.profile()
            return try writer.createRecord(
                [
                    (
                        FieldName(structure.name("record", "profile")),
                        profile?["id"] ?? .text(store.identity.profile)
                    ),
                    (
                        FieldName(structure.name("record", "profileVersion")),
                        profile?["version"] ?? .null
                    ),
                ], note)
        }
    }

    /// Writes fields of one entity.
    ///
    /// Marking a step as done or a record as closed passes the same gates as everywhere.
    package func set(
        _ entity: EntityReference, in record: RecordID, _ changes: [FieldChange],
        _ note: EditNote = EditNote(), override: OverrideRequest? = nil
    ) throws -> EditOutcome {
        try requireWrite(type: entity.type)
        let blocking = try decide(gates(entity, changes), record, override)
        guard blocking.isEmpty else { return .blocked(blocking) }
        return try store.write { writer in
            if let override {
                try write(override, kind: .overridden, about: entity, &writer, record)
            }
            return .stored(try writer.set(entity, of: record, changes, note))
        }
    }

    /// Adds an entity.
    ///
    /// A clearance to leave is a plan: it is refused while a rule stands in the way, unless that
    /// rule is overridden with a reason by somebody who may. Everything else is a fact, and kept.
    package func add(
        _ type: String, to record: RecordID, _ values: [(FieldName, JSONValue)],
        partition: Partition? = nil, wpgClass: WpgClass = .none, _ note: EditNote = EditNote(),
        override: OverrideRequest? = nil
    ) throws -> EditOutcome {
        try requireWrite(type: type, partition: partition)
        let structure = catalogue.structure
        let gate = structure.gateName(guarding: type).flatMap(Gate.init(name:))
        let blocking = try decide(gate.map { [$0] } ?? [], record, override)
        guard blocking.isEmpty else { return .blocked(blocking) }
        return try store.write { writer in
            let operation = try writer.add(
                type, to: record, values, partition: partition, wpgClass: wpgClass, note)
            if let override {
                try write(
                    override, kind: .overridden, about: operation.header.entity, &writer, record)
            }
            if type == structure.participantType {
                try account(for: operation, values, note, &writer, record)
            }
            return .stored(operation)
        }
    }

    /// Answers a warning, with a reason.
    package func answer(
        rule: String, about: EntityReference?, in record: RecordID, reason: String
    ) throws -> RecordOperation {
        try requireWrite(type: catalogue.structure.name("override", "type"))
        return try store.write { writer in
            try write(
                OverrideRequest(rule: rule, reason: reason), kind: .answered, about: about,
                &writer, record)
        }
    }

    /// Marks a step as done, unless a rule stands in the way.
    package func complete(
        step: Int, in record: RecordID, override: OverrideRequest? = nil,
        _ note: EditNote = EditNote()
    ) throws -> EditOutcome {
        let structure = catalogue.structure
        try requireWrite(type: structure.recordType)
        let blocking = try decide([.step(step)], record, override)
        guard blocking.isEmpty else { return .blocked(blocking) }
        let field = FieldName(structure.stepStateFields[step - 1])
        return try store.write { writer in
            if let override { try write(override, kind: .overridden, about: nil, &writer, record) }
            let state = structure.name("stepDone", override == nil ? "done" : "overridden")
            return .stored(
                try writer.set(
                    .singleton(structure.recordType), of: record,
                    [FieldChange(field, .text(state))], note))
        }
    }

    /// Resolves a field by a value that replaces everything shown there.
    package func resolve(
        _ entity: EntityReference, _ field: FieldName, in record: RecordID, value: JSONValue,
        reason: String, occurredAt: OccurredAt? = nil
    ) throws -> RecordOperation {
        try requireWrite(type: entity.type)
        try requirePowerToResolve(entity, field, in: record)
        return try store.write { writer in
            try writer.set(
                entity, of: record, [FieldChange(field, value, basis: .resolving)],
                EditNote(occurredAt: occurredAt, reason: reason))
        }
    }

    /// Proposes to take an entity away.
    package func remove(
        _ entity: EntityReference, in record: RecordID, reason: String
    ) throws -> RecordOperation {
        try requireWrite(type: entity.type)
        return try store.write { try $0.remove(entity, of: record, reason: reason) }
    }

    /// Undoes the removals of an entity.
    package func restore(
        _ entity: EntityReference, in record: RecordID, reason: String
    ) throws -> RecordOperation {
        try requireWrite(type: entity.type)
        return try store.write { try $0.restore(entity, of: record, reason: reason) }
    }

    // MARK: gates and overrides

    /// The gates that changes of one entity pass.
    private func gates(_ entity: EntityReference, _ changes: [FieldChange]) -> [Gate] {
        let structure = catalogue.structure
        guard entity.type == structure.recordType else { return [] }
        let done = [structure.name("stepDone", "done"), structure.name("stepDone", "overridden")]
        let closed = structure.name("stepDone", "closed")
        return changes.compactMap { change in
            let name = change.field.description
            let value = change.value.stringValue ?? ""
            if let step = structure.step(ofStateField: name), done.contains(value) {
                return .step(step)
            }
            return name == structure.name("record", "closeState") && value == closed
                ? .closing : nil
        }
    }

    /// What keeps gates shut, with the override taken into account.
    private func decide(
        _ gates: [Gate], _ record: RecordID, _ override: OverrideRequest?
    ) throws -> [Finding] {
        guard !gates.isEmpty || override != nil else { return [] }
        let facts = try view(record).facts
        guard !facts.isStillReceiving else {
            throw StoreError(.stillReceiving, "more of the record is still coming in")
        }
        let blocking = gates.flatMap { gate in
            RuleBook.blocking(gate, facts, by: store.identity.organisation)
                + openSteps(before: gate, facts)
        }
        guard let override else { return blocking }
        try require(
            RuleBook.overrideDecision(override.rule, role: store.identity.role, facts), override)
        return blocking.filter { $0.rule != override.rule }
    }

    /// The last step waits for the others.
    private func openSteps(before gate: Gate, _ facts: RecordFacts) -> [Finding] {
        guard gate == .step(RuleBook.steps.upperBound) else { return [] }
        let open = RuleBook.openEarlierSteps(RuleBook.steps.upperBound, facts)
        guard !open.isEmpty else { return [] }
        return [
            Finding(
                rule: "K21", severity: .block, binds: [store.identity.organisation],
                step: RuleBook.steps.upperBound, gates: [gate],
                arguments: ["steps": open.map(String.init).joined(separator: ", ")])
        ]
    }

    private func require(_ decision: OverrideDecision, _ request: OverrideRequest) throws {
        var details = ["rule": request.rule, "role": store.identity.role]
        switch decision {
        case .allowed: return
        case .unknownRule:
            throw StoreError(.unknownType, "there is no such rule", details: details)
        case .never:
            throw StoreError(.notPermitted, "nobody may override this rule", details: details)
        case .otherRoles(let roles):
            details["allowed"] = roles.sorted().joined(separator: ", ")
            throw StoreError(.notPermitted, "this role may not override it", details: details)
        case .lacking(let key):
            details["textKey"] = key
            throw StoreError(.notPermitted, "something must be recorded first", details: details)
        }
    }

    @discardableResult
    private func write(
        _ request: OverrideRequest, kind: OverrideKind, about: EntityReference?,
        _ writer: inout StoreWriter, _ record: RecordID
    ) throws -> RecordOperation {
        let structure = catalogue.structure
        func field(_ key: String) -> FieldName { FieldName(structure.name("override", key)) }
        let subject: JSONValue =
            about.map { .members([("type", .text($0.type)), ("id", .text($0.id))]) } ?? .null
        return try writer.add(
            structure.name("override", "type"), to: record,
            [
                (field("rule"), .text(request.rule)), (field("kind"), .text(kind.rawValue)),
                (field("reason"), .text(request.reason)), (field("about"), subject),
            ], EditNote(reason: request.reason))
    }

    /// Letting a unit take part rests on one disclosure of the shared part.
    private func account(
        for participant: RecordOperation, _ values: [(FieldName, JSONValue)], _ note: EditNote,
        _ writer: inout StoreWriter, _ record: RecordID
    ) throws {
        let structure = catalogue.structure
        func field(_ key: String) -> FieldName { FieldName(structure.name("disclosure", key)) }
        let organisation = FieldName(structure.name("participant", "organisation"))
        let receiver = values.first { $0.0 == organisation }?.1 ?? .null
        let own = store.identity.organisation
        guard receiver.stringValue != own else { return }
        let necessity = JSONValue.text(
            note.reason ?? data.texts("disclosure.participant.necessity", .dutch))
        _ = try writer.add(
            structure.name("disclosure", "type"), to: record,
            [
                (field("providerOrganisation"), .text(own)),
                (field("providerRole"), .text(store.identity.role)),
                (field("receiverOrganisation"), receiver),
                (
                    field("purpose"),
                    structure.participationPurpose(of: own).map { .text($0) } ?? .null
                ),
                (field("necessity"), necessity), (field("weightyInterest"), necessity),
                (field("medium"), .text("app")),
                (
                    FieldName(
                        structure.name("disclosure", "contentRefs"),
                        element: participant.header.entity.id), .bool(true)
                ),
            ], EditNote(occurredAt: note.occurredAt, reason: note.reason))
    }
}
