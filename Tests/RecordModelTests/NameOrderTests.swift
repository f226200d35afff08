import Testing

@testable import RecordModel

/// Names stand in the order of their UTF-16 code units, as canonical JSON asks.
@Suite struct NameOrderTests {
    /// From every stretch that UTF-8 writes with another number of bytes, and beside its ends.
    private static let characters: [String] = [
        "\u{1}", " ", "A", "a", "\u{7F}", "\u{80}", "é", "\u{7FF}", "\u{800}", "\u{D7FF}",
        "\u{E000}", "\u{EFFF}", "\u{F000}", "\u{FFFD}", "\u{FFFF}", "\u{10000}", "😀",
        "\u{3FFFF}", "\u{40000}", "\u{10FFFF}", "e\u{301}",
    ]

    @Test func itIsTheOrderOfTheCodeUnits() {
        let texts =
            [""] + Self.characters
            + Self.characters.flatMap { start in
                Self.characters.map { start + $0 }
            }
        for left in texts {
            for right in texts {
                let wanted = left.utf16.lexicographicallyPrecedes(right.utf16)
                #expect(
                    UTF16Order.precedes(left, right) == wanted,
                    "\(left.unicodeScalars.map(\.value)) \(right.unicodeScalars.map(\.value))")
            }
        }
    }

    @Test func membersAreSortedByIt() {
        let object = JSONObject(
            ["\u{E000}", "b", "😀", "é", "", "B"].map { (ExactText($0), .null) })
        #expect(object.keys.map(\.string) == ["", "B", "b", "é", "😀", "\u{E000}"])
    }
}
