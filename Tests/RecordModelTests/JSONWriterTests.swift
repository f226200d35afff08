import RecordModel
import Testing

/// The canonical form of RFC 8785.
@Suite struct JSONWriterTests {
    @Test func namesSortByTheirUTF16Units() throws {
        // The example of RFC 8785 section 3.2.3. By code point, U+FB33 would come before U+1F600.
        let value = try JSONReader.read(
            #"{"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7}"#)
        let order = try #require(value.objectValue).members.map(\.value.integerValue)
        #expect(order == [2, 4, 6, 7, 1, 5, 3])
        #expect(
            value.canonicalText
                == "{\"\\r\":2,\"1\":4,\"\u{80}\":6,\"\u{F6}\":7,\"\u{20AC}\":1,\"\u{1F600}\":5,"
                + "\"\u{FB33}\":3}")
    }

    @Test func anyTwoNamesStandAsTheirUTF16UnitsDo() {
        var random = SeededGenerator(seed: 6)
        let pieces = [
            "a", "b", "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFD}",
            "\u{FFFF}", "\u{10000}", "\u{10FFFF}", "e\u{301}",
        ]
        func name() -> String {
            (0..<Int.random(in: 0...3, using: &random)).map { _ in random.pick(pieces) }.joined()
        }
        for _ in 0..<2_000 {
            let object = JSONObject([
                (ExactText(name()), .integer(1)), (ExactText(name()), .integer(2)),
            ])
            let names = object.members.map { Array($0.key.string.utf16) }
            #expect(zip(names, names.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
        }
    }

    @Test func ofTwoMembersOfOneNameTheLaterStays() {
        let members: [(String, Int64)] = [("b", 1), ("a", 2), ("b", 3), ("a", 4), ("b", 5)]
        let object = JSONObject(members.map { (ExactText($0.0), .integer($0.1)) })
        #expect(JSONValue.object(object).canonicalText == #"{"a":4,"b":5}"#)
    }

    @Test func aShorterNameComesBeforeALongerOneThatBeginsWithIt() throws {
        let value = try JSONReader.read(#"{"ab":1,"a":2,"":3,"B":4,"aa":5}"#)
        #expect(value.canonicalText == #"{"":3,"B":4,"a":2,"aa":5,"ab":1}"#)
    }

    @Test(arguments: [
        ("\"", #""\"""#), ("\\", #""\\""#), ("/", #""/""#), ("\u{8}", #""\b""#),
        ("\u{9}", #""\t""#), ("\u{A}", #""\n""#), ("\u{C}", #""\f""#), ("\u{D}", #""\r""#),
        ("\u{0}", #""\u0000""#), ("\u{B}", #""\u000b""#), ("\u{1F}", #""\u001f""#),
        ("\u{7F}", "\"\u{7F}\""), ("\u{2028}", "\"\u{2028}\""), ("\u{1F600}", "\"\u{1F600}\""),
        ("a\nb\"c", #""a\nb\"c""#), ("", "\"\""),
    ])
    func everyTextHasOneWayToBeWritten(_ text: String, _ written: String) {
        #expect(JSONValue.text(text).canonicalText == written)
    }

    @Test func nothingIsNormalised() {
        let composed = JSONValue.text("\u{E9}").canonicalBytes
        let decomposed = JSONValue.text("e\u{301}").canonicalBytes
        #expect(composed == [0x22, 0xC3, 0xA9, 0x22])
        #expect(decomposed == [0x22, 0x65, 0xCC, 0x81, 0x22])
    }

    @Test func spaceAndOrderOfTheSourceLeaveNoTrace() throws {
        let one = try JSONReader.read(" { \"b\" : [ 1 , null ] ,\n\"a\" : { } } ")
        #expect(one.canonicalText == #"{"a":{},"b":[1,null]}"#)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func whatIsWrittenReadsBackAsItWas(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let value = Self.value(depth: 0, &generator)
            let bytes = value.canonicalBytes
            let read = try JSONReader.read(bytes)
            #expect(read == value)
            #expect(read.canonicalBytes == bytes)
        }
    }

    private static func value(depth: Int, _ generator: inout SeededGenerator) -> JSONValue {
        switch Int.random(in: 0..<(depth > 4 ? 4 : 7), using: &generator) {
        case 0: return .null
        case 1: return .bool(generator.chance(50))
        case 2:
            let largest = JSONReader.integerMax
            return generator.chance(20)
                ? .integer(generator.pick([largest, -largest, 0, -1]))
                : .integer(Int64.random(in: -largest...largest, using: &generator))
        case 3, 4: return .text(text(&generator))
        case 5:
            let count = Int.random(in: 0...4, using: &generator)
            return .array((0..<count).map { _ in value(depth: depth + 1, &generator) })
        default:
            let count = Int.random(in: 0...4, using: &generator)
            return .members(
                (0..<count).map { _ in (text(&generator), value(depth: depth + 1, &generator)) })
        }
    }

    private static func text(_ generator: inout SeededGenerator) -> String {
        let ranges: [ClosedRange<UInt32>] = [
            0...0x1F, 0x20...0x7E, 0x7F...0xFF, 0x300...0x36F, 0x2000...0x20FF, 0xD000...0xD7FF,
            0xE000...0xFFFF, 0x1_F600...0x1_F64F, 0x10_FF00...0x10_FFFF,
        ]
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...8, using: &generator) {
            let range = generator.pick(ranges)
            if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) {
                text.append(scalar)
            }
        }
        return String(text)
    }
}
