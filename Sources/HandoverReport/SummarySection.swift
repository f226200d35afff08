import RecordMerge
import RecordModel

/// What a section says to somebody who gets no words: how many of what, and the outcomes.
struct SummarySection {
    private let context: ReportContext

    init(_ context: ReportContext) {
        self.context = context
    }

    func blocks(_ section: Int) -> [ReportBlock] {
        let lines = context.input.cut?.summaries[section] ?? []
        guard !lines.isEmpty else { return [] }
        return [.paragraph(context.text("summary")), .list(lines.flatMap(self.lines))]
    }

    private func lines(_ line: SummaryLine) -> [String] {
        let count = context.text(
            "summary.count", ["type": context.typeLabel(line.type), "count": String(line.count)])
        let values = ValueText(context)
        var order: [String] = []
        var counts: [String: Int] = [:]
        for outcome in line.outcomes {
            let value =
                outcome.value.isNull
                ? context.text("state.conflict_open")
                : values.json(outcome.value, type: line.type, field: outcome.field)
            let label = context.label(type: line.type, field: outcome.field)
            let said = "\(context.typeLabel(line.type)), \(label): \(value)"
            if counts[said] == nil { order.append(said) }
            counts[said, default: 0] += 1
        }
        // In an order that tells nothing of who it is about.
        return [count] + order.sorted().map { PageOneSummary.times($0, counts[$0] ?? 1, context) }
    }
}

/// Section 2 for somebody who gets no words: what holds, without names and without voices.
struct PageOneSummary {
    private let context: ReportContext
    private let layout: PageOneLayout

    init(_ context: ReportContext) {
        self.context = context
        layout = context.layout.pageOne
    }

    var blocks: [ReportBlock] {
        let lines = layout.acute.flatMap(inForce) + inForce(layout.safety)
        return [
            .paragraph(context.text("summary")),
            .list(lines.isEmpty ? [context.notRecorded] : lines),
            .heading(context.text("contact.questions")),
        ] + FirstContact(context).sender
    }

    /// What holds on a field, with on how many it does.
    private func inForce(_ path: FieldPath) -> [String] {
        let name = FieldName(path.name)
        let values = ValueText(context)
        var counts: [String: Int] = [:]
        for entity in context.present(path.type) {
            let value = entity.fields[name].map { field in
                field.state == .conflict && field.value == .known(.null)
                    ? context.text("state.conflict_open")
                    : values.value(field.value, type: path.type, field: name)
            }
            counts[value ?? context.notRecorded, default: 0] += 1
        }
        return counts.keys.sorted().map { value in
            let said = "\(context.label(path)): \(value)"
            return Self.times(said, counts[value] ?? 1, context)
        }
    }

    /// What was said, with how often where it was more than once.
    static func times(_ said: String, _ count: Int, _ context: ReportContext) -> String {
        count == 1
            ? said : context.text("summary.times", ["what": said, "count": String(count)])
    }
}
