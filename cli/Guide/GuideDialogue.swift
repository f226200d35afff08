import RecordGuide
import RecordModel
import RecordRules
import RecordStore
import SamenOp

/// The dialogue of `samenop guide`: shows a page, takes a line, stores what it says.
///
/// What to ask is the guide's, what may be written the store's; nothing answered is kept here.
struct GuideDialogue {
    let context: CommandContext
    let replica: LocalReplica
    let record: RecordID
    let book: GuideBook
    let terminal = Terminal()
    var session: GuideSession
    /// A note that goes with the next answer.
    var note: String?

    init(
        context: CommandContext, replica: LocalReplica, record: RecordID, purpose: String? = nil
    ) throws {
        self.context = context
        self.replica = replica
        self.record = record
        book = try GuideBook.load()
        session = GuideSession(
            at: .step(try replica.openGuide(record, purpose: purpose).currentStep))
    }

    /// Asks until somebody stops or the terminal is gone.
    mutating func run() throws {
        do {
            try terminal.say(text("guide.welcome", ["name": name]))
            if let unmet = try unmet() { try terminal.say(unmet) }
            while try turn() {}
            try terminal.say(text("guide.goodbye", ["name": name]))
        } catch is Terminal.EndOfInput {
            try farewell()
        }
    }

    /// The same words when the input ended; without a window there is nobody to read them.
    private func farewell() throws {
        do { try terminal.say("\n" + text("guide.goodbye", ["name": name])) } catch is Terminal
            .EndOfInput
        {}
    }

    var name: String { context.data.name(of: record) }

    func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
        context.text(key, arguments)
    }

    /// The record as it is now.
    func scene() throws -> GuideScene {
        try replica.scene(record, book: book, language: context.options.language)
    }

    /// One page and what is answered to it; false when somebody stops.
    private mutating func turn() throws -> Bool {
        let scene = try scene()
        let page = session.page(in: scene)
        if case .departure = page { return try departure(scene) }
        if case .end(let step) = page { return try end(step, scene) }
        let screen = GuideScreen(context, scene)
        try terminal.say(screen.page(page, at: session.place))
        if case .question(let question) = page { try replica.markShown(question.heads) }
        let line = try terminal.ask(screen.prompt(page))
        if let command = book.words.command(line, isFreeText: page.isFreeText) {
            return try obey(command, page, scene)
        }
        try answer(line, page, scene)
        return true
    }

    /// Does what a command says; false when somebody stops.
    mutating func obey(
        _ command: PromptCommand, _ page: GuidePage, _ scene: GuideScene
    ) throws -> Bool {
        switch command {
        case .skip:
            session.pass(page)
            note = nil
        case .back:
            if case .departure = page {
                session.leaveDeparture()
            } else if !session.back() {
                try terminal.say(text("guide.back.none"))
            }
        case .overview: try terminal.say(OverviewText(context, scene).page())
        case .departure: session.go(to: .departure)
        case .help: try terminal.say(GuideScreen(context, scene).help(page))
        case .note: try take(noteOn: page)
        case .quit: return false
        case .step(let step) where book.steps.contains(step): session.go(to: .step(step))
        case .step: try terminal.say(text("guide.step.none"))
        }
        return true
    }

    private mutating func answer(
        _ line: String, _ page: GuidePage, _ scene: GuideScene
    ) throws {
        switch page {
        case .question(let question): try answer(line, question, scene)
        case .addition(let addition): try answer(line, addition)
        case .points(let lines):
            guard let number = Int(line.filter { !$0.isWhitespace }),
                let chosen = lines.first(where: { $0.number == number })
            else {
                return try terminal.say(text("guide.unclear.number", ["count": "\(lines.count)"]))
            }
            session.choose(chosen)
        case .end, .departure: break
        }
    }

    /// Departures that turned out not to be covered: said first, since somebody may be unsafe.
    private func unmet() throws -> String? {
        let found = try replica.view(record).findings.filter { $0.state == .unmetAfterMerge }
        guard !found.isEmpty else { return nil }
        return ([text("guide.unmet")] + GuideScreen.lines(found, context)).joined(separator: "\n")
    }
}

extension GuidePage {
    /// Whether any text is an answer here.
    var isFreeText: Bool {
        if case .question(let question) = self { question.form.isFreeText } else { false }
    }
}
