import RecordGuide
import RecordMerge
import RecordModel
import RecordRules

/// The pages of the guide as lines of text. No colour, no marks that stand for words.
struct GuideScreen {
    let context: CommandContext
    let scene: GuideScene

    init(_ context: CommandContext, _ scene: GuideScene) {
        self.context = context
        self.scene = scene
    }

    private var language: Language { context.options.language }

    var words: ValueText { ValueText(context, names: scene.name(ofID:)) }

    /// A page, without its prompt.
    func page(_ page: GuidePage, at place: GuidePlace) -> String {
        switch page {
        case .question(let page): question(page, at: place)
        case .addition(let page): addition(page, at: place)
        case .points(let lines): PointsText(screen: self).page(lines, at: place)
        case .end, .departure: ""
        }
    }

    /// What to type.
    func prompt(_ page: GuidePage) -> String {
        let kind: String
        switch page {
        case .question(let page):
            kind =
                switch page.form {
                case .one: "one"
                case .several: page.question.mayBeNone ? "several-or-none" : "several"
                case .number: "number"
                case .moment: "moment"
                case .date(let orMoment): orMoment ? "date-or-moment" : "date"
                case .text: "text"
                }
            let enter = text(page.isAnswered ? "guide.enter.keep" : "guide.enter.later")
            return "\(text("guide.prompt.\(kind)")) (\(enter)):"
        case .addition, .points, .end, .departure:
            return "\(text("guide.prompt.one")) (\(text("guide.enter.on"))):"
        }
    }

    /// Where one is: the part, the topic, and whom it is about.
    func heading(_ place: GuidePlace, _ parts: String?...) -> String {
        let part =
            switch place {
            case .step(let step):
                text("guide.heading", ["step": "\(step)", "name": text("cli.step.name.\(step)")])
            case .departure: text("guide.departure.heading")
            }
        return "\n" + ([part] + parts.compactMap { $0 }).joined(separator: " – ")
    }

    /// What one can do, and why the question is asked.
    func help(_ page: GuidePage) -> String {
        var lines = ["", text("guide.help")]
        let rules = page.rules
        let open = scene.findings.filter { rules.contains($0.rule) && $0.needsSomebody }
        if !open.isEmpty { lines += [text("guide.help.why")] + Self.lines(open, context) }
        return lines.joined(separator: "\n")
    }

    /// Findings in plain words, one line each, each sentence once.
    static func lines(_ findings: [Finding], _ context: CommandContext) -> [String] {
        var lines: [String] = []
        for finding in findings {
            let message = finding.message(context.data.texts, context.options.language)
            let line = "  – \(message) (\(finding.rule))"
            if !lines.contains(line) { lines.append(line) }
        }
        return lines
    }

    /// What was answered, in words.
    func value(_ answer: [(FieldName, JSONValue)], _ page: QuestionPage) -> String {
        if page.definition.value.isSet {
            let chosen = answer.filter { $0.1 == .bool(true) }.compactMap(\.0.element)
                .map { words.element($0, page.definition.value) }
            return chosen.isEmpty ? scene.book.words.none[language] : chosen.joined(separator: ", ")
        }
        guard let value = answer.first?.1 else { return "" }
        return words.value(value, at: page.question.keys, of: page.definition)
    }

    /// Who says what, since when.
    func voice(_ head: RegisterHead, _ name: FieldName, _ type: String) -> String {
        "\(words.value(head.value.json, field: name, type: type)) (\(speaker(head)))"
    }

    func speaker(_ head: RegisterHead) -> String {
        guard let fact = scene.facts.operations[head.stamp.operation] else { return "" }
        let organisation =
            context.data.catalogue.roles.organisations[fact.author.organisation]?[language]
            ?? fact.author.organisation
        let time = LocalTime.text(Instant(milliseconds: fact.recordedAt.wallMilliseconds))
        return "\(organisation), \(fact.author.id), \(time)"
    }

    func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
        context.text(key, arguments)
    }

    private func question(_ page: QuestionPage, at place: GuidePlace) -> String {
        var lines = [heading(place, page.topic.title[language], page.name), page.ask(language)]
        if let help = page.question.help { lines.append(help[language]) }
        lines += standing(page)
        lines += numbered(page.form.choices)
        if page.form.choices.isEmpty, case .one = page.form {
            lines.append(text("guide.nothing-to-choose"))
        }
        return lines.joined(separator: "\n")
    }

    private func addition(_ page: AdditionPage, at place: GuidePlace) -> String {
        var lines = [heading(place, page.topic.title[language], page.name), page.ask]
        if let help = page.help { lines.append(help) }
        if !page.known.isEmpty {
            lines.append(text("guide.known", ["names": page.known.joined(separator: "; ")]))
        }
        lines += numbered(page.choices)
        return lines.joined(separator: "\n")
    }

    private func numbered(_ choices: [GuideChoice]) -> [String] {
        choices.enumerated().map { "  \($0 + 1) \($1.label)" }
    }

    /// What was answered before, and by whom; where people differ, every voice.
    private func standing(_ page: QuestionPage) -> [String] {
        var lines: [String] = []
        if page.isContested {
            lines.append(text("guide.conflict"))
            for standing in page.standing {
                lines += standing.field.allHeads.map {
                    "  – \(voice($0, standing.name, page.topic.type))"
                }
            }
            if let field = page.standing.first {
                let value = words.value(
                    field.field.valueJSON, field: field.name, type: page.topic.type)
                lines.append(text("guide.conflict.holds", ["value": value]))
            }
        } else if page.definition.value.isSet {
            let chosen = page.standing.filter { $0.field.value == .known(.bool(true)) }
                .compactMap(\.name.element).map { words.element($0, page.definition.value) }
            if !page.standing.isEmpty {
                let none = scene.book.words.none[language]
                let value = chosen.isEmpty ? none : chosen.joined(separator: ", ")
                lines.append(text("guide.now", ["value": value]))
            }
        } else if let part = page.part {
            let value = words.value(part, at: page.question.keys, of: page.definition, isPart: true)
            lines.append(text("guide.now", ["value": value]))
        } else if page.question.keys.isEmpty {
            lines += page.standing.flatMap { standing in
                standing.field.allHeads.map {
                    text("guide.now", ["value": voice($0, standing.name, page.topic.type)])
                }
            }
        }
        if page.isCorrection { lines.append(text("guide.correction")) }
        lines += page.noted.map {
            text(
                "guide.noted",
                ["value": "\($0.value.known?.stringValue ?? "") (\(speaker($0)))"])
        }
        return lines
    }
}
