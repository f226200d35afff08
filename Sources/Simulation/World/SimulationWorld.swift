import Foundation
import RecordModel
import RecordStore
import Schemas
import SyncClient

/// Everything that one seed makes: service, network, laptops, and what happens to them.
package actor SimulationWorld {
    /// The police unit that takes part, Veilig Thuis, and a police unit that does not.
    static let police = "bt-fictiestad"
    static let vt = "vt-fictiestad"
    static let outsider = "bt-voorbeeld"

    let options: SimulationOptions
    let log = EventLog()
    let time = SimulatedTime()
    let service: SimulatedService
    let network: SimulatedNetwork
    let inspection: Inspection
    var replicas: [SimulatedReplica]
    var workload: Workload
    var draw: SeededGenerator

    /// Makes the world of `options`, its files in `folder`.
    init(options: SimulationOptions, folder: String) async throws {
        self.options = options
        draw = SeededGenerator(seed: options.seed, stream: "steps")
        let catalogue = try Self.catalogue()
        let units = Self.units(options)
        let profile = Self.profile
        service = try await SimulatedService(
            seed: options.seed, time: time, catalogue: catalogue,
            profileText: String(decoding: profile.canonicalBytes, as: UTF8.self), units: units)
        network = SimulatedNetwork(service: service, options: options, time: time, log: log)
        workload = Workload(options: options, catalogue: catalogue, units: units, log: log)
        inspection = Inspection(catalogue: catalogue, canary: options.canary)
        var factory = ReplicaFactory(
            seed: options.seed, time: time, catalogue: catalogue, profile: profile, root: folder)
        replicas = try factory.replicas(options)
    }

    /// The units whose laptops may see a record that `unit` started.
    static func partners(of unit: String) -> Set<String> {
        switch unit {
        case police: [vt]
        case vt: [police]
        default: []
        }
    }

    static func units(_ options: SimulationOptions) -> [(unit: String, organisation: String)] {
        let both = [(unit: police, organisation: "police"), (unit: vt, organisation: "vt")]
        return options.hasOutsider ? both + [(outsider, "police")] : both
    }

    private static let profile = JSONValue.members([
        ("id", "profile-simulation"), ("version", .integer(1)),
        ("label", .members([("nl", "nagebootst"), ("en", "simulated")])), ("keys", .members([])),
    ])

    private static func catalogue() throws -> Catalogue {
        try Catalogue(version: "2026.1", paths: Schemas.paths, text: Schemas.text)
    }

    func caller(_ index: Int) -> NetworkCaller {
        NetworkCaller(
            index: index, name: replicas[index].name, unit: replicas[index].unit,
            organisation: replicas[index].organisation)
    }
}

/// Makes the laptops of a world.
private struct ReplicaFactory {
    let seed: UInt64
    let time: SimulatedTime
    let catalogue: Catalogue
    let profile: JSONValue
    let root: String
    private var draw: SeededGenerator

    init(
        seed: UInt64, time: SimulatedTime, catalogue: Catalogue, profile: JSONValue, root: String
    ) {
        self.seed = seed
        self.time = time
        self.catalogue = catalogue
        self.profile = profile
        self.root = root
        draw = SeededGenerator(seed: seed, stream: "clocks")
    }

    mutating func replicas(_ options: SimulationOptions) throws -> [SimulatedReplica] {
        var replicas: [SimulatedReplica] = []
        for number in 1...options.policeCount {
            replicas.append(try make("police-\(number)", "police", SimulationWorld.police))
        }
        for number in 1...options.vtCount {
            replicas.append(try make("vt-\(number)", "vt", SimulationWorld.vt))
        }
        if options.hasOutsider {
            replicas.append(try make("outsider", "police", SimulationWorld.outsider))
        }
        return replicas
    }

    private mutating func make(
        _ name: String, _ organisation: String, _ unit: String
    ) throws -> SimulatedReplica {
        let clock = SimulatedClock(time: time, &draw)
        let bytes = SharedGenerator(seed: seed, stream: "replica \(name)")
        let environment = StoreEnvironment(
            wallMilliseconds: { clock.now }, randomBytes: bytes.bytes, catalogue: catalogue,
            migrations: StoreMigration.all(
                folder: "sql/store/", paths: Schemas.paths, text: Schemas.text))
        return try SimulatedReplica(
            name: name,
            identity: StoreIdentity(
                organisation: organisation, unit: unit,
                role: organisation == "vt" ? "vt_worker" : "field_officer", author: "p-\(name)",
                isPractice: true, profile: "profile-simulation"),
            profile: profile, clock: clock, environment: environment, root: root)
    }
}
