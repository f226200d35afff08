import Foundation
import RecordModel
import RecordStore

/// One laptop: a real store on a real file, its clock, and the faults of its disk.
package struct SimulatedReplica: Sendable {
    /// What the event log calls it.
    package let name: String
    /// Its clock.
    package let clock: SimulatedClock
    /// Its disk's faults.
    package let sealing: FaultySealing
    /// What its store takes from outside.
    package let environment: StoreEnvironment
    /// Its store, as it is open now.
    package private(set) var store: RecordStore
    private let root: String
    private var generation = 0

    /// Makes a new laptop with an empty store.
    package init(
        name: String, identity: StoreIdentity, profile: JSONValue, clock: SimulatedClock,
        environment: StoreEnvironment, root: String
    ) throws {
        self.name = name
        self.clock = clock
        self.environment = environment
        self.root = root
        sealing = FaultySealing()
        store = try RecordStore.create(
            folder: Self.folder(root, name, 0), identity: identity, profile: profile,
            environment: environment, sealing: sealing)
    }

    /// The unit it belongs to.
    package var unit: String { store.identity.unit }

    /// The organisation it belongs to.
    package var organisation: String { store.identity.organisation }

    /// Kills the program and starts it again: it goes on from a copy of the files as they are at
    /// this moment, so nothing gets the chance to tidy up.
    package mutating func crash() throws {
        sealing.disarm()
        let before = Self.folder(root, name, generation)
        generation += 1
        let after = Self.folder(root, name, generation)
        try FileManager.default.createDirectory(
            atPath: after, withIntermediateDirectories: true)
        for file in files(in: before) {
            try FileManager.default.copyItem(
                atPath: "\(before)/\(file)", toPath: "\(after)/\(file)")
        }
        store = try RecordStore.open(folder: after, environment: environment, sealing: sealing)
        try FileManager.default.removeItem(atPath: before)
    }

    /// Every byte that stands on its disk.
    package func diskContents() throws -> [Data] {
        let folder = Self.folder(root, name, generation)
        return try files(in: folder).map {
            try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)"))
        }
    }

    private func files(in folder: String) -> [String] {
        ["records.sqlite", "records.sqlite-wal"].filter {
            FileManager.default.fileExists(atPath: "\(folder)/\($0)")
        }
    }

    private static func folder(_ root: String, _ name: String, _ generation: Int) -> String {
        "\(root)/\(name)-\(generation)"
    }
}
