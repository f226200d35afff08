import RecordModel
import Testing

/// On which line the parts of a JSON text stand.
@Suite struct JSONPlacesTests {
    private static let text = """
        {
          "a": {"b": 1,
            "c": [
              {"d": "x, \\"y\\" {"},
              true
            ]
          },
          "é": null
        }
        """

    private static let keys = JSONPath.root.member("a")

    @Test(arguments: [
        (JSONPath.root, 1), (keys, 2), (keys.member("b"), 2), (keys.member("c"), 3),
        (keys.member("c").element(0), 4), (keys.member("c").element(0).member("d"), 4),
        (keys.member("c").element(1), 5), (JSONPath.root.member("é"), 8),
        (JSONPath.root.member("missing"), 1),
    ])
    func everyPartHasItsLine(path: JSONPath, line: Int) {
        #expect(JSONPlaces(Self.text).line(of: path) == line)
    }

    @Test func aNameThatStandsTwiceIsNamedOnceAndItsPartsAreNot() {
        let text = "{\"a\": {\"b\": 1},\n\"a\": {\"b\": 2},\n\"c\": {\"a\": 1}}"
        let found = JSONPlaces(text).repetitions
        #expect(found.map { "\($0.line) \($0.path)" } == ["2 a"])
    }

    @Test func aByteHasTheLineItStandsOn() {
        let text = "{\n\"é\": \n x"
        #expect(JSONPlaces.line(ofByte: 0, in: text) == 1)
        #expect(JSONPlaces.line(ofByte: text.utf8.count, in: text) == 3)
        #expect(JSONPlaces.line(ofByte: 1_000, in: text) == 3)
    }

    @Test(arguments: ["", "}", "]]", "{\"a", "{\"a\": \"\\", "[1, 2", ",,:", "\"\\", "{\"a\": {]}"])
    func aTextThatIsNoJSONIsReadAsFarAsItGoes(text: String) {
        #expect(JSONPlaces(text).line(of: .root) == 1)
    }
}
