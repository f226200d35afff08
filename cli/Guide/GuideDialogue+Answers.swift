import RecordGuide
import RecordModel
import RecordStore
import SamenOp

/// From a typed line to a stored answer.
extension GuideDialogue {
    mutating func answer(_ line: String, _ page: QuestionPage, _ scene: GuideScene) throws {
        switch page.reply(line, scene) {
        case .edit(let edit): try store(edit, line, page, scene)
        case .unchanged:
            try terminal.say(text("guide.unchanged"))
            session.answered(page, on: nil)
        case .which(let moments):
            guard let moment = try which(of: moments) else { return }
            if case .edit(let edit) = page.reply(moment) { try store(edit, line, page, scene) }
        case .unclear(let key): try terminal.say(text(key))
        }
    }

    mutating func answer(_ line: String, _ page: AdditionPage) throws {
        switch page.reply(line) {
        case .add: session.add(page)
        case .pass: session.pass(.addition(page))
        case .none(let edit):
            if try perform(edit, line, nil) != nil { session.pass(.addition(page)) }
        case .unclear:
            try terminal.say(
                text("guide.unclear.number", ["count": "\(page.choices.count)"]))
        }
    }

    /// Keeps a note: in the field the question has for it, else with the answer to come.
    mutating func take(noteOn page: GuidePage) throws {
        guard case .question(let question) = page else {
            return try terminal.say(text("guide.note.none"))
        }
        let line = try terminal.ask(text("guide.note.ask"))
        guard line.contains(where: { !$0.isWhitespace }) else { return }
        if let edit = question.note(line) {
            _ = try perform(edit, line, question)
        } else {
            note = line
            try terminal.say(text("guide.note.kept"))
        }
    }

    private mutating func store(
        _ edit: GuideEdit, _ line: String, _ page: QuestionPage, _ scene: GuideScene
    ) throws {
        if page.isContested { try terminal.say(text("guide.conflict.settling")) }
        guard let operation = try perform(edit, line, page) else { return }
        let answer = page.answer(in: operation)
        try terminal.say(
            text("guide.stored", ["value": GuideScreen(context, scene).value(answer, page)]))
        session.answered(
            page,
            on: page.subject(
                after: edit, operation: operation.id, entity: operation.header.entity))
    }

    /// Writes an edit, once it is said to whom it also goes. Nil when nothing was written.
    private mutating func perform(
        _ edit: GuideEdit, _ line: String, _ page: QuestionPage?
    ) throws -> RecordOperation? {
        try mayGoOn(edit) ? try write(edit, line, page) : nil
    }

    /// Writes an edit; asks for a reason where one is needed.
    private mutating func write(
        _ edit: GuideEdit, _ line: String, _ page: QuestionPage?
    ) throws -> RecordOperation? {
        var reason = note
        if edit.needsReason, reason == nil {
            guard let given = try askReason() else { return nil }
            reason = given
        }
        do {
            switch try replica.perform(edit, in: record, EditNote(reason: reason)) {
            case .stored(let operation):
                note = nil
                return operation
            case .blocked(let findings):
                try say(blocked: findings)
                return nil
            }
        } catch let error as StoreError where error.code == .reasonMissing && reason == nil {
            guard let given = try askReason() else { return nil }
            note = given
            return try write(edit, line, page)
        } catch let error as StoreError {
            guard error.isAboutTheAnswer else { throw error }
            try terminal.say(explanation(of: error, line, page))
            return nil
        }
    }

    /// Which of two days is meant; nil to ask again.
    private func which(of moments: [Instant]) throws -> Instant? {
        try terminal.say(text("guide.which"))
        for (index, moment) in moments.enumerated() {
            try terminal.say("  \(index + 1) \(LocalTime.text(moment))")
        }
        let line = try terminal.ask(
            "\(text("guide.prompt.one")) (\(text("guide.enter.again"))):")
        guard let number = Int(line.filter { !$0.isWhitespace }),
            moments.indices.contains(number - 1)
        else { return nil }
        return moments[number - 1]
    }

    /// What was wrong with an answer, and what fits.
    private func explanation(of error: StoreError, _ line: String, _ page: QuestionPage?) -> String
    {
        guard let page, error.code == .wrongType, !page.form.choices.isEmpty else {
            let called = page?.definition.label[context.options.language]
            return Failure.sentence(
                for: error.calling(called), context.data.texts, context.options.language)
        }
        let choices = page.form.choices
        var sentence = text(
            "guide.refused.choice", ["given": line, "count": "\(choices.count)"])
        let labels = choices.map { $0.label.lowercased() }
        if line.contains(where: \.isLetter), let meant = NearMiss.of(line.lowercased(), in: labels),
            let index = labels.firstIndex(of: meant)
        {
            sentence += " " + text("error.suggestion", ["suggestion": "\(index + 1) \(meant)"])
        }
        return sentence
    }
}

extension StoreError {
    /// The same with the field as people call it.
    fileprivate func calling(_ field: String?) -> StoreError {
        guard let field else { return self }
        return StoreError(code, message, details: details.merging(["field": field]) { $1 })
    }

    /// Whether another answer can help; else the laptop or the role is the trouble.
    var isAboutTheAnswer: Bool {
        switch code {
        case .disk, .damaged, .noStore: false
        default: true
        }
    }
}

extension QuestionPage {
    /// What an operation wrote as the answer to this question.
    fileprivate func answer(in operation: RecordOperation) -> [(FieldName, JSONValue)] {
        (operation.content?.values.members ?? []).map { (FieldName($0.key.string), $0.value) }
            .filter { $0.0.base == question.field }
    }
}
