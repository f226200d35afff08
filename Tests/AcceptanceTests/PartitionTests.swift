import Foundation
import RecordModel
import Testing

/// What stands in one organisation's own partition never reaches the other's disk.
@Suite struct PartitionTests {
    @Test func aMarkerInAnOwnPartitionIsInNoByteOfTheOtherSidesFolder() throws {
        let world = try StoryWorld(story: "joint-visit")
        defer { world.end() }
        let record = try world.laptop("P1", ["record", "new"]).json()
        world.names["R"] = record["record"]?.stringValue
        try world.laptop("P1", ["add", world.record, "person", "person_name=Persoon A"])
        try world.laptop(
            "P1",
            [
                "add", world.record, "info_item", "text=MERKTEKEN-POLITIE", "--wpg-class",
                "art9_via_om",
            ])
        try world.laptop(
            "P1", ["add", world.record, "participant", "unit=vt-fictiestad", "organisation=vt"])
        for laptop in ["P1", "V1"] { try world.laptop(laptop, ["sync"], expected: [0, 3]) }
        try world.laptop("V1", ["add", world.record, "info_item", "text=MERKTEKEN-VT"])
        for laptop in ["V1", "P1", "V1"] { try world.laptop(laptop, ["sync"], expected: [0, 3]) }

        #expect(try Self.finds("MERKTEKEN-POLITIE", in: "\(world.folder)/P1"))
        #expect(try Self.finds("MERKTEKEN-VT", in: "\(world.folder)/V1"))
        #expect(try !Self.finds("MERKTEKEN-POLITIE", in: "\(world.folder)/V1"))
        #expect(try !Self.finds("MERKTEKEN-VT", in: "\(world.folder)/P1"))
        // The shared part did arrive.
        #expect(try Self.finds("Persoon A", in: "\(world.folder)/V1"))
        let report = try world.laptop(
            "P1",
            [
                "report", world.record, "--for", "base_team", "--interim", "--format", "md",
                "--out", "-",
            ])
        #expect(!report.output.contains("MERKTEKEN-POLITIE"))
    }

    private static func finds(_ text: String, in folder: String) throws -> Bool {
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
        return files.contains { file in
            FileManager.default.contents(atPath: "\(folder)/\(file)")?
                .range(of: Data(text.utf8)) != nil
        }
    }
}
