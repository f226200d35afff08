/// A text as secrets are looked for in it: small plain letters and digits, each word with where it
/// stands. Capitals, accents, punctuation and the width of gaps make no difference.
struct FoldedText {
    /// A run of letters or of digits.
    struct Token {
        /// Where it stands in ``FoldedText/bytes``.
        fileprivate(set) var bytes: Range<Int>
        /// Where it stands in the text.
        fileprivate(set) var place: Range<String.Index>
        let isNumber: Bool
    }

    /// The folded letters and digits, without any gap.
    private(set) var bytes: [UInt8] = []
    private(set) var tokens: [Token] = []

    init(_ text: some StringProtocol) {
        let scalars = text.unicodeScalars
        var isOpen = false
        for index in scalars.indices {
            let next = scalars.index(after: index)
            switch Self.kind(scalars[index]) {
            case .gap: isOpen = false
            case .nothing where isOpen: extend(to: next)
            case .nothing: continue
            case .letters(let letters):
                add(letters, index..<next, isNumber: false, isOpen)
                isOpen = true
            case .digit(let digit):
                add([digit], index..<next, isNumber: true, isOpen)
                isOpen = true
            }
        }
    }

    /// The letters or digits of a token.
    func word(_ token: Token) -> ArraySlice<UInt8> { bytes[token.bytes] }

    private mutating func extend(to end: String.Index) {
        let last = tokens.count - 1
        tokens[last].place = tokens[last].place.lowerBound..<end
    }

    private mutating func add(
        _ letters: [UInt8], _ place: Range<String.Index>, isNumber: Bool, _ isOpen: Bool
    ) {
        let start = bytes.count
        bytes += letters
        guard isOpen, let last = tokens.last, last.isNumber == isNumber else {
            tokens.append(Token(bytes: start..<bytes.count, place: place, isNumber: isNumber))
            return
        }
        extend(to: place.upperBound)
        tokens[tokens.count - 1].bytes = last.bytes.lowerBound..<bytes.count
    }

    private enum Kind {
        case letters([UInt8])
        case digit(UInt8)
        /// It changes the letter before it, or is not to be seen.
        case nothing
        case gap
    }

    /// Letters whose name does not tell which plain ones they stand for.
    private static let written: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ĳ": "ij", "þ": "th", "ð": "d", "ı": "i", "ŋ": "n",
    ]

    private static func kind(_ scalar: Unicode.Scalar) -> Kind {
        let value = scalar.value
        if value < 0x80 {
            let byte = UInt8(value)
            switch byte {
            case 0x61...0x7A: return .letters([byte])
            case 0x41...0x5A: return .letters([byte + 0x20])
            case 0x30...0x39: return .digit(byte)
            default: return .gap
            }
        }
        let properties = scalar.properties
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return .nothing
        case .decimalNumber:
            return .digit(0x30 + UInt8(properties.numericValue.map { Int($0) } ?? 0))
        default: break
        }
        guard properties.isAlphabetic else { return .gap }
        return .letters(properties.lowercaseMapping.unicodeScalars.flatMap { plain($0) })
    }

    /// The plain letter under an accented or wide one, by the name that Unicode gives it.
    private static func plain(_ scalar: Unicode.Scalar) -> [UInt8] {
        if scalar.properties.generalCategory == .nonspacingMark { return [] }
        if let written = written[scalar] { return Array(written.utf8) }
        let prefix = "LATIN SMALL LETTER "
        if var name = scalar.properties.name?[...] {
            if name.hasPrefix("FULLWIDTH ") { name = name.dropFirst("FULLWIDTH ".count) }
            if name.hasPrefix(prefix) {
                let letter = name.dropFirst(prefix.count).prefix { $0 != " " }
                if letter.utf8.count == 1 { return Array(letter.lowercased().utf8) }
            }
        }
        return Array(String(scalar).utf8)
    }
}
