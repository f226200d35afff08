import RecordModel

/// Invented names and addresses, and errors in them; the same for the same seed.
struct SearchNames {
    /// What can go wrong while somebody types.
    enum Slip: CaseIterable {
        case dropped
        case doubled
        case swapped
        case replaced
        case accentLost
        case spelling
    }

    private static let starts = [
        "Br", "D", "F", "G", "H", "J", "Kl", "L", "M", "N", "P", "R", "S", "Sch", "T", "V", "W",
        "Z", "C", "Ph",
    ]
    private static let vowels = [
        "a", "e", "i", "o", "u", "aa", "ee", "ei", "ij", "ou", "au", "oe", "ie", "é", "ö", "ï",
    ]
    private static let middles = [
        "b", "d", "k", "l", "m", "n", "r", "s", "t", "v", "z", "nd", "rt",
    ]
    private static let ends = ["", "n", "s", "k", "l", "m", "r", "d", "t", "ck", "rd", "ts"]
    private static let spellings = [
        ("ij", "y"), ("ei", "ij"), ("ou", "au"), ("au", "ou"), ("ck", "k"), ("z", "s"), ("v", "f"),
        ("ph", "f"), ("aa", "ae"), ("d", "dt"), ("c", "k"), ("sch", "sj"),
    ]
    private static let plain = ["é": "e", "ö": "o", "ï": "i"]
    private static let particles = ["", "", "", "van ", "de ", "van den ", "van der "]

    var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func word(syllables: Int) -> String {
        (0..<syllables).map { index in
            (index == 0 ? generator.pick(Self.starts) : generator.pick(Self.middles))
                + generator.pick(Self.vowels)
        }.joined() + generator.pick(Self.ends)
    }

    mutating func name() -> String {
        let given = word(syllables: Int.random(in: 1...2, using: &generator))
        let family = word(syllables: Int.random(in: 2...3, using: &generator))
        return "\(given) \(generator.pick(Self.particles))\(family)"
    }

    mutating func address() -> (street: String, number: Int, addition: String, place: String) {
        (
            word(syllables: 2) + generator.pick(["straat", "laan", "weg", "plein", "singel"]),
            Int.random(in: 1...250, using: &generator),
            generator.chance(30) ? generator.pick(["a", "b", "c"]) : "",
            word(syllables: 3).lowercased() + "dam"
        )
    }

    /// The text with one error of that kind; nil where it has no place for one.
    mutating func slip(_ slip: Slip, in text: String) -> String? {
        var letters = Array(text)
        let places = letters.indices.filter { letters[$0].isLetter }
        switch slip {
        case .dropped: letters.remove(at: generator.pick(places))
        case .doubled:
            let place = generator.pick(places)
            letters.insert(letters[place], at: place)
        case .swapped:
            let pairs = places.filter {
                $0 + 1 < letters.count && letters[$0 + 1].isLetter && letters[$0] != letters[$0 + 1]
            }
            let place = generator.pick(pairs)
            letters.swapAt(place, place + 1)
        case .replaced:
            letters[generator.pick(places)] = generator.pick(Array("abcdefghijklmnoprstuvwz"))
        case .accentLost:
            let accented = places.filter { Self.plain[String(letters[$0])] != nil }
            guard !accented.isEmpty else { return nil }
            let place = generator.pick(accented)
            letters[place] = Character(Self.plain[String(letters[place])] ?? "e")
        case .spelling:
            let fitting = Self.spellings.filter { text.contains($0.0) }
            guard !fitting.isEmpty else { return nil }
            let (from, to) = generator.pick(fitting)
            guard let range = text.firstRange(of: from) else { return nil }
            return text.replacingCharacters(in: range, with: to)
        }
        return String(letters)
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
        String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
    }
}
