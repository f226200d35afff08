/// An address as it is compared: its words, its numbers, its postcode.
package struct AddressText: Sendable {
    /// A house number with what makes it another door.
    struct Number: Hashable, Sendable {
        let digits: String
        let addition: String
        let places: [Int]

        /// Whether it may be the same door: what is not said may be the same.
        func mayBe(_ other: Number) -> Bool {
            digits == other.digits
                && (addition == other.addition || addition.isEmpty || other.addition.isEmpty)
        }

        func isExactly(_ other: Number) -> Bool {
            digits == other.digits && addition == other.addition
        }
    }

    /// Street and place, with abbreviations written out.
    let words: [SearchWord]
    /// How many of them stand before the first number: mostly the street.
    let streetWordCount: Int
    /// House numbers, in order.
    let numbers: [Number]
    /// For example `1234ab`.
    let postcode: String?
    /// The places of the postcode and of words that say nothing.
    let postcodePlaces: [Int]
    let silent: Set<Int>

    /// Reads an address, or words that somebody looks for.
    package init(_ text: String, _ definition: SearchDefinition) {
        var reader = AddressReader(TextFolding.words(text), definition)
        reader.read()
        words = reader.words.map { SearchWord($0.text, at: $0.places, definition) }
        numbers = reader.numbers
        let door = reader.numbers.first?.places.first ?? .max
        streetWordCount = words.count { ($0.places.first ?? 0) < door }
        postcode = reader.postcode
        postcodePlaces = reader.postcodePlaces
        silent = reader.silent
    }

    /// Whether it can be looked for: a number alone may be anything.
    var isEmpty: Bool { words.isEmpty && postcode == nil }
}

/// Takes an address apart, word by word.
private struct AddressReader {
    private let all: [String]
    private let definition: SearchDefinition
    private(set) var words: [(text: String, places: [Int])] = []
    private(set) var numbers: [AddressText.Number] = []
    private(set) var postcode: String?
    private(set) var postcodePlaces: [Int] = []
    private(set) var silent: Set<Int> = []

    init(_ all: [String], _ definition: SearchDefinition) {
        self.all = all
        self.definition = definition
    }

    mutating func read() {
        var place = 0
        while place < all.count { place += take(place) }
    }

    /// Takes what stands at a place.
    ///
    /// - Returns: How many words that were.
    private mutating func take(_ place: Int) -> Int {
        let word = all[place]
        let next = place + 1 < all.count ? all[place + 1] : nil
        if definition.numberWords.contains(word) {
            silent.insert(place)
            return 1
        }
        if postcode == nil, let length = postcodeLength(word, next) {
            postcode = length == 1 ? word : word + (next ?? "")
            postcodePlaces = Array(place..<(place + length))
            return length
        }
        let digits = word.prefix { $0.isASCII && $0.isWholeNumber }
        let rest = String(word.dropFirst(digits.count))
        if !digits.isEmpty, rest.count <= 3, !isOrdinal(rest) {
            if rest.isEmpty, let next, isAddition(next) {
                numbers.append(
                    .init(digits: String(digits), addition: next, places: [place, place + 1]))
                return 2
            }
            numbers.append(.init(digits: String(digits), addition: rest, places: [place]))
            return 1
        }
        add(word, place)
        return 1
    }

    /// Four digits and two letters, written together or not.
    private func postcodeLength(_ word: String, _ next: String?) -> Int? {
        func isDigits(_ text: Substring) -> Bool {
            text.utf8.count == 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
                && !text.hasPrefix("0")
        }
        func isLetters(_ text: Substring) -> Bool {
            text.utf8.count == 2 && text.utf8.allSatisfy { (0x61...0x7A).contains($0) }
                && !definition.numberWords.contains(String(text))
                && !definition.additions.contains(String(text))
        }
        if word.count == 6, isDigits(word.prefix(4)), isLetters(word.suffix(2)) { return 1 }
        guard isDigits(word[...]), let next, isLetters(next[...]) else { return nil }
        return 2
    }

    /// "2e Voorbeeldstraat": before any other word it is no house number.
    private func isOrdinal(_ rest: String) -> Bool {
        words.isEmpty && ["e", "de", "ste"].contains(rest)
    }

    private func isAddition(_ word: String) -> Bool {
        definition.additions.contains(word)
            || (word.unicodeScalars.count == 1
                && !word.utf8.contains { (0x30...0x39).contains($0) })
    }

    private mutating func add(_ word: String, _ place: Int) {
        let ending = definition.endings.first { $0.short == word || $0.full == word }?.full
        // "Voorbeeld straat" is "Voorbeeldstraat".
        if let ending, let last = words.last, last.places.last == place - 1 {
            words[words.count - 1] = (last.text + ending, last.places + [place])
            return
        }
        words.append((ending ?? writtenOut(word), [place]))
    }

    private func writtenOut(_ word: String) -> String {
        if let full = definition.abbreviations[word] { return full }
        for ending in definition.endings
        where word.hasSuffix(ending.short) && !word.hasSuffix(ending.full)
            && word.count >= ending.short.count + Self.stemLetterCountMin
        {
            return word.dropLast(ending.short.count) + ending.full
        }
        return word
    }

    /// A shorter word ends so by chance.
    private static let stemLetterCountMin = 4
}
