import Foundation
import RecordModel
import Schemas
import Testing

/// The product's sentences, held against the source text that asks for them. That none is left over is
/// held by `TextUseTests`.
@Suite struct TextCatalogueTests {
    private static let folders = ["cli", "Sources", "server"]

    private let texts: TextCatalogue

    init() throws {
        let paths = Schemas.paths.filter { $0.hasPrefix("texts/") }
        texts = try TextCatalogue(files: paths.compactMap(Schemas.text))
    }

    @Test(arguments: [
        #"{"a":{"nl":"x"}}"#, #"{"a":{"en":"x"}}"#, #"{"a":{"nl":"x","en":null}}"#, #"{"a":"x"}"#,
    ])
    func aTextThatLacksALanguageIsRefused(_ file: String) {
        #expect(throws: CatalogueProblem.self) { try TextCatalogue(files: [file]) }
    }

    @Test func aKeyStandsOnceInAllFilesTogether() {
        let file = #"{"a":{"nl":"x","en":"y"}}"#
        #expect(throws: CatalogueProblem.self) { try TextCatalogue(files: [file, file]) }
    }

    @Test func noTextIsEmptyAndBothLanguagesNameTheSameArguments() {
        for key in texts.keys {
            let (dutch, english) = (texts(key, .dutch), texts(key, .english))
            #expect(!dutch.isEmpty && !english.isEmpty, "\(key)")
            #expect(Self.arguments(dutch) == Self.arguments(english), "\(key)")
        }
    }

    @Test func argumentsAreFilledInAndWhatIsUnknownShows() throws {
        let texts = try TextCatalogue(files: [#"{"a":{"nl":"{x} en {y}","en":"{x}"}}"#])
        #expect(texts("a", .dutch, ["x": "{y}", "y": "1"]) == "{y} en 1")
        #expect(texts("a", .dutch, ["x": "1"]) == "1 en {y}")
        #expect(texts("b", .dutch) == "b")
    }

    @Test func everyKeyThatTheSourceAsksForExists() throws {
        var asked = 0
        for (path, source) in try Self.sources() {
            // The report puts its own name in front of every key.
            let prefix = path.contains("/HandoverReport/") ? "report." : ""
            for key in Self.askedKeys(source) {
                asked += 1
                #expect(
                    texts.keys.contains(key) || texts.keys.contains(prefix + key),
                    "\(path) asks for \(key)")
            }
        }
        #expect(asked > 60)
    }

    @Test func oneOfSomethingHasASentenceOfItsOwnWhereThereIsOne() throws {
        let texts = try TextCatalogue(files: [
            #"{"a":{"nl":"{count} dingen","en":"x"},"a.one":{"nl":"een ding","en":"x"}}"#,
            #"{"b":{"nl":"{count} dingen","en":"x"}}"#,
        ])
        #expect(texts("a", .dutch, ["count": "1"]) == "een ding")
        #expect(texts("a", .dutch, ["count": "11"]) == "11 dingen")
        #expect(texts("b", .dutch, ["count": "1"]) == "1 dingen")
    }

    @Test func everyErrorOfTheStoreHasASentence() throws {
        let source = try #require(
            try Self.sources().first { $0.path.hasSuffix("RecordStore/StoreError.swift") })
        let cases = source.text.matches(of: /case ([a-zA-Z]+)(?: = "([a-z-]+)")?\n/)
        #expect(cases.count > 15)
        for found in cases {
            let code = found.2 ?? found.1
            #expect(texts.keys.contains("error.\(code)"), "\(code)")
        }
    }

    private static func sources() throws -> [(path: String, text: String)] {
        try folders.flatMap(SourceText.swift)
    }

    /// The key literals in calls of `text("…")` and `texts("…")`, without interpolated ones.
    private static func askedKeys(_ source: String) -> [String] {
        source.matches(of: /(?:context\.text|\btexts)\(\s*"([a-z][A-Za-z0-9_.\-]*)"/)
            .map { String($0.1) }
    }

    private static func arguments(_ text: String) -> Set<String> {
        Set(text.matches(of: /\{[^}]*\}/).map { String($0.0) })
    }
}
