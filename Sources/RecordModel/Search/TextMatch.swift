/// How a text that stands somewhere fits what was looked for.
package struct TextMatch: Hashable, Sendable {
    /// The words looked for that it has, counted from 0.
    package let covered: Set<Int>
    /// How alike those are, from 0 to 1.
    package let score: Double
    /// Whether it is the same but for capitals, accents, punctuation and order.
    package let closeness: Closeness
    /// Whether it shares some words only: enough where another field of the record has the rest.
    package let isPartial: Bool

    init(covered: Set<Int>, score: Double, closeness: Closeness, isPartial: Bool = false) {
        self.covered = covered
        self.score = score
        self.closeness = closeness
        self.isPartial = isPartial
    }
}

extension NameText {
    private enum Limit {
        /// A shorter word alone does not make a name.
        static let nameLetterCountMin = 4
        /// Fewer letters may run together by chance.
        static let joinedLetterCountMin = 6
    }

    /// Whether a name is what somebody looks for: it has all the words looked for, or consists of
    /// some of them.
    ///
    /// - Returns: How it fits; nil when it does not.
    func match(standing value: NameText) -> TextMatch? {
        guard !words.isEmpty, !value.words.isEmpty else { return nil }
        let found = WordPairs(words, value.words, .asked)
        let hasAll = found.count == words.count
        let isPart =
            found.count == value.words.count
            && value.words.contains { $0.letters.count >= Limit.nameLetterCountMin }
        if hasAll || isPart, found.hasWord {
            let places = found.pairs.flatMap { words[$0.one].places }
            return TextMatch(
                covered: silent.union(places), score: found.score,
                closeness: hasAll && found.areAllExact ? .exact : .close)
        }
        if isJoined(value) {
            return TextMatch(
                covered: silent.union(words.flatMap(\.places)), score: 0.9, closeness: .close)
        }
        guard found.isTelling(words) else { return nil }
        return TextMatch(
            covered: silent.union(found.pairs.flatMap { words[$0.one].places }),
            score: found.score, closeness: .close, isPartial: true)
    }

    /// Whether two names are probably one person's; nil when not.
    ///
    /// One word is too little, unless both are that word; of two given names one may be missing,
    /// and one may be only its first letter.
    func likeness(_ other: NameText) -> Closeness? {
        let found = WordPairs(words, other.words, .unasked)
        let fewest = min(words.count, other.words.count)
        if fewest > 0, found.count == fewest {
            let whole = found.pairs.count { !$0.likeness.isByInitial }
            if words.count == other.words.count, found.areAllExact,
                fewest > 1 || words[0].letters.count >= Limit.nameLetterCountMin
            {
                return .exact
            }
            if fewest > 1, whole >= fewest - 1, whole > 0 { return .close }
        }
        return isJoined(other) ? .close : nil
    }

    /// Whether some whole word of one is probably one of the other.
    func sharesWord(_ other: NameText) -> Bool {
        WordPairs(words, other.words, .unasked).pairs.contains {
            !$0.likeness.isByInitial && words[$0.one].letters.count > 2
        }
    }

    /// Whether only the gaps stand elsewhere.
    private func isJoined(_ other: NameText) -> Bool {
        words.count + silent.count != other.words.count + other.silent.count
            && joined == other.joined && joined.utf8.count >= Limit.joinedLetterCountMin
    }
}

extension AddressText {
    /// Whether an address is what somebody looks for: it has everything looked for, or its street
    /// and number are among that. A number is that number or another one, never nearly it.
    func match(standing value: AddressText) -> TextMatch? {
        guard !isEmpty else { return nil }
        let found = WordPairs(words, value.words, .asked)
        let doors = numbers.compactMap { own in
            value.numbers.first { own.addition.isEmpty ? $0.mayBe(own) : $0.isExactly(own) }
                .map { (own: own, isExact: $0.isExactly(own)) }
        }
        let isSameCode = postcode != nil && postcode == value.postcode
        let hasAll =
            found.count == words.count && doors.count == numbers.count
            && (postcode == nil || isSameCode)
        let street = Set(found.pairs.map(\.other).filter { $0 < value.streetWordCount })
        let isPart =
            street.count == value.streetWordCount && !value.numbers.isEmpty
            && value.numbers.allSatisfy { number in numbers.contains { $0.isExactly(number) } }
            && (value.postcode == nil || postcode == nil || isSameCode)
        // A postcode with a number is one door, whatever the street is called.
        let isOneDoor = isSameCode && !doors.isEmpty && doors.count == numbers.count
        let isWhole = hasAll || isPart || isOneDoor
        guard isWhole ? isSameCode || found.hasWord : found.isTelling(words) else { return nil }
        let covered =
            silent.union(found.pairs.flatMap { words[$0.one].places })
            .union(doors.flatMap(\.own.places)).union(isSameCode ? postcodePlaces : [])
        return TextMatch(
            covered: covered, score: found.pairs.isEmpty ? 1 : found.score,
            closeness: hasAll && found.areAllExact && doors.allSatisfy(\.isExact)
                ? .exact : .close, isPartial: !isWhole)
    }

    /// Whether two addresses are probably one; nil when not.
    ///
    /// Numbers are equal on both sides; an addition that only one of them has may be meant. With
    /// the same postcode that is enough; else street and place, as far as both say them, are alike.
    /// Places without a number are one only when both are described by the same words.
    func likeness(_ other: AddressText) -> Closeness? {
        let found = WordPairs(words, other.words, .unasked)
        let isEqual = found.count == words.count && found.count == other.words.count
        guard !numbers.isEmpty, numbers.count == other.numbers.count else {
            let isBare = numbers.isEmpty && other.numbers.isEmpty
            return isBare && isEqual && found.areAllExact && words.count > 1 ? .exact : nil
        }
        let doors = zip(numbers, other.numbers)
        guard doors.allSatisfy({ $0.mayBe($1) }) else { return nil }
        let areExactDoors = doors.allSatisfy { $0.isExactly($1) }
        if let postcode, let code = other.postcode {
            guard postcode == code else { return nil }
            return areExactDoors && isEqual && found.areAllExact ? .exact : .close
        }
        let fewest = min(words.count, other.words.count)
        guard fewest > 0, found.count == fewest,
            found.pairs.contains(where: { words[$0.one].letters.count > 3 })
        else { return nil }
        return areExactDoors && isEqual && found.areAllExact ? .exact : .close
    }
}
