import Foundation
import RecordMerge
import RecordModel
import RecordRules
import Testing

/// The example of docs/extending.md: a field with policy, label and check, by data alone.
@Suite struct ExtensionTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Example")

    private static func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    private let catalogue: Catalogue

    init() throws {
        let version = "2026.1"
        let files = try FileManager.default.contentsOfDirectory(
            atPath: Data.folder.appending(path: "catalogue/\(version)").path)
        let added = try Self.text("interpreter.json")
        let path = "catalogue/\(version)/interpreter.json"
        catalogue = try Catalogue(
            version: version, paths: files.map { "catalogue/\(version)/\($0)" } + [path]
        ) { $0 == path ? added : Data.text($0) }
    }

    @Test func thePageShowsTheFilesThatAreRun() throws {
        let page = try String(
            contentsOf: Data.folder.appending(path: "../docs/extending.md"), encoding: .utf8)
        for name in ["interpreter.json", "interpreter-texts.json"] {
            #expect(page.contains("```json\n\(try Self.text(name))```"), "\(name)")
        }
    }

    @Test func theFieldHasItsLabelItsValuesAndItsPolicy() throws {
        let field = try #require(catalogue.definition(type: "person", name: "interpreter"))
        #expect(field.label[.dutch] == "tolk" && field.label[.english] == "interpreter")
        #expect(field.value.accepts("needed", codes: catalogue.codes))
        #expect(!field.value.accepts("perhaps", codes: catalogue.codes))
        #expect(catalogue.ruleOrigins["X1.1"] == .design)
        let laptops = (Laptop.police(), Laptop.vt())
        let person = laptops.0.person()
        laptops.1.receive(laptops.0)
        laptops.0.set(person, ["interpreter": "not_needed"])
        laptops.1.set(person, ["interpreter": "needed"])
        laptops.0.receive(laptops.1)
        let record = try #require(Materialiser.records(laptops.0.known, rules: catalogue).first)
        let merged = record.entities.first { $0.reference == person }?.fields[
            FieldName("interpreter")]
        #expect(merged?.state == .conflict)
        #expect(merged?.value == .known("needed"))
    }

    @Test(
        arguments: [
            (nil, "acute", 1), ("unknown", "acute", 1), ("needed", "acute", 0),
            ("not_needed", "suspected_acute", 0), (nil, "not_acute", 0), (nil, nil, 0),
        ] as [(String?, String?, Int)])
    func theCheckMissesAnAnswerWhenItIsAcute(
        _ answer: String?, _ state: String?, _ count: Int
    ) throws {
        let police = Laptop.police()
        let person = police.person()
        if let state { police.set("incident", ["acute_state": .text(state)]) }
        if let answer { police.set(person, ["interpreter": .text(answer)]) }
        let before = try #require(Materialiser.records(police.known, rules: catalogue).first)
        let facts = RecordFacts(
            record: before, operations: [:], catalogue: catalogue, profile: Data.profile([:]),
            now: moment("23:00"))
        let found = RuleBook.findings(facts).filter { $0.rule == "X1.1" }
        #expect(found.count == count)
        #expect(found.allSatisfy { $0.severity == .warn && $0.entities == [person] })
        let texts = try TextCatalogue(files: [try Self.text("interpreter-texts.json")])
        for finding in found {
            #expect(finding.message(texts, .dutch).contains("tolk"))
        }
    }
}
