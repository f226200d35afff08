import RecordModel
import Testing

/// Two records of one incident, made apart, through the built programs (F0.17, F1.30): joined by a
/// person, seen as one on both laptops and by the service, and apart again when that is undone.
@Suite struct SameIncidentTests {
    private static let later = "2026-02-10T15:30:00+01:00"

    @Test(arguments: [(false, false), (true, false), (false, true), (true, true)])
    func theStoryEndsTheSameInEveryOrderOfSyncing(useOther: Bool, twice: Bool) throws {
        let world = try StoryWorld(story: "same-incident")
        defer { world.end() }
        var checkpoints: [String] = []
        var apart: [String: JSONValue] = [:]
        try world.play(useOther: useOther, twice: twice) { checkpoint, world in
            checkpoints.append(checkpoint)
            switch checkpoint {
            case "apart": apart = try Self.apart(world)
            case "linked": try Self.linked(world)
            case "settled": try Self.settled(world)
            default: try Self.undone(world, apart)
            }
            try StoryLaws.theServiceFindsTheSame(world, ["P1", "V1"], at: Self.later)
        }
        #expect(checkpoints == ["apart", "linked", "settled", "undone"])
        try world.syncingAgainChangesNothing(at: Self.later)
        try world.everybodyVerifies()
    }

    private static func records(_ world: StoryWorld) -> [String] {
        ["R", "S"].compactMap { world.names[$0] }
    }

    private static func persons(_ world: StoryWorld, _ laptop: String, _ record: String) throws
        -> [JSONValue]
    {
        let shown = try show(world, laptop, record)
        let own = (shown["entities"]?.arrayValue ?? []).filter { $0["type"] == "person" }
        let joined = (shown["joined"]?.arrayValue ?? []).filter {
            $0["entity"]?["type"] == "person"
        }
        let replaced = Set(
            joined.flatMap { $0["members"]?.arrayValue?.compactMap(\.stringValue) ?? [] })
        return own.filter { !replaced.contains($0["id"]?.stringValue ?? "") } + joined
    }

    private static func show(_ world: StoryWorld, _ laptop: String, _ record: String) throws
        -> JSONValue
    {
        try world.laptop(laptop, ["record", "show", record]).json()
    }

    private static func conflicts(_ world: StoryWorld, _ laptop: String, _ record: String) throws
        -> [JSONValue]
    {
        try world.laptop(laptop, ["conflicts", record], expected: [0, 3])
            .json()["conflicts"]?.arrayValue ?? []
    }

    private static func figure(
        _ id: String, _ world: StoryWorld, _ laptop: String
    ) throws -> JSONValue? {
        try world.laptop(laptop, ["metrics"]).json()["metrics"]?.arrayValue?
            .first { $0["id"]?.stringValue == id }?["value"]
    }

    private static func apart(_ world: StoryWorld) throws -> [String: JSONValue] {
        var before: [String: JSONValue] = [:]
        for laptop in ["P1", "V1"] {
            #expect(try figure("G1.1", world, laptop) == .integer(2))
            #expect(try figure("M35", world, laptop) == .integer(0))
            #expect(try persons(world, laptop, records(world)[0]).count == 2)
            #expect(try persons(world, laptop, records(world)[1]).count == 1)
            for record in records(world) {
                let shown = try show(world, laptop, record)
                before["\(laptop) \(record)"] = shown["entities"]
                #expect(try conflicts(world, laptop, record).isEmpty)
                let proposal = shown["linkProposals"]?.arrayValue?.first
                #expect(proposal?["kind"] == "same_incident")
                #expect(
                    proposal?["why"] == .array(["near_time", "same_place", "same_persons"]))
            }
        }
        return before
    }

    private static func linked(_ world: StoryWorld) throws {
        let children = Set(["BP", "BV"].compactMap { world.names[$0] })
        for laptop in ["P1", "V1"] {
            for record in records(world) {
                // The child is counted once, with everybody that either entered.
                #expect(try persons(world, laptop, record).count == 2)
                let other = records(world).filter { $0 != record }
                let shown = try show(world, laptop, record)
                #expect(
                    shown["sameIncident"]?.arrayValue?.compactMap { $0["record"]?.stringValue }
                        == other)
                let open = try conflicts(world, laptop, record)
                let safety = try #require(open.first { $0["field"] == "person_safety" })
                #expect(safety["safetyCritical"] == .bool(true))
                #expect(safety["value"] == "unknown")
                #expect(safety.candidateValues == ["\"safe\"", "\"unknown\""])
                let said = safety["candidates"]?.arrayValue ?? []
                #expect(Set(said.compactMap { $0["member"]?["id"]?.stringValue }) == children)
                #expect(
                    Set(said.compactMap { $0["organisation"]?.stringValue }) == ["police", "vt"])
                let findings =
                    try world.laptop(
                        laptop, ["check", record, "--at", later], expected: [3]
                    ).json()["findings"]?.arrayValue ?? []
                #expect(findings.has("R5.8", "block"))
                let unsafe = findings.first { $0.rule == "R1.6" }
                #expect(unsafe?["entities"]?.arrayValue?.count == 1)
            }
            // The figures count one incident, and its open differences once.
            #expect(try figure("G1.1", world, laptop) == .integer(1))
            let critical = try conflicts(world, laptop, records(world)[0])
                .filter { $0["safetyCritical"] == .bool(true) }
            #expect(
                try figure("M35", world, laptop) == .integer(Int64(critical.count)))
            let list = try world.laptop(laptop, ["record", "list"]).json()["records"]?.arrayValue
            #expect(list?.allSatisfy { $0["sameIncident"]?.arrayValue?.count == 1 } == true)
        }
        try reportHasTheChildOnce(world)
    }

    /// The report tells of the child once, with both words about its safety.
    private static func reportHasTheChildOnce(_ world: StoryWorld) throws {
        let path = "\(world.folder)/report.md"
        try world.laptop(
            "P1",
            [
                "report", world.record, "--for", "base_team", "--interim", "--format", "md",
                "--out", path,
            ])
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let ids = ["BP", "BV"].compactMap { world.names[$0]?.prefix(8) }.sorted()
        let headings = text.split(separator: "\n").filter {
            $0.hasPrefix("#") && $0.lowercased().contains("kind b")
        }
        #expect(!headings.isEmpty)
        #expect(Set(headings.map { heading in ids.filter { heading.contains($0) } }).count == 1)
    }

    private static func settled(_ world: StoryWorld) throws {
        for laptop in ["P1", "V1"] {
            for record in records(world) {
                let open = try conflicts(world, laptop, record)
                #expect(!open.contains { $0["field"] == "person_safety" })
            }
            // What was settled stands on both, each in its own record.
            for (record, child) in [("R", "BP"), ("S", "BV")] {
                let entities = try show(world, laptop, world.names[record] ?? "")["entities"]
                let safety = entities?.arrayValue?.first {
                    $0["id"]?.stringValue == world.names[child]
                }?["fields"]?["person_safety"]
                #expect(safety?["value"] == "safe_with_conditions")
                #expect(safety?.state == "settled")
            }
        }
    }

    private static func undone(_ world: StoryWorld, _ apart: [String: JSONValue]) throws {
        for laptop in ["P1", "V1"] {
            #expect(try figure("G1.1", world, laptop) == .integer(2))
            for record in records(world) {
                let shown = try show(world, laptop, record)
                #expect(shown["joined"] == .array([]))
                #expect(shown["sameIncident"] == .array([]))
                // Nobody is asked again what somebody denied.
                #expect(shown["linkProposals"] == .array([]))
                // Nothing was rewritten, save what was settled.
                let now = (shown["entities"]?.arrayValue ?? []).filter { $0["type"] != "link" }
                let then = apart["\(laptop) \(record)"]?.arrayValue ?? []
                #expect(now.map(withoutSafety) == then.map(withoutSafety))
                #expect(try conflicts(world, laptop, record).isEmpty)
            }
        }
    }

    private static func withoutSafety(_ entity: JSONValue) -> String {
        (entity["fields"]?.objectValue?.members ?? []).filter { $0.key.string != "person_safety" }
            .map { $0.key.string + $0.value.canonicalText }.joined()
            + (entity["id"]?.stringValue ?? "")
    }
}
