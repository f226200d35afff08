import Foundation
import RecordModel
import Testing

/// Scenario S1 through the built programs: both orders of syncing, once and twice.
@Suite struct JointVisitTests {
    private static let laptops = ["P1", "V1", "SUP1"]

    @Test(arguments: StoryReports.orders)
    func theStoryEndsTheSameInEveryOrderOfSyncing(useOther: Bool, twice: Bool) async throws {
        let world = try StoryWorld(story: "joint-visit")
        defer { world.end() }
        var checkpoints: [String] = []
        try world.play(useOther: useOther, twice: twice) { checkpoint, world in
            checkpoints.append(checkpoint)
            switch checkpoint {
            case "offline": try Self.beforeMerging(world)
            case "merged": try Self.afterMerging(world)
            default: try Self.afterResolving(world)
            }
        }
        #expect(checkpoints == ["offline", "merged", "resolved"])
        let reports = StoryReports(world, "joint-visit", at: "2026-02-10T17:20:00+01:00")
        let isFirst = !useOther && !twice
        try reports.check(by: ["SUP1", "V1"], isFirst: isFirst)
        if isFirst { try await Self.print(world, reports) }
        // Beside the edits: the start of the record, and the disclosure that adding a participant
        // writes.
        try world.everyEditIsReadable(on: ["P1", "SUP1"], extra: 2)
        try world.syncingAgainChangesNothing(at: "2026-02-10T18:00:00+01:00")
        // Police and supervisor see the same record; Veilig Thuis the same but for what is not
        // for its eyes.
        #expect(try world.show("P1")["digest"] == world.show("SUP1")["digest"])
        try world.everybodyVerifies()
    }

    /// A short report, and the two longest: of what stands as golden files, and by the program.
    private static func print(_ world: StoryWorld, _ reports: StoryReports) async throws {
        let printed = try PrintedReports(world, reports)
        try await printed.check(by: "SUP1", for: "kct")
        try await printed.check(by: "V1", for: "vt_file")
        try printed.checkProgram(by: "SUP1", for: "base_team")
    }

    // MARK: what must result

    private static func beforeMerging(_ world: StoryWorld) throws {
        let police = try world.findings("P1")
        #expect(!police.contains { ["R1.5", "R1.6"].contains($0.rule) })
    }

    private static func afterMerging(_ world: StoryWorld) throws {
        let child = world.names["C"]
        for laptop in laptops {
            let safety = try #require(
                try world.field(laptop, "person", child, "person_safety"))
            #expect(safety.state == "conflict")
            #expect(safety["value"] == "unknown")
            #expect(safety.candidateValues == ["\"safe\"", "\"unknown\""])
            let seen = try #require(try world.field(laptop, "person", child, "seen_each"))
            #expect(seen.state == "conflict")
            #expect(seen["value"] == .bool(false))
            #expect(seen.candidateValues == ["false", "true"])
            let lead = try #require(
                try world.field(laptop, "agreement", nil, "measures_lead"))
            #expect(lead.state == "conflict")
            #expect(lead["value"] == .null)
            #expect(lead.candidateValues == ["\"police\"", "\"vt\""])
            let overall = try #require(
                try world.field(laptop, "safety_assessment", nil, "overall"))
            #expect(overall["value"] == "unsafe")
            #expect(overall["remarks"] == .array([]))
            try findingsAfterMerging(laptop, world)
        }
        try conflictsNameTheirAuthors(world)
        try alertsReachEverybodyBound(world)
    }

    private static func findingsAfterMerging(_ laptop: String, _ world: StoryWorld) throws {
        let findings = try world.findings(laptop)
        let open = findings.filter { $0.state == "open" || $0.state == "unmetAfterMerge" }
        func has(_ rule: String, _ severity: String) -> Bool {
            open.contains { $0.rule == rule && $0["severity"]?.stringValue == severity }
        }
        #expect(has("R1.9", "warn"))
        #expect(has("R2.9", "warn"))
        for rule in ["R4.2", "R5.1", "R5.8", "R2.9"] { #expect(has(rule, "block"), "\(rule)") }
        let clearance = try #require(findings.first { $0.rule == "R1.6" })
        #expect(clearance.state == "unmetAfterMerge")
        #expect(
            clearance["entities"]?.arrayValue?.contains {
                $0["id"]?.stringValue == world.names["vertrek"]
            } == true)
        let binds = Set(clearance["binds"]?.arrayValue?.compactMap(\.stringValue) ?? [])
        #expect(binds.isSuperset(of: ["police", "vt", "supervisor"]))
        for rule in ["R1.1", "R1.3", "R1.4", "R1.5", "R1.8", "R1.10", "R2.5", "R2.15"] {
            #expect(!open.contains { $0.rule == rule }, "\(rule) on \(laptop)")
        }
        let blocked = try world.laptop(
            laptop == "SUP1" ? "P1" : laptop, ["step", world.record, "5", "--done"], expected: [3])
        let blocking = try blocked.json()["blocking"]?.arrayValue?.map(\.rule) ?? []
        #expect(Set(blocking).isSuperset(of: ["R5.1", "R5.8", "R2.9"]))
        let step4 = try world.laptop(
            laptop == "SUP1" ? "V1" : laptop, ["step", world.record, "4", "--done"], expected: [3])
        #expect(try step4.json()["blocking"]?.arrayValue?.map(\.rule).contains("R4.2") == true)
    }

    private static func conflictsNameTheirAuthors(_ world: StoryWorld) throws {
        for laptop in ["P1", "V1"] {
            let conflicts = try world.laptop(laptop, ["conflicts", world.record], expected: [3])
                .json()["conflicts"]?.arrayValue
            #expect(conflicts?.count == 3)
            for conflict in conflicts ?? [] {
                let voices = conflict["candidates"]?.arrayValue ?? []
                #expect(
                    Set(voices.compactMap { $0["organisation"]?.stringValue }) == ["police", "vt"])
                #expect(
                    Set(voices.compactMap { $0["author"]?.stringValue }) == ["p-4711", "v-0815"])
                #expect(voices.allSatisfy { $0["recordedAt"]?.stringValue != nil })
            }
        }
    }

    private static func alertsReachEverybodyBound(_ world: StoryWorld) throws {
        for laptop in laptops {
            let needs = try world.laptop(laptop, ["status"]).json()["needsYou"]?.arrayValue ?? []
            #expect(needs.contains { $0.rule == "R1.6" }, "\(laptop)")
        }
    }

    private static func afterResolving(_ world: StoryWorld) throws {
        let child = world.names["C"]
        for laptop in laptops {
            func value(_ type: String, _ id: String?, _ field: String) throws -> JSONValue? {
                let found = try world.field(laptop, type, id, field)
                #expect(found?.state == "settled", "\(type).\(field) on \(laptop)")
                return found?["value"]
            }
            #expect(try value("person", child, "person_safety") == "safe_with_conditions")
            #expect(try value("person", child, "whereabouts") == "with_relative")
            #expect(try value("person", child, "seen_each") == .bool(true))
            #expect(try value("agreement", nil, "measures_lead") == "vt")
            let open = try world.findings(laptop).filter {
                $0.state == "open" || $0.state == "unmetAfterMerge"
            }
            for rule in ["R1.6", "R4.2", "R5.8"] {
                #expect(!open.contains { $0.rule == rule }, "\(rule) on \(laptop)")
            }
            for rule in ["R5.1", "R2.9"] {
                #expect(open.contains { $0.rule == rule }, "\(rule) on \(laptop)")
            }
            // The mark on the clearance stays in the history.
            let marks = try world.show(laptop)["marks"]?.arrayValue ?? []
            #expect(marks.contains { $0.rule == "R1.6" && $0["until"]?.stringValue != nil })
            let conflicts = try world.laptop(laptop, ["conflicts", world.record])
            #expect(try conflicts.json()["conflicts"] == .array([]))
        }
        try resolutionsNameResolverAndReason(world)
        try theReportShowsTheMark(world)
    }

    private static func resolutionsNameResolverAndReason(_ world: StoryWorld) throws {
        let history = try world.show("SUP1")["history"]?.arrayValue ?? []
        for (field, author) in [
            ("person_safety", "v-0815"), ("seen_each", "v-0815"), ("measures_lead", "p-4711"),
        ] {
            let last = try #require(history.last { $0["values"]?[field] != nil })
            #expect(last["author"]?.stringValue == author)
            #expect(last["reason"]?.stringValue?.isEmpty == false)
        }
    }

    private static func theReportShowsTheMark(_ world: StoryWorld) throws {
        let path = "\(world.folder)/report.json"
        let outcome = try world.laptop(
            "SUP1",
            [
                "report", world.record, "--for", "base_team", "--interim", "--format", "json",
                "--out", path,
            ])
        #expect(try outcome.json()["path"]?.stringValue == path)
        let bytes = try #require(FileManager.default.contents(atPath: path))
        let report = try JSONReader.read(bytes)
        #expect(report["status"] == "interim")
        let deviations = report["sections"]?.arrayValue?.first { $0["number"] == .integer(22) }
        #expect(deviations?.canonicalText.contains("R1.6") == true)
        let verified = try world.laptop("SUP1", ["verify", path]).json()
        #expect(verified["ok"] == .bool(true))
        let refused = try world.laptop(
            "SUP1", ["report", world.record, "--for", "care", "--interim", "--out", "-"],
            expected: [77])
        #expect(refused.errors.contains("R6.2"))
        try aFinalReportWaits(world)
    }

    /// A final report waits for step 5; the next shift gets an interim one meanwhile, and both who
    /// asks and who reads are told.
    private static func aFinalReportWaits(_ world: StoryWorld) throws {
        let early = try world.laptop(
            "SUP1", ["report", world.record, "--for", "vt_file", "--out", "-"], expected: [3])
        let blocking = try early.json()["blocking"]?.arrayValue ?? []
        #expect(blocking.map(\.rule) == ["R10.3"])
        for recipient in ["base_team", "kct"] {
            let path = "\(world.folder)/\(recipient)-early.json"
            let made = try world.laptop(
                "SUP1",
                [
                    "report", world.record, "--for", recipient, "--format", "json", "--out", path,
                ])
            #expect(made.errors.contains("tussenrapport"))
            #expect(try made.json()["interim"] == .bool(true))
            let bytes = try #require(FileManager.default.contents(atPath: path))
            #expect(try JSONReader.read(bytes)["status"] == "interim")
            let asked = try world.laptop(
                "SUP1",
                [
                    "report", world.record, "--for", recipient, "--interim", "--format", "md",
                    "--out",
                    "-",
                ])
            // All that is told is what a team of crisis coordinators would get after a disclosure.
            #expect(
                recipient == "kct"
                    ? asked.errors.hasPrefix("Niet mee, omdat het nog niet is verstrekt")
                    : asked.errors.isEmpty)
        }
    }
}
