/// One coordinate of a place, to about a hundred metres.
struct SecretDegree: Hashable {
    let whole: Int
    let thousandths: Int

    private static let decimalCount = 3

    /// Itself, and what it may have been rounded to.
    var near: [SecretDegree] {
        let next = thousandths + 1
        return [
            self,
            next == 1000
                ? SecretDegree(whole: whole + 1, thousandths: 0)
                : SecretDegree(whole: whole, thousandths: next),
        ]
    }

    /// The coordinates that stand in a text, each with where.
    ///
    /// - Parameter decimalCountMin: Numbers with fewer decimals are none.
    static func all(
        in folded: FoldedText, _ text: String, decimalCountMin: Int = decimalCount
    ) -> [(degree: SecretDegree, place: Range<String.Index>)] {
        zip(folded.tokens, folded.tokens.dropFirst()).compactMap { one, other in
            guard one.isNumber, other.isNumber, one.bytes.count <= decimalCount,
                other.bytes.count >= decimalCountMin,
                [".", ","].contains(text[one.place.upperBound..<other.place.lowerBound]),
                let whole = Int(String(decoding: folded.word(one), as: UTF8.self)),
                let decimals = Int(
                    (String(decoding: folded.word(other), as: UTF8.self) + "00")
                        .prefix(decimalCount))
            else { return nil }
            return (
                SecretDegree(whole: whole, thousandths: decimals),
                one.place.lowerBound..<other.place.upperBound
            )
        }
    }
}
