import RecordModel
import Testing

/// Bytes as text, and text compared by bytes.
@Suite struct ByteTextTests {
    // RFC 4648 section 10, without padding and in the letters used here.
    @Test(arguments: [
        ("", "", "", ""), ("f", "66", "my", "Zg"), ("fo", "666f", "mzxq", "Zm8"),
        ("foo", "666f6f", "mzxw6", "Zm9v"), ("foob", "666f6f62", "mzxw6yq", "Zm9vYg"),
        ("fooba", "666f6f6261", "mzxw6ytb", "Zm9vYmE"),
        ("foobar", "666f6f626172", "mzxw6ytboi", "Zm9vYmFy"),
    ])
    func theExamplesOfTheStandardHold(
        _ text: String, _ hex: String, _ base32: String, _ base64: String
    ) {
        #expect(HexText.encode(text.utf8) == hex)
        #expect(Base32.encode(text.utf8) == base32)
        #expect(Base64URL.encode(text.utf8) == base64)
        #expect(HexText.decode(hex.utf8) == Array(text.utf8))
        #expect(Base64URL.decode(base64) == Array(text.utf8))
    }

    @Test func theLettersOfURLsAreUsed() {
        #expect(Base64URL.encode([0xFB, 0xFF, 0xBF]) == "-_-_")
        #expect(Base64URL.decode("-_-_") == [0xFB, 0xFF, 0xBF])
    }

    @Test func everyLengthOfBytesReadsBackAsItWas() {
        var generator = SeededGenerator(seed: 11)
        for length in 0..<200 {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
            #expect(HexText.decode(HexText.encode(bytes).utf8) == bytes)
            #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
            #expect(Base32.isValid(Base32.encode(bytes)))
        }
    }

    @Test(arguments: ["6", "666", "6G", "66 ", "0x66", "6F", "FF", "é0"])
    func hexWithAnythingElseInItIsRefused(_ text: String) {
        #expect(HexText.decode(text.utf8) == nil)
    }

    @Test(arguments: [
        // One letter too many, spare bits that are not zero, padding, the other alphabet.
        "Z", "Zm9vY", "Zh", "Zn", "Zm9", "Zg==", "Zm8=", "+/+/", "Zm9v ", "Zm 9v", "Zg\n", "Zé",
    ])
    func base64urlThatIsNotTheOneWayToWriteItIsRefused(_ text: String) {
        #expect(Base64URL.decode(text) == nil)
    }

    @Test(arguments: ["A", "0", "1", "8", "9", "a=", "é", " ", "ab-c"])
    func base32HasLowerCaseLettersAndTwoToSevenOnly(_ text: String) {
        #expect(!Base32.isValid(text))
    }

    @Test func composedAndDecomposedTextDiffer() {
        let composed = ExactText("Caf\u{E9}")
        let decomposed = ExactText("Cafe\u{301}")
        #expect(composed.string == decomposed.string, "Swift calls them the same")
        #expect(composed != decomposed)
        #expect(Set([composed, decomposed]).count == 2)
        #expect(JSONValue.string(composed) != .string(decomposed))
        #expect(decomposed < composed)
        #expect(FieldName("\u{E9}") != FieldName("e\u{301}"))
    }

    @Test func textsSortByTheirUTF8Bytes() {
        let sorted: [ExactText] = ["", "A", "a", "aa", "\u{FB33}", "\u{1F600}"]
        #expect(sorted.reversed().sorted() == sorted)
    }
}
