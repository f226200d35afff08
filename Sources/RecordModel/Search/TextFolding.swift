/// Takes text apart into words that compare well: small letters, without accents and punctuation.
///
/// Other scripts than Latin stay as they are; text is expected in composed form (NFC), in which
/// it is kept everywhere.
enum TextFolding {
    /// From here on a text is not looked at: nobody has such a name or address.
    static let scalarCountMax = 400

    /// The words of a text, in order.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in text.lowercased().unicodeScalars.prefix(scalarCountMax) {
            switch kind(scalar) {
            case .letters(let letters): word += letters
            case .nothing: continue
            case .mark where word.unicodeScalars.last?.isASCII ?? true: continue
            case .mark: word.unicodeScalars.append(scalar)
            case .gap:
                if !word.isEmpty { words.append(word) }
                word = ""
            }
        }
        return word.isEmpty ? words : words + [word]
    }

    private enum Kind {
        case letters(String)
        /// It changes the letter before it.
        case mark
        /// It stands inside a word and says nothing.
        case nothing
        case gap
    }

    private static let apostrophes: Set<Unicode.Scalar> = [
        "'", "’", "‘", "ʼ", "`", "´", "ʹ", "ʻ",
    ]
    /// Letters whose name does not tell which plain ones they stand for.
    private static let written: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ĳ": "ij", "þ": "th", "ð": "d", "ı": "i", "ŋ": "n",
    ]

    private static func kind(_ scalar: Unicode.Scalar) -> Kind {
        if scalar.isASCII {
            let value = scalar.value
            if (0x61...0x7A).contains(value) || (0x30...0x39).contains(value) {
                return .letters(String(scalar))
            }
            return scalar == "'" || scalar == "`" ? .nothing : .gap
        }
        if apostrophes.contains(scalar) { return .nothing }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return .mark
        case .spacingMark: return .letters(String(scalar))
        default: break
        }
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
            return .gap
        }
        return .letters(written[scalar] ?? latin(scalar) ?? String(scalar))
    }

    /// The plain letter under an accented one, by the name that Unicode gives it.
    private static func latin(_ scalar: Unicode.Scalar) -> String? {
        let prefix = "LATIN SMALL LETTER "
        guard let name = scalar.properties.name, name.hasPrefix(prefix) else { return nil }
        let letter = name.dropFirst(prefix.count).prefix { $0 != " " }
        return letter.count == 1 ? letter.lowercased() : nil
    }
}
