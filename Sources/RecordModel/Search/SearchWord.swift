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
        var letters = LetterSet(bytes)
        for variant in spelling where letters.isSuperset(of: variant.letters) {
            guard let replaced = replaced(bytes, variant) else { continue }
            bytes = replaced
            letters = LetterSet(bytes)
        }
        var single: [UInt8] = []
        // What other scripts are made of is not doubled letters.
        for byte in bytes where byte >= 0x80 || byte != single.last { single.append(byte) }
        return String(decoding: single, as: UTF8.self)
    }

    /// Nil when the variant stands nowhere in the word.
    private static func replaced(
        _ word: [UInt8], _ variant: SearchDefinition.Spelling
    ) -> [UInt8]? {
        let from = variant.from
        guard word.count >= from.count else { return nil }
        var result: [UInt8] = []
        var rest = 0
        var index = variant.isAtEnd ? word.count - from.count : 0
        while index + from.count <= word.count {
            guard stands(from, in: word, at: index) else {
                if variant.isAtStart { break }
                index += 1
                continue
            }
            result += word[rest..<index] + variant.to
            index += from.count
            rest = index
            if variant.isAtStart { break }
        }
        return rest == 0 ? nil : result + word[rest...]
    }

    private static func stands(_ part: [UInt8], in word: [UInt8], at place: Int) -> Bool {
        for (index, byte) in part.enumerated() where word[place + index] != byte { return false }
        return true
    }
}

/// Which letters from a to z a word has, to see at once what can't stand in it.
struct LetterSet: Sendable {
    private let bits: UInt32

    init(_ bytes: [UInt8]) {
        var bits: UInt32 = 0
        for byte in bytes where (0x61...0x7A).contains(byte) { bits |= 1 << UInt32(byte - 0x61) }
        self.bits = bits
    }

    func isSuperset(of other: LetterSet) -> Bool { bits & other.bits == other.bits }
}
