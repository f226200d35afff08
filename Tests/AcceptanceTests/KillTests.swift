import Foundation
import RecordModel
import Testing

/// `kill -9` of laptops and service at random moments of a sync loop.
///
/// A short form runs with the tests; `scripts/kill-runs N` runs it N times. The moments are drawn
/// from the seed that is printed, so a failing run can be tried again.
@Suite struct KillTests {
    private static let shortRunCount = 8

    @Test func whateverIsKilledNothingAcknowledgedIsLost() throws {
        let environment = ProcessInfo.processInfo.environment
        let runs = environment["SAMENOP_KILL_RUNS"].flatMap(Int.init) ?? Self.shortRunCount
        let seed =
            environment["SAMENOP_KILL_SEED"].flatMap(UInt64.init)
            ?? UInt64(Date().timeIntervalSince1970)
        print("kill runs: \(runs), seed \(seed)")
        let loop = try KillLoop(seed: seed)
        defer { loop.end() }
        for run in 1...runs {
            try loop.run()
            if run.isMultiple(of: 20) { print("kill runs: \(run) done, \(loop.tally)") }
        }
        try loop.settle()
        print("kill runs: \(runs) done, \(loop.tally)")
        for laptop in KillLoop.laptops {
            let verified = try loop.world.laptop(laptop, ["verify"]).json()
            #expect(verified["ok"] == .bool(true), "\(laptop): \(verified.canonicalText)")
            let history = try loop.world.show(laptop)["history"]?.arrayValue ?? []
            let held = Set(history.compactMap { $0["operation"]?.stringValue })
            #expect(loop.acknowledged.isSubset(of: held), "\(laptop) lost an operation")
            #expect(history.allSatisfy { $0["verdict"] == "accepted" })
        }
        let visible = try KillLoop.laptops.map(loop.sharedEntities)
        #expect(visible[0] == visible[1])
        #expect(!visible[0].isEmpty)
        #expect(try loop.world.service.admin(["check"])["ok"] == .bool(true))
    }
}

/// Two laptops that write and sync while something is killed.
final class KillLoop {
    static let laptops = ["P1", "V1"]
    private static let momentMicrosecondsMax = 160_000

    let world: StoryWorld
    private(set) var acknowledged: Set<String> = []
    private(set) var tally: [String: Int] = [:]
    private var generator: SplitMix
    private var service: ServiceProcess
    private var count = 0

    init(seed: UInt64) throws {
        generator = SplitMix(state: seed)
        world = try StoryWorld(story: "joint-visit")
        service = world.service
        let record = try world.laptop("P1", ["record", "new"]).json()
        world.names["R"] = record["record"]?.stringValue
        let person = try world.laptop(
            "P1", ["add", world.record, "person", "person_name=Persoon A"]
        ).json()
        world.names["A"] = person["entity"]?["id"]?.stringValue
        _ = try world.laptop(
            "P1", ["add", world.record, "participant", "unit=vt-fictiestad", "organisation=vt"])
        for laptop in ["P1", "V1"] { _ = try world.laptop(laptop, ["sync"], expected: [0, 3]) }
    }

    func end() {
        service.stop()
        try? FileManager.default.removeItem(atPath: world.folder)
    }

    /// One round: both write, then somebody is killed while syncing or writing.
    func run() throws {
        for laptop in Self.laptops { try write(laptop) }
        let laptop = Self.laptops[generator.next(2)]
        switch generator.next(3) {
        case 0: try killLaptop(laptop, ["sync"], "sync")
        case 1: try killLaptop(laptop, edit(), "edit")
        default: try killService(during: laptop)
        }
    }

    /// Syncs until nothing moves any more.
    func settle() throws {
        for _ in 0..<6 {
            for laptop in Self.laptops {
                _ = try world.laptop(laptop, ["sync"], expected: [0, 3])
            }
        }
    }

    /// What both organisations see: all but the police's own disclosure entry, and what that says
    /// of the participant.
    func sharedEntities(_ laptop: String) throws -> [JSONValue] {
        try (world.show(laptop)["entities"]?.arrayValue ?? []).filter {
            $0["type"] != "disclosure"
        }.map { entity in
            let members = entity.objectValue?.members ?? []
            return .object(
                JSONObject(
                    members.filter { $0.key.string != "disclosedTo" }.map { ($0.key, $0.value) }))
        }
    }

    private func edit() -> [String] {
        count += 1
        return [
            "set", world.record, "person/\(world.names["A"] ?? "")",
            "fear_words=melding \(count)", "contact_wishes=wens \(count)",
        ]
    }

    private func write(_ laptop: String) throws {
        count += 1
        let outcome = try world.laptop(
            laptop, ["add", world.record, "weapon", "where=plek \(count)", "kind=blade"])
        // The command said it is stored: from here on it may never be lost.
        if let operation = try outcome.json()["operation"]?.stringValue {
            acknowledged.insert(operation)
        }
    }

    private func killLaptop(_ laptop: String, _ arguments: [String], _ what: String) throws {
        let process = try start(laptop, arguments)
        usleep(UInt32(generator.next(Self.momentMicrosecondsMax)))
        let wasRunning = process.isRunning
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        tally[wasRunning ? "\(what) killed" : "\(what) was faster", default: 0] += 1
    }

    private func killService(during laptop: String) throws {
        let process = try start(laptop, ["sync"])
        usleep(UInt32(generator.next(Self.momentMicrosecondsMax)))
        let wasSyncing = process.isRunning
        let port = service.port
        service.kill()
        process.waitUntilExit()
        tally[wasSyncing ? "service killed in a sync" : "service killed at rest", default: 0] += 1
        #expect([0, 3, 69].contains(process.terminationStatus))
        service = try ServiceProcess(data: service.data, port: port)
    }

    private func start(_ laptop: String, _ arguments: [String]) throws -> Process {
        let process = Process()
        process.executableURL = ProgramRun.program("samenop")
        process.arguments = arguments + ["--store", "\(world.folder)/\(laptop)", "--json"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }
}

/// A small seeded generator.
struct SplitMix {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
}
