import HTTPTypes
import HummingbirdTesting
import RecordModel
import SyncProtocol
import SyncTestSupport
import Synchronization

/// What several recorders heard, in order.
final class WireTape: Sendable {
    private let kept = Mutex<[WireExchange]>([])

    var exchanges: [WireExchange] { kept.withLock { $0 } }

    func keep(_ exchange: WireExchange) { kept.withLock { $0.append(exchange) } }
}

/// Speaks to a service as a client does, and keeps every word.
struct WireRecorder: SyncService {
    let client: TestClient
    let name: String
    let tape: WireTape

    @discardableResult
    func call(_ call: String, _ body: [UInt8], token: String? = nil) async throws -> JSONValue {
        let method: HTTPRequest.Method = call.hasPrefix("GET ") ? .get : .post
        let path = String(call.drop { $0 != "/" })
        let answer = try await client.send(method, path, body, token: token)
        tape.keep(
            WireExchange(
                call: call, session: token == nil ? nil : name, request: body,
                status: answer.status, answer: answer.body))
        let json = try JSONReader.read(answer.body)
        if answer.status >= 400 {
            throw SyncProblem(json) ?? SyncProblem(.unavailable, "no problem document")
        }
        return json
    }

    func enrol(_ request: EnrolmentRequest) async throws -> EnrolmentAnswer {
        var request = request
        for (laptop, unit, role) in WireWorld.laptops where laptop == name {
            (request.unit, request.role) = (unit, role)
            request.organisation = unit.hasPrefix("vt") ? "vt" : "police"
        }
        return try EnrolmentAnswer(try await call("POST /v1/replicas", request.json.canonicalBytes))
    }

    func sessionNonce() async throws -> SessionNonce {
        try SessionNonce(try await call("POST /v1/session-nonces", Array("{}".utf8)))
    }

    func openSession(_ request: SessionRequest) async throws -> SessionAnswer {
        try SessionAnswer(try await call("POST /v1/sessions", request.json.canonicalBytes))
    }

    func synchronise(token: String, _ request: SyncRequest) async throws -> SyncAnswer {
        try SyncAnswer(
            try await call("POST /v1/synchronisations", request.bytes, token: token))
    }
}

/// What is recorded of a version of the protocol: joining, opening sessions, handing in what is
/// good, bad, early and cut short, reading in pages, and being refused.
enum WireScript {
    static func record() async throws -> [WireExchange] {
        let world = try await WireWorld()
        let tape = WireTape()
        try await LiveService.serve(world.core) { client, _ in
            try await play(client, world, tape)
        }
        return tape.exchanges
    }

    private static func play(
        _ client: TestClient, _ world: WireWorld, _ tape: WireTape
    ) async throws {
        let toPolice = WireRecorder(client: client, name: "P", tape: tape)
        let toVT = WireRecorder(client: client, name: "V", tape: tape)
        let (police, vt) = (
            Laptop(environment: world.environment), Laptop(environment: world.environment)
        )
        try await police.join(toPolice, code: WireWorld.code("P"), author: "p-4711")
        try await vt.join(toVT, code: WireWorld.code("V"), author: "v-0815")
        let record = police.newRecord()
        let person = police.add("person", in: record, ["person_name": "Persoon A"])
        let hidden = police.add(
            "person", in: record, partition: .policeOnly, ["person_name": "Persoon B"])
        let joining = police.addParticipant("vt-fictiestad", "vt", in: record)
        _ = try await police.sync([record, person])
        _ = try await police.sync(raw: [
            shortened(hidden), shortened(joining), Array("{\"header\": 1}".utf8),
            police.add("person", in: record, ["no_such_field": "x"]).canonicalBytes,
            police.write {
                $0.record = record.header.record
                $0.values = ["person_name": "Persoon C"]
                $0.catalogue = "2099.1"
            }.canonicalBytes, person.canonicalBytes,
        ])
        _ = try await vt.sync(raw: [], limit: 2)
        let other = vt.write {
            person.edit(&$0)
            $0.values = ["person_name": "Persoon D"]
        }
        _ = try await vt.sync([other])
        _ = try await police.sync()
        try await refusals(toPolice, police)
    }

    /// Without what can be recomputed.
    private static func shortened(_ operation: RecordOperation) -> [UInt8] {
        guard let json = try? JSONReader.read(operation.canonicalBytes),
            let header = json["header"]?.objectValue
        else { return [] }
        let left = header.members.filter {
            !["contentDigest", "previous"].contains($0.key.string)
                || ($0.key.string == "previous" && operation.id.sequence == 3)
        }
        let parts = (json.objectValue?.members ?? []).map { member in
            member.key.string == "header"
                ? ("header", .object(JSONObject(left.map { ($0.key, $0.value) })))
                : (member.key.string, member.value)
        }
        return JSONValue.members(parts).canonicalBytes
    }

    private static func refusals(_ wire: WireRecorder, _ laptop: Laptop) async throws {
        func refused(_ call: String, _ body: [UInt8], token: String? = nil) async {
            _ = try? await wire.call(call, body, token: token)
        }
        let request = SyncRequest(
            epoch: 1, cursor: laptop.cursor, feedDigest: laptop.digest, operations: [], limit: 10)
        func sync(_ change: (inout SyncRequest) -> Void) async {
            var request = request
            change(&request)
            await refused("POST /v1/synchronisations", request.bytes, token: laptop.token)
        }
        await sync { $0.epoch = 2 }
        await sync { $0.cursor += 1 }
        await sync { $0.version = "0.9" }
        await refused("POST /v1/synchronisations", Array("[]".utf8), token: laptop.token)
        await refused("POST /v1/synchronisations", request.bytes)
        await refused("POST /v1/sessions", Array("{}".utf8))
        await refused(
            "POST /v1/replicas",
            EnrolmentRequest(
                code: "UNKNOWN", publicKey: laptop.key.publicKey, author: "p-4711",
                appVersion: "test", practice: true
            ).json.canonicalBytes)
        await refused("GET /v1/region-profiles/no-such", [])
    }
}
