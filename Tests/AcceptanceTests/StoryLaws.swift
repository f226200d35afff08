import RecordModel
import Testing

/// What holds in every scenario, whatever happens in it.
enum StoryLaws {
    /// The laptops that hold the record.
    static func check(_ world: StoryWorld, laptops: [String], at time: String) throws {
        for laptop in laptops {
            try world.everyEditIsReadable(on: [laptop], extra: extra(world, laptop))
        }
        try world.syncingAgainChangesNothing(at: time)
        try world.everybodyVerifies()
        try theServiceFindsTheSame(world, laptops, at: time)
    }

    /// What edits bring with them: the start, an entry for each override, and, where they are to be
    /// seen, the disclosures that let other units in.
    private static func extra(_ world: StoryWorld, _ laptop: String) -> Int {
        let edits = world.story.steps.compactMap { step -> [String]? in
            guard case .run(_, _, let arguments, _, _) = step else { return nil }
            return arguments
        }
        let overrides = edits.count { $0.contains("--override") }
        // Who lets a unit in keeps the disclosure, and the organisation it names gets it.
        let own = world.story.devices.first { $0.name == laptop }?.organisation ?? ""
        let disclosures = world.story.steps.count { step in
            guard case .run(let device, _, let arguments, _, _) = step,
                arguments.contains("participant"),
                let writer = world.story.devices.first(where: { $0.name == device })
            else { return false }
            return writer.organisation == own || arguments.contains("organisation=\(own)")
        }
        return 1 + overrides + disclosures
    }

    /// The rules are one function: what a laptop finds, the service finds for that laptop's unit.
    static func theServiceFindsTheSame(
        _ world: StoryWorld, _ laptops: [String], at time: String
    ) throws {
        for laptop in laptops {
            let unit = world.story.devices.first { $0.name == laptop }?.unit ?? ""
            let service = try world.service.admin([
                "findings", world.record, "--unit", unit, "--at", time,
            ])
            let there = (service["findings"]?.arrayValue ?? []).filter(isOfOneRecord).map(essence)
            let here = try world.findings(laptop, at: time).filter(isOfOneRecord).map(essence)
            let differing = Set(here).symmetricDifference(there).sorted()
            #expect(here == there, "\(laptop): \(differing)")
            #expect(!there.isEmpty)
        }
    }

    /// Whether a finding follows from the record alone. R7.16 also counts other records of the same
    /// person on a laptop (K38), which the service looks up for nobody.
    private static func isOfOneRecord(_ finding: JSONValue) -> Bool { finding.rule != "R7.16" }

    private static func essence(_ finding: JSONValue) -> String {
        ["rule", "severity", "step", "state", "binds", "entities"].map {
            finding[$0]?.canonicalText ?? ""
        }.joined(separator: " ")
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
