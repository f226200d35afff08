import RecordModel
import SyncCore
import SyncProtocol
import SyncServer
import SyncTestSupport
import Testing

/// Whoever captured a request and sends it again changes nothing.
@Suite struct ReplayTests {
    @Test func anyCapturedRequestReplayedIsHarmless() async throws {
        try await LiveService.run { service in
            let scene = try await HostileScene(service)
            let core = service.world.core
            let code = try await core.newCode(
                unit: "bt-fictiestad", role: "field_officer", validSeconds: 600)
            let laptop = Laptop(environment: service.world.environment)
            let enrolment = EnrolmentRequest(
                code: code.text, publicKey: laptop.key.publicKey, author: "p-1",
                appVersion: "test", practice: true
            ).json.canonicalBytes
            try await laptop.join(service, code: code.text, author: "p-1")
            let nonce = try await service.sessionNonce().nonce
            let message = SessionRequest.message(replica: laptop.id, nonce: nonce)
            let session = SessionRequest(
                replica: laptop.id, nonce: nonce, signature: try laptop.key.sign(message)
            ).json.canonicalBytes
            let batch = SyncRequest(
                epoch: 1, cursor: 0, feedDigest: FeedDigest.empty,
                operations: [laptop.newRecord(), laptop.newRecord()].map(\.canonicalBytes),
                limit: 1_000
            ).bytes
            let reads = AccessChainForTests.request(["view", "list"])
            let captured: [(String, [UInt8], String?)] = [
                ("/v1/replicas", enrolment, nil), ("/v1/sessions", session, nil),
                ("/v1/synchronisations", batch, laptop.token),
                ("/v1/access-entries", reads.json.canonicalBytes, laptop.token),
            ]
            for (path, body, token) in captured {
                _ = try await service.send(.post, path, body, token: token)
            }
            let (order, ends) = try await Self.state(service)
            let told = try await Self.reads(core)
            for _ in 0..<3 {
                for (path, body, token) in captured {
                    _ = try await service.send(.post, path, body, token: token)
                }
            }
            let after = try await Self.state(service)
            #expect(after.0 == order && after.1 == ends)
            #expect(try await Self.reads(core) == told && told == 2)
            #expect(try await service.isWell(scene.record))
        }
    }

    /// How much was accepted and given out.
    private static func state(_ service: LiveService) async throws -> (Int, [Int64]) {
        let one = try await service.laptop()
        try await one.sync()
        let other = try await service.laptop("vt-fictiestad", role: "vt_worker")
        try await other.sync()
        return (one.received.count, [one.cursor, other.cursor])
    }

    private static func reads(_ core: SyncCore) async throws -> Int {
        try await core.audit(AuditQuery(), countMax: 10_000).rows.compactMap(\.entry)
            .filter { $0.action == .offlineView || $0.action == .offlineList }.count
    }
}

/// A laptop's chain of reads, made by hand.
enum AccessChainForTests {
    static func entry(_ action: String, record: String? = nil, purpose: String? = nil)
        -> JSONValue
    {
        .members([
            ("at", "2026-03-01T10:00:00Z"), ("action", .text(action)),
            ("record", record.map { .text($0) } ?? .null),
            ("purpose", purpose.map { .text($0) } ?? .null), ("detail", .null),
        ])
    }

    /// A page of entries that says so and so, after a place of the chain.
    static func request(_ actions: [String], after: AuditHead = .start) -> AccessRequest {
        page(actions.map { entry($0) }, after: after)
    }

    static func page(_ entries: [JSONValue], after: AuditHead = .start) -> AccessRequest {
        var head = after
        return AccessRequest(
            after: after,
            entries: entries.map { entry in
                head = head.followed(by: entry)
                return AccessMessage(number: head.number, entry: entry, digest: head.digest)
            })
    }
}
