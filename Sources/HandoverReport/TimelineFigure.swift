import RecordModel

/// The timeline, drawn: a line for each organisation, a numbered mark for each row of the table.
struct TimelineFigure {
    /// More marks than this can't be told apart on a page: the table tells them.
    static let markCountMax = 60

    /// A row of the table, as the drawing needs it.
    struct Point {
        let milliseconds: Int64
        let organisation: String
        let isLate: Bool
    }

    private let context: ReportContext

    init(_ context: ReportContext) {
        self.context = context
    }

    /// - Parameter points: The rows of the table, in its order.
    func blocks(_ points: [Point]) -> [ReportBlock] {
        guard points.count > 1, points.count <= Self.markCountMax, let first = points.first,
            let last = points.last
        else { return [] }
        var order: [String] = []
        for point in points where !order.contains(point.organisation) {
            order.append(point.organisation)
        }
        let lines = order.sorted().map { organisation in
            ReportFigure.Line(
                label: context.organisation(organisation),
                marks: points.enumerated().filter { $0.element.organisation == organisation }.map {
                    ReportFigure.Mark(
                        text: String($0.offset + 1),
                        tone: $0.element.isLate ? .conditional : .calm,
                        milliseconds: $0.element.milliseconds)
                })
        }
        let times = TimeText(context)
        let ends = [first, last].map { times.moment(milliseconds: $0.milliseconds) }
        let said = lines.map { "\($0.label): \($0.marks.map(\.text).joined(separator: ", "))" }
        return [
            .figure(
                ReportFigure(
                    kind: .timeline, title: context.text("caption.timeline"),
                    description: context.text(
                        "figure.timeline.description",
                        ["from": ends[0], "until": ends[1], "lines": said.joined(separator: "; ")]),
                    ends: ends, lines: lines))
        ]
    }
}
