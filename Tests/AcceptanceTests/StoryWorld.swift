import Foundation
import RecordModel
import SamenOp

/// A story played with real processes: one service, the laptops, a folder for all of it.
final class StoryWorld {
    let folder: String
    let service: ServiceProcess
    let story: Story
    var names: [String: String] = [:]

    /// A world of a story that comes with the product.
    convenience init(story id: String) throws { try self.init(Story(id: id)) }

    init(_ story: Story) throws {
        self.story = story
        folder =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("samenop-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        service = try ServiceProcess(data: "\(folder)/service")
        var units: Set<String> = []
        for device in story.devices {
            if units.insert(device.unit).inserted {
                _ = try service.admin([
                    "unit", "add", device.unit, "--organisation", device.organisation,
                    "--profile", story.profile,
                ])
            }
            try enrol(device)
        }
    }

    /// A world of police and Veilig Thuis with a shared record on both laptops, and nothing waiting.
    static func withSharedRecord() throws -> StoryWorld {
        let world = try StoryWorld(story: "joint-visit")
        let record = try world.laptop("P1", ["record", "new"]).json()
        world.names["R"] = record["record"]?.stringValue
        try world.laptop(
            "P1", ["add", world.record, "participant", "unit=vt-fictiestad", "organisation=vt"])
        for laptop in ["P1", "V1"] { try world.laptop(laptop, ["sync"], expected: [0, 3]) }
        return world
    }

    func end() {
        service.stop()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Joins a laptop.
    ///
    /// - Parameters:
    ///   - name: What it is called; nil for the name of the story.
    ///   - url: Where it finds the service; nil for the service itself.
    func enrol(_ device: Story.Device, as name: String? = nil, at url: String? = nil) throws {
        let name = name ?? device.name
        let code = try service.admin([
            "code", "new", "--unit", device.unit, "--role", device.role,
        ])
        try laptop(
            name,
            [
                "init", "--organisation", device.organisation, "--unit", device.unit, "--role",
                device.role, "--author", device.author, "--profile", story.profile, "--practice",
            ])
        try laptop(
            name, ["enrol", url ?? service.url, "--code", code["code"]?.stringValue ?? ""])
    }

    /// Joins one more laptop like one of the story, over a line, and has it synchronise.
    func join(_ name: String, like other: String, port: Int) throws {
        guard let device = story.devices.first(where: { $0.name == other }) else {
            throw CocoaError(.featureUnsupported)
        }
        try enrol(device, as: name, at: "http://127.0.0.1:\(port)")
        try laptop(name, ["sync"], expected: [0, 3])
    }

    /// Runs `samenop` on a laptop; it has to end with one of `expected`.
    @discardableResult
    func laptop(
        _ device: String, _ arguments: [String], expected: Set<Int32> = [0]
    ) throws -> ProgramOutcome {
        let outcome = try ProgramRun.run(
            "samenop", arguments + ["--store", "\(folder)/\(device)", "--json", "--no-input"])
        guard expected.contains(outcome.status) else { throw AcceptanceFailure(outcome, arguments) }
        return outcome
    }

    /// Plays the story; at every checkpoint `look` is called.
    ///
    /// - Parameters:
    ///   - useOther: Syncs in the other order where the story has one.
    ///   - twice: Every sync is done twice.
    func play(
        useOther: Bool, twice: Bool, look: (String, StoryWorld) throws -> Void
    ) throws {
        for step in story.steps {
            switch step {
            case .say: continue
            case .run(let device, let at, let arguments, let name, let status):
                let filled = Story.fill(arguments, names)
                // These end with 3 where they find something for a person.
                let asks = ["conflicts", "query"].contains(filled.first)
                let expected: Set<Int32> = asks ? [0, 3] : [status]
                let outcome = try laptop(device, filled + ["--at", at], expected: expected)
                if let name {
                    let json = try outcome.json()
                    names[name] =
                        json["record"]?.stringValue ?? json["entity"]?["id"]?.stringValue
                }
            case .sync(let order, let other, let times):
                for (device, time) in zip(useOther ? other ?? order : order, times) {
                    for _ in 0..<(twice ? 2 : 1) {
                        try laptop(device, ["sync", "--at", time], expected: [0, 3])
                    }
                }
            case .checkpoint(let name): try look(name, self)
            }
        }
    }

    var record: String { names["R"] ?? "" }

    func show(_ device: String) throws -> JSONValue {
        try laptop(device, ["record", "show", record, "--history"]).json()
    }

    func findings(_ device: String) throws -> [JSONValue] {
        try laptop(device, ["check", record], expected: [0, 3]).json()["findings"]?.arrayValue ?? []
    }

    /// An entity as a laptop shows it; the first of its type when no id is given.
    func entity(_ device: String, _ type: String, _ id: String?) throws -> JSONValue? {
        try show(device)["entities"]?.arrayValue?.first {
            $0["type"]?.stringValue == type && (id == nil || $0["id"]?.stringValue == id)
        }
    }

    /// A field of an entity as a laptop shows it.
    func field(_ device: String, _ type: String, _ id: String?, _ field: String) throws
        -> JSONValue?
    {
        try entity(device, type, id)?["fields"]?[field]
    }
}

extension JSONValue {
    /// The rule of a finding.
    var rule: String { self["rule"]?.stringValue ?? "" }
    /// The state of a finding or field.
    var state: String { self["state"]?.stringValue ?? "" }
    /// The candidates' values, as text.
    var candidateValues: [String] {
        (self["candidates"]?.arrayValue ?? []).map { $0["value"]?.canonicalText ?? "" }.sorted()
    }
}
