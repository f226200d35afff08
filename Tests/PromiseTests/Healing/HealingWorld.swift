import Foundation
import RecordMerge
import RecordModel
import RecordStore
import Schemas
import SyncClient
import SyncCore
import SyncProtocol
import SyncTestSupport

@testable import SamenOp

/// A service in memory that can be backed up and restored, and laptops with real stores before it.
final class HealingWorld {
    let environment: TestEnvironment
    let data: ProductData
    private(set) var core: SyncCore
    private(set) var storage = MemoryStorage()
    private let folder: URL
    private(set) var laptops: [String: LocalReplica] = [:]
    private let seed: UInt64
    /// Read once: it is the same for every world.
    private static let shared = Result { try ProductData.load() }

    init(seed: UInt64 = 1) async throws {
        self.seed = seed
        environment = TestEnvironment(seed: seed)
        data = try Self.shared.get()
        let base =
            FileManager.default.isWritableFile(atPath: "/dev/shm")
            ? URL(filePath: "/dev/shm") : FileManager.default.temporaryDirectory
        folder = base.appendingPathComponent("samenop-healing-\(UUID().uuidString)")
        let environment = environment
        core = try await Self.open(storage, environment)
        for (unit, organisation) in [
            ("bt-fictiestad", "police"), ("bt-voorbeeld", "police"), ("vt-fictiestad", "vt"),
        ] {
            try await core.addUnit(
                unit, organisation: organisation, profileText: TestWorld.profile())
        }
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    private static func open(
        _ storage: MemoryStorage, _ environment: TestEnvironment
    ) async throws -> SyncCore {
        try await SyncCore.open(
            storage: storage, catalogues: try testCatalogues(), environment: environment.service,
            practice: true
        ) { _ in MemoryTokenIssuer { environment.bytes($0) } }
    }

    /// What a backup made now would hold.
    func backup() async -> MemoryStorage { await storage.copy() }

    /// The service is lost; from now on there is one restored from `backup`.
    func restore(_ backup: MemoryStorage) async throws {
        environment.advance(seconds: 60)
        storage = await backup.copy()
        core = try await Self.open(storage, environment)
        _ = try await core.beginEpoch()
    }

    /// The service's storage is put back as it was, and nobody says so.
    func putBack(_ backup: MemoryStorage) async throws {
        storage = await backup.copy()
        core = try await Self.open(storage, environment)
    }

    /// A laptop that has joined.
    @discardableResult
    func laptop(
        _ name: String, _ unit: String = "bt-fictiestad", role: String = "field_officer"
    ) async throws -> LocalReplica {
        let organisation = unit.hasPrefix("vt") ? "vt" : "police"
        let role = organisation == "vt" ? "vt_worker" : role
        let environment = environment
        let store = try RecordStore.create(
            folder: folder.appendingPathComponent(name).path,
            identity: StoreIdentity(
                organisation: organisation, unit: unit, role: role, author: "m-\(name)",
                isPractice: true, profile: "profile-b"),
            profile: data.profile("profile-b") ?? .null,
            environment: storeEnvironment(name))
        _ = environment
        let replica = LocalReplica(store: store, data: data)
        laptops[name] = replica
        try await enrol(name)
        return replica
    }

    /// Joins, with a new code.
    func enrol(_ name: String) async throws {
        guard let laptop = laptops[name] else { return }
        let identity = laptop.store.identity
        let code = try await core.newCode(
            unit: identity.unit, role: identity.role, validSeconds: 3_600)
        _ = try await Synchroniser.enrol(
            store: laptop.store, service: core, url: "http://service.test", code: code.text,
            appVersion: "test")
    }

    private func storeEnvironment(_ name: String) -> StoreEnvironment {
        let environment = environment
        let own = TestEnvironment(
            seed: seed &* 31 &+ UInt64(SHA256Digest(of: name.utf8).bytes[0]) &+ 1)
        return data.environment(
            wallMilliseconds: { environment.now.milliseconds }, randomBytes: { own.bytes($0) })
    }

    /// A copy of a laptop's disk, opened as a laptop of its own.
    func copyDisk(of name: String, as copy: String) throws -> LocalReplica {
        let from = folder.appendingPathComponent(name)
        let to = folder.appendingPathComponent(copy)
        try FileManager.default.copyItem(at: from, to: to)
        let replica = LocalReplica(
            store: try RecordStore.open(folder: to.path, environment: storeEnvironment(copy)),
            data: data)
        laptops[copy] = replica
        return replica
    }

    /// The file of a laptop's store.
    func path(_ name: String) -> String {
        folder.appendingPathComponent(name).appendingPathComponent("records.sqlite").path
    }

    @discardableResult
    func sync(
        _ laptop: LocalReplica, by service: (any SyncService)? = nil
    ) async throws -> SyncOutcome {
        environment.advance(seconds: 1)
        return try await Synchroniser(
            store: laptop.store, service: service ?? core, measuresClock: false
        ).run()
    }

    /// A record that police and Veilig Thuis take part in.
    func sharedRecord(_ police: LocalReplica, _ vt: LocalReplica) async throws -> RecordID {
        let record = try police.newRecord().header.record
        try participant("vt-fictiestad", "vt", in: record, by: police)
        try await sync(police)
        try await sync(vt)
        return record
    }

    @discardableResult
    func participant(
        _ unit: String, _ organisation: String, in record: RecordID, by laptop: LocalReplica
    ) throws -> RecordOperation {
        try laptop.store.write { writer in
            try writer.add(
                "participant", to: record,
                [
                    (FieldName("unit"), .text(unit)),
                    (FieldName("organisation"), .text(organisation)),
                ])
        }
    }

    /// Everything accepted.
    func accepted() async throws -> [RecordOperation] {
        try await storage.read { transaction in
            try transaction.accepted(record: nil, after: .none, countMax: .max).map(\.operation)
        }
    }

    /// What a unit's feed holds that is not hollow.
    func feed(_ unit: String) async throws -> [FeedPlace] {
        try await storage.read { try $0.feed(unit, after: 0, countMax: .max) }
    }
}

extension LocalReplica {
    /// Adds somebody who does not exist.
    @discardableResult
    func person(
        _ name: String, in record: RecordID, partition: Partition? = nil
    ) throws -> RecordOperation {
        try store.write { writer in
            try writer.add(
                "person", to: record, [(FieldName("person_name"), .text(name))],
                partition: partition)
        }
    }

    /// Says something about an incident.
    @discardableResult
    func note(_ text: String, in record: RecordID) throws -> RecordOperation {
        try store.write { writer in
            try writer.set(
                .singleton("incident"), of: record,
                [FieldChange(FieldName("vt_file_no"), .text(text), basis: .opened([]))])
        }
    }

    /// Every operation here with what the service said of it.
    func logged(_ record: RecordID) throws -> [LoggedOperation] {
        try store.read { try $0.operations(record) }
    }

    /// The digest of a record as it is shown.
    func digest(_ record: RecordID) throws -> SHA256Digest {
        try store.read { try $0.materialised(record).digest }
    }
}
