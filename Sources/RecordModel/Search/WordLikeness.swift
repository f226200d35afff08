/// How far words may differ and still be taken for one.
package enum SearchLeniency: Sendable {
    /// Somebody asks and looks at the answer: rather one too many.
    case asked
    /// Nobody asked: only what is probably the same.
    case unasked

    /// How many letters may be wrong in a word of so many.
    func errorsMax(letters: Int) -> Int {
        switch self {
        case .asked: letters < 3 ? 0 : letters < 8 ? 1 : 2
        case .unasked: letters < 4 ? 0 : letters < 10 ? 1 : 2
        }
    }
}

/// How alike two words are.
struct WordLikeness: Hashable {
    /// From 0 to 1; the same word is 1.
    let score: Double
    /// Whether it is the very word.
    let isExact: Bool
    /// Whether one is only the first letter of the other.
    let isByInitial: Bool

    /// Nil when they are not taken for one.
    init?(_ one: SearchWord, _ other: SearchWord, _ leniency: SearchLeniency) {
        if one.plain == other.plain {
            self.init(score: 1, isExact: true)
            return
        }
        guard !one.hasDigit, !other.hasDigit else { return nil }
        if one.isInitial != other.isInitial {
            guard one.letters.first == other.letters.first else { return nil }
            self.init(score: 0.8, isByInitial: true)
            return
        }
        if one.sound == other.sound, one.sounds.count > 1 {
            self.init(score: 0.95)
            return
        }
        let length = max(one.letters.count, other.letters.count)
        let limit = leniency.errorsMax(letters: length)
        let errors = min(
            EditDistance.between(one.letters, other.letters, max: limit),
            EditDistance.between(one.sounds, other.sounds, max: limit))
        guard errors <= limit else { return nil }
        self.init(score: 1 - Double(errors) / Double(length))
    }

    private init(score: Double, isExact: Bool = false, isByInitial: Bool = false) {
        self.score = score
        self.isExact = isExact
        self.isByInitial = isByInitial
    }
}

/// Which words of one text are which of another, whatever their order.
struct WordPairs {
    let pairs: [(one: Int, other: Int, likeness: WordLikeness)]

    init(_ ones: [SearchWord], _ others: [SearchWord], _ leniency: SearchLeniency) {
        var possible: [(one: Int, other: Int, likeness: WordLikeness)] = []
        for (index, one) in ones.enumerated() {
            for (place, other) in others.enumerated() {
                if let likeness = WordLikeness(one, other, leniency) {
                    possible.append((index, place, likeness))
                }
            }
        }
        // The most alike first; of equals those that stand first.
        possible.sort {
            $0.likeness.score == $1.likeness.score
                ? ($0.one, $0.other) < ($1.one, $1.other) : $0.likeness.score > $1.likeness.score
        }
        var taken: (Set<Int>, Set<Int>) = ([], [])
        pairs = possible.filter { pair in
            guard !taken.0.contains(pair.one), !taken.1.contains(pair.other) else { return false }
            taken.0.insert(pair.one)
            taken.1.insert(pair.other)
            return true
        }
    }

    var count: Int { pairs.count }
    /// Whether some pair is more than a first letter.
    var hasWord: Bool { pairs.contains { !$0.likeness.isByInitial } }
    var areAllExact: Bool { pairs.allSatisfy(\.likeness.isExact) }
    /// The mean likeness; 0 for none.
    var score: Double {
        pairs.isEmpty ? 0 : pairs.reduce(0) { $0 + $1.likeness.score } / Double(pairs.count)
    }
}

extension WordPairs {
    /// Fewer letters say little by themselves.
    private static let tellingLetterCountMin = 4

    /// Whether one word that is shared says something by itself.
    func isTelling(_ ones: [SearchWord]) -> Bool {
        pairs.contains { pair in
            !pair.likeness.isByInitial
                && ones[pair.one].letters.count >= Self.tellingLetterCountMin
        }
    }
}

/// Counts typing errors.
enum EditDistance {
    /// The number of letters dropped, added, replaced or swapped with their neighbour; more than
    /// `max` is not counted further.
    static func between(
        _ one: [Unicode.Scalar], _ other: [Unicode.Scalar], max limit: Int
    ) -> Int {
        guard abs(one.count - other.count) <= limit else { return limit + 1 }
        guard !one.isEmpty, !other.isEmpty else { return Swift.max(one.count, other.count) }
        var before: [Int] = []
        var last = Array(0...other.count)
        for i in 1...one.count {
            var row = [i] + [Int](repeating: 0, count: other.count)
            for j in 1...other.count {
                let isSame = one[i - 1] == other[j - 1]
                row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (isSame ? 0 : 1))
                if i > 1, j > 1, one[i - 1] == other[j - 2], one[i - 2] == other[j - 1] {
                    row[j] = min(row[j], before[j - 2] + 1)
                }
            }
            if row.allSatisfy({ $0 > limit }) { return limit + 1 }
            before = last
            last = row
        }
        return last[other.count]
    }
}
