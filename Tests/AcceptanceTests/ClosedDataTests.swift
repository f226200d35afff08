import Foundation
import RecordModel
import Testing

/// Scenario S5 through the built programs, as far as it needs no disclosure or report: what one
/// organisation keeps closed never reaches the other's laptop.
@Suite struct ClosedDataTests {
    @Test(arguments: [(false, false), (true, false), (false, true), (true, true)])
    func theStoryEndsTheSameInEveryOrderOfSyncing(useOther: Bool, twice: Bool) throws {
        let world = try StoryWorld(story: "closed-data")
        defer { world.end() }
        var checkpoints: [String] = []
        try world.play(useOther: useOther, twice: twice) { checkpoint, world in
            checkpoints.append(checkpoint)
            try Self.afterMerging(world)
        }
        #expect(checkpoints == ["merged"])
    }

    private static func afterMerging(_ world: StoryWorld) throws {
        for (laptop, closed) in [
            ("C1", ["ONZ-1", "I1-EERDER", "I3-VERBOD", "over een auto"]),
            ("P1", ["V1-EERDER", "V2-NOTITIE"]),
        ] {
            for text in closed {
                #expect(try files(world, laptop, containing: text) == [], "\(text) on \(laptop)")
            }
        }
        // Each finds its own: the search can find something.
        #expect(try !files(world, "P1", containing: "ONZ-1").isEmpty)
        #expect(try !files(world, "C1", containing: "V2-NOTITIE").isEmpty)
        for laptop in ["P1", "C1"] {
            let overall = try #require(
                try world.field(laptop, "safety_assessment", nil, "overall"))
            #expect(overall["value"] == "unsafe")
            let findings = try world.open(laptop, at: "2026-05-20T15:30:00+02:00")
            #expect(!findings.has("R2.5"), "the crisis service assesses with a mandate")
            #expect(!findings.has("R2.6"))
            #expect(!findings.has("R1.1"), "the first call was with who stands in")
            #expect(findings.has("R5.12", "warn"), "who is arrested goes to the table with it all")
        }
    }

    /// The files of a laptop that hold a text, as bytes.
    private static func files(
        _ world: StoryWorld, _ laptop: String, containing text: String
    ) throws -> [String] {
        let folder = URL(filePath: "\(world.folder)/\(laptop)")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return names.filter { name in
            let bytes = FileManager.default.contents(atPath: folder.appending(path: name).path)
            return bytes?.firstRange(of: Data(text.utf8)) != nil
        }
    }
}
