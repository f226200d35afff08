import Foundation
import RecordModel
import RecordStore
import SyncClient
import SyncCore
import SyncProtocol
import SyncServer
import SyncTestSupport

@testable import SamenOp

/// The real service and real laptops in one process, with a clock and chance of the test's own.
///
/// Folders go when the world goes.
final class PromiseWorld: Sendable {
    let folder: URL
    let world: TestWorld
    let storage: SQLiteStorage
    let data: ProductData

    init(seed: UInt64 = 1) async throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "samenop-promises-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        storage = try SQLiteStorage(path: folder.appending(path: "service.sqlite").path)
        world = try await TestWorld(storage, seed: seed)
        data = try ProductData.load()
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    var core: SyncCore { world.core }

    /// A laptop's folder.
    func path(_ name: String) -> String { folder.appending(path: name).path }

    /// A new laptop that has joined.
    func laptop(
        _ name: String, unit: String = "bt-fictiestad", role: String = "field_officer"
    ) async throws -> LocalReplica {
        let organisation =
            unit.hasPrefix("vt") ? "vt" : unit.hasPrefix("cd") ? "crisis_service" : "police"
        let identity = StoreIdentity(
            organisation: organisation, unit: unit, role: role, author: "m-\(name)",
            isPractice: true, profile: "profile-b")
        let store = try RecordStore.create(
            folder: path(name), identity: identity, profile: data.profile("profile-b") ?? .null,
            environment: environment())
        let code = try await core.newCode(unit: unit, role: role, validSeconds: 3_600)
        _ = try await Synchroniser.enrol(
            store: store, service: core, url: "http://service.test", code: code.text,
            appVersion: "test")
        return LocalReplica(store: store, data: data)
    }

    /// A laptop of Veilig Thuis.
    func vt(_ name: String) async throws -> LocalReplica {
        try await laptop(name, unit: "vt-fictiestad", role: "vt_worker")
    }

    /// What a store takes from outside.
    func environment() -> StoreEnvironment {
        let environment = world.environment
        return data.environment(
            wallMilliseconds: { environment.now.milliseconds },
            randomBytes: { environment.bytes($0) })
    }

    /// Synchronises a laptop, straight or over `link`.
    @discardableResult
    func sync(
        _ laptop: LocalReplica, over link: (any SyncService)? = nil
    ) async throws -> SyncOutcome {
        try await Synchroniser(store: laptop.store, service: link ?? core).run()
    }

    /// A record of the police in which Veilig Thuis takes part; both have it.
    func sharedRecord(
        _ police: LocalReplica, _ others: LocalReplica...
    ) async throws -> RecordID {
        let record = try police.store.write { writer in
            let record = try writer.createRecord([
                (FieldName("region_profile_id"), "profile-b")
            ]).header.record
            _ = try writer.add(
                "participant", to: record,
                [(FieldName("unit"), "vt-fictiestad"), (FieldName("organisation"), "vt")])
            return record
        }
        try await sync(police)
        for other in others { try await sync(other) }
        return record
    }
}

extension LocalReplica {
    /// Adds a person with a few words.
    @discardableResult
    func addPerson(
        _ record: RecordID, _ words: String = "Persoon A", partition: Partition? = nil
    ) throws -> RecordOperation {
        try store.write {
            try $0.add(
                "person", to: record, [(FieldName("person_name"), .text(words))],
                partition: partition)
        }
    }

    /// The operations that still wait for a receipt.
    func waiting() throws -> [OperationID] {
        try store.read { try $0.outbox(after: 0, limit: 10_000) }.map(\.operation.id)
    }

    /// What the service said of an operation, as it is kept here.
    func verdict(_ operation: RecordOperation) throws -> LogVerdict? {
        try store.read { try $0.operation(operation.id) }?.verdict
    }
}
