import RecordGuide
import RecordModel

/// The points of step 4 on one page: what stands, and what is missing.
struct PointsText {
    let screen: GuideScreen
    private var language: Language { screen.scene.language }

    init(screen: GuideScreen) {
        self.screen = screen
    }

    /// All points, one after the other.
    func page(_ lines: [PointLine], at place: GuidePlace) -> String {
        let points = screen.scene.book.chapter(place).points
        var text = [screen.heading(place, points?.title[language])]
        for line in lines { text += point(line) }
        if let intro = points?.intro { text.append(intro[language]) }
        return text.joined(separator: "\n")
    }

    private func point(_ line: PointLine) -> [String] {
        let state = screen.text(line.isComplete ? "guide.point.complete" : "guide.point.open")
        var text = ["\(line.number) \(line.topic.title[language]): \(state)"]
        if let none = line.none { text.append("    \(none[language])") }
        text += line.items.map { "    – \(screen.voice($0, list(line), line.topic.type))" }
        for standing in line.standing {
            let name = screen.words.field(standing.name, type: line.topic.type)
            text += standing.field.allHeads.map {
                "    \(name): \(screen.voice($0, standing.name, line.topic.type))"
            }
        }
        let missing = line.missing.map { $0.ask[language] }
        if !line.isComplete, !missing.isEmpty {
            text.append(
                "    "
                    + screen.text(
                        "guide.point.missing", ["what": missing.joined(separator: " ")]))
        }
        return text
    }

    private func list(_ line: PointLine) -> FieldName { FieldName(line.topic.list ?? "") }
}
