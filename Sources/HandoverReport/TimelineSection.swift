import RecordMerge
import RecordModel

/// Section 7: who was where when, in the order it happened.
struct TimelineSection {
    private struct Moment {
        let milliseconds: Int64
        let clock: HybridTime
        let organisation: String
        let isLate: Bool
        let cells: [String]
    }

    private let context: ReportContext
    private let times: TimeText

    init(_ context: ReportContext) {
        self.context = context
        times = TimeText(context)
    }

    var blocks: [ReportBlock] {
        let entities = Dictionary(
            context.record.entities.map { ($0.reference, $0) }
        ) { first, _ in first }
        let moments = context.sorted(entities.keys).compactMap { entities[$0] }
            .filter(\.isPresent).flatMap(moments).enumerated().sorted { one, other in
                let (left, right) = (one.element, other.element)
                if left.milliseconds != right.milliseconds {
                    return left.milliseconds < right.milliseconds
                }
                return left.clock == right.clock
                    ? one.offset < other.offset : left.clock < right.clock
            }
        guard !moments.isEmpty else { return [] }
        let points = moments.map { moment in
            TimelineFigure.Point(
                milliseconds: moment.element.milliseconds,
                organisation: moment.element.organisation, isLate: moment.element.isLate)
        }
        return TimelineFigure(context).blocks(points) + [
            .table(
                ReportTable(
                    caption: context.text("caption.timeline"),
                    headers: ["number", "when", "what", "who", "recorded"].map {
                        context.text("column.\($0)")
                    },
                    rows: moments.enumerated().map { index, moment in
                        ReportRow([String(index + 1)] + moment.element.cells)
                    }))
        ]
    }

    private func moments(_ entity: MaterialisedEntity) -> [Moment] {
        let type = entity.reference.type
        let layout = context.layout.sections
        let isWhole = layout.timelineTypes.contains(type)
        let fields = entity.fields.sorted { $0.key < $1.key }.filter { name, _ in
            isWhole || layout.timelineFields.contains("\(type).\(name.base)")
        }
        let moments = fields.flatMap { name, field in
            field.allHeads.compactMap { moment(entity, name, $0) }
        }
        guard moments.isEmpty, isWhole else { return moments }
        return creation(entity).map { [$0] } ?? []
    }

    /// A moment that a field states.
    private func moment(
        _ entity: MaterialisedEntity, _ name: FieldName, _ head: RegisterHead
    ) -> Moment? {
        let type = entity.reference.type
        guard
            context.catalogue.definition(type: type, field: name)?.value == .instant,
            let instant = head.value.known?.stringValue.flatMap({ Instant($0) })
        else { return nil }
        let label = context.label(type: type, field: name)
        return moment(
            instant, times.moment(instant),
            context.marked(
                "\(context.names.name(entity.reference)): \(label)", entity.reference),
            head)
    }

    /// An entity that states no moment stands where its author says that it happened.
    private func creation(_ entity: MaterialisedEntity) -> Moment? {
        let heads = entity.fields.values.flatMap(\.allHeads)
        guard let head = heads.min(by: { $0.stamp < $1.stamp }) else { return nil }
        let occurred = context.fact(head)?.occurredAt
        let recorded = Instant(milliseconds: head.stamp.clock.wallMilliseconds)
        let instant = occurred?.instant.flatMap { Instant($0) }
        let shown =
            instant == nil
            ? context.text("recorded_then", ["time": times.recorded(head.stamp.clock)])
            : times.occurred(occurred)
        let what = context.marked(context.names.name(entity.reference), entity.reference)
        return moment(instant ?? recorded, shown, what, head)
    }

    private func moment(
        _ instant: Instant, _ shown: String, _ what: String, _ head: RegisterHead
    ) -> Moment {
        let origin = Origin(context).cells(head)
        return Moment(
            milliseconds: instant.milliseconds, clock: head.stamp.clock,
            organisation: head.organisation,
            isLate: context.fact(head).map(context.input.facts.isLate) ?? false,
            cells: [shown, what, origin[0], origin[2]])
    }
}

/// Section 11: the views on safety side by side, the police's beside the assessment.
struct ViewsTable {
    private let context: ReportContext

    init(_ context: ReportContext) {
        self.context = context
    }

    var blocks: [ReportBlock] {
        let lines = context.layout.sections.views.flatMap { rows($0) }
        guard !lines.isEmpty else { return [] }
        return [.heading(context.text("caption.views")), table(lines)]
    }

    /// The same for page one, where those who look at the whole see it differently now.
    var differing: [ReportBlock] {
        let paths = context.layout.sections.views
        guard Set(paths.compactMap(latest)).count > 1 else { return [] }
        return [
            .notice(context.text("views_differ")),
            table(paths.flatMap { rows($0, ofWhole: true) }),
        ]
    }

    /// Who looks at one person names that person.
    private static let subject = "person"

    /// The entities that bear a view.
    private func bearers(_ path: FieldPath, ofWhole: Bool) -> [MaterialisedEntity] {
        context.present(path.type).filter { entity in
            !ofWhole || context.fields(entity, base: Self.subject).isEmpty
        }
    }

    /// What was said last of all that stands on a view of the whole.
    private func latest(_ path: FieldPath) -> JSONValue? {
        bearers(path, ofWhole: true).flatMap { context.fields($0, base: path.name) }
            .flatMap(\.field.allHeads).max { $0.stamp < $1.stamp }?.value.known
    }

    private func rows(_ path: FieldPath, ofWhole: Bool = false) -> [ReportRow] {
        let origin = Origin(context)
        return bearers(path, ofWhole: ofWhole).flatMap { entity in
            context.fields(entity, base: path.name).flatMap { pair in
                pair.field.allHeads.map { head in
                    let value = ValueText(context).value(
                        head.value, type: path.type, field: pair.name)
                    return ReportRow(
                        [context.marked(context.typeLabel(path.type), entity.reference), value]
                            + origin.cells(head, isExact: true))
                }
            }
        }
    }

    private func table(_ lines: [ReportRow]) -> ReportBlock {
        .table(
            ReportTable(
                caption: context.text("caption.views"),
                headers: ["view", "value", "who", "occurred", "recorded"].map {
                    context.text("column.\($0)")
                },
                rows: lines))
    }
}
