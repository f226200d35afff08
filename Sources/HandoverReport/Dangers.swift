import RecordMerge
import RecordModel

/// Dangers that stand open. A danger that anybody speaks of counts, also beside reassurance.
struct Dangers {
    private let context: ReportContext

    init(_ context: ReportContext) {
        self.context = context
    }

    var blocks: [ReportBlock] {
        let lines = context.layout.pageOne.dangers.flatMap(lines)
        let isAllTold = context.layout.pageOne.dangers.allSatisfy { context.mayDeny($0.field) }
        guard lines.isEmpty else {
            let rest = isAllTold ? [] : [ReportBlock.paragraph(context.text("dangers_withheld"))]
            return [.list(lines)] + rest
        }
        return [.paragraph(context.denial("no_dangers", told: "no_dangers_told", isAllTold))]
    }

    private func lines(_ danger: PageOneLayout.Danger) -> [String] {
        context.present(danger.field.type).filter { applies(danger, to: $0) }
            .flatMap { lines(danger, $0) }
    }

    private func lines(
        _ danger: PageOneLayout.Danger, _ entity: MaterialisedEntity
    ) -> [String] {
        let fields = context.fields(entity, base: danger.field.name)
        let said = fields.filter { pair in
            pair.field.allHeads.contains { isDangerous($0.value, danger) }
        }
        if !said.isEmpty {
            return said.map { pair in
                let voices = Voices(context).lines(
                    pair.field, type: entity.reference.type, name: pair.name)
                let label = context.label(type: entity.reference.type, field: pair.name)
                return line(
                    danger, entity, "\(label): \(voices.joined(separator: "; "))")
            }
        }
        guard fields.isEmpty, danger.whenMissing, context.mayDeny(danger.field) else { return [] }
        let label = context.label(danger.field)
        return [line(danger, entity, "\(label): \(context.notRecorded)")]
    }

    private func line(
        _ danger: PageOneLayout.Danger, _ entity: MaterialisedEntity, _ words: String
    ) -> String {
        let details = Details(context).text(entity, danger.details)
        let subject = context.names.name(entity.reference)
        return context.text(
            "danger.\(danger.text)",
            ["subject": details.isEmpty ? subject : "\(subject) (\(details))", "said": words])
    }

    /// What can't be read never reassures.
    private func isDangerous(_ value: RegisterValue, _ danger: PageOneLayout.Danger) -> Bool {
        guard let known = value.known else { return true }
        return danger.values.contains(known)
    }

    private func applies(
        _ danger: PageOneLayout.Danger, to entity: MaterialisedEntity
    ) -> Bool {
        danger.only.isEmpty
            || danger.only.contains { condition in
                entity.fields[condition.field]?.allHeads.contains { head in
                    head.value.known.map { condition.values.contains($0) } ?? true
                } ?? false
            }
    }
}

/// Further fields of an entity in one line, every voice of them.
struct Details {
    private let context: ReportContext

    init(_ context: ReportContext) {
        self.context = context
    }

    func text(_ entity: MaterialisedEntity, _ names: [String]) -> String {
        let type = entity.reference.type
        let values = ValueText(context)
        return names.flatMap { name in
            context.fields(entity, base: name).map { pair in
                let said = pair.field.allHeads.map {
                    values.value($0.value, type: type, field: pair.name)
                }
                let label = context.label(type: type, field: pair.name)
                return "\(label): \(said.joined(separator: " / "))"
            }
        }.joined(separator: "; ")
    }
}
