import RecordMerge
import RecordModel

/// Phrases to look for in what people wrote, whatever the capitals and marks between the words.
package struct Wording: Sendable {
    /// The phrases of the catalogue that rules look for.
    enum List {
        /// What points to stalking, under whatever name it was registered.
        static let stalking = "stalking"
        /// What lays the blame for contact on the victim.
        static let blame = "blame"
    }

    private static let space = UInt8(ascii: " ")
    private static let anyEnding: Character = "*"
    private let patterns: [[UInt8]]

    /// Phrases of words; a `*` at the end stands for any ending of the last word.
    package init(_ phrases: [String]) {
        patterns = phrases.map { phrase in
            let words = Self.words(phrase)
            return phrase.last == Self.anyEnding ? words.dropLast() : words
        }
    }

    /// Whether one of the phrases stands in the text.
    package func occurs(in text: String) -> Bool {
        let words = Self.words(text)
        return patterns.contains { Self.contains(words, $0) }
    }

    /// The words in small letters, with one space before and after each.
    private static func words(_ text: String) -> [UInt8] {
        var words = [space]
        for byte in text.lowercased().utf8 {
            let isLetter = byte >= 0x80 || (0x61...0x7A).contains(byte)
            if isLetter || (0x30...0x39).contains(byte) {
                words.append(byte)
            } else if words.last != space {
                words.append(space)
            }
        }
        if words.last != space { words.append(space) }
        return words
    }

    /// Whether the pattern stands at one of the text's words; both begin with a space.
    private static func contains(_ text: [UInt8], _ pattern: [UInt8]) -> Bool {
        guard pattern.count <= text.count else { return false }
        for start in 0...(text.count - pattern.count) where text[start] == space {
            var length = 1
            while length < pattern.count, text[start + length] == pattern[length] { length += 1 }
            if length == pattern.count { return true }
        }
        return false
    }
}

extension RecordFacts {
    /// What people wrote in their own words about the case, by entity, sorted; how the record is
    /// handled (answers, agreements, disclosures) is left out.
    func freeTexts() -> [(entity: EntityReference, texts: [String])] {
        record.entities.compactMap { entity in
            let type = entity.reference.type
            guard entity.isPresent, !catalogue.roles.processTypes.contains(type) else { return nil }
            let texts = entity.fields.flatMap { name, field -> [String] in
                guard catalogue.definition(type: type, field: name)?.value.isFreeText ?? false
                else { return [] }
                return field.allHeads.compactMap(\.value.known).flatMap(\.texts)
            }
            return texts.isEmpty ? nil : (entity.reference, texts)
        }
    }

    /// The phrases of the catalogue's list of that name; none where it has no such list.
    func wording(_ list: String) -> Wording { Wording(catalogue.wording[list] ?? []) }
}

extension ValueType {
    /// Whether people write it in their own words.
    fileprivate var isFreeText: Bool {
        switch self {
        case .text: true
        case .object(let keys): keys.values.contains(where: \.isFreeText)
        case .list(let items): items.isFreeText
        default: false
        }
    }
}

extension JSONValue {
    /// Every text in the value, however deep.
    fileprivate var texts: [String] {
        if let text = stringValue { return [text] }
        if let items = arrayValue { return items.flatMap(\.texts) }
        return objectValue?.members.flatMap(\.value.texts) ?? []
    }
}
