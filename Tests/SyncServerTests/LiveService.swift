import Foundation
import HTTPTypes
import HummingbirdTesting
import Logging
import NIOCore
import RecordModel
import SyncCore
import SyncProtocol
import SyncServer
import SyncTestSupport

/// A service on a free port of this machine, and a plain connection to it.
struct LiveService: SyncService {
    let world: TestWorld
    let client: TestClient
    let port: Int

    /// Runs `body` against a service over SQLite, and stops it.
    static func run(
        times: ConnectionTimes = ConnectionTimes(),
        _ body: @escaping @Sendable (LiveService) async throws -> Void
    ) async throws {
        let storage = try SQLiteStorage(path: TestFolder.make() + "/service.sqlite")
        let world = try await TestWorld(storage) { await SessionTokens($0) }
        try await serve(world.core, times: times) { client, port in
            try await body(LiveService(world: world, client: client, port: port))
        }
    }

    /// Runs `body` against `core` on a free port, and stops it.
    static func serve(
        _ core: SyncCore, times: ConnectionTimes = ConnectionTimes(),
        _ body: @escaping @Sendable (TestClient, Int) async throws -> Void
    ) async throws {
        let (ports, announce) = AsyncStream.makeStream(of: Int.self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                guard let address = ListenAddress("127.0.0.1:0") else { return }
                try await HTTPService(
                    core: core,
                    logger: Logger(label: "test") { _ in
                        SwiftLogNoOpLogHandler()
                    }, times: times
                ).run(at: address, stopsOnSignals: false) { announce.yield($0.port) }
            }
            for await port in ports {
                try await TestClient.withClient(host: "127.0.0.1", port: port) { client in
                    try await body(client, port)
                }
                break
            }
            group.cancelAll()
        }
    }

    func laptop(_ unit: String = "bt-fictiestad", role: String = "field_officer") async throws
        -> Laptop
    {
        try await world.laptop(unit, role: role, by: self)
    }

    /// A call with raw bytes: status, headers and body of the answer.
    func send(
        _ method: HTTPRequest.Method, _ path: String, _ body: [UInt8] = [], token: String? = nil
    ) async throws -> (status: Int, headers: HTTPFields, body: [UInt8]) {
        try await client.send(method, path, body, token: token)
    }

    func call(_ path: String, _ body: [UInt8], token: String? = nil) async throws
        -> JSONValue
    {
        let answer = try await send(.post, path, body, token: token)
        let json = try JSONReader.read(answer.body)
        if answer.status >= 400 {
            throw SyncProblem(json) ?? SyncProblem(.unavailable, "no problem document")
        }
        return json
    }

    func enrol(_ request: EnrolmentRequest) async throws -> EnrolmentAnswer {
        try EnrolmentAnswer(try await call("/v1/replicas", request.json.canonicalBytes))
    }

    func sessionNonce() async throws -> SessionNonce {
        try SessionNonce(try await call("/v1/session-nonces", []))
    }

    func openSession(_ request: SessionRequest) async throws -> SessionAnswer {
        try SessionAnswer(try await call("/v1/sessions", request.json.canonicalBytes))
    }

    func synchronise(token: String, _ request: SyncRequest) async throws -> SyncAnswer {
        try SyncAnswer(try await call("/v1/synchronisations", request.bytes, token: token))
    }

    func recordAccess(token: String, _ request: AccessRequest) async throws -> AccessReceipt {
        try AccessReceipt(
            try await call("/v1/access-entries", request.json.canonicalBytes, token: token))
    }

    /// The service still takes and gives, and nothing that was accepted is lost.
    func isWell(_ kept: RecordOperation) async throws -> Bool {
        let fresh = try await laptop()
        let record = fresh.newRecord()
        let verdicts = try await fresh.sync([record])
        let failures = try await world.core.check()
        return verdicts.map(\.verdict) == [.accepted] && failures.isEmpty
            && fresh.received.contains(kept.id) && fresh.received.contains(record.id)
    }
}

extension LiveService {
    func attest(
        token: String, _ request: AttestationRequest
    ) async throws -> ReportAttestation {
        try ReportAttestation(
            answer: try await call(
                "/v1/report-attestations", request.json.canonicalBytes, token: token))
    }

    func compare(token: String, _ request: ComparisonRequest) async throws -> ComparisonAnswer {
        try ComparisonAnswer(
            try await call("/v1/comparisons", request.json.canonicalBytes, token: token))
    }

    func reoffer(token: String, _ request: ReofferRequest) async throws -> ReofferAnswer {
        try ReofferAnswer(try await call("/v1/reoffers", request.bytes, token: token))
    }
}

extension TestClient {
    /// A call with raw bytes: status, headers and body of the answer.
    func send(
        _ method: HTTPRequest.Method, _ path: String, _ body: [UInt8] = [], token: String? = nil
    ) async throws -> (status: Int, headers: HTTPFields, body: [UInt8]) {
        var headers: HTTPFields = [.contentType: "application/json"]
        if let token { headers[.authorization] = "Bearer \(token)" }
        let response = try await execute(
            TestClient.Request(
                path, method: method, headers: headers, body: ByteBuffer(bytes: body)))
        return (
            response.status.code, response.headers,
            response.body.map { Array($0.readableBytesView) } ?? []
        )
    }
}
