import RecordModel
import Testing

/// Scenario S4 through the built programs, as far as it needs no metric.
@Suite struct StalkingReportedLateTests {
    private static let police = ["P1", "S1"]

    @Test(arguments: StoryReports.orders)
    func theStoryEndsTheSameInEveryOrderOfSyncing(useOther: Bool, twice: Bool) throws {
        let world = try StoryWorld(story: "stalking-reported-late")
        defer { world.end() }
        var checkpoints: [String] = []
        try world.play(useOther: useOther, twice: twice) { checkpoint, world in
            checkpoints.append(checkpoint)
            switch checkpoint {
            case "found": try Self.whenFound(world)
            case "recognised": try Self.whenRecognised(world)
            case "reviewed": try Self.whenReviewed(world)
            default: try Self.whenComplained(world)
            }
        }
        #expect(checkpoints == ["found", "recognised", "reviewed", "complained"])
        try StoryReports(world, "stalking-reported-late", at: "2026-03-03T14:25:00+01:00").check(
            by: ["P1", "V1"], isFirst: !useOther && !twice)
    }

    /// R7.12: found by its registration, not by when it began; written once however often it runs.
    private static func whenFound(_ world: StoryWorld) throws {
        let query = ["query", "stalking", "--window", "7d", "--at"]
        for _ in 1...2 {
            let found = try world.laptop(
                "P1", query + ["2026-03-03T06:01:00+01:00"], expected: [3]
            ).json()
            #expect(found["query"] == "stalking")
            #expect(
                found["from"] == "2026-02-24T05:01:00Z" && found["to"] == "2026-03-03T05:01:00Z")
            let hits = try #require(found["hits"]?.arrayValue)
            #expect(hits.count == 1)
            let hit = try #require(hits.first)
            #expect(hit["record"]?.stringValue == world.record)
            #expect(hit["matchedBy"] == .array(["registration_date", "keywords"]))
            #expect(hit["registeredAt"] == "2026-03-02T09:00:00Z")
            #expect(hit["startedOn"] == "2026-01-05")
            #expect(hit["onlyByRegistration"] == .bool(true))
            #expect(hit["readAt"] == .null)
            #expect(try hitIDs(world, "P1") == [hit["hit"]?.stringValue ?? ""])
        }
        let runDate = try world.field("P1", "query_hit", nil, "run_date")
        #expect(runDate?["value"] == .array(["2026-03-03"]))
        // A day later somebody has to hear of it; nobody read it yet.
        let later = try world.open("P1", at: "2026-03-04T06:01:00+01:00")
        #expect(later.has("R7.14", "remind"))
        let timer = try world.timers("P1", at: "2026-03-03T06:05:00+01:00")
            .first { $0["timer"] == "E11" }
        #expect(timer?["state"] == "due" && timer?["dueAt"] == "2026-03-04T05:00:00Z")
    }

    private static func hitIDs(_ world: StoryWorld, _ laptop: String) throws -> [String] {
        (try world.show(laptop)["entities"]?.arrayValue ?? [])
            .filter { $0["type"] == "query_hit" }.compactMap { $0["id"]?.stringValue }
    }

    /// Read by the coordinator: nobody is reminded, and Veilig Thuis sees that it was found.
    private static func theHitIsRead(_ world: StoryWorld) throws {
        let found = try world.open("P1", at: "2026-03-04T06:01:00+01:00")
        #expect(!found.has("R7.14"))
        let timer = try world.timers("P1", at: "2026-03-04T06:01:00+01:00")
            .first { $0["timer"] == "E11" }
        #expect(timer?["state"] == "done")
        let theirs = try world.laptop(
            "V1", ["query", "stalking", "--at", "2026-03-03T12:00:00+01:00"]
        ).json()
        #expect(theirs["hits"]?.arrayValue?.first?["readAt"] == "2026-03-03T08:10:00Z")
        #expect(try hitIDs(world, "V1") == hitIDs(world, "P1"))
    }

    private static func whenRecognised(_ world: StoryWorld) throws {
        try theHitIsRead(world)
        for laptop in ["P1", "V1"] {
            // Nobody's word hides the other's: the class stays, stalking is added, and what was
            // recognised holds over what is only possible.
            let other = try world.field(laptop, "incident", nil, "classification[other]")
            let stalking = try world.field(
                laptop, "incident", nil, "classification[ex_partner_stalking]")
            #expect(other?["value"] == .bool(true) && stalking?["value"] == .bool(true))
            let indication = try #require(
                try world.field(laptop, "stalking", nil, "stalking_indication"))
            #expect(indication["value"] == "recognised")
            #expect(indication.candidateValues == ["\"possible\"", "\"recognised\""])
            let own = try world.field(laptop, "own_risk_instrument", nil, "outcome")
            #expect(own?["value"] == .array(["midden"]))
        }
        let findings = try world.open("P1", at: "2026-03-03T10:40:00+01:00")
        #expect(findings.has("R7.2", "warn"), "who filled it in was not trained")
        #expect(findings.has("R7.4", "block"), "high: Veilig Thuis and prosecutor the same day")
        let step = try world.blocking(
            "P1", ["step", world.record, "4", "--done", "--at", "2026-03-03T10:40:00+01:00"])
        #expect(step.contains("R7.4"))
        let disclosure = try #require(
            try world.entity("P1", "disclosure", world.names["sashverstrekking"]))
        #expect(disclosure["fields"]?["ground_code"]?["value"] == .array(["G4"]))
        let sash = try #require(try world.entity("P1", "sash", world.names["sash"]))
        let disclosedTo = sash["disclosedTo"]?.arrayValue ?? []
        #expect(disclosedTo.map { $0["organisation"]?.stringValue } == ["vt"])
        try whatWasDisclosedArrives(world)
    }

    /// What the service has to send: Veilig Thuis sees the SASH that was disclosed to it, so there
    /// is none to ask for.
    private static func whatWasDisclosedArrives(_ world: StoryWorld) throws {
        let outcome = try world.field("V1", "sash", world.names["sash"], "outcome")
        #expect(outcome?["value"] == .array(["high"]))
        let theirs = try world.open("V1", at: "2026-03-03T10:40:00+01:00")
        #expect(!theirs.has("R7.8", "remind"))
    }

    private static func whenReviewed(_ world: StoryWorld) throws {
        for laptop in police {
            let findings = try world.open(laptop, at: "2026-03-03T11:15:00+01:00")
            #expect(!findings.has("R7.2"), "quiet after the review")
            #expect(findings.has("R8.10", "remind"), "support comes only with a complaint")
        }
        #expect(try reasonsAgainstStopTalk(world, at: "2026-03-03T11:20:00+01:00") == 1)
    }

    /// M29, M39: found only because it was registered late, and refused for no valid reason.
    private static func figures(_ world: StoryWorld) throws {
        let figures =
            try world.laptop(
                "P1", ["metrics", "--from", "2026-03-01", "--to", "2026-03-31"]
            ).json()["metrics"]?.arrayValue ?? []
        for id in ["M29", "M39"] {
            let figure = figures.first { $0["id"]?.stringValue == id }
            #expect(figure?["value"] == .integer(1), "\(id): \(figure?.canonicalText ?? "none")")
        }
    }

    private static func whenComplained(_ world: StoryWorld) throws {
        try figures(world)
        #expect(try reasonsAgainstStopTalk(world, at: "2026-03-03T14:20:00+01:00") == 2)
        let findings = try world.open("P1", at: "2026-03-03T14:20:00+01:00")
        for rule in ["R8.6", "R8.7", "R8.8"] { #expect(findings.has(rule, "block"), "\(rule)") }
        #expect(!findings.has("R8.10"))
        #expect(findings.has("R7.15", "remind"))
        let refusal = try world.field("P1", "person", world.names["K"], "complaint_refused")
        #expect(refusal?["value"] == "attempted")
        let daily = try world.timers("P1", at: "2026-03-03T14:20:00+01:00").filter {
            $0["timer"] == "E10"
        }
        #expect(daily.count == 14)
        let days = daily.compactMap { $0["dueAt"]?.stringValue?.prefix(10) }.sorted()
        #expect(days.first == "2026-03-03" && days.last == "2026-03-16", "\(days)")
    }

    /// How many reasons stand against a stop talk; the plan is refused, and nothing is written.
    private static func reasonsAgainstStopTalk(_ world: StoryWorld, at time: String) throws -> Int {
        let before = try world.show("P1")["digest"]
        let plan = [
            "add", world.record, "measure", "kind=stop_talk", "decided_by=police",
            "status=considered", "for_person=\(world.names["K"] ?? "")",
            "against_person=\(world.names["L"] ?? "")", "--at", time,
        ]
        let outcome = try world.laptop("P1", plan, expected: [3]).json()
        let blocking = outcome["blocking"]?.arrayValue?.filter { $0.rule == "R4.10" } ?? []
        #expect(blocking.count == 1)
        #expect(try world.show("P1")["digest"] == before)
        // The coordinator may not set it aside; that is the specialist's.
        let override = ["--override", "R4.10", "--reason", "het OM vraagt erom"]
        try world.laptop("P1", plan + override, expected: [77])
        let message = blocking.first?["message"]?.stringValue ?? ""
        return ["SASH", "aangifte"].count { message.contains($0) }
    }
}
