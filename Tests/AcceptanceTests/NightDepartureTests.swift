import RecordModel
import Testing

/// Scenario S2 through the built programs: police leaves at night before anyone of Veilig Thuis
/// can come, in both orders of syncing, once and twice.
@Suite struct NightDepartureTests {
    private static let laptops = ["P1", "V1", "SUP1"]
    private static let night = "2026-03-13T23:40:00+01:00"
    private static let morning = "2026-03-14T09:30:00+01:00"

    @Test(arguments: StoryReports.orders)
    func theStoryEndsTheSameInEveryOrderOfSyncing(useOther: Bool, twice: Bool) throws {
        let world = try StoryWorld(story: "night-departure")
        defer { world.end() }
        var checkpoints: [String] = []
        try world.play(useOther: useOther, twice: twice) { checkpoint, world in
            checkpoints.append(checkpoint)
            switch checkpoint {
            case "before-leaving": try Self.leavingIsBlocked(world)
            case "left": try Self.leftWithAReason(world)
            case "found": try Self.theSameCallsAreProposed(world)
            default: try Self.afterMerging(world)
            }
        }
        #expect(checkpoints == ["before-leaving", "left", "found", "merged"])
        try StoryReports(world, "night-departure", at: "2026-03-14T09:30:00+01:00").check(
            by: ["SUP1", "V1"], isFirst: !useOther && !twice)
        try StoryLaws.check(world, laptops: Self.laptops, at: "2026-03-14T10:00:00+01:00")
    }

    private static func leavingIsBlocked(_ world: StoryWorld) throws {
        let before = try world.show("P1")["digest"]
        let clearance = [
            "add", world.record, "departure_clearance", "organisation=police", "--at", night,
        ]
        let blocking = try world.blocking("P1", clearance)
        #expect(blocking.contains("R1.6"))
        // Veilig Thuis is not coming, by the word that the police wrote down for it: having spoken
        // is enough.
        #expect(!blocking.contains("R1.5"))
        #expect(try world.show("P1")["digest"] == before)
        let decision = try world.field("P1", "incident", nil, "vt_attendance_decision")
        #expect(decision?.state == "provisional")
        let findings = try world.open("P1", at: night)
        #expect(findings.has("R2.12", "remind"), "the prosecutor's route after ten")
        #expect(findings.has("R2.11", "remind"), "only urgent requests at night")
        #expect(findings.has("R5.3", "block"))
    }

    private static func leftWithAReason(_ world: StoryWorld) throws {
        let findings = try world.findings("P1", at: "2026-03-13T23:47:00+01:00")
        let departure = findings.filter { $0.rule == "R1.6" }
        #expect(departure.contains { $0.state == "overridden" })
        #expect(!departure.contains { $0.state == "open" || $0.state == "unmetAfterMerge" })
        #expect(!findings.contains { $0.rule == "R1.5" && $0.state == "open" })
    }

    private static func afterMerging(_ world: StoryWorld) throws {
        for laptop in laptops {
            try consults(laptop, world)
            try firstCall(laptop, world)
            let decision = try #require(
                try world.field(laptop, "incident", nil, "vt_attendance_decision"))
            #expect(decision.state == "settled")
            #expect(decision["value"] == "phone_only")
            let suspect = world.names["E"]
            let place = try #require(try world.field(laptop, "person", suspect, "whereabouts"))
            #expect(place.state == "conflict")
            #expect(place["value"] == "gone")
            #expect(place.candidateValues == ["\"gone\"", "\"with_relative\""])
            let safety = try #require(try world.field(laptop, "person", suspect, "person_safety"))
            #expect(safety["value"] == "unknown")
            let findings = try world.findings(laptop, at: morning)
            let open = findings.filter { ["open", "unmetAfterMerge"].contains($0.state) }
            #expect(!open.has("R1.5"))
            #expect(findings.contains { $0.rule == "R1.6" && $0.state == "overridden" })
            #expect(!findings.contains { $0.rule == "R2.10" && $0.state == "open" })
            for rule in ["R5.1", "R5.2", "R5.3", "R5.8"] {
                #expect(open.has(rule, "block"), "\(rule)")
            }
        }
        for laptop in ["P1", "V1"] {
            let step = try world.blocking(laptop, ["step", world.record, "5", "--done"])
            #expect(step.isSuperset(of: ["R5.1", "R5.3", "R5.8"]))
            let closing = try world.blocking(
                laptop, ["set", world.record, "record", "close_state=closed"])
            #expect(closing.isSuperset(of: ["R5.1", "R5.3", "R5.8"]))
        }
        let needs =
            try world.laptop("SUP1", ["status", "--at", morning], expected: [0, 3])
            .json()["needsYou"]?.arrayValue ?? []
        #expect(needs.contains { $0.rule == "R1.6" }, "the supervisor hears of the override")
    }

    /// M8: of two calls that both sides wrote down, and an attempt, one is the first call: ten
    /// minutes after police arrived at 23:14.
    private static func firstCall(_ laptop: String, _ world: StoryWorld) throws {
        let told = try world.laptop(laptop, ["metrics", "--at", morning]).json()["metrics"]
        let figures = told?.arrayValue ?? []
        let delay = try #require(figures.first { $0["id"] == "M8" })
        for (key, value) in ["value": 10, "numerator": 1, "denominator": 1] as [String: Int64] {
            #expect(delay[key] == .integer(value), "\(laptop) \(key)")
        }
        let rate = try #require(figures.first { $0["id"] == "M7" })
        #expect(rate["value"] == "100.00" && rate["denominator"] == .integer(1), "\(laptop)")
    }

    /// The tool sees which entries may be of one call, and links nothing: the attempt without an
    /// answer is of no call of the other side.
    private static func theSameCallsAreProposed(_ world: StoryWorld) throws {
        for laptop in ["P1", "V1"] {
            let found = try world.laptop(laptop, ["link", world.record]).json()["proposals"]
            let pairs = (found?.arrayValue ?? []).map { proposal in
                #expect(proposal["kind"] == "mirror_of")
                return Set(["one", "other"].compactMap { proposal[$0]?.stringValue })
            }
            #expect(Set(pairs) == Set(calls(world)), "\(laptop)")
            #expect(try world.show(laptop)["countedOnce"] == .array([]))
        }
    }

    /// The two calls, each by its entries of both sides.
    private static func calls(_ world: StoryWorld) -> [Set<String>] {
        [["gesprekP", "gesprekV"], ["vertrekoverlegP", "vertrekoverlegV"]].map { names in
            Set(names.compactMap { world.names[$0] })
        }
    }

    /// Both sides' entries of both calls stay, four of them, and are two calls by the links that a
    /// person made (B.6.5); the attempt without an answer is kept.
    private static func consults(_ laptop: String, _ world: StoryWorld) throws {
        let shown = try world.show(laptop)
        let consults = (shown["entities"]?.arrayValue ?? []).filter { $0["type"] == "consult" }
        func reached(_ consult: JSONValue) -> String {
            consult["fields"]?["reached"]?["value"]?.arrayValue?.first?.stringValue ?? ""
        }
        let spoken = consults.filter { reached($0) == "spoken" }
        #expect(spoken.count == 4)
        #expect(consults.count { reached($0) == "no_answer" } == 1)
        let groups = (shown["countedOnce"]?.arrayValue ?? []).map { group in
            Set(group["members"]?.arrayValue?.compactMap(\.stringValue) ?? [])
        }
        #expect(Set(groups) == Set(calls(world)), "\(laptop)")
        #expect(
            groups.reduce(Set()) { $0.union($1) }
                == Set(spoken.compactMap { $0["id"]?.stringValue }))
        #expect(shown["linkProposals"] == .array([]))
        #expect(shown["joined"] == .array([]), "entries of one call are not made into one")
    }
}
