import RecordModel

/// Takes out of values what would lead to something that was left out: its id, a secret address,
/// the name of who reported.
struct WithheldMask {
    /// What stands in place of a reference to something that was left out.
    static let placeholder = JSONValue.members([("withheld", .bool(true))])
    /// What stands in place of a piece of a text.
    static let ellipsis = "…"
    /// Texts this long of nothing but hexadecimal digits are ids and digests.
    private static let digestCharacterCountMin = 32

    private let ids: Set<String>
    private let pieces: ByteTrie
    private let secrets: SecretWords
    private let codes: Set<String>

    /// A mask for these ids and these words.
    ///
    /// - Parameter codes: Of enumerations: they say the same of everybody, and stay readable.
    init(ids: Set<String>, secrets: SecretWords, codes: Set<String> = []) {
        self.ids = ids
        self.secrets = secrets
        self.codes = codes
        pieces = ids.reduce(into: ByteTrie()) { $0.insert($1.utf8) }
    }

    /// Whether everything shows as it is.
    var isEmpty: Bool { ids.isEmpty && secrets.isEmpty }

    /// Whether a field is about something that was left out, by its element.
    func hides(_ field: FieldName) -> Bool { field.element.map(ids.contains) ?? false }

    /// What may be shown of a value.
    func shown(_ json: JSONValue) -> JSONValue {
        switch json {
        case .string(let text):
            if ids.contains(text.string) { return Self.placeholder }
            return codes.contains(text.string) ? json : .text(shown(text.string))
        case .array(let values): return .array(values.map(shown))
        case .object(let object):
            return .object(JSONObject(object.members.map { ($0.key, shown($0.value)) }))
        default: return json
        }
    }

    /// What may be shown of words.
    func shown(_ words: String) -> String {
        let told = pieces.replacing(in: words, with: Self.ellipsis)
        guard !secrets.isEmpty, !isDigest(told) else { return told }
        return secrets.replacing(in: told, with: Self.ellipsis)
    }

    private func isDigest(_ text: String) -> Bool {
        let bytes = text.utf8
        return bytes.count >= Self.digestCharacterCountMin
            && bytes.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
                    || byte == UInt8(ascii: "-")
            }
    }
}
