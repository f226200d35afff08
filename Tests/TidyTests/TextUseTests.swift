import Foundation
import Testing

/// One catalogue of sentences for the whole product: nothing missing, nothing left over.
@Suite struct TextUseTests {
    private typealias Sentences = [String: [String: String]]

    private static let schemas = SourceTree.root.appendingPathComponent("Schemas")

    private static func files(below folder: URL) -> [URL] {
        let paths = FileManager.default.subpaths(atPath: folder.path) ?? []
        return paths.sorted().filter { $0.hasSuffix(".json") }
            .map(folder.appendingPathComponent)
    }

    private static func json(_ url: URL) throws -> Any {
        try JSONSerialization.jsonObject(with: try Data(contentsOf: url))
    }

    private func sentences() throws -> Sentences {
        var all: Sentences = [:]
        for file in Self.files(below: Self.schemas.appendingPathComponent("texts")) {
            let part = try #require(try Self.json(file) as? Sentences, "\(file.lastPathComponent)")
            all.merge(part) { first, _ in
                Issue.record("a key of \(file.lastPathComponent) stands twice")
                return first
            }
        }
        return all
    }

    /// Catalogue, profiles, rules as data: not the sentences, and not what describes a form.
    private func data() throws -> [Any] {
        try Self.files(below: Self.schemas)
            .filter { !$0.path.contains("/texts/") && !$0.path.contains("/json-schema/") }
            .map(Self.json)
    }

    @Test func everySentenceIsThereInBothLanguagesWithTheSamePlaceholders() throws {
        let sentences = try sentences()
        #expect(sentences.count > 1_000)
        for (key, sentence) in sentences {
            #expect(Set(sentence.keys) == ["nl", "en"], "\(key)")
            let placeholders = sentence.values.map { text in
                Set(text.matches(of: /\{([A-Za-z_]+)\}/).map { String($0.output.1) })
            }
            #expect(Set(placeholders).count == 1, "\(key)")
            #expect(sentence.values.allSatisfy { !$0.allSatisfy(\.isWhitespace) }, "\(key)")
        }
    }

    @Test func noSentenceIsLeftOver() throws {
        let keys = TextKeys(sources: SourceTree.product, data: try data())
        for key in try sentences().keys.sorted() {
            #expect(keys.isUsed(key), "\(key)")
        }
        #expect(!keys.isUsed("report.nobody.says.this") && !keys.isUsed("cli.nothing"))
    }

    /// Keys that stand in the sources as a whole, by the ways in which they are used.
    @Test func noSentenceIsMissing() throws {
        let sentences = try sentences()
        let keys = TextKeys(sources: SourceTree.product, data: try data())
        let roots = Set(sentences.keys.compactMap { $0.split(separator: ".").first })
        for file in SourceTree.product {
            let asked = file.text.matches(
                of: /\b(?:texts?|Sentence|words\.text)\(\s*"([a-zA-Z_.\-]+)"/
            ).map { String($0.output.1) }
            for key in asked where key.contains(".") && !key.hasSuffix(".json") {
                #expect(
                    keys.prefixes.contains { sentences[$0 + key] != nil }, "\(file): \(key)")
            }
            // What reads like a key, and is no file.
            for text in file.quoted where text.wholeMatch(of: /[a-z]+(\.[a-z_\-]+)+/) != nil {
                guard let root = text.split(separator: ".").first, roots.contains(root),
                    sentences[text] == nil, !Self.isFile(text)
                else { continue }
                #expect(
                    sentences.keys.contains { $0.hasPrefix(text + ".") }
                        || keys.prefixes.contains { sentences[$0 + text] != nil },
                    "\(file): \(text)")
            }
            for code in file.text.matches(of: /CommandError\([^)]*code: "([a-z\-]+)"/) {
                #expect(sentences["error.\(code.output.1)"] != nil, "\(file): \(code.output.1)")
            }
            for key in file.text.matches(of: /"textKey": "([^"\\]+)"/) {
                #expect(sentences[String(key.output.1)] != nil, "\(file): \(key.output.1)")
            }
        }
    }

    private static func isFile(_ text: String) -> Bool {
        ["json", "swift", "html", "csv", "sqlite", "py", "pdf", "md", "part", "conf", "key"]
            .contains { text.hasSuffix(".\($0)") }
    }

    @Test func theReaderOfLiteralsSeesThoseWithinOthers() {
        let source = #"""
            let a = "x.\(name("y.z"))" // "no"
            let b = "p.\(q).r\"s"
            """#
        let found = StringLiterals(source).found
        #expect(found == [["x.", ""], ["y.z"], ["p.", ".r"]] || found.contains(["y.z"]))
        #expect(found.contains(["x.", ""]) && !found.contains(["no"]))
    }
}
