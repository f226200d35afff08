/// What of an address gives it away by itself: all of it, street and number, a street, a postcode.
struct AddressPhrases {
    private enum Limit {
        /// Shorter streets are words of the language.
        static let streetLetterCountMin = 6
        /// The last word of a street, by itself: "straat" is one too.
        static let lastWordLetterCountMin = 8
        static let placeLetterCountMin = 3
        /// "A", "bis", "hs": what follows a house number.
        static let additionLetterCountMax = 3
        static let postcodeDigitCount = 4
        static let postcodeLetterCount = 2
    }

    /// A run of letters or digits.
    private typealias Word = (bytes: [UInt8], isNumber: Bool)

    /// Without the name of the place.
    private(set) var phrases: Set<SecretPhrase> = []
    /// The name of the place.
    private(set) var places: Set<SecretPhrase> = []
    private var isRecognised: Bool

    /// Reads an address.
    ///
    /// - Parameter isAddress: Whether it is known to be one; else it is words about a place, in
    ///   which one may stand.
    init(_ text: String, isAddress: Bool) {
        isRecognised = isAddress
        if let whole = SecretPhrase(text) { phrases.insert(whole) }
        let parts = text.split { ",;()\n\r|/".contains($0) }
        for (index, part) in parts.enumerated() {
            let folded = FoldedText(part)
            let words = folded.tokens.map { (Array(folded.word($0)), $0.isNumber) }
            if !isAddress { addDescription(words) }
            read(words, isFirst: index == 0)
        }
    }

    private mutating func read(_ words: [Word], isFirst: Bool) {
        var rest = words[...]
        if let code = postcode(words) {
            isRecognised = true
            insert(words[code..<(code + 2)])
            addPlace(words[(code + 2)...])
            rest = words[..<code]
        }
        if let number = houseNumber(rest) {
            isRecognised = true
            addStreet(rest[..<number], rest[number...])
        } else if isFirst, isRecognised {
            addStreetName(rest.filter { !$0.isNumber }[...])
        } else {
            addPlace(rest)
        }
    }

    /// "in Opvang Berk": also without the short words before it.
    private mutating func addDescription(_ words: [Word]) {
        let rest = words.drop { !$0.isNumber && $0.bytes.count <= Limit.additionLetterCountMax }
        guard letterCount(rest) >= Limit.streetLetterCountMin else { return }
        insert(rest)
    }

    /// Where four digits with two letters stand.
    private func postcode(_ words: [Word]) -> Int? {
        words.indices.dropLast().last { index in
            let (digits, letters) = (words[index], words[index + 1])
            return digits.isNumber && digits.bytes.count == Limit.postcodeDigitCount
                && digits.bytes.first != UInt8(ascii: "0") && !letters.isNumber
                && letters.bytes.count == Limit.postcodeLetterCount
        }
    }

    /// The first number after words: "2e Schuilstraat 12".
    private func houseNumber(_ words: ArraySlice<Word>) -> Int? {
        words.indices.first { index in
            words[index].isNumber && letterCount(words[..<index]) >= Limit.placeLetterCountMin
        }
    }

    /// - Parameter rest: From the house number on.
    private mutating func addStreet(_ street: ArraySlice<Word>, _ rest: ArraySlice<Word>) {
        let addition = rest.dropFirst().prefix {
            $0.isNumber || $0.bytes.count <= Limit.additionLetterCountMax
        }
        for start in street.indices {
            let name = street[start...]
            guard letterCount(name) >= Limit.placeLetterCountMin,
                start == street.startIndex || (name.first?.bytes.count ?? 0) > 1
            else { continue }
            // Each longer form too: what belongs to the number goes with it.
            for count in 1...(addition.count + 1) { insert(name + rest.prefix(count)) }
        }
        addStreetName(street)
        addPlace(rest.dropFirst(1 + addition.count))
    }

    private mutating func addStreetName(_ street: ArraySlice<Word>) {
        if letterCount(street) >= Limit.streetLetterCountMin { insert(street) }
        guard street.count > 1, let last = street.last,
            letterCount([last]) >= Limit.lastWordLetterCountMin
        else { return }
        insert([last])
    }

    private mutating func addPlace(_ words: ArraySlice<Word>) {
        let name = words.prefix { !$0.isNumber }
        guard isRecognised, letterCount(name) >= Limit.placeLetterCountMin else { return }
        places.insert(SecretPhrase(name.map(\.bytes)))
    }

    private mutating func insert(_ words: ArraySlice<Word>) {
        phrases.insert(SecretPhrase(words.map(\.bytes)))
    }

    private func letterCount(_ words: ArraySlice<Word>) -> Int {
        words.filter { !$0.isNumber }.reduce(0) { $0 + $1.bytes.count }
    }
}
