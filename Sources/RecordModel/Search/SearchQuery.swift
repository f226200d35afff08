/// What somebody looks for: names, addresses and dates of birth, in any order.
package struct SearchQuery: Sendable {
    /// Longer than any name with any address.
    package static let textByteCountMax = 400

    private let name: NameText
    private let address: AddressText
    private let dates: [DateText]
    /// How many words it has, dates included.
    private let wordCount: Int

    /// Reads what was typed; nil when it has no word, or is too long.
    package init?(_ text: String, _ definition: SearchDefinition) {
        guard text.utf8.count <= Self.textByteCountMax else { return nil }
        let parts = text.split { $0.isWhitespace || $0 == "," || $0 == ";" }
        dates = parts.compactMap { DateText(String($0)) }
        let rest = parts.filter { DateText(String($0)) == nil }.joined(separator: " ")
        name = NameText(rest, definition)
        address = AddressText(rest, definition)
        wordCount = TextFolding.words(rest).count + dates.count
        guard !name.isEmpty || !dates.isEmpty else { return nil }
    }

    /// The pieces under which what is looked for would be kept, by kind.
    package var pieces: [Set<String>] {
        var pieces = [SearchPieces.of(name)]
        if !address.isEmpty { pieces.append(SearchPieces.of(address)) }
        return (pieces + dates.map(SearchPieces.of)).filter { !$0.isEmpty }
    }

    /// Whether a value of a searched field is what is looked for.
    package func match(
        _ value: String, kind: SearchKind, _ definition: SearchDefinition
    ) -> TextMatch? {
        switch kind {
        case .name: return name.match(standing: NameText(value, definition))
        case .address: return address.match(standing: AddressText(value, definition))
        case .date:
            guard let standing = DateText(value) else { return nil }
            for (index, date) in dates.enumerated() {
                guard let likeness = date.likeness(standing) else { continue }
                return TextMatch(
                    covered: [wordCount - dates.count + index],
                    score: likeness == .exact ? 1 : 0.8, closeness: likeness)
            }
            return nil
        }
    }

    /// Which of the matches in one record answer the question: each that does so by itself, and all
    /// of them where one person, one address and the dates together have every word.
    package func answering<Match>(
        _ matches: [(kind: SearchKind, text: TextMatch, match: Match)]
    ) -> [(kind: SearchKind, text: TextMatch, match: Match)] {
        func covered(_ kind: SearchKind) -> [Set<Int>] {
            [[]] + matches.filter { $0.kind == kind }.map(\.text.covered)
        }
        let dates = covered(.date).reduce(into: Set<Int>()) { $0.formUnion($1) }
        let isWhole = covered(.name).contains { name in
            covered(.address).contains { address in
                name.union(address).union(dates).count == wordCount
            }
        }
        return isWhole ? matches : matches.filter { !$0.text.isPartial }
    }

    /// How well several matches in one record answer it together, from 0 to 1.
    package func score(_ matches: [TextMatch]) -> Double {
        let covered = matches.reduce(into: Set<Int>()) { $0.formUnion($1.covered) }
        let best = matches.map(\.score).max() ?? 0
        return Double(covered.count) / Double(max(wordCount, 1)) * best
    }
}
