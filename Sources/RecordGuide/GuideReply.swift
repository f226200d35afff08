import RecordMerge
import RecordModel

/// What a typed line means as an answer.
package enum GuideReply: Sendable {
    /// This is to be written.
    case edit(GuideEdit)
    /// It stands there already: nothing is written.
    case unchanged
    /// A time that fits two days: which is meant?
    case which([Instant])
    /// No answer that fits: the key of the text that says what would.
    case unclear(String)
}

extension QuestionPage {
    /// Reads an answer. What the guide does not know goes to the entry code as it was typed, which
    /// says what is allowed.
    package func reply(_ line: String, _ scene: GuideScene) -> GuideReply {
        let text = GuideWords.trimmed(line)
        switch form {
        case .text:
            return stored(
                .text(text.hasPrefix("=") ? GuideWords.trimmed(String(text.dropFirst())) : text))
        case .one(let choices):
            if let choice = choices.pick(text) { return stored(choice.value) }
            return scene.code(text, question, definition).map { stored(.text($0)) } ?? typed(text)
        case .several(let choices): return several(text, choices, scene)
        case .number:
            if isUnknown(text, scene) { return stored(.null) }
            return Int64(text).map { stored(.integer($0)) } ?? typed(text)
        case .moment: return moment(text, scene)
        case .date(let orMoment):
            if let date = TimeEntry(scene).date(text) { return stored(.text(date)) }
            return orMoment ? moment(text, scene) : .unclear("guide.unclear.date")
        }
    }

    /// Takes one of the moments that a time could mean.
    package func reply(_ moment: Instant) -> GuideReply { stored(.text(moment.localText)) }

    private func moment(_ text: String, _ scene: GuideScene) -> GuideReply {
        if question.mayBeUnknown, isUnknown(text, scene) { return stored(.null) }
        let read = TimeEntry(scene).moments(text, isAhead: question.isAhead)
        switch read.count {
        case 0: return .unclear("guide.unclear.time")
        case 1: return stored(.text(read[0].localText))
        default: return .which(read)
        }
    }

    private func several(
        _ text: String, _ choices: [GuideChoice], _ scene: GuideScene
    ) -> GuideReply {
        let standing = Set(
            self.standing.filter { $0.field.value == .known(.bool(true)) }.compactMap(
                \.name.element))
        var chosen: Set<String> = []
        if question.mayBeNone, choices.isNone(text, scene.book.words.none) {
            chosen = []
        } else {
            for part in text.split(whereSeparator: { $0 == "," || $0 == ";" }).flatMap(
                choices.parts)
            {
                guard let code = choices.pick(part)?.value.stringValue else {
                    return .edit(edit([GuideEntry("\(question.field)[\(part)]", .bool(true))]))
                }
                chosen.insert(code)
            }
            guard !chosen.isEmpty else { return .unclear("guide.unclear.several") }
        }
        let codes = choices.compactMap(\.value.stringValue)
        let isNone = chosen.isEmpty && standing.isEmpty
        let changes = codes.filter { chosen.contains($0) != standing.contains($0) || isNone }
        guard !changes.isEmpty else { return .unchanged }
        return .edit(
            edit(
                changes.map { GuideEntry("\(question.field)[\($0)]", .bool(chosen.contains($0))) },
                removes: !standing.isSubset(of: chosen)))
    }

    /// The edit for a value; nothing where it stands already and nobody differs.
    private func stored(_ value: JSONValue) -> GuideReply {
        let whole = self.whole(value)
        let isList = definition.rule.policy == .appendOnly && !isWrittenOnce
        if !isList, !isContested, let field = standing.first?.field, field.state == .settled,
            field.value == .known(whole)
        {
            return .unchanged
        }
        return .edit(edit([GuideEntry(question.field, whole)]))
    }

    private func typed(_ text: String) -> GuideReply {
        guard question.keys.isEmpty else { return stored(.text(text)) }
        return .edit(edit([GuideEntry(question.field, typed: text)]))
    }

    /// The value of the field with the answer in its place.
    private func whole(_ value: JSONValue) -> JSONValue {
        guard !question.keys.isEmpty else { return value }
        let standing = item?.changed ?? self.standing.first?.field.value.known
        var object = standing?.objectValue == nil ? .members([]) : standing ?? .members([])
        for member in question.with?.objectValue?.members ?? [] {
            object = object.setting(member.value, at: [member.key.string])
        }
        return object.setting(value, at: question.keys[...])
    }

    private func isUnknown(_ text: String, _ scene: GuideScene) -> Bool {
        question.mayBeUnknown
            && Language.allCases.contains {
                scene.book.words.unknown[$0].lowercased() == GuideWords.folded(text)
            }
    }
}

extension [GuideChoice] {
    /// The choice that a number, a code or a label means.
    func pick(_ text: String) -> GuideChoice? {
        let typed = GuideWords.folded(text)
        if let number = Int(typed) { return indices.contains(number - 1) ? self[number - 1] : nil }
        return first { $0.value.stringValue == typed || $0.label.lowercased() == typed }
    }

    /// "1 3" is two numbers; "with space" is one label.
    func parts(_ text: Substring) -> [String] {
        let words = text.split(separator: " ").map(String.init)
        return words.allSatisfy { Int($0) != nil } ? words : [String(text)]
    }

    /// Whether a line says: none of these.
    func isNone(_ text: String, _ word: LocalisedText) -> Bool {
        let typed = GuideWords.folded(text)
        return typed == "0" || Language.allCases.contains { word[$0].lowercased() == typed }
    }
}
