import RecordModel
import Testing

/// Scenario S6 through the built programs: an order with an ankle tag, contradictory ends, an
/// agreement edited and removed at once, in both orders of syncing, once and twice.
@Suite struct BanWithTagTests {
    private static let laptops = ["P1", "V1"]

    @Test(arguments: StoryReports.orders)
    func theStoryEndsTheSameInEveryOrderOfSyncing(useOther: Bool, twice: Bool) throws {
        let world = try StoryWorld(story: "ban-with-tag")
        defer { world.end() }
        var checkpoints: [String] = []
        try world.play(useOther: useOther, twice: twice) { checkpoint, world in
            checkpoints.append(checkpoint)
            switch checkpoint {
            case "imposed": try Self.whenImposed(world)
            case "agreed": try Self.whenAgreed(world)
            case "merged": try Self.afterMerging(world)
            default: try Self.afterResolving(world)
            }
        }
        #expect(checkpoints == ["imposed", "agreed", "merged", "resolved"])
        try StoryReports(world, "ban-with-tag", at: "2026-07-07T10:30:00+02:00").check(
            by: ["P1", "V1"], isFirst: !useOther && !twice)
        try StoryLaws.check(world, laptops: Self.laptops, at: "2026-07-07T11:00:00+02:00")
    }

    private static func whenImposed(_ world: StoryWorld) throws {
        for laptop in laptops {
            let findings = try world.open(laptop, at: "2026-06-01T18:05:00+02:00")
            let distance = try #require(findings.first { $0.rule == "R4.12" })
            #expect(distance["severity"] == "warn")
            let metres = Self.numbers(distance["message"]?.stringValue ?? "")
            #expect(metres.contains { (139...141).contains($0) }, "\(metres)")
            #expect(findings.has("R4.13", "warn"))
            #expect(!findings.has("R4.15"))
            #expect(findings.has("R4.16", "warn"))
            let told = try #require(findings.first { $0.rule == "R4.16" })
            #expect(!told.bound.contains("supervisor"))
            #expect(told["due"]?.stringValue == "2026-06-02T14:00:00Z")
        }
    }

    private static func whenAgreed(_ world: StoryWorld) throws {
        for laptop in laptops {
            let lead = try #require(try world.field(laptop, "agreement", nil, "reassess_at"))
            #expect(lead.state == "conflict")
            #expect(lead["value"]?.stringValue?.hasPrefix("2026-07-15") == true)
            // The note of Veilig Thuis is not yet the police's word: after a day the supervisor
            // has to hear.
            let findings = try world.open(laptop, at: "2026-06-03T09:30:00+02:00")
            let told = try #require(findings.first { $0.rule == "R4.16" })
            #expect(told.bound.contains("supervisor"))
            #expect(findings.has("R4.18", "warn"))
            #expect(try reminders(laptop, world) == ["07-16", "07-23", "07-27", "07-29"])
        }
    }

    private static func afterMerging(_ world: StoryWorld) throws {
        let order = world.names["bevel"]
        for laptop in laptops {
            let end = try #require(try world.field(laptop, "measure", order, "ends_at"))
            #expect(end.state == "remarked")
            #expect(end["value"]?.stringValue?.hasPrefix("2026-08-31") == true)
            let status = try #require(try world.field(laptop, "measure", order, "status"))
            #expect(status.state == "conflict")
            #expect(status["value"] == "ended")
            let findings = try world.open(laptop, at: "2026-07-07T09:30:00+02:00")
            #expect(findings.has("R4.20"))
            #expect(findings.has("R4.24"))
            #expect(findings.has("R4.14", "remind"), "the earlier end has passed")
            let due = try world.timers(laptop, at: "2026-07-07T09:30:00+02:00").filter {
                $0["timer"] == "E8" && ["due", "overdue"].contains($0.state)
            }
            #expect(!due.isEmpty)
            try agreements(laptop, world)
        }
    }

    /// The edit beats the removal, which stays a proposal; what was added is there.
    private static func agreements(_ laptop: String, _ world: StoryWorld) throws {
        let entities = try world.show(laptop)["entities"]?.arrayValue ?? []
        let call = try #require(entities.first { $0["id"]?.stringValue == world.names["bellen"] })
        #expect(call["presence"] == "present")
        #expect(call["removal"]?["state"] == "proposed")
        #expect(call["fields"]?["text"]?["value"] == "elke dag om zes uur bellen")
        let added = try #require(entities.first { $0["id"]?.stringValue == world.names["oma"] })
        #expect(added["presence"] == "present")
    }

    private static func afterResolving(_ world: StoryWorld) throws {
        for laptop in laptops {
            let found = try world.open(laptop, at: "2026-07-07T10:30:00+02:00")
            #expect(!found.has("R4.20"))
            #expect(try reminders(laptop, world) == ["08-17", "08-24", "08-28", "08-30"])
            let third = try world.timers(laptop, at: "2026-07-07T10:30:00+02:00").first {
                $0["timer"] == "E8" && $0["dueAt"]?.stringValue?.hasPrefix("2026-08-28") == true
            }
            #expect(third?.bound.contains("supervisor") == true)
        }
    }

    /// The days on which somebody is reminded before the order ends, its end itself left out.
    private static func reminders(_ laptop: String, _ world: StoryWorld) throws -> [String] {
        let timers = try world.timers(laptop, at: "2026-06-03T09:30:00+02:00").filter {
            $0["timer"] == "E8" && $0["entity"]?["id"]?.stringValue == world.names["bevel"]
        }
        let days = timers.compactMap { $0["dueAt"]?.stringValue?.dropFirst(5).prefix(5) }
            .map(String.init).sorted()
        return Array(days.dropLast())
    }

    private static func numbers(_ text: String) -> [Int] {
        text.split { !$0.isNumber }.compactMap { Int($0) }
    }
}
