import Foundation
import Testing

/// House rules that a machine can hold.
@Suite struct HouseRuleTests {
    private static let fileLinesMax = 400

    @Test(arguments: [
        "try!", " try?", "(try?", "fatalError(", "as! ", "TODO", "FIXME", "@unchecked Sendable",
    ])
    func bannedInProductCode(word: String) {
        // One place has to promise what the compiler can't see, and says why.
        let exceptions = ["@unchecked Sendable": ["Sources/SyncClient/HTTPSyncService.swift"]]
        for file in SourceTree.product where file.text.contains(word) {
            #expect(exceptions[word]?.contains(file.path) == true, "\(file): \(word)")
        }
    }

    @Test func noFileIsTooLong() {
        for file in SourceTree.product + SourceTree.swiftFiles(below: "Tests") {
            #expect(file.lines.count <= Self.fileLinesMax, "\(file): \(file.lines.count) lines")
        }
    }

    @Test func everyPackageDeclarationHasADocComment() {
        let starts = [
            "package struct", "package enum", "package func", "package protocol",
            "package static func", "package final class", "package actor", "package init",
            "package let", "package var", "package mutating func",
        ]
        for file in SourceTree.product {
            let lines = file.lines
            for (index, line) in lines.enumerated() {
                let code = line.drop { $0 == " " }
                guard starts.contains(where: { code.hasPrefix($0) }) else { continue }
                var above = index - 1
                while above >= 0, lines[above].drop(while: { $0 == " " }).hasPrefix("@") {
                    above -= 1
                }
                let comment = above >= 0 ? lines[above].drop { $0 == " " } : ""
                #expect(comment.hasPrefix("///"), "\(file):\(index + 1)")
            }
        }
    }

    /// Suites that hold something to a time run by themselves, so the script has to know them.
    @Test func theScriptKnowsWhichSuitesHoldSomethingToATime() throws {
        let script = try String(
            contentsOf: SourceTree.root.appendingPathComponent("scripts/test"), encoding: .utf8)
        let list = try #require(script.firstMatch(of: /readonly timed='\\\.\((.*)\)\/'/)?.output.1)
        let limits = [".timeLimit" + "(", "ContinuousClock.now" + " - "]
        let timed = SourceTree.swiftFiles(below: "Tests")
            .filter { file in limits.contains { file.text.contains($0) } }
            .map { $0.path.split(separator: "/").last?.dropLast(".swift".count) ?? "" }
        #expect(list.split(separator: "|").sorted() == timed.sorted())
    }

    /// The core knows the catalogue as data: no field is named in it.
    @Test(arguments: [
        "Sources/RecordModel", "Sources/RecordMerge", "Sources/RecordStore", "Sources/SyncClient",
        "Sources/SyncProtocol", "Sources/AccessPolicy", "Sources/RecordGuide", "server/SyncCore",
        "server/SyncServer",
    ])
    func noFieldNameIsSpelledOutInTheCore(folder: String) throws {
        let names = try fieldNames()
        #expect(names.count > 100)
        for file in SourceTree.swiftFiles(below: folder) {
            for name in file.quoted.intersection(names) {
                Issue.record("\(file) spells out the field \(name)")
            }
        }
    }

    /// Field names of the catalogue that mean nothing else: those with an underscore.
    private func fieldNames() throws -> Set<String> {
        let folder = SourceTree.root.appendingPathComponent("Schemas/catalogue/2026.1")
        var names: Set<String> = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let data = try Data(contentsOf: folder.appendingPathComponent(name))
            let json = try JSONSerialization.jsonObject(with: data) as? [String: Any]
            for field in json?["fields"] as? [[String: Any]] ?? [] {
                if let name = field["field"] as? String, name.contains("_") { names.insert(name) }
            }
        }
        // The class of police data stands in every header; it is part of the format.
        names.remove("wpg_class")
        return names
    }
}
