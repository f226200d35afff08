import RecordMerge
import RecordModel
import RecordRules
import RecordStore
import SamenOp

/// A record as `record show --json` prints it.
struct RecordJSON {
    let context: CommandContext
    let view: RecordView
    private let beside: BesideRecord

    init(_ context: CommandContext, _ view: RecordView, _ beside: BesideRecord = .nothing) {
        self.context = context
        self.view = view
        self.beside = beside
    }

    /// The whole document; with `step`, the fields of that step only.
    func document(step: Int?, history: Bool) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("record", .text(view.record.id.text)),
            ("name", .text(context.data.name(of: view.record.id))),
            ("digest", .text(view.record.digest.hex)),
            ("steps", .array(RuleBook.steps.map(self.step))),
            ("entities", .array(view.record.entities.compactMap { entity($0, step: step) })),
            (
                "findings",
                .array(
                    view.findings.filter { step == nil || $0.step == step }
                        .map {
                            $0.json(
                                context.data.texts, context.options.language,
                                origins: context.data.catalogue.ruleOrigins)
                        })
            ),
            ("marks", .array(view.clearanceMarks.map(mark))),
            (
                "timers",
                .array(
                    view.timers.map {
                        $0.json(
                            of: view.record.id, at: view.facts.now, context.data.texts,
                            context.options.language)
                    })
            ),
            ("attachments", .array(beside.attachments.map(AttachmentText.json))),
            ("regionProfile", view.profile.json),
            ("notAccepted", NotAcceptedPart(context, view).json),
        ]
        members += LinkJSON(context, view).members(proposals: beside.proposals) {
            self.entity($0, step: step)
        }
        if let pattern = beside.pattern { members.append(pattern.json) }
        if history { members.append(("history", .array(view.allOperations.map(operation)))) }
        return .members(members)
    }

    /// One step with its state and what it waits for.
    func step(_ step: Int) -> JSONValue {
        .members([
            ("step", .integer(Int64(step))),
            ("state", .text(RuleBook.stepState(step, view.facts).rawValue)),
            ("missing", .array(RuleBook.missing(step, view.facts).map { .text($0) })),
        ])
    }

    private func entity(_ entity: MaterialisedEntity, step: Int?) -> JSONValue? {
        let type = entity.reference.type
        let fields = entity.fields.filter { step == nil || view.step(of: type, $0.key) == step }
        guard step == nil || !fields.isEmpty else { return nil }
        let notAccepted = view.notAccepted.filter {
            $0.operation.header.entity == entity.reference
        }
        var members = entity.json.objectValue?.members.map { ($0.key, $0.value) } ?? []
        members.append(("label", .text(ValueText(context).type(type))))
        if let frame = view.frame(of: entity) {
            members.append(("partition", .text(frame.partition.rawValue)))
            members.append(("wpgClass", .text(frame.wpgClass.rawValue)))
        }
        if let recipients = beside.sharing[entity.reference] {
            members.append(("disclosedTo", CommandContext.json(recipients)))
        }
        members.append(
            (
                "fields",
                .object(
                    JSONObject(
                        fields.map { name, field in
                            (name.text, self.field(field, name, type, notAccepted))
                        }))
            ))
        return .object(JSONObject(members))
    }

    private func field(
        _ field: MaterialisedField, _ name: FieldName, _ type: String,
        _ notAccepted: [LoggedOperation]
    ) -> JSONValue {
        var members = field.json.objectValue?.members.map { ($0.key, $0.value) } ?? []
        members.append(("label", .text(ValueText(context).field(name, type: type))))
        let refused = notAccepted.compactMap { logged in
            logged.operation.content?.values[name.description].map { value in
                JSONValue.members([
                    ("operation", .text(logged.operation.id.description)), ("value", value),
                    ("code", logged.code.map { .text($0) } ?? .null),
                    ("reason", logged.reason.map { .text($0) } ?? .null),
                ])
            }
        }
        if !refused.isEmpty { members.append(("notAccepted", .array(refused))) }
        return .object(JSONObject(members))
    }

    private func mark(_ mark: DepartureMark) -> JSONValue {
        .members([
            (
                "entity",
                .members([
                    ("type", .text(mark.entity.type)), ("id", .text(mark.entity.id)),
                ])
            ),
            ("rule", .text(mark.rule)), ("state", .text(FindingState.unmetAfterMerge.rawValue)),
            ("from", .text(mark.from.utcText)),
            ("until", mark.until.map { .text($0.utcText) } ?? .null),
        ])
    }

    private func operation(_ logged: LoggedOperation) -> JSONValue {
        let header = logged.operation.header
        let content = logged.operation.content
        func text(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
        let recordedAt = Instant(milliseconds: header.clock.wallMilliseconds).utcText
        let entity = JSONValue.members([
            ("type", .text(header.entity.type)), ("id", .text(header.entity.id)),
        ])
        let members: [(String, JSONValue)] = [
            ("operation", .text(header.id.description)), ("record", .text(header.record.text)),
            ("action", .text(header.action.name)),
            ("entity", entity), ("values", content.map { .object($0.values) } ?? .null),
            ("author", .text(header.author.id)),
            ("organisation", .text(header.author.organisation)),
            ("role", .text(header.author.role)),
            ("occurredAt", text(content?.occurredAt?.instant)),
            ("recordedAt", .text(recordedAt)), ("reason", text(content?.reason)),
            ("verdict", .text(String(describing: logged.verdict))), ("code", text(logged.code)),
        ]
        return .members(members)
    }
}
