import RecordModel
import Testing

/// What two readers of JSON could understand differently is refused.
@Suite struct JSONReaderTests {
    @Test(arguments: [
        // Names
        #"{"a":1,"a":1}"#, #"{"a":1,"\u0061":2}"#, #"{"b":{"a":null,"c":0,"a":true}}"#,
        #"{a:1}"#, #"{"a" 1}"#, #"{"a":}"#, #"{"a":1,}"#, #"{,}"#, #"{"a":1 "b":2}"#, "{1:2}",
        // Numbers
        "1.0", "0.5", "1e3", "1E3", "1e-3", "-0", "-00", "01", "-01", "+1", ".5", "1.", "--1", "-",
        "9007199254740992", "-9007199254740992", "99999999999999999999999999", "0x10", "NaN",
        "Infinity", "1_000", "[1.0]", #"{"a":-0}"#,
        // Texts
        #""\ud800""#, #""\udc00""#, #""\ud800\ud800""#, #""\ud800x""#, #""\ud83d\u0041""#,
        #""\udc00\ud800""#, #""\ud83d\n""#, #""\u12""#, #""\u12g4""#, #""\x41""#, #""\'""#,
        #""\U0041""#, #""open"#, "\"\n\"", "\"\t\"", "\"\u{0}\"", "\"\u{1F}\"", #""\"#, "'a'",
        // Values
        "", " ", "nul", "tru", "fals", "True", "NULL", "undefined", "nulll", "[", "]", "{", "}",
        "[1,]", "[,1]", "[1 2]", "[1]]", "{}}", "{}{}", "1 2", "null null", "// x\n1", "/**/1",
        "[1];", "\u{FEFF}1", "\u{FEFF}{}", "\u{A0}1", "1\u{0}", "\u{B}1", "\u{C}1",
    ])
    func textThatIsNotExactlyOneStrictValueIsRefused(_ text: String) {
        #expect(throws: JSONProblem.self) { try JSONReader.read(text) }
    }

    static let notUTF8: [[UInt8]] = [
        [0x80], [0xC0, 0x80], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
        [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFF], [0x61, 0xFE],
        [0xE0, 0x80, 0xAF],
    ]

    @Test(arguments: notUTF8)
    func bytesThatAreNotUTF8AreRefusedInPlainAndEscapedTexts(_ bytes: [UInt8]) {
        let quote = UInt8(ascii: "\"")
        let escape = Array(#"\n"#.utf8)
        #expect(throws: JSONProblem.self) { try JSONReader.read([quote] + bytes + [quote]) }
        #expect(throws: JSONProblem.self) {
            try JSONReader.read([quote] + escape + bytes + [quote])
        }
        #expect(throws: JSONProblem.self) {
            try JSONReader.read([quote] + bytes + escape + [quote])
        }
        #expect(throws: JSONProblem.self) {
            try JSONReader.read([0x7B, quote] + bytes + [quote, 0x3A, 0x31, 0x7D])
        }
    }

    @Test func aTextCutOffAtAnyByteIsRefused() throws {
        let sample = Array(
            #" {"naam":"Persoon \u00e9 \ud83d\ude00 ë","lijst":[1,-20,true,false,null,{}],"a":"\\"} "#
                .utf8)
        _ = try JSONReader.read(sample)
        // The last byte is a space: without it the value is still whole.
        for length in 0..<(sample.count - 1) {
            #expect(throws: JSONProblem.self, "cut after \(length) bytes") {
                try JSONReader.read(sample.prefix(length))
            }
        }
    }

    @Test(arguments: ["[", "{\"a\":"])
    func nestingIsReadUpTo64LevelsAndNotOneMore(_ open: String) throws {
        let close = open == "[" ? "]" : "}"
        func nested(_ depth: Int) -> String {
            // The innermost level is a value of its own.
            String(repeating: open, count: depth - 1) + "1"
                + String(repeating: close, count: depth - 1)
        }
        #expect(JSONReader.depthMax == 64)
        _ = try JSONReader.read(nested(64))
        #expect(throws: JSONProblem.self) { try JSONReader.read(nested(65)) }
        #expect(throws: JSONProblem.self) { try JSONReader.read(nested(100_000)) }
    }

    @Test(arguments: [
        ("9007199254740991", JSONValue.integer(9_007_199_254_740_991)),
        ("-9007199254740991", .integer(-9_007_199_254_740_991)), ("0", .integer(0)),
        ("-1", .integer(-1)), (" \t\r\n[ ]\n", .array([])), ("{}", .object(JSONObject())),
        (#""\ud83d\ude00""#, .text("\u{1F600}")), (#""\uFFFF\uABCD""#, .text("\u{FFFF}\u{ABCD}")),
        (#""\"\\\/\b\f\n\r\t\u0000""#, .text("\"\\/\u{8}\u{C}\n\r\t\u{0}")),
        ("\"\u{7F}\u{2028}\"", .text("\u{7F}\u{2028}")),
        // Names that only look alike are two names.
        (
            "{\"\u{E9}\":1,\"e\u{301}\":2}",
            .members([("\u{E9}", .integer(1)), ("e\u{301}", .integer(2))])
        ),
    ])
    func whatIsRightIsRead(_ text: String, _ value: JSONValue) throws {
        #expect(try JSONReader.read(text) == value)
    }

    @Test func aProblemSaysWhereButNothingOfTheText() throws {
        let problem = #expect(throws: JSONProblem.self) {
            try JSONReader.read(#"{"geheim":"Persoon A","geheim":1}"#)
        }
        #expect(problem?.message.contains("geheim") == false)
        #expect(problem?.message.contains("Persoon") == false)
        #expect(problem.map { $0.offset > 0 } == true)
    }
}
