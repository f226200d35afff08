import RecordModel
import Testing

/// What holds in every scenario, whatever happens in it.
enum StoryLaws {
    /// The laptops that hold the record.
    static func check(_ world: StoryWorld, laptops: [String], at time: String) throws {
        try everyEditIsReadable(world, laptops)
        try syncingAgainChangesNothing(world, laptops, at: time)
        try everybodyVerifies(world, laptops)
        try theServiceFindsTheSame(world, laptops, at: time)
    }

    /// The rules are one function: what a laptop finds, the service finds for that laptop's unit.
    private static func theServiceFindsTheSame(
        _ world: StoryWorld, _ laptops: [String], at time: String
    ) throws {
        for laptop in laptops {
            let unit = world.story.devices.first { $0.name == laptop }?.unit ?? ""
            let service = try world.service.admin([
                "findings", world.record, "--unit", unit, "--at", time,
            ])
            let there = (service["findings"]?.arrayValue ?? []).map(essence)
            #expect(try world.findings(laptop, at: time).map(essence) == there, "\(laptop)")
            #expect(!there.isEmpty)
        }
    }

    private static func essence(_ finding: JSONValue) -> String {
        ["rule", "severity", "step", "state", "binds", "entities"].map {
            finding[$0]?.canonicalText ?? ""
        }.joined(separator: " ")
    }

    /// Every original edit is there with author and both times; nothing else was written but what
    /// edits bring with them: the start, the disclosure of a participation, overrides.
    private static func everyEditIsReadable(_ world: StoryWorld, _ laptops: [String]) throws {
        let written = world.story.steps.compactMap { step -> [String]? in
            guard case .run(_, _, let arguments, _) = step,
                ["set", "add", "resolve", "answer", "remove"].contains(arguments.first)
            else { return nil }
            return arguments
        }
        let overrides = written.count { $0.contains("--override") }
        let participants = written.count { $0.contains("participant") }
        for laptop in laptops {
            let history = try world.show(laptop)["history"]?.arrayValue ?? []
            let ofOthers = world.story.devices.first { $0.name == laptop }?.organisation != "police"
            // The disclosure that lets a unit in stands in the partition of who wrote it; it goes
            // to the organisation it names.
            let least = written.count + overrides + 1 + (ofOthers ? 0 : participants)
            #expect(history.count >= least, "\(laptop): \(history.count) of \(least)")
            #expect(history.count <= written.count + overrides + participants + 1, "\(laptop)")
            for entry in history {
                #expect(entry["author"]?.stringValue?.isEmpty == false)
                #expect(entry["recordedAt"]?.stringValue?.isEmpty == false)
                #expect(entry["verdict"] == "accepted")
            }
            let dated = written.count { $0.contains("--occurred-at") }
            #expect(history.count { $0["occurredAt"] != .null } >= dated)
        }
    }

    private static func syncingAgainChangesNothing(
        _ world: StoryWorld, _ laptops: [String], at time: String
    ) throws {
        for laptop in laptops {
            let before = try world.show(laptop)
            let outcome = try world.laptop(laptop, ["sync", "--at", time], expected: [0, 3]).json()
            #expect(outcome["sent"] == .integer(0))
            #expect(outcome["received"] == .integer(0))
            #expect(try world.show(laptop)["digest"] == before["digest"])
        }
    }

    private static func everybodyVerifies(_ world: StoryWorld, _ laptops: [String]) throws {
        for laptop in laptops {
            #expect(try world.laptop(laptop, ["verify"]).json()["ok"] == .bool(true))
        }
        #expect(try world.service.admin(["check"])["ok"] == .bool(true))
    }
}

extension StoryWorld {
    /// The findings that somebody still has to act on.
    func open(_ device: String, at time: String? = nil) throws -> [JSONValue] {
        try findings(device, at: time).filter { ["open", "unmetAfterMerge"].contains($0.state) }
    }

    /// All findings, seen at a moment.
    func findings(_ device: String, at time: String?) throws -> [JSONValue] {
        let clock = time.map { ["--at", $0] } ?? []
        return try laptop(device, ["check", record] + clock, expected: [0, 3])
            .json()["findings"]?.arrayValue ?? []
    }

    /// The timers of the record, seen at a moment.
    func timers(_ device: String, at time: String) throws -> [JSONValue] {
        try laptop(device, ["timers", "--at", time], expected: [0, 3])
            .json()["timers"]?.arrayValue ?? []
    }

    /// The rules that block a command, which has to write nothing.
    func blocking(_ device: String, _ arguments: [String]) throws -> Set<String> {
        let outcome = try laptop(device, arguments, expected: [3])
        return Set(try outcome.json()["blocking"]?.arrayValue?.map(\.rule) ?? [])
    }
}

extension [JSONValue] {
    /// Whether a rule is among the findings, as hard as said.
    func has(_ rule: String, _ severity: String? = nil) -> Bool {
        contains {
            $0.rule == rule && (severity == nil || $0["severity"]?.stringValue == severity)
        }
    }
}

extension JSONValue {
    /// Whom a finding or timer is for.
    var bound: Set<String> {
        Set((self["binds"] ?? self["who"])?.arrayValue?.compactMap(\.stringValue) ?? [])
    }
}
