import RecordMerge
import RecordModel

/// What ought to be known and is not: never said, said to be unknown, or unreadable.
struct UnknownFacts {
    private let context: ReportContext

    init(_ context: ReportContext) {
        self.context = context
    }

    var blocks: [ReportBlock] {
        let mustKnow = context.layout.pageOne.mustKnow
        let asked = mustKnow.filter(context.isShown)
        let lines = asked.flatMap(lines)
        let isAllTold = asked.count == mustKnow.count && mustKnow.allSatisfy(context.mayDeny)
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
