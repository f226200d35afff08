import RecordGuide
import RecordModel
import RecordRules
import RecordStore
import SamenOp

/// The end of a step: what is left, what stops it, and marking it as done.
extension GuideDialogue {
    /// Shows how a step stands and what can be done; false when somebody stops.
    mutating func end(_ step: Int, _ scene: GuideScene) throws -> Bool {
        let blocking = try blocking(.step(step)) ?? []
        let open = GuideSession.openCount(step, in: scene)
        try terminal.say(stepPage(step, blocking, open: open, scene))
        let isLast = step == book.steps.last
        var choices: [(GateChoice, String)] = []
        if !blocking.isEmpty {
            choices.append((.fill, text("guide.choose.fill")))
        } else if !RuleBook.stepState(step, scene.facts).isDone {
            choices.append((.proceed, text("guide.end.choose.proceed", ["step": "\(step)"])))
        }
        if mayOverride(blocking, scene) {
            choices.append((.override, text("guide.choose.override")))
        }
        if let points = book.chapter(.step(step)).points {
            choices.append((.points, points.title[context.options.language]))
        }
        if open > 0 { choices.append((.askAgain, text("guide.end.choose.again"))) }
        choices.append(
            isLast
                ? (.stop, text("guide.end.choose.stop"))
                : (.leave, text("guide.end.choose.next", ["step": "\(step + 1)"])))
        switch try choose(choices, .end(step: step), scene) {
        case .proceed: try complete(step, [])
        case .override:
            if let overrides = try reasons(for: blocking) { try complete(step, overrides) }
        case .fill: try fill(blocking, scene)
        case .points: session.showPoints()
        case .askAgain: session.go(to: .step(step))
        case .leave: session.go(to: .step(step + 1))
        case .stay: break
        case .stop: return false
        }
        return true
    }

    private func stepPage(
        _ step: Int, _ blocking: [Finding], open: Int, _ scene: GuideScene
    ) -> String {
        var lines = [GuideScreen(context, scene).heading(.step(step))]
        let state = RuleBook.stepState(step, scene.facts).rawValue
        lines.append(
            text(
                "guide.end",
                ["state": text("cli.step.state.\(state)"), "count": "\(open)"]))
        if !blocking.isEmpty {
            lines += [text("guide.end.blocked")] + GuideScreen.lines(blocking, context)
        }
        let overridden = scene.findings.filter { $0.step == step && $0.state == .overridden }
        if !overridden.isEmpty {
            lines += [text("guide.end.overridden")] + GuideScreen.lines(overridden, context)
        }
        return lines.joined(separator: "\n")
    }

    private mutating func complete(_ step: Int, _ overrides: [OverrideRequest]) throws {
        do {
            switch try replica.complete(step: step, in: record, override: overrides) {
            case .blocked(let findings): try say(blocked: findings)
            case .stored:
                let state = RuleBook.stepState(step, try scene().facts).rawValue
                try terminal.say(
                    text(
                        "cli.step.done",
                        ["step": "\(step)", "state": text("cli.step.state.\(state)")]))
            }
        } catch let error as StoreError where error.isAboutTheAnswer {
            try explain(error)
        }
    }
}
