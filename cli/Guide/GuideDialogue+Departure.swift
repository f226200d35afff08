import RecordGuide
import RecordModel
import RecordRules
import RecordStore
import SamenOp

/// Leaving the scene: a screen of its own.
extension GuideDialogue {
    /// Who leaves, who is safe, whether the conversation took place, and what can be done; false
    /// when somebody stops.
    mutating func departure(_ scene: GuideScene) throws -> Bool {
        guard !session.hasDeparted, let blocking = try blocking(.departure) else {
            session.leaveDeparture()
            return true
        }
        let view = scene.departure(blocking: blocking)
        try terminal.say(DepartureText(context, scene).page(view))
        try replica.markShown(view.heads)
        var choices: [(GateChoice, String)] = []
        if blocking.isEmpty {
            choices.append((.proceed, text("guide.departure.choose.proceed")))
        } else {
            choices.append((.fill, text("guide.choose.fill")))
        }
        if mayOverride(blocking, scene) {
            choices.append((.override, text("guide.choose.override")))
        }
        choices.append((.leave, text("guide.departure.choose.leave")))
        switch try choose(choices, .departure, scene) {
        case .proceed: try leave(view, [], scene)
        case .override:
            if let overrides = try reasons(for: blocking) { try leave(view, overrides, scene) }
        case .fill: try fill(blocking, scene)
        case .leave: session.leaveDeparture()
        case .askAgain, .points, .stay: break
        case .stop: return false
        }
        return true
    }

    /// Records the departure, with how everybody was.
    private mutating func leave(
        _ view: DepartureView, _ overrides: [OverrideRequest], _ scene: GuideScene
    ) throws {
        let ask = book.departure.leftToAsk[context.options.language]
        let line = try terminal.ask("\(ask) (\(text("guide.enter.on"))):")
        let leftTo = line.contains { !$0.isWhitespace } ? line : nil
        do {
            let edit = scene.clearance(view, leftTo: leftTo)
            switch try replica.perform(edit, in: record, override: overrides) {
            case .blocked(let findings): try say(blocked: findings)
            case .stored:
                try terminal.say(text("guide.departure.stored"))
                session.departed(in: scene)
            }
        } catch let error as StoreError where error.isAboutTheAnswer {
            try explain(error)
        }
    }
}
