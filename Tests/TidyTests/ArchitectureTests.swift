import Foundation
import Testing

/// The layers hold: each module imports only layers above it, and only the modules named here
/// touch SQL, HTTP and the command line.
@Suite struct ArchitectureTests {
    /// The modules by layer, and where they stand.
    private static let layers: [(layer: Int, module: String, folder: String)] = [
        (0, "RecordModel", "Sources/RecordModel"),
        (1, "RecordMerge", "Sources/RecordMerge"), (1, "RecordRules", "Sources/RecordRules"),
        (1, "AccessPolicy", "Sources/AccessPolicy"), (1, "SyncProtocol", "Sources/SyncProtocol"),
        (2, "RecordStore", "Sources/RecordStore"), (2, "HandoverReport", "Sources/HandoverReport"),
        (2, "RecordGuide", "Sources/RecordGuide"), (2, "SyncCore", "server/SyncCore"),
        (3, "SyncClient", "Sources/SyncClient"), (3, "JointCase", "Sources/JointCase"),
        (3, "SyncServer", "server/SyncServer"), (3, "ReportPress", "Sources/ReportPress"),
        (4, "SamenOp", "Sources/SamenOp"),
        (4, "Simulation", "Sources/Simulation"),
    ]
    /// Inside layer 1 the merge stands above the rest.
    private static let withinLayer: [String: Set<String>] = [
        "RecordRules": ["RecordMerge"], "AccessPolicy": ["RecordMerge"],
    ]

    @Test func eachModuleImportsOnlyLayersAboveIt() {
        let layer = Dictionary(
            uniqueKeysWithValues: Self.layers.map { ($0.module, $0.layer) } + [("Schemas", 0)])
        for (own, module, folder) in Self.layers {
            for file in SourceTree.swiftFiles(below: folder) {
                for name in file.imports {
                    guard let other = layer[name] else { continue }
                    let allowed = other < own || Self.withinLayer[module]?.contains(name) == true
                    #expect(allowed, "\(file) imports \(name)")
                }
            }
        }
    }

    @Test func clientAndServerDoNotKnowEachOther() {
        let server: Set<String> = ["SyncCore", "SyncServer"]
        let client: Set<String> = [
            "RecordStore", "SyncClient", "SamenOp", "HandoverReport", "ReportPress",
        ]
        for file in SourceTree.swiftFiles(below: "Sources") + SourceTree.swiftFiles(below: "cli")
        where !file.path.hasPrefix("Sources/Simulation/") {
            #expect(file.imports.isDisjoint(with: server), "\(file)")
        }
        for file in SourceTree.swiftFiles(below: "server") {
            #expect(file.imports.isDisjoint(with: client), "\(file)")
        }
    }

    @Test(arguments: [
        ("GRDB", ["Sources/RecordStore/", "server/SyncServer/"]),
        ("Hummingbird", ["server/SyncServer/"]),
        ("JWTKit", ["server/SyncServer/"]),
        (
            "ArgumentParser",
            ["cli/", "server/Main/", "Sources/SimulateCommand/", "Sources/BenchmarkCommand/"]
        ),
        ("CurlShim", ["Sources/SyncClient/"]),
        ("Subprocess", ["Sources/ReportPress/"]),
    ])
    func onlyTheNamedModulesImport(library: String, places: [String]) {
        let importers = SourceTree.product.filter { $0.imports.contains(library) }
        #expect(!importers.isEmpty)
        for file in importers {
            #expect(places.contains { file.path.hasPrefix($0) }, "\(file) imports \(library)")
        }
    }

    @Test(arguments: [
        "Sources/RecordModel", "Sources/RecordMerge", "Sources/RecordRules",
        "Sources/AccessPolicy", "Sources/SyncProtocol", "Sources/HandoverReport",
        "Sources/RecordGuide",
    ])
    func thePureLayersDoNoInputOrOutput(folder: String) {
        let files = SourceTree.swiftFiles(below: folder)
        #expect(!files.isEmpty)
        for file in files {
            #expect(file.imports.isDisjoint(with: ["Foundation", "Dispatch"]), "\(file)")
            for word in [".random(", "SystemRandomNumberGenerator", "Date()", "UUID()"] {
                #expect(!file.text.contains(word), "\(file): \(word)")
            }
        }
    }

    @Test func theTopLevelIsTheTableOfContents() throws {
        let allowed: Set<String> = [
            "Package.swift", "Sources", "Tests", "Schemas", "cli", "server", "docs", "scripts",
            ".ci", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", ".gitignore",
            ".swift-format", ".editorconfig",
        ]
        // What a build, git or the demo leaves behind is not part of the project.
        let leftovers: Set<String> = [
            ".git", ".build", ".swiftpm", "Package.resolved", ".demo", ".practice",
        ]
        let found = Set(try FileManager.default.contentsOfDirectory(atPath: SourceTree.root.path))
        #expect(found.subtracting(allowed).subtracting(leftovers).isEmpty)
    }
}
