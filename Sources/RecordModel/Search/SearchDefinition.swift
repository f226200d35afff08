/// What people are looked for by, in one field.
package enum SearchKind: String, CaseIterable, Sendable {
    /// What somebody is called.
    case name
    /// When somebody was born.
    case date
    /// Where something happened or somebody stays.
    case address
}

/// A field by which records are found.
package struct SearchField: Hashable, Sendable {
    /// The type of its entity.
    package let type: String
    /// The field.
    package let field: FieldName
    /// How it is compared.
    package let kind: SearchKind
}

/// How earlier records are found: which fields are searched and which words are one. Data of the
/// catalogue.
package struct SearchDefinition: Sendable {
    /// What a spelling is replaced by, so that variants come out the same.
    struct Spelling: Sendable {
        let from: [UInt8]
        let to: [UInt8]
        let isAtStart: Bool
        let isAtEnd: Bool
        /// The letters without which it stands nowhere.
        let letters: LetterSet
    }

    /// The searched fields.
    package let fields: [SearchField]
    /// The type of the entity that tells of the event.
    package let eventType: String
    /// Its field that says when it was reported.
    package let reportedAt: FieldName
    /// Words of a name that people leave out.
    let particles: Set<String>
    /// Forms of address before a name.
    let titles: Set<String>
    /// Words that only say that a house number follows.
    let numberWords: Set<String>
    /// Words after a house number that belong to it.
    let additions: Set<String>
    /// How street names end, short and in full.
    let endings: [(short: String, full: String)]
    /// Words of street names, by their short form.
    let abbreviations: [String: String]
    /// Spelling variants, in the order they are applied.
    let spelling: [Spelling]
    /// Changes whenever what is kept in an index would change.
    package let form: SHA256Digest

    /// Counts changes of the code that what is kept in an index depends on.
    private static let codeVersion = 1

    init(_ json: JSONValue, _ path: String) throws(CatalogueProblem) {
        guard let entries = json["fields"]?.arrayValue, !entries.isEmpty,
            let eventType = json["event"]?["type"]?.stringValue,
            let reportedAt = json["event"]?["reportedAt"]?.stringValue
        else { throw CatalogueProblem("\(path): fields or event is missing") }
        var fields: [SearchField] = []
        for entry in entries {
            guard let type = entry["type"]?.stringValue, let field = entry["field"]?.stringValue,
                let kind = entry["kind"]?.stringValue.flatMap(SearchKind.init)
            else { throw CatalogueProblem("\(path): a searched field is not readable") }
            fields.append(SearchField(type: type, field: FieldName(field), kind: kind))
        }
        self.fields = fields
        self.eventType = eventType
        self.reportedAt = FieldName(reportedAt)
        particles = Self.words(json["particles"])
        titles = Self.words(json["titles"])
        numberWords = Self.words(json["numberWords"])
        additions = Self.words(json["additions"])
        endings = try Self.pairs(json["endings"], path).map { (short: $0.1, full: $0.0) }
        abbreviations = Dictionary(
            try Self.pairs(json["abbreviations"], path).map { ($0.1, $0.0) }
        ) { first, _ in first }
        spelling = try Self.pairs(json["spelling"], path).map(Self.spelling)
        form = SHA256Digest(of: Array("\(Self.codeVersion) ".utf8) + json.canonicalBytes)
    }

    /// The searched fields of a type.
    package func fields(of type: String) -> [SearchField] { fields.filter { $0.type == type } }

    private static func words(_ json: JSONValue?) -> Set<String> {
        Set(json?.arrayValue?.compactMap(\.stringValue) ?? [])
    }

    private static func pairs(
        _ json: JSONValue?, _ path: String
    ) throws(CatalogueProblem) -> [(String, String)] {
        var pairs: [(String, String)] = []
        for entry in json?.arrayValue ?? [] {
            let texts = entry.arrayValue?.compactMap(\.stringValue) ?? []
            guard texts.count == 2, texts.allSatisfy({ !$0.isEmpty }) else {
                throw CatalogueProblem("\(path): a pair of words is not readable")
            }
            pairs.append((texts[0], texts[1]))
        }
        return pairs
    }

    private static func spelling(_ pair: (String, String)) -> Spelling {
        let isAtStart = pair.0.hasPrefix("^")
        let isAtEnd = pair.0.hasSuffix("$")
        let from = Array(pair.0.utf8.dropFirst(isAtStart ? 1 : 0).dropLast(isAtEnd ? 1 : 0))
        return Spelling(
            from: from, to: Array(pair.1.utf8), isAtStart: isAtStart, isAtEnd: isAtEnd,
            letters: LetterSet(from))
    }
}
