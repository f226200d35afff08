import Foundation
import RecordModel
import RecordStore
import SyncClient
import SyncCore
import SyncProtocol
import SyncServer
import SyncTestSupport
import Synchronization

@testable import SamenOp

/// The real service over SQLite and real stores in one process, each store with a clock of its own.
final class PeopleWorld: Sendable {
    let folder: URL
    let world: TestWorld
    let storage: SQLiteStorage
    let data: ProductData
    private let offsets = Mutex<[String: Int64]>([:])

    init(seed: UInt64 = 1) async throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "samenop-people-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        storage = try SQLiteStorage(path: folder.appending(path: "service.sqlite").path)
        world = try await TestWorld(storage, seed: seed)
        data = try ProductData.load()
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var core: SyncCore { world.core }

    /// A store's folder.
    func path(_ name: String) -> String { folder.appending(path: name).path }

    /// Sets how far a store's clock is ahead of the service's.
    func setClock(_ name: String, aheadMilliseconds: Int64) {
        offsets.withLock { $0[name] = aheadMilliseconds }
    }

    /// A new installation that has joined.
    func replica(
        _ name: String, unit: String = "bt-fictiestad", organisation: String = "police",
        role: String = "field_officer"
    ) async throws -> LocalReplica {
        let store = try RecordStore.create(
            folder: path(name),
            identity: StoreIdentity(
                organisation: organisation, unit: unit, role: role, author: "m-\(name)",
                isPractice: true, profile: "profile-b"),
            profile: data.profiles.profile(named: "profile-b")?.json ?? .null,
            environment: environment(name))
        try await enrol(store)
        return LocalReplica(store: store, data: data)
    }

    /// A new installation of Veilig Thuis.
    func vt(_ name: String) async throws -> LocalReplica {
        try await replica(name, unit: "vt-fictiestad", organisation: "vt", role: "vt_worker")
    }

    /// Joins with a fresh code.
    func enrol(_ store: RecordStore) async throws {
        let code = try await core.newCode(
            unit: store.identity.unit, role: store.identity.role, validSeconds: 3_600)
        _ = try await Synchroniser.enrol(
            store: store, service: core, url: "http://service.test", code: code.text,
            appVersion: "test")
    }

    /// What a store takes from outside.
    func environment(_ name: String) -> StoreEnvironment {
        let environment = world.environment
        return data.environment(
            wallMilliseconds: { [weak self] in
                environment.now.milliseconds
                    + (self?.offsets.withLock { $0[name] ?? 0 } ?? 0)
            }, randomBytes: { environment.bytes($0) })
    }

    /// Synchronises a store, straight or by way of something in between.
    @discardableResult
    func sync(
        _ replica: LocalReplica, by service: (any SyncService)? = nil
    ) async throws -> SyncOutcome {
        try await Synchroniser(store: replica.store, service: service ?? core).run()
    }

    /// A record of the police in which Veilig Thuis takes part.
    func sharedRecord(_ police: LocalReplica) async throws -> RecordID {
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
        return record
    }
}

extension LocalReplica {
    /// Adds a person of whom nothing is known but this.
    @discardableResult
    func addPerson(_ record: RecordID, _ safety: JSONValue = "unknown") throws -> RecordOperation {
        try store.write { writer in
            try writer.add("person", to: record, [(FieldName("person_safety"), safety)])
        }
    }

    /// How many operations have no receipt for good.
    func unjudged() throws -> Int { try store.read { try $0.wipeEvidence() }.unjudgedCount }
}

/// Verdict and code of each receipt.
func short(_ receipts: [VerdictReceipt]) -> [String] {
    receipts.map { receipt in
        [receipt.verdict.rawValue, receipt.code?.rawValue].compactMap(\.self)
            .joined(separator: " ")
    }
}

/// A service in between that may change what goes by.
struct Between: SyncService {
    let service: any SyncService
    var answering: @Sendable (SyncAnswer) -> SyncAnswer = { $0 }

    func enrol(_ request: EnrolmentRequest) async throws -> EnrolmentAnswer {
        try await service.enrol(request)
    }

    func sessionNonce() async throws -> SessionNonce { try await service.sessionNonce() }

    func openSession(_ request: SessionRequest) async throws -> SessionAnswer {
        try await service.openSession(request)
    }

    func recordAccess(token: String, _ request: AccessRequest) async throws -> AccessReceipt {
        try await service.recordAccess(token: token, request)
    }

    func synchronise(token: String, _ request: SyncRequest) async throws -> SyncAnswer {
        answering(try await service.synchronise(token: token, request))
    }
}
