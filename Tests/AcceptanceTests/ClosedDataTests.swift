import Foundation
import RecordModel
import Testing

/// Scenario S5 through the built programs, as far as it needs no report: what one organisation
/// keeps closed never reaches the other's laptop, and what it passes on is judged before it goes.
@Suite struct ClosedDataTests {
    @Test(arguments: StoryReports.orders)
    func theStoryEndsTheSameInEveryOrderOfSyncing(useOther: Bool, twice: Bool) throws {
        let world = try StoryWorld(story: "closed-data")
        defer { world.end() }
        var checkpoints: [String] = []
        try world.play(useOther: useOther, twice: twice) { checkpoint, world in
            checkpoints.append(checkpoint)
            try Self.whatIsClosedStays(world)
            if checkpoint == "merged" {
                try Self.afterMerging(world)
                try Self.whatWasSaidAloudWaitsForReview(world)
            } else {
                try Self.afterTheSupervisor(world)
            }
            try Self.whatWasDisclosedArrives(world)
        }
        #expect(checkpoints == ["merged", "disclosed"])
        try StoryReports(world, "closed-data", at: "2026-05-20T17:07:00+02:00").check(
            by: ["SUP1", "C1"], isFirst: !useOther && !twice)
        if !useOther, !twice {
            try ClosedTexts(world, at: "2026-05-20T17:07:00+02:00").check()
        }
    }

    /// Searches the bytes of every file: no value, conflict, remark, header or log line.
    private static func whatIsClosedStays(_ world: StoryWorld) throws {
        let closed = [
            "C1": ["ONZ-1", "over een auto", world.names["i2"] ?? "?"],
            "P1": ["V2-NOTITIE", "N1-PLAATS", world.names["mondeling"] ?? "?"],
            "SUP1": ["V2-NOTITIE", "N1-PLAATS", world.names["mondeling"] ?? "?"],
        ]
        for (laptop, texts) in closed {
            for text in texts {
                #expect(try files(world, laptop, containing: text) == [], "\(text) on \(laptop)")
            }
        }
        // Each finds its own: the search can find something.
        #expect(try !files(world, "P1", containing: "ONZ-1").isEmpty)
        #expect(try !files(world, "C1", containing: "V2-NOTITIE").isEmpty)
        #expect(try !files(world, "C1", containing: "N1-PLAATS").isEmpty)
    }

    private static func afterMerging(_ world: StoryWorld) throws {
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
        // The attempt at the item of article 9 left nothing behind, and names both rules.
        let grounds = try disclosures(world, "P1").map(\.ground)
        #expect(
            grounds.sorted() == ["G2", "G4", "G4", "G4"], "v1; taking part, i1 with i3, i4")
        let again = try world.laptop(
            "P1",
            [
                "disclose", world.record, "info_item/\(world.names["i2"] ?? "")", "--to", "vt",
                "--purpose", "G4", "--necessity", "om te beoordelen", "--weighty", "gevaar",
                "--at", "2026-05-20T15:20:00+02:00",
            ], expected: [3]
        ).json()
        // There is a release by now, of what was written after it: not of this one.
        #expect(again["blocking"]?.arrayValue?.map(\.rule) == ["R6.5"])
        #expect(try disclosures(world, "P1").count == 4)
        // Nothing of the police waits for a review.
        #expect(try reviews(world, "P1") == [])
    }

    private static func whatWasSaidAloudWaitsForReview(_ world: StoryWorld) throws {
        let open = try reviews(world, "C1")
        #expect(open.map { $0["entity"]?["id"]?.stringValue } == [world.names["mondeling"]])
        let review = try #require(open.first)
        #expect(review["why"] == .array(["none_found", "blocked"]))
        #expect(review["rules"] == .array(["R6.2"]))
        #expect(review["ground"] == "none_found")
        #expect(review["receiver"] == "probation")
        #expect(review["occurredAt"] == "2026-05-20T11:05:00Z")
        #expect(review["recordedAt"] == "2026-05-20T11:40:00Z")
        #expect(review["due"] == "2026-05-21T21:59:59Z")
        let item = try #require(try world.entity("C1", "info_item", world.names["v1"]))
        // Who was told without a ground is not among those it goes to.
        let disclosedTo = item["disclosedTo"]?.arrayValue ?? []
        #expect(disclosedTo.map { $0["organisation"]?.stringValue } == ["police"])
    }

    private static func afterTheSupervisor(_ world: StoryWorld) throws {
        let grounds = try disclosures(world, "SUP1")
        for (name, ground, receiver) in [
            ("naarom", "G3", "om"), ("zsmvt", "G4", "vt"), ("zsmrvdk", "G4", "rvdk"),
            ("zsmreclassering", "G4", "probation"), ("naarzvh", "covenant", "zvh"),
        ] {
            let entry = grounds.first { $0.id == world.names[name] }
            #expect(entry?.ground == ground, "\(name)")
            #expect(entry?.receiver == receiver, "\(name)")
        }
        #expect(try reviews(world, "SUP1") == [])
        let item = try world.entity("SUP1", "info_item", world.names["i1"])
        let disclosedTo = item?["disclosedTo"]?.arrayValue ?? []
        let receivers = disclosedTo.compactMap { $0["organisation"]?.stringValue }
        #expect(Set(receivers) == ["vt", "om", "rvdk", "probation"])
    }

    /// What the service has to send: each organisation gets what was disclosed to it, with the
    /// entry that says so.
    private static func whatWasDisclosedArrives(_ world: StoryWorld) throws {
        for (laptop, texts) in [
            ("C1", ["I1-EERDER", "I3-VERBOD", "I4-VERVOER"]), ("P1", ["V1-EERDER"]),
        ] {
            for text in texts {
                #expect(
                    try !files(world, laptop, containing: text).isEmpty, "\(text) on \(laptop)")
            }
        }
        let withRelease = try disclosures(world, "C1").first {
            $0.id == world.names["metvrijgave"]
        }
        #expect(withRelease?.release == world.names["vrijgave"])
    }

    private struct Entry {
        let id: String
        let ground: String
        let receiver: String
        let release: String?
    }

    /// The entries of passing on that a laptop shows.
    private static func disclosures(_ world: StoryWorld, _ laptop: String) throws -> [Entry] {
        let entities = try world.show(laptop)["entities"]?.arrayValue ?? []
        return entities.filter { $0["type"] == "disclosure" }.map { entity in
            func text(_ field: String) -> String? {
                entity["fields"]?[field]?["value"]?.arrayValue?.first?.stringValue
            }
            return Entry(
                id: entity["id"]?.stringValue ?? "", ground: text("ground_code") ?? "",
                receiver: text("receiver_org") ?? "", release: text("om_release_ref"))
        }
    }

    private static func reviews(_ world: StoryWorld, _ laptop: String) throws -> [JSONValue] {
        try world.laptop(laptop, ["reviews", "--at", "2026-05-20T17:00:00+02:00"])
            .json()["reviews"]?.arrayValue ?? []
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
