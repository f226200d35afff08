import RecordMerge
import RecordModel

/// What the guide shows next.
package enum GuidePage: Sendable {
    case question(QuestionPage)
    case addition(AdditionPage)
    /// The points that are agreed together.
    case points([PointLine])
    /// Everything of the step was asked.
    case end(step: Int)
    /// Who leaves, and who is safe.
    case departure
}

extension GuidePage {
    /// The rules that an answer helps to meet.
    package var rules: Set<String> {
        switch self {
        case .question(let page): page.topic.rules.union(page.question.rules)
        case .addition(let page): page.topic.rules
        case .points(let lines): Set(lines.flatMap(\.topic.rules))
        case .end, .departure: []
        }
    }
}

/// A field with what stands on it.
package struct StandingField: Sendable {
    /// Its name; of a set, with element.
    package let name: FieldName
    /// As merged.
    package let field: MaterialisedField
}

/// A question, with what was answered before and by whom.
package struct QuestionPage: Sendable {
    /// Where it stands.
    package let key: GuideKey
    /// Its topic.
    package let topic: GuideTopic
    /// The question.
    package let question: GuideQuestion
    /// The field.
    package let definition: FieldDefinition
    /// How it is answered.
    package let form: GuideForm
    /// What the answer is written to; nil when the answer makes it.
    package let entity: EntityReference?
    /// Whom or what it is about, by name.
    package let name: String?
    /// What stands there now.
    package let standing: [StandingField]
    /// What stands as a note about it.
    package let noted: [RegisterHead]
    /// The item that the answer changes, where it is about a list.
    let item: GuideItem?
    /// What is written besides when the answer makes the entity.
    let presets: [GuideEntry]
    /// Whether an answer once given stands for good.
    let isWrittenOnce: Bool

    /// Whether people differ about it.
    package var isContested: Bool { standing.contains { $0.field.state == .conflict } }

    /// Whether another answer means a new entry that corrects the one that stands.
    package var isCorrection: Bool { isWrittenOnce && !standing.isEmpty }

    /// Whether something was answered that nobody contests.
    package var isAnswered: Bool {
        question.keys.isEmpty ? !standing.isEmpty && !isContested : part != nil
    }

    /// Every write that the page shows.
    package var heads: [RegisterHead] {
        (item.map { [$0.head] } ?? []) + standing.flatMap(\.field.allHeads) + noted
    }

    /// The question in words.
    package func ask(_ language: Language) -> String {
        question.ask[language].naming(name)
    }

    /// The value that stands, where the answer is a part of one.
    package var part: JSONValue? {
        guard !question.keys.isEmpty else { return nil }
        let whole = item?.head.value.known ?? standing.first?.field.value.known
        return whole?.value(at: question.keys)
    }
}

/// The question whether there is one (more).
package struct AdditionPage: Sendable {
    /// Where it stands.
    package let key: GuideKey
    /// Its topic.
    package let topic: GuideTopic
    /// Whom it is about, by name.
    package let name: String?
    /// What is there already, by name.
    package let known: [String]
    /// The question in words.
    package let ask: String
    /// A line that explains it.
    package let help: String?
    /// Yes, no, and where that can be said for good: that there is none.
    package let choices: [GuideChoice]
    let singleton: EntityReference?
    /// What stands on the field that says there is none.
    let said: [RegisterHead]

    /// What a typed line means.
    package func reply(_ line: String) -> AdditionReply {
        switch choices.pick(line)?.value {
        case .bool(true)?: .add
        case .bool(false)?: .pass
        case .null?: edit.map(AdditionReply.none) ?? .unclear
        default: .unclear
        }
    }

    /// Saying that there is none.
    private var edit: GuideEdit? {
        guard let field = topic.none?.field, let singleton else { return nil }
        return GuideEdit(
            kind: .set(singleton), entries: [GuideEntry(field, .bool(true))],
            opened: said.map(\.stamp.citation), needsReason: false)
    }
}

/// What a typed line means to the question whether there is one more.
package enum AdditionReply: Sendable {
    /// There is one.
    case add
    /// Not now.
    case pass
    /// There is none, said for good.
    case none(GuideEdit)
    case unclear
}

/// One of the points that are agreed together.
package struct PointLine: Sendable {
    /// Its number.
    package let number: Int
    /// Its topic.
    package let topic: GuideTopic
    /// What stands on its fields.
    package let standing: [StandingField]
    /// The items that stand on its list.
    package let items: [RegisterHead]
    /// What is missing: the questions without an answer.
    package let missing: [GuideQuestion]
    /// The answer that there is none, where somebody said so.
    package let none: LocalisedText?
    /// Whether all that belongs to it is there.
    package let isComplete: Bool
}

extension String {
    /// The text with `{name}` filled in.
    func naming(_ name: String?) -> String {
        split(separator: "{name}", omittingEmptySubsequences: false)
            .joined(separator: name ?? "")
    }
}
