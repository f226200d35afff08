import RecordGuide
import RecordModel
import RecordRules
import SamenOp

/// What is open per step, and who is not known to be safe.
struct OverviewText {
    let context: CommandContext
    let scene: GuideScene

    init(_ context: CommandContext, _ scene: GuideScene) {
        self.context = context
        self.scene = scene
    }

    /// The page.
    func page() -> String {
        var lines = ["", context.text("guide.overview")]
        for step in scene.book.steps { lines += self.step(step) }
        let blocking = RuleBook.blocking(
            .departure, scene.facts, by: scene.author.organisation)
        lines += DepartureText(context, scene).persons(scene.departure(blocking: blocking))
        let contested = scene.facts.record.entities.filter(\.isPresent)
            .flatMap(\.fields.values).filter { $0.state == .conflict }.count
        lines.append(context.text("guide.overview.conflicts", ["count": "\(contested)"]))
        return lines.joined(separator: "\n")
    }

    private func step(_ step: Int) -> [String] {
        let state = RuleBook.stepState(step, scene.facts).rawValue
        let line = context.text(
            "guide.overview.step",
            [
                "step": "\(step)", "name": context.text("cli.step.name.\(step)"),
                "state": context.text("cli.step.state.\(state)"),
                "count": "\(GuideSession.openCount(step, in: scene))",
            ])
        let blocks = RuleBook.blocking(.step(step), scene.facts)
        return [line]
            + (blocks.isEmpty ? [] : [context.text("guide.overview.blocks")])
            + GuideScreen.lines(blocks, context)
    }
}
