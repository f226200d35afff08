/// Everything that is to stay out of texts, prepared once and then looked for at once.
struct SecretWords {
    private var phrases = ByteTrie()
    private var degrees: Set<SecretDegree> = []

    /// Whether there is nothing to look for.
    var isEmpty: Bool { phrases.byteCountMin == nil && degrees.isEmpty }

    mutating func insert(_ found: some Sequence<SecretPhrase>) {
        for phrase in found { phrases.insert(phrase.bytes, mark: phrase.tokenCountMax) }
    }

    mutating func insert(_ found: some Sequence<SecretDegree>) { degrees.formUnion(found) }

    /// Whether any of the words stands in a text.
    func stands(in folded: FoldedText) -> Bool { !words(in: folded).isEmpty }

    /// The text with another one in place of all that is secret.
    func replacing(in text: String, with other: String) -> String {
        let places = places(in: text)
        guard !places.isEmpty else { return text }
        var (result, rest) = ("", text.startIndex)
        for place in places {
            result += text[rest..<place.lowerBound]
            result += other
            rest = place.upperBound
        }
        return result + text[rest...]
    }

    /// Where it stands, in order and apart.
    private func places(in text: String) -> [Range<String.Index>] {
        guard !isEmpty else { return [] }
        let folded = FoldedText(text)
        let words = words(in: folded)
        guard !degrees.isEmpty else { return words }
        let numbers = SecretDegree.all(in: folded, text).filter { degrees.contains($0.degree) }
            .map(\.place)
        guard !numbers.isEmpty else { return words }
        return (words + numbers).sorted { $0.lowerBound < $1.lowerBound }
            .reduce(into: []) { apart, place in
                guard let last = apart.last, place.lowerBound < last.upperBound else {
                    apart.append(place)
                    return
                }
                apart[apart.count - 1] =
                    last.lowerBound..<max(last.upperBound, place.upperBound)
            }
    }

    private func words(in folded: FoldedText) -> [Range<String.Index>] {
        var found: [Range<String.Index>] = []
        var token = 0
        while token < folded.tokens.count {
            guard let last = end(in: folded, from: token) else {
                token += 1
                continue
            }
            found.append(
                folded.tokens[token].place.lowerBound..<folded.tokens[last].place.upperBound)
            token = last + 1
        }
        return found
    }

    /// The token at which the longest phrase ends that starts at a token.
    private func end(in folded: FoldedText, from first: Int) -> Int? {
        var node = ByteTrie.root
        var found: Int?
        for token in first..<folded.tokens.count {
            for byte in folded.word(folded.tokens[token]) {
                guard let next = phrases.step(node, byte) else { return found }
                node = next
            }
            if let countMax = phrases.mark(node), token - first < countMax { found = token }
        }
        return found
    }
}
