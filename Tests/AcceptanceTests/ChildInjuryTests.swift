import RecordModel
import Testing

/// Scenario S3 through the built programs: one organisation sees no injury, the other suspects it.
@Suite struct ChildInjuryTests {
    private static let laptops = ["P1", "C1"]

    @Test(arguments: StoryReports.orders)
    func oneSuspicionIsEnoughInEveryOrderOfSyncing(useOther: Bool, twice: Bool) throws {
        let world = try StoryWorld(story: "child-injury")
        defer { world.end() }
        var checkpoints: [String] = []
        try world.play(useOther: useOther, twice: twice) { checkpoint, world in
            checkpoints.append(checkpoint)
            switch checkpoint {
            case "offline": try Self.beforeMerging(world)
            case "merged": try Self.afterMerging(world)
            case "doctor": try Self.onlyTheDoctor(world)
            case "called": try Self.bothCalled(world)
            default: try Self.interpreted(world)
            }
        }
        #expect(checkpoints == ["offline", "merged", "doctor", "called", "interpreted"])
        try StoryReports(world, "child-injury", at: "2026-06-07T15:43:00+02:00").check(
            by: ["P1", "C1"], isFirst: !useOther && !twice)
        // Beside the edits: the start of the record, and the disclosure that adding a participant
        // writes: it goes to whom it names too.
        try world.everyEditIsReadable(on: ["P1", "C1"], extra: 2)
        try world.syncingAgainChangesNothing(at: "2026-06-07T17:00:00+02:00")
        try world.everybodyVerifies()
        try Self.closingWaitsForTheSecondChild(world)
    }

    // MARK: what must result

    private static func beforeMerging(_ world: StoryWorld) throws {
        let open = try world.openFindings("P1")
        for rule in ["R3.1", "R3.8", "R3.11"] {
            #expect(open.contains { $0.isOf(rule, "warn") }, "\(rule)")
        }
        #expect(!open.contains { ["R3.3", "R3.6", "R3.13"].contains($0.rule) })
        #expect(try world.step(3, "P1").state == "done")
        #expect(try world.openFindings("C1").contains { $0.isOf("R3.6", "block") })
    }

    private static func afterMerging(_ world: StoryWorld) throws {
        for laptop in laptops {
            try bothObservationsStay(laptop, world)
            let count = try world.field(laptop, "child_check", nil, "children_in_household")
            #expect(count?["value"] == .integer(2))
            #expect(count?.candidateValues == ["1", "2"])
            let seen = try world.field(laptop, "person", world.names["J"], "seen_each")
            #expect(seen?["value"] == .bool(false))
            try stepThreeFellBack(laptop, world)
            try findingsAfterMerging(laptop, world)
            #expect(try blockedFromClosing(laptop, world).isSuperset(of: ["R1.9", "R3.6"]))
        }
    }

    private static func bothObservationsStay(_ laptop: String, _ world: StoryWorld) throws {
        let ofChild = try world.show(laptop)["entities"]?.arrayValue?.filter {
            $0["type"] == "injury"
                && $0["fields"]?["person"]?["value"]?.stringValue == world.names["I"]
        }
        let injuries = try #require(ofChild)
        #expect(
            Set(injuries.compactMap { $0["id"]?.stringValue })
                == Set(["letselP", "letselC"].compactMap { world.names[$0] }))
        func values(_ field: String) -> Set<JSONValue?> {
            Set(injuries.map { $0["fields"]?[field]?["value"] })
        }
        #expect(values("visible") == [.bool(false)])
        #expect(values("suspected") == [.bool(false), .bool(true)])
    }

    private static func findingsAfterMerging(_ laptop: String, _ world: StoryWorld) throws {
        let open = try world.openFindings(laptop)
        let name = world.names
        let examined = try #require(open.first { $0.isOf("R3.6", "block") })
        #expect(examined.ids.isSuperset(of: ["I", "letselP", "letselC"].compactMap { name[$0] }))
        #expect(examined.message.contains("arts") && examined.message.contains("FO"))
        #expect(open.contains { $0.isOf("R3.7", "remind") })
        let spared = try #require(open.first { $0.isOf("R3.13", "warn") })
        #expect(spared.ids == Set(["I", "gesprekP", "gesprekC"].compactMap { name[$0] }))
        #expect(spared.message.contains("2"))
        #expect(spared["binds"] == .array(["police", "vt"]))
        let alone = open.filter { $0.isOf("R3.11", "warn") }
        #expect(
            Set(alone.map { $0["binds"] })
                == [.array(["police"]), .array(["crisis_service"])])
        #expect(open.contains { $0.isOf("R3.8", "warn") && $0.ids.contains(name["G"] ?? "") })
        #expect(open.contains { $0.isOf("R3.10", "warn") && $0.ids.contains(name["I"] ?? "") })
        #expect(open.contains { $0.isOf("R1.9", "warn") && $0.ids.contains(name["J"] ?? "") })
        #expect(open.contains { $0.isOf("R1.9", "block") && $0.ids.contains(name["J"] ?? "") })
    }

    private static func stepThreeFellBack(_ laptop: String, _ world: StoryWorld) throws {
        let step = try world.step(3, laptop)
        #expect(step.state == "in_progress")
        #expect(step["missing"]?.arrayValue?.contains("R3.6") == true)
        let refused = try world.laptop(
            laptop, ["step", world.record, "3", "--done"], expected: [3])
        #expect(try refused.json()["blocking"]?.arrayValue?.map(\.rule).contains("R3.6") == true)
    }

    private static func onlyTheDoctor(_ world: StoryWorld) throws {
        for laptop in laptops {
            let examined = try world.openFindings(laptop).first { $0.isOf("R3.6", "block") }
            let message = try #require(examined).message
            #expect(message.contains("FO") && !message.contains("arts"))
            try stepThreeFellBack(laptop, world)
            #expect(try blockedFromClosing(laptop, world).contains("R3.6"))
        }
    }

    private static func bothCalled(_ world: StoryWorld) throws {
        for laptop in laptops {
            let open = try world.openFindings(laptop)
            #expect(!open.contains { ["R3.6", "R3.7"].contains($0.rule) })
            #expect(open.contains { $0.isOf("R3.10", "warn") })
            #expect(try world.step(3, laptop).state == "done")
            let blocking = try blockedFromClosing(laptop, world)
            #expect(!blocking.contains("R3.6") && blocking.contains("R1.9"))
        }
    }

    private static func interpreted(_ world: StoryWorld) throws {
        for laptop in laptops {
            let open = try world.openFindings(laptop)
            #expect(!open.contains { $0.rule == "R3.10" })
            for rule in ["R3.8", "R3.11", "R3.13", "R1.9"] {
                #expect(open.contains { $0.isOf(rule, "warn") }, "\(rule) on \(laptop)")
            }
            let finding = try world.field(laptop, "injury_interpretation", nil, "finding")
            #expect(finding?.candidateValues == ["\"undecided\""])
        }
    }

    /// Not part of the story: what ends the wait.
    private static func closingWaitsForTheSecondChild(_ world: StoryWorld) throws {
        let child = "person/\(world.names["J"] ?? "")"
        let at = "2026-06-07T18:00:00+02:00"
        for laptop in laptops {
            #expect(try blockedFromClosing(laptop, world).contains("R1.9"))
        }
        try world.laptop(
            "C1",
            [
                "set", world.record, child, "seen_each=true", "--reason", "bij oma gezien", "--at",
                at,
            ])
        for laptop in ["C1", "P1"] {
            try world.laptop(laptop, ["sync", "--at", at], expected: [0, 3])
            #expect(try !blockedFromClosing(laptop, world).contains("R1.9"))
        }
    }

    private static func blockedFromClosing(
        _ laptop: String, _ world: StoryWorld
    ) throws -> Set<String> {
        let refused = try world.laptop(
            laptop, ["step", world.record, "5", "--done"], expected: [3])
        return Set(try refused.json()["blocking"]?.arrayValue?.map(\.rule) ?? [])
    }
}

extension StoryWorld {
    /// What a laptop still asks somebody to do.
    fileprivate func openFindings(_ device: String) throws -> [JSONValue] {
        try findings(device).filter { ["open", "unmetAfterMerge"].contains($0.state) }
    }

    /// A step as a laptop shows it.
    fileprivate func step(_ number: Int64, _ device: String) throws -> JSONValue {
        let steps = try laptop(device, ["step", record, String(number)]).json()["steps"]
        return try #require(steps?.arrayValue?.first { $0["step"] == .integer(number) })
    }
}

extension JSONValue {
    /// Whether a finding is of that rule and that hard.
    fileprivate func isOf(_ rule: String, _ severity: String) -> Bool {
        self.rule == rule && self["severity"]?.stringValue == severity
    }

    /// What a finding is about.
    fileprivate var ids: Set<String> {
        Set(self["entities"]?.arrayValue?.compactMap { $0["id"]?.stringValue } ?? [])
    }

    /// A finding's sentence.
    fileprivate var message: String { self["message"]?.stringValue ?? "" }
}
