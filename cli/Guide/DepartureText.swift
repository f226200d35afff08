import RecordGuide
import RecordModel
import RecordRules
import SamenOp

/// The screen about leaving: who leaves, who is safe, and whether the conversation took place.
struct DepartureText {
    let context: CommandContext
    let screen: GuideScreen
    private var scene: GuideScene { screen.scene }

    init(_ context: CommandContext, _ scene: GuideScene) {
        self.context = context
        screen = GuideScreen(context, scene)
    }

    /// The screen, without what can be chosen.
    func page(_ view: DepartureView) -> String {
        let own = scene.author.organisation
        let label =
            context.data.catalogue.roles.organisations[own]?[context.options.language] ?? own
        var lines = [screen.heading(.departure)]
        lines.append(
            context.text("guide.departure.who", ["organisation": label, "unit": scene.author.unit]))
        lines += persons(view)
        lines += view.weapons.map { context.text("guide.departure.weapon", ["name": $0.name]) }
        lines += calls(view)
        lines += view.recorded.map {
            context.text("guide.departure.recorded", ["time": LocalTime.text($0)])
        }
        if view.blocking.isEmpty {
            lines.append(context.text("guide.departure.open"))
        } else {
            lines.append(context.text("guide.departure.blocked"))
            lines += GuideScreen.lines(view.blocking, context)
        }
        return lines.joined(separator: "\n")
    }

    /// First who is not yet known to be safe, then everybody else.
    func persons(_ view: DepartureView) -> [String] {
        let doubted = view.persons.filter { !$0.isCertain }
        let certain = view.persons.filter(\.isCertain)
        guard !view.persons.isEmpty else { return [context.text("guide.departure.nobody")] }
        var lines: [String] = []
        if !doubted.isEmpty {
            lines.append(context.text("guide.departure.doubted", ["count": "\(doubted.count)"]))
            lines += doubted.map(line)
        }
        if !certain.isEmpty {
            lines.append(context.text("guide.departure.certain", ["count": "\(certain.count)"]))
            lines += certain.map(line)
        }
        return lines
    }

    private func calls(_ view: DepartureView) -> [String] {
        let spoken = view.calls.contains(where: \.isCertain)
        return [context.text(spoken ? "guide.departure.call" : "guide.departure.no-call")]
            + view.calls.map(line)
    }

    private func line(_ line: DepartureView.Line) -> String {
        let type = line.entity.type
        let said = line.fields.map { name, standing in
            let label = screen.words.field(name, type: type)
            guard let standing else {
                return "\(label): \(context.text("guide.departure.not-said"))"
            }
            let value = screen.words.value(standing.valueJSON, field: name, type: type)
            guard standing.state == .conflict else { return "\(label): \(value)" }
            let voices = standing.allHeads.map { screen.voice($0, name, type) }
            return
                "\(label): \(context.text("cli.field.conflict")) \(voices.joined(separator: "; "))"
        }
        return "  – \(line.name). \(said.joined(separator: ". "))."
    }
}
