import RecordModel
import RecordRules
import RecordStore
import SamenOp

extension CommandContext {
    /// Prints what passing on led to; what was blocked, or kept although a rule speaks against it,
    /// ends the command with status 3.
    func print(_ outcome: DisclosureOutcome, _ replica: LocalReplica) throws {
        switch outcome {
        case .blocked: try print(outcome.edit, done: "")
        case .stored(let operation, let judgement):
            print(operation, judgement, key: "disclosure.done")
            try tellOfGrounds(judgement, replica)
        case .kept(let operation, let judgement):
            print(
                operation, judgement,
                key: judgement.draft.ground == DisclosureDraft.noGround
                    ? "disclosure.none-found" : "disclosure.kept")
            try tellOfGrounds(judgement, replica)
            throw CommandStatus(status: .needsPerson)
        }
    }

    private func print(
        _ operation: RecordOperation, _ judgement: DisclosureJudgement, key: String
    ) {
        let entity = operation.header.entity
        let open = judgement.findings.filter(\.needsSomebody)
        if !options.json { open.map(FindingText(self).line).forEach(tell) }
        print(
            .members([
                ("operation", .text(operation.id.description)),
                (
                    "entity",
                    .members([("type", .text(entity.type)), ("id", .text(entity.id))])
                ),
                ("ground", .text(judgement.draft.ground)),
                ("permitted", .bool(judgement.isPermitted)),
                (
                    "findings",
                    .array(
                        open.map {
                            $0.json(
                                data.texts, options.language, origins: data.catalogue.ruleOrigins)
                        })
                ),
            ]),
            text(
                key,
                [
                    "entity": entity.shortText, "operation": operation.id.description,
                    "receiver": party(judgement.draft.receiver, judgement.draft.receiverUnit),
                    "ground": judgement.draft.ground,
                ]))
    }

    /// Says who approved the table that the ground comes from, and what is doubtful about it.
    private func tellOfGrounds(
        _ judgement: DisclosureJudgement, _ replica: LocalReplica
    ) throws {
        let profile = try replica.store.profile()
        let table = try replica.groundTable(profile)
        if table.approval(in: profile) == nil {
            tell(text("grounds.unapproved", ["version": table.version]))
        }
        for doubt in table.doubts(about: judgement.draft, profile) {
            tell(
                text(
                    "grounds.doubt",
                    ["id": doubt.id, "text": doubt.text[options.language]]))
        }
    }

    /// What a party is called, with its unit where there is one.
    func party(_ code: String, _ unit: String?) -> String {
        let structure = data.catalogue.structure
        let name = ValueText(self).value(
            .text(code), field: FieldName(structure.name("disclosure", "receiverOrganisation")),
            type: structure.name("disclosure", "type"))
        guard let unit, !unit.isEmpty else { return name }
        return "\(name) (\(unit))"
    }
}
