import RecordModel
import RecordRules
import RecordStore

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
        case "declaring": self = .declaring
        case "planning": self = .planning
        case "closingFile": self = .closingFile
        default: return nil
        }
    }
}

/// What stands in the way of an edit, and what is written beside one.
extension LocalReplica {
    /// The gates that changes of one entity pass.
    func gates(_ entity: EntityReference, _ changes: [FieldChange]) -> [Gate] {
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

    /// What keeps gates shut, with the overrides taken into account.
    func decide(
        _ gates: [Gate], _ record: RecordID, _ overrides: [OverrideRequest]
    ) throws -> [Finding] {
        guard !gates.isEmpty || !overrides.isEmpty else { return [] }
        let facts = try view(record, lookingBack: false).facts
        try requireWhole(facts)
        let blocking = gates.flatMap { gate in
            RuleBook.blocking(gate, facts, by: store.identity.organisation)
                + openSteps(before: gate, facts)
        }
        for request in overrides {
            try notingRefusal(on: record) {
                try require(
                    RuleBook.overrideDecision(request.rule, role: store.identity.role, facts),
                    request)
            }
        }
        let setAside = Set(overrides.map(\.rule))
        return blocking.filter { $0.isFinal || !setAside.contains($0.rule) }
    }

    /// Refuses an answer to a rule that has nothing to answer: one that only blocks.
    ///
    /// - Throws: ``StoreError`` with `notPermitted`.
    func requireAnswerable(_ rule: String, in record: RecordID) throws {
        let severity =
            RuleBook.rule(rule, catalogue)?.severity ?? PolicyRules.card(rule)?.severity
        guard severity == .block,
            try !view(record).findings.contains(where: { $0.rule == rule && $0.severity != .block })
        else { return }
        throw StoreError(
            .notPermitted, "this rule blocks: it is met or overridden, not answered",
            details: ["rule": rule, "textKey": "error.answer-blocks"])
    }

    /// The last step waits for the others.
    func openSteps(before gate: Gate, _ facts: RecordFacts) -> [Finding] {
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

    func require(_ decision: OverrideDecision, _ request: OverrideRequest) throws {
        var details = ["rule": request.rule, "role": store.identity.role]
        switch decision {
        case .allowed: return
        case .unknownRule:
            throw StoreError(
                .unknownType, "there is no such rule",
                details: [
                    "rule": request.rule,
                    "allowed": RuleBook.rules(catalogue).map(\.id).joined(separator: ", "),
                ])
        case .never:
            details["textKey"] = "error.override-never"
            throw StoreError(.notPermitted, "nobody may override this rule", details: details)
        case .otherRoles(let roles):
            details["allowed"] = roles.sorted().joined(separator: ", ")
            throw StoreError(.notPermitted, "this role may not override it", details: details)
        case .lacking(let key):
            details["textKey"] = key
            throw StoreError(.notPermitted, "something must be recorded first", details: details)
        }
    }

    /// Writes overrides beside what they let through.
    func write(
        _ overrides: [OverrideRequest], about: EntityReference?, _ writer: inout StoreWriter,
        _ record: RecordID
    ) throws {
        for request in overrides {
            try write(request, kind: .overridden, about: about, &writer, record)
        }
    }

    @discardableResult
    func write(
        _ request: OverrideRequest, kind: OverrideKind, about: EntityReference?,
        _ writer: inout StoreWriter, _ record: RecordID
    ) throws -> RecordOperation {
        let structure = catalogue.structure
        func field(_ key: String) -> FieldName { FieldName(structure.name("override", key)) }
        let subject: JSONValue =
            about.map { .members([("type", .text($0.type)), ("id", .text($0.id))]) } ?? .null
        // It stands where what it is about stands: whoever may not see that, may not see this.
        // Where only others write, it stands in the own part.
        let frame = try about.flatMap { try writer.reader.frame($0, of: record) }
        let own = catalogue.roles.partitions(of: store.identity.organisation)
        let partition = frame.map {
            own.contains($0.partition)
                ? $0.partition
                : catalogue.roles.ownPartition(of: store.identity.organisation)
        }
        return try writer.add(
            structure.name("override", "type"), to: record,
            [
                (field("rule"), .text(request.rule)), (field("kind"), .text(kind.rawValue)),
                (field("reason"), .text(request.reason)), (field("about"), subject),
            ], partition: partition,
            wpgClass: partition == frame?.partition ? frame?.wpgClass ?? .none : .none,
            EditNote(reason: request.reason))
    }
}
