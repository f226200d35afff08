import RecordMerge
import RecordModel

/// Section 2: what somebody who takes over has to know before anything else.
struct PageOne {
    private let context: ReportContext
    private let layout: PageOneLayout

    init(_ context: ReportContext) {
        self.context = context
        layout = context.layout.pageOne
    }

    var blocks: [ReportBlock] {
        part("acute", acute, about: layout.acute) + part("safety", safety, about: [layout.safety])
            + part("dangers", Dangers(context).blocks)
            + part("differences", differences)
            + part("unknown", UnknownFacts(context).blocks)
            + part("contact", FirstContact(context).blocks)
            + part("actions", DatedActions(context).blocks + holding)
    }

    /// - Parameter fields: What the part is about, where it may have nothing to say.
    private func part(
        _ key: String, _ blocks: [ReportBlock], about fields: [FieldPath] = []
    ) -> [ReportBlock] {
        [.heading(context.text("now.\(key)"))]
            + (blocks.isEmpty ? [.paragraph(context.nothing(about: fields))] : blocks)
    }

    private var holding: [ReportBlock] {
        FindingSections(context).holding.map { [.paragraph($0)] } ?? []
    }

    private var differences: [ReportBlock] {
        let difference = DifferenceSection(context)
        switch context.treatment(context.layout.sections.number(of: "differences")) {
        case .full:
            let views = ViewsTable(context).differing
            return views.isEmpty || difference.hasOpen ? views + difference.summary : views
        case .selected, .summary: return difference.summary
        case .withheld: return [.paragraph(context.text("not_recorded_or_withheld"))]
        }
    }

    private var acute: [ReportBlock] {
        let cards = layout.acute.flatMap { path in
            context.present(path.type).map { entity in
                EntityCard(context).statements(
                    entity.reference,
                    context.fields(entity, base: path.name).map { ($0.name, $0.field) })
            }
        }.filter { !$0.isEmpty }
        return cards.map { .card(ReportCard(title: "", notices: [], statements: $0)) }
    }

    private var safety: [ReportBlock] {
        let people = context.present(layout.safety.type)
        guard !people.isEmpty else { return [] }
        return SafetyFigure(context).blocks(people) + [
            .table(
                ReportTable(
                    caption: context.text("now.safety"),
                    headers: ["person", "in_force", "state", "voices"].map {
                        context.text("column.\($0)")
                    },
                    rows: people.map(safety)))
        ] + doubts
    }

    /// What the rules hold against what people say: what counts may be less than what was said.
    private var doubts: [ReportBlock] {
        let findings = context.needing.filter { finding in
            finding.severity == .block && finding.gates.contains(.departure)
        }
        return findings.prefix(Self.doubtCountMax).map { finding in
            let message = finding.message(context.texts, context.language)
            return .notice("\(message) (\(finding.rule))")
        }
    }

    /// More than this stands in section 20 only.
    static let doubtCountMax = 3

    private func safety(_ person: MaterialisedEntity) -> ReportRow {
        let name = FieldName(layout.safety.name)
        let called = context.names.name(person.reference)
        guard let field = person.fields[name] else {
            let nothing = context.nothing(about: [layout.safety])
            return ReportRow([called, nothing, nothing, ""])
        }
        let values = ValueText(context)
        let type = person.reference.type
        let nothing = context.text("state.conflict_open")
        let value =
            field.state == .conflict && field.value == .known(.null)
            ? nothing : values.value(field.value, type: type, field: name)
        return ReportRow([
            called, value, context.text("state.\(field.state.rawValue)"),
            Voices(context).lines(field, type: type, name: name).joined(separator: "\n"),
        ])
    }
}

/// Who says what about a field, a line for each voice.
struct Voices {
    private let context: ReportContext

    init(_ context: ReportContext) {
        self.context = context
    }

    func lines(_ field: MaterialisedField, type: String, name: FieldName) -> [String] {
        let origin = Origin(context)
        let values = ValueText(context)
        return field.allHeads.map { head in
            let value = values.value(head.value, type: type, field: name)
            var line = context.text("voice", ["value": value, "origin": origin.line(head)])
            let fact = context.fact(head)
            if let reason = fact?.reason, !reason.isEmpty, context.tellsReason(head) {
                line += ". \(context.text("reason", ["reason": reason]))"
            }
            return fact?.isConfirmed ?? false
                ? line : "\(line); \(context.text("state.unconfirmed"))"
        }
    }
}
