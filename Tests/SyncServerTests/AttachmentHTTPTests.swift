import HTTPTypes
import HummingbirdTesting
import NIOCore
import RecordModel
import SyncCore
import SyncProtocol
import SyncServer
import SyncTestSupport
import Testing

/// `/v1/attachments/{sha256}` over a real connection.
@Suite struct AttachmentHTTPTests {
    private let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 7) }

    private var path: String { "/v1/attachments/\(SHA256Digest(of: bytes).hex)" }

    /// A laptop whose accepted evidence refers to the bytes.
    private func laptop(_ service: LiveService) async throws -> Laptop {
        let laptop = try await service.laptop()
        let structure = testCatalogue.structure
        let record = laptop.newRecord()
        let reference = AttachmentReference(
            digest: SHA256Digest(of: bytes), byteCount: nil, name: nil)
        let verdicts = try await laptop.sync([
            record,
            laptop.add(
                structure.name("evidence", "type"), in: record,
                [structure.name("evidence", "file"): reference.json(structure)]),
        ])
        #expect(verdicts.map(\.verdict) == [.accepted, .accepted])
        return laptop
    }

    private func call(
        _ service: LiveService, _ method: HTTPRequest.Method, _ path: String, token: String,
        _ headers: [HTTPField.Name: String] = [:], _ body: some Sequence<UInt8> = []
    ) async throws -> (status: Int, headers: HTTPFields, body: [UInt8]) {
        var fields: HTTPFields = [.authorization: "Bearer \(token)"]
        for (name, value) in headers { fields[name] = value }
        let request = TestClient.Request(
            path, method: method, headers: fields, body: ByteBuffer(bytes: body))
        // A refusal before the end of a body closes its connection, so each call has its own.
        let response = try await TestClient.withClient(host: "127.0.0.1", port: service.port) {
            try await $0.execute(request)
        }
        return (
            response.status.code, response.headers,
            response.body.map { Array($0.readableBytesView) } ?? []
        )
    }

    private func offset(_ headers: HTTPFields) throws -> String? {
        headers[try #require(HTTPField.Name("Upload-Offset"))]
    }

    @Test(.timeLimit(.minutes(1)))
    func itIsHandedInByPiecesAndFetchedByRanges() async throws {
        try await LiveService.run { service in
            let laptop = try await laptop(service)
            let token = laptop.token
            let head = try await call(service, .head, path, token: token)
            #expect(head.status == 200)
            #expect(try offset(head.headers) == "0")
            let first = try await call(
                service, .put, path, token: token,
                [.contentRange: "bytes 0-131071/200000"], bytes[..<131_072])
            #expect(first.status == 202)
            #expect(try offset(first.headers) == "131072")
            let wrong = try await call(
                service, .put, path, token: token, [.contentRange: "bytes 0-9/200000"],
                bytes[..<10])
            #expect(wrong.status == 409)
            let last = try await call(
                service, .put, path, token: token,
                [.contentRange: "bytes 131072-199999/200000"], bytes[131_072...])
            #expect(last.status == 201)
            #expect(try JSONReader.read(last.body)["complete"]?.boolValue == true)
            let all = try await call(service, .get, path, token: token)
            #expect(all.status == 200 && all.body == bytes)
            let part = try await call(
                service, .get, path, token: token, [.range: "bytes=100-199"])
            #expect(part.status == 206 && part.body == Array(bytes[100..<200]))
            #expect(part.headers[.contentRange] == "bytes 100-199/200000")
            let none = try await call(
                service, .get, path, token: token, [.range: "bytes=200000-"])
            #expect(none.status == 416)
            #expect(none.headers[.contentRange] == "bytes */200000")
            #expect(try await service.world.core.check().isEmpty)
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func whatIsWrongHasItsStatusAndTheServiceGoesOn() async throws {
        try await LiveService.run { service in
            let laptop = try await laptop(service)
            let token = laptop.token
            let other = try await service.laptop("bt-voorbeeld")
            let unknown = "/v1/attachments/\(SHA256Digest(of: [1]).hex)"
            let table:
                [(HTTPRequest.Method, String, String, [HTTPField.Name: String], [UInt8], Int)] = [
                    (.put, path, "wrong", [:], [1], 401), (.head, path, "wrong", [:], [], 401),
                    (.get, path, "wrong", [:], [], 401),
                    (.put, path, token, [.contentRange: "bytes 0-9/x"], [1], 400),
                    (.put, path, token, [:], [], 400),
                    (.put, path, token, [.contentRange: "bytes 0-0/9999999999"], [1], 413),
                    (.put, path, token, [.contentRange: "bytes 0-2/3"], [1, 2, 3], 422),
                    (.put, path, token, [.contentRange: "bytes 0-1/200000"], [1, 2, 3], 400),
                    (.put, unknown, token, [:], [1], 404), (.get, path, token, [:], [], 404),
                    (.get, path, other.token, [:], [], 404),
                    (.head, path, other.token, [:], [], 404),
                    (.put, path, other.token, [:], [1], 404),
                    (.get, "/v1/attachments/x", token, [:], [], 404),
                    (.post, path, token, [:], [], 405),
                ]
            for (method, path, token, headers, body, status) in table {
                let answer = try await call(service, method, path, token: token, headers, body)
                #expect(answer.status == status, "\(method) \(headers) \(status)")
            }
            let done = try await call(service, .put, path, token: token, [:], bytes)
            #expect(done.status == 201)
        }
    }
}
