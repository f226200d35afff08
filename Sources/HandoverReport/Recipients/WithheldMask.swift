import RecordModel

/// Takes out of values what would lead to something that was left out: its id, a secret address.
struct WithheldMask {
    /// What stands in place of a reference to something that was left out.
    static let placeholder = JSONValue.members([("withheld", .bool(true))])
    /// What stands in place of a piece of a text.
    static let ellipsis = "…"
    /// Shorter secrets are words of the language: taking them out would garble everything.
    static let secretCharacterCountMin = 6

    private let ids: Set<String>
    private let pieces: [String]

    /// A mask for these ids and these pieces of text.
    init(ids: Set<String>, secrets: [String]) {
        self.ids = ids
        pieces =
            ids.sorted()
            + secrets.filter { $0.count >= Self.secretCharacterCountMin }
            .sorted { ($1.count, $0) < ($0.count, $1) }
    }

    /// Whether a field is about something that was left out, by its element.
    func hides(_ field: FieldName) -> Bool { field.element.map(ids.contains) ?? false }

    /// What may be shown of a value.
    func shown(_ json: JSONValue) -> JSONValue {
        switch json {
        case .string(let text):
            ids.contains(text.string) ? Self.placeholder : .text(shown(text.string))
        case .array(let values): .array(values.map(shown))
        case .object(let object):
            .object(JSONObject(object.members.map { ($0.key, shown($0.value)) }))
        default: json
        }
    }

    /// What may be shown of words.
    func shown(_ words: String) -> String {
        pieces.reduce(words) { words, piece in
            words.contains(piece) ? words.replacing(piece, with: Self.ellipsis) : words
        }
    }
}
