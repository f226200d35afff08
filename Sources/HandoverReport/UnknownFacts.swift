import RecordMerge
import RecordModel

/// What ought to be known and is not: never said, said to be unknown, or unreadable.
struct UnknownFacts {
    private let context: ReportContext

    init(_ context: ReportContext) {
        self.context = context
    }

    var blocks: [ReportBlock] {
        let shown = PageFields(context.layout.pageOne)
        let asked = context.layout.pageOne.mustKnow.filter { path in
            let name = FieldName(path.name)
            let section = context.layout.sections.section(
                type: path.type, field: name, in: context.catalogue)
            return context.treatment(section) == .full || shown.contains(type: path.type, name)
        }
        let lines = asked.flatMap(lines)
        let isAllTold = context.layout.pageOne.mustKnow.allSatisfy(context.mayDeny)
        let rest = isAllTold ? [] : [ReportBlock.paragraph(context.text("unknown.withheld"))]
        if !lines.isEmpty { return [.list(lines)] + rest }
        return isAllTold ? [.paragraph(context.text("all_known"))] : rest
    }

    private func lines(_ path: FieldPath) -> [String] {
        let label = context.label(path)
        let entities = context.present(path.type)
        // What the recipient does not get, is not said to be unknown.
        let mayDeny = context.mayDeny(path)
        guard !entities.isEmpty else {
            return !mayDeny
                ? []
                : [
                    context.text(
                        "unknown.nothing", ["type": context.typeLabel(path.type), "field": label])
                ]
        }
        return entities.compactMap { entity in
            let fields = context.fields(entity, base: path.name)
            let subject = context.names.name(entity.reference)
            let arguments = ["subject": subject, "field": label]
            if fields.isEmpty {
                return mayDeny ? context.text("unknown.not_recorded", arguments) : nil
            }
            let heads = fields.flatMap(\.field.allHeads)
            return heads.contains { isUnknown($0.value) }
                ? context.text("unknown.said", arguments) : nil
        }
    }

    private func isUnknown(_ value: RegisterValue) -> Bool {
        guard let known = value.known else { return true }
        return context.layout.pageOne.unknownValues.contains(known)
    }
}

/// Who is called first: as long as people differ about it, everybody named is to be reached.
struct FirstContact {
    private let context: ReportContext

    init(_ context: ReportContext) {
        self.context = context
    }

    var blocks: [ReportBlock] {
        let path = context.layout.pageOne.firstContact
        let name = FieldName(path.name)
        return context.present(path.type).flatMap { entity -> [ReportBlock] in
            guard let field = entity.fields[name] else { return [] }
            let values = ValueText(context)
            let said = field.allHeads.reduce(into: [String]()) { said, head in
                let value = values.value(head.value, type: path.type, field: name)
                if !said.contains(value) { said.append(value) }
            }
            var blocks: [ReportBlock] = []
            if field.state == .conflict {
                let both = context.text("and")
                blocks.append(
                    .notice(
                        context.text(
                            "contact.contested", ["names": said.joined(separator: both)])))
                blocks.append(
                    .list(Voices(context).lines(field, type: path.type, name: name)))
            } else {
                blocks.append(
                    .paragraph(values.value(field.value, type: path.type, field: name)))
            }
            let details = Details(context).text(
                entity, context.layout.pageOne.firstContactDetails)
            return details.isEmpty ? blocks : blocks + [.paragraph(details)]
        }
    }
}
