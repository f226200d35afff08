/// The pieces of words under which a text is kept in an index.
///
/// Two texts that may be one share some of them: threes of letters for longer words, for short
/// ones also the word with any one letter left out, the whole word, how it sounds. The index keeps
/// keyed digests of them only.
package enum SearchPieces {
    /// What share of the pieces of the smaller side two texts that may be one have in common at
    /// least: one error in a name of three letters leaves about a sixth.
    package static let sharedShareMin = 0.12

    /// Up to this length one error may leave no three letters as they were.
    private static let shortLetterCountMax = 6

    /// The pieces of a name.
    package static func of(_ name: NameText) -> Set<String> {
        var pieces = Set(name.words.flatMap { self.pieces($0, "n") })
        if name.words.count + name.silent.count > 1 || name.joined.utf8.count > 6 {
            pieces.insert("n+\(name.joined)")
        }
        return pieces
    }

    /// The pieces of an address.
    package static func of(_ address: AddressText) -> Set<String> {
        var pieces = Set(address.words.flatMap { self.pieces($0, "a") })
        for number in address.numbers {
            pieces.insert("a#\(number.digits)")
            if !number.addition.isEmpty { pieces.insert("a#\(number.digits)\(number.addition)") }
        }
        if let postcode = address.postcode { pieces.insert("a@\(postcode)") }
        return pieces
    }

    /// The pieces of a date: also with one part wrong, and with day and month swapped.
    package static func of(_ date: DateText) -> Set<String> {
        let swapped = [date.month, date.day].sorted()
        return [
            "d=\(date.text)", "d-\(date.year)-\(date.month)-", "d-\(date.year)--\(date.day)",
            "d--\(date.month)-\(date.day)", "d~\(date.year)-\(swapped[0])-\(swapped[1])",
        ]
    }

    private static func pieces(_ word: SearchWord, _ kind: String) -> [String] {
        guard !word.hasDigit else { return ["\(kind)=\(word.plain)"] }
        var pieces = [
            "\(kind)=\(word.plain)", "\(kind)!\(word.sound)", "\(kind)^\(word.letters[0])",
        ]
        for letters in [word.letters, word.sounds] {
            pieces += threes(letters).map { "\(kind)3\($0)" }
            guard letters.count <= shortLetterCountMax, letters.count > 1 else { continue }
            pieces.append("\(kind)-\(text(letters))")
            for index in letters.indices {
                pieces.append("\(kind)-\(text(letters[..<index] + letters[(index + 1)...]))")
            }
        }
        return pieces
    }

    /// Every three letters in a row, with a mark before and after the word.
    private static func threes(_ letters: [Unicode.Scalar]) -> [String] {
        let padded = ["·"] + letters + ["·"]
        guard padded.count >= 3 else { return [] }
        return (0...(padded.count - 3)).map { text(padded[$0..<($0 + 3)]) }
    }

    private static func text(_ letters: some Sequence<Unicode.Scalar>) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: letters)
        return text
    }
}
