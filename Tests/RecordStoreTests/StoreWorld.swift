import Foundation
import RecordMerge
import RecordModel
import RecordStore
import Synchronization
import Testing

@testable import SamenOp

/// A wall clock that a test moves by hand.
final class TestClock: Sendable {
    /// 8 March 2026, 20:00 UTC.
    static let start: Int64 = 1_773_000_000_000
    private let milliseconds = Mutex(TestClock.start)

    var now: Int64 { milliseconds.withLock { $0 } }

    func advance(_ step: Int64) { milliseconds.withLock { $0 += step } }
}

/// Repeatable randomness for keys and salts.
final class TestRandomness: Sendable {
    private let generator: Mutex<SeededGenerator>

    init(seed: UInt64) {
        generator = Mutex(SeededGenerator(seed: seed))
    }

    func bytes(_ count: Int) -> [UInt8] {
        generator.withLock { generator in
            (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        }
    }
}

/// A folder of stores, a clock, and a service that accepts everything.
final class StoreWorld {
    let folder: URL
    let clock = TestClock()
    let data: ProductData
    let serviceKey: SigningKey
    /// What the service has accepted, in order.
    private(set) var feed: [FeedItem] = []

    enum FeedItem {
        case operation(RecordOperation, ReplicaID)
        case certificate(ReplicaCertificate)
    }

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("samenop-tests-\(UUID().uuidString)")
        data = try ProductData.load()
        serviceKey = try #require(SigningKey(seed: [UInt8](repeating: 42, count: 32)))
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    func environment(_ name: String) -> StoreEnvironment {
        let clock = clock
        let randomness = TestRandomness(seed: UInt64(SHA256Digest(of: name.utf8).bytes[0]) + 1)
        return data.environment(
            wallMilliseconds: { clock.now }, randomBytes: { randomness.bytes($0) })
    }

    func identity(
        _ name: String, _ organisation: String, _ role: String? = nil, isPractice: Bool = true,
        profile: String = "profile-b"
    ) -> StoreIdentity {
        StoreIdentity(
            organisation: organisation, unit: "\(organisation)-fictiestad",
            role: role ?? (organisation == "police" ? "field_officer" : "vt_worker"),
            author: "p-\(name)", isPractice: isPractice, profile: profile)
    }

    /// A new laptop, enrolled with the service of this world.
    func laptop(
        _ name: String, _ organisation: String, role: String? = nil, profile: String = "profile-b"
    ) throws -> Laptop {
        let identity = identity(name, organisation, role, profile: profile)
        let store = try RecordStore.create(
            folder: path(name), identity: identity,
            profile: try #require(data.profile(identity.profile)), environment: environment(name))
        let certificate = try ReplicaCertificate(
            key: store.publicKey, organisation: organisation, unit: identity.unit,
            role: identity.role, author: identity.author,
            issuedAt: Instant(milliseconds: clock.now), serviceKey: serviceKey.publicKey,
            sign: serviceKey.sign)
        feed.append(.certificate(certificate))
        let position = SyncPosition(
            url: "http://service.test", service: "test", serviceKey: serviceKey.publicKey, epoch: 1,
            cursor: 0, feedDigest: SHA256Digest(of: []))
        try store.write {
            try $0.enrolled(
                position, certificate: certificate,
                profile: data.profile(identity.profile) ?? .null)
        }
        return Laptop(store: store, replica: LocalReplica(store: store, data: data))
    }

    // MARK: the service

    /// Accepts everything in the laptop's outbox.
    func push(_ laptop: Laptop) throws {
        let waiting = try laptop.store.read { try $0.outbox(after: 0, limit: 1_000) }
        try laptop.store.write { writer in
            for logged in waiting {
                let operation = logged.operation
                feed.append(.operation(operation, laptop.store.replica))
                try writer.apply(laptop.verdict(operation, .accepted, position: feed.count))
            }
        }
    }

    /// The entries that a laptop has not seen yet, as its sync client hands them to the store.
    func entries(for laptop: Laptop) throws -> [ReceivedEntry] {
        let cursor = try #require(try laptop.store.read { try $0.syncPosition() }).cursor
        var certificates: [ReplicaID: ReplicaCertificate] = [:]
        for case .certificate(let certificate) in feed {
            certificates[certificate.replica] = certificate
        }
        return try feed.enumerated().dropFirst(Int(cursor)).map { index, item in
            switch item {
            case .certificate(let certificate):
                return ReceivedEntry(
                    position: Int64(index + 1), digest: certificate.digest,
                    body: .certificate(certificate))
            case .operation(let operation, let replica):
                let isOwn = replica == laptop.store.replica
                return ReceivedEntry(
                    position: Int64(index + 1), digest: operation.headerDigest,
                    body: isOwn
                        ? .own(operation.id)
                        : .operation(
                            try ValidOperation(
                                checking: operation, certificate: certificates[replica])))
            }
        }
    }

    /// Brings the laptop up to date.
    @discardableResult
    func pull(_ laptop: Laptop) throws -> Int {
        try laptop.apply(try entries(for: laptop))
    }

    func sync(_ laptops: Laptop...) throws {
        for laptop in laptops { try push(laptop) }
        for laptop in laptops { try pull(laptop) }
    }
}
