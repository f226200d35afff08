import RecordGuide
import RecordModel
import RecordRules
import RecordStore
import SamenOp

/// What somebody chooses on a page that is no question.
enum GateChoice {
    /// Do what the page is about: leave, or mark the step as done.
    case proceed
    /// Do it although something is in the way, with a reason.
    case override
    /// Answer what is in the way.
    case fill
    /// Ask what was skipped.
    case askAgain
    /// Look at the points that are agreed together.
    case points
    /// Leave the page.
    case leave
    /// Stay: a command did something else, or the line was not clear.
    case stay
    /// Stop the guide.
    case stop
}

/// What leaving and closing a step share: both pass the same gates as every command.
extension GuideDialogue {
    /// Shows choices by number and takes one; Enter takes the last.
    mutating func choose(
        _ choices: [(GateChoice, String)], _ page: GuidePage, _ scene: GuideScene
    ) throws -> GateChoice {
        for (index, choice) in choices.enumerated() {
            try terminal.say("  \(index + 1) \(choice.1)")
        }
        let last = choices.last
        let line = try terminal.ask(
            text("guide.prompt.choice", ["last": "\(choices.count)", "what": last?.1 ?? ""]))
        switch book.words.command(line, isFreeText: false) {
        case .skip?: return last?.0 ?? .stay
        case let command?: return try obey(command, page, scene) ? .stay : .stop
        case nil: break
        }
        guard let number = Int(line.filter { !$0.isWhitespace }),
            choices.indices.contains(number - 1)
        else {
            try terminal.say(text("guide.unclear.number", ["count": "\(choices.count)"]))
            return .stay
        }
        return choices[number - 1].0
    }

    /// What keeps a gate shut, by the code that lets edits through; nil when nobody can tell yet.
    func blocking(_ gate: Gate) throws -> [Finding]? {
        do { return try replica.blocking(gate, in: record) } catch let error as StoreError
            where error.code == .stillReceiving
        {
            try explain(error)
            return nil
        }
    }

    /// Whether this role may set all of it aside.
    func mayOverride(_ blocking: [Finding], _ scene: GuideScene) -> Bool {
        !blocking.isEmpty
            && blocking.allSatisfy { finding in
                !finding.isFinal
                    && RuleBook.overrideDecision(
                        finding.rule, role: scene.author.role, scene.facts) == .allowed
            }
    }

    /// A reason for each rule that is set aside; nil when one is not given: then nothing is done.
    func reasons(for blocking: [Finding]) throws -> [OverrideRequest]? {
        var requests: [OverrideRequest] = []
        for finding in blocking where !requests.contains(where: { $0.rule == finding.rule }) {
            let lines = GuideScreen.lines([finding], context)
            try terminal.say(([text("guide.override")] + lines).joined(separator: "\n"))
            guard let reason = try askReason() else { return nil }
            requests.append(OverrideRequest(rule: finding.rule, reason: reason))
        }
        return requests
    }

    /// Asks what can help to open a gate.
    mutating func fill(_ blocking: [Finding], _ scene: GuideScene) throws {
        if !session.fill(blocking, in: scene) { try terminal.say(text("guide.fill.none")) }
    }

    /// Says what the store would not do.
    func explain(_ error: StoreError) throws {
        try terminal.say(
            Failure.sentence(for: error, context.data.texts, context.options.language))
    }

    /// Says what stands in the way of something that was not done.
    func say(blocked findings: [Finding]) throws {
        try terminal.say(
            ([text("guide.blocked")] + GuideScreen.lines(findings, context))
                .joined(separator: "\n"))
    }

    /// Why; nil when nobody says, and then nothing is written.
    func askReason() throws -> String? {
        let line = try terminal.ask(text("guide.reason.ask"))
        guard line.contains(where: { !$0.isWhitespace }) else {
            try terminal.say(text("guide.reason.none"))
            return nil
        }
        return line
    }
}
