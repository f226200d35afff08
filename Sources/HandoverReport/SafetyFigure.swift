import RecordMerge
import RecordModel

/// Who is safe, drawn: a line for each person with what holds now.
struct SafetyFigure {
    /// More people than this are told in the table only: a drawing of them takes a page.
    static let personCountMax = 24

    private let context: ReportContext

    init(_ context: ReportContext) {
        self.context = context
    }

    func blocks(_ people: [MaterialisedEntity]) -> [ReportBlock] {
        guard people.count <= Self.personCountMax else { return [] }
        let lines = people.map(line)
        let said = lines.map { "\($0.label): \($0.marks[0].text)" }
        return [
            .figure(
                ReportFigure(
                    kind: .safety, title: context.text("figure.safety"),
                    description: context.text(
                        "figure.safety.description", ["people": said.joined(separator: "; ")]),
                    ends: [], lines: lines))
        ]
    }

    /// What holds; where people differ, that too.
    private func line(_ person: MaterialisedEntity) -> ReportFigure.Line {
        let layout = context.layout.pageOne
        let name = FieldName(layout.safety.name)
        let field = person.fields[name]
        let code = field?.value.known?.stringValue
        let tone = code.flatMap { layout.safetyTones[$0] } ?? .unknown
        var text = context.nothing(about: [layout.safety])
        if let field {
            text =
                field.state == .conflict
                ? ValueItems(context).stateText(field, type: person.reference.type, name: name)
                : ValueText(context).value(field.value, type: person.reference.type, field: name)
        }
        return ReportFigure.Line(
            label: context.names.name(person.reference),
            marks: [ReportFigure.Mark(text: text, tone: tone, milliseconds: 0)])
    }
}
