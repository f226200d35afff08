/// Words that are to stay out of every text.
struct SecretPhrase: Hashable {
    /// Its letters and digits, folded.
    let bytes: [UInt8]
    /// In how many runs of letters or digits it may stand at most.
    let tokenCountMax: Int

    /// A longer phrase does not come about by chance: "Schuil weg" is "Schuilweg".
    private static let looseByteCountMin = 8

    init(_ words: some Collection<[UInt8]>) {
        bytes = Array(words.joined())
        tokenCountMax = bytes.count >= Self.looseByteCountMin ? .max : words.count
    }

    /// The words of a text; nil when there are none that say anything.
    init?(_ text: some StringProtocol) {
        let folded = FoldedText(text)
        let phrase = SecretPhrase(folded.tokens.map { Array(folded.word($0)) })
        guard phrase.letterCount > 0, phrase.bytes.count > 1 else { return nil }
        self = phrase
    }

    /// How many of its bytes are no digits.
    var letterCount: Int { bytes.count { !(0x30...0x39).contains($0) } }
}
