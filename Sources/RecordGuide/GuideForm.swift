import RecordMerge
import RecordModel

/// One answer to choose.
package struct GuideChoice: Hashable, Sendable {
    /// What is stored; of a set, the element.
    package let value: JSONValue
    /// What people read.
    package let label: String
}

/// How an answer is given.
package enum GuideForm: Hashable, Sendable {
    /// One of these, by its number.
    case one([GuideChoice])
    /// Some of these, by their numbers.
    case several([GuideChoice])
    case number
    case moment
    /// A day, or a moment of a day where `orMoment` says so.
    case date(orMoment: Bool)
    case text

    /// The choices, where there are some.
    package var choices: [GuideChoice] {
        switch self {
        case .one(let choices), .several(let choices): choices
        case .number, .moment, .date, .text: []
        }
    }

    /// Whether any text is an answer.
    package var isFreeText: Bool { self == .text }
}

extension GuideScene {
    /// How a question about a value of a type is answered.
    func form(_ question: GuideQuestion, _ type: ValueType, _ rule: MergeRule) -> GuideForm {
        switch type {
        case .boolean:
            let flags = [(true, book.words.yes), (false, book.words.no)].map {
                GuideChoice(value: .bool($0), label: $1[language])
            }
            let isKnownAsUnknown = question.keys.isEmpty && rule.caution?.namesUnknown ?? false
            return .one(flags + (isKnownAsUnknown || question.mayBeUnknown ? [unknown] : []))
        case .enumeration(let name): return .one(codes(name, question))
        case .codeSet(let name): return .several(codes(name, question))
        case .reference(let types): return .one(references(types))
        case .referenceSet(let types): return .several(references(types))
        case .integer: return .number
        case .instant: return .moment
        case .date: return .date(orMoment: false)
        case .dateOrInstant: return .date(orMoment: true)
        case .text, .decimal, .object, .list: return .text
        }
    }

    /// The code that a label means, also one that is not offered.
    func code(
        _ label: String, _ question: GuideQuestion, _ definition: FieldDefinition
    ) -> String? {
        guard case .enumeration(let name)? = definition.value.value(at: question.keys[...]),
            question.only != nil
        else { return nil }
        let typed = GuideWords.folded(label)
        return catalogue.enumerations[name]?.first {
            $0.code == typed || $0.label[language].lowercased() == typed
        }?.code
    }

    private var unknown: GuideChoice {
        GuideChoice(value: .null, label: book.words.unknown[language])
    }

    private func codes(_ name: String, _ question: GuideQuestion) -> [GuideChoice] {
        catalogue.codes(name).filter { question.only?.contains($0) ?? true }.map {
            GuideChoice(value: .text($0), label: label($0, of: name))
        }
    }

    private func references(_ types: [String]) -> [GuideChoice] {
        types.flatMap(entities).map {
            GuideChoice(value: .text($0.reference.id), label: name($0.reference))
        }
    }
}

extension CautionOrder {
    /// Whether not knowing has a place of its own among the values.
    fileprivate var namesUnknown: Bool {
        if case .list(let values) = self { values.contains("unknown") } else { false }
    }
}

extension ValueType {
    /// The type of what stands at a path of keys.
    func value(at keys: ArraySlice<String>) -> ValueType? {
        guard let key = keys.first else { return self }
        guard case .object(let members) = self else { return nil }
        return members[key]?.value(at: keys.dropFirst())
    }
}
