/// A word as it is compared: by its letters, and by how it sounds.
struct SearchWord: Hashable, Sendable {
    /// The word in small letters without accents.
    let plain: String
    /// The same for all spellings of a sound.
    let sound: String
    /// The words of the text that it was made of, counted from 0.
    let places: [Int]
    /// Whether it has a digit: then it is that word or another one, never nearly it.
    let hasDigit: Bool
    let letters: [Unicode.Scalar]
    let sounds: [Unicode.Scalar]

    init(_ plain: String, at places: [Int], _ definition: SearchDefinition) {
        self.plain = plain
        self.places = places
        hasDigit = plain.utf8.contains { (0x30...0x39).contains($0) }
        sound = hasDigit ? plain : DutchSound.of(plain, definition.spelling)
        letters = Array(plain.unicodeScalars)
        sounds = Array(sound.unicodeScalars)
    }

    var isInitial: Bool { letters.count == 1 }
}

/// Makes one spelling of all that sound the same in Dutch: Meijer, Meyer, Meier.
enum DutchSound {
    /// The word with every variant replaced, and double letters made single.
    static func of(_ word: String, _ spelling: [SearchDefinition.Spelling]) -> String {
        var bytes = Array(word.utf8)
        for variant in spelling { bytes = replaced(bytes, variant) }
        var single: [UInt8] = []
        // What other scripts are made of is not doubled letters.
        for byte in bytes where byte >= 0x80 || byte != single.last { single.append(byte) }
        return String(decoding: single, as: UTF8.self)
    }

    private static func replaced(
        _ word: [UInt8], _ variant: SearchDefinition.Spelling
    ) -> [UInt8] {
        let from = variant.from
        guard word.count >= from.count else { return word }
        var result: [UInt8] = []
        var index = 0
        while index < word.count {
            let end = index + from.count
            let fits =
                end <= word.count && (!variant.isAtStart || index == 0)
                && (!variant.isAtEnd || end == word.count) && word[index..<end].elementsEqual(from)
            result += fits ? variant.to : [word[index]]
            index = fits ? end : index + 1
        }
        return result
    }
}
