import RecordMerge
import RecordModel
import RecordRules
import RecordStore
import SamenOp

/// A record as people read it on a terminal: first what matters now, then everything.
struct RecordText {
    let context: CommandContext
    let view: RecordView
    private let beside: BesideRecord
    private var words: ValueText { ValueText(context) }

    init(_ context: CommandContext, _ view: RecordView, _ beside: BesideRecord = .nothing) {
        self.context = context
        self.view = view
        self.beside = beside
    }

    /// The whole page; with `step`, that step only.
    func page(step: Int?, history: Bool) -> String {
        var lines = [
            context.text(
                "cli.record.show.title", ["name": context.data.name(of: view.record.id)])
        ]
        let links = LinkText(context, view)
        if let notice = view.profile.notice { lines.append(context.text(notice)) }
        lines += [links.incident, links.notice(beside.proposals)].compactMap { $0 }
        lines += (step.map { $0...$0 } ?? RuleBook.steps).map(self.step)
        let findings = view.findings.filter { step == nil || $0.step == step }
        if !findings.isEmpty {
            lines += ["", context.text("cli.record.show.findings")]
            lines += findings.map(FindingText(context).line)
        }
        let marks = view.clearanceMarks
        if !marks.isEmpty {
            lines += ["", context.text("cli.record.show.marks")] + marks.map(mark)
        }
        if step == nil { lines += timers }
        lines += beside.pattern?.lines ?? []
        for entity in view.facts.record.entities { lines += section(entity, step: step) }
        if step == nil { lines += AttachmentText(context: context).lines(beside.attachments) }
        lines += NotAcceptedPart(context, view).lines
        if history {
            lines += ["", context.text("cli.record.show.history")]
            lines += view.allOperations.map(operation)
        }
        return lines.joined(separator: "\n")
    }

    /// One step in one line.
    func step(_ step: Int) -> String {
        let state = RuleBook.stepState(step, view.facts)
        let missing = RuleBook.missing(step, view.facts)
        let rest =
            missing.isEmpty
            ? "" : " · \(context.text("cli.step.missing")) \(missing.joined(separator: ", "))"
        return "\(step) \(context.text("cli.step.name.\(step)")): "
            + context.text("cli.step.state.\(state.rawValue)") + rest
    }

    /// What has still to be done by when.
    private var timers: [String] {
        let now = view.facts.now
        let open = view.timers.filter { $0.state(at: now) != .done }
        guard !open.isEmpty else { return [] }
        let text = TimerText(context, now: now)
        return ["", context.text("cli.record.show.timers")] + open.map { text.line($0) }
    }

    private func section(_ entity: MaterialisedEntity, step: Int?) -> [String] {
        let type = entity.reference.type
        let fields = entity.fields.filter { step == nil || view.step(of: type, $0.key) == step }
        guard !fields.isEmpty else { return [] }
        let removal = entity.removal.map { " [\(context.text("cli.removal.\($0.state)"))]" } ?? ""
        let links = LinkText(context, view)
        let shared = beside.sharing[entity.reference].map { recipients in
            context.text(
                "disclosure.disclosed-to", ["recipients": context.names(of: recipients)])
        }
        let notes = [
            closed(entity), links.origin(of: entity.reference),
            links.counterparts(of: entity.reference), shared,
        ]
        return ["", words.entity(entity.reference) + removal]
            + notes.compactMap { $0 }.map { "  \($0)" }
            + fields.sorted { $0.key < $1.key }.flatMap { line($0.key, $0.value, type) }
    }

    /// Where it stands and under which class of police data; nothing for what all see.
    private func closed(_ entity: MaterialisedEntity) -> String? {
        guard let frame = view.frame(of: entity) else { return nil }
        var parts: [String] = []
        if frame.partition != .shared {
            let label = context.text("cli.partition.\(frame.partition.rawValue)")
            parts.append(context.text("cli.record.show.closed", ["partition": label]))
        }
        if frame.wpgClass != .none {
            let label = words.code(frame.wpgClass.rawValue, of: "wpg_class")
            parts.append(context.text("cli.record.show.class", ["class": label]))
        }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    private func line(_ name: FieldName, _ field: MaterialisedField, _ type: String) -> [String] {
        let value = words.value(standing(field), field: name, type: type)
        let state =
            field.state == .settled ? "" : " [\(context.text("cli.field.\(field.state.rawValue)"))]"
        let first = "  \(words.field(name, type: type)): \(value)\(state)"
        guard field.state != .settled else { return [first] }
        return [first] + field.allHeads.map { "      – \(voice($0, name, type))" }
    }

    /// What to show of a field: of a list, without the items that later ones change.
    private func standing(_ field: MaterialisedField) -> JSONValue {
        guard field.list != nil else { return field.valueJSON }
        let changes = field.changes(by: words.changesKey)
        guard !changes.isEmpty else { return field.valueJSON }
        let changed = Set(changes.values)
        return .array(
            field.candidates.filter { !changed.contains($0.stamp.operation) }.map(\.value.json))
    }

    /// A value with who says it and when.
    func voice(_ head: RegisterHead, _ name: FieldName, _ type: String) -> String {
        let value = words.value(head.value.json, field: name, type: type)
        guard let fact = view.facts.operations[head.stamp.operation] else { return value }
        let organisation =
            context.data.catalogue.roles.organisations[fact.author.organisation]?[
                context.options.language] ?? fact.author.organisation
        let time = LocalTime.text(Instant(milliseconds: fact.recordedAt.wallMilliseconds))
        let confirmed = fact.isConfirmed ? "" : ", \(context.text("cli.unconfirmed"))"
        return "\(value) – \(organisation), \(fact.author.id), \(time)\(confirmed)"
            + "  [\(head.stamp.operation)]"
    }

    private func mark(_ mark: DepartureMark) -> String {
        context.text(
            mark.until == nil ? "cli.mark.open" : "cli.mark.closed",
            [
                "rule": mark.rule, "entity": words.entity(mark.entity),
                "from": LocalTime.text(mark.from), "until": mark.until.map(LocalTime.text) ?? "",
            ])
    }

    private func operation(_ logged: LoggedOperation) -> String {
        let header = logged.operation.header
        let type = header.entity.type
        let values = logged.operation.content?.values.members.map { member in
            let field = FieldName(member.key.string)
            return "\(words.field(field, type: type)) = "
                + words.value(member.value, field: field, type: type)
        }
        let time = LocalTime.text(Instant(milliseconds: header.clock.wallMilliseconds))
        let reason = logged.operation.content?.reason.map { " (\($0))" } ?? ""
        return "  \(time) \(header.author.organisation) \(header.author.id) "
            + "\(context.text("cli.action.\(header.action.name)")) \(words.entity(header.entity)): "
            + (values?.joined(separator: "; ") ?? "") + reason
    }
}
