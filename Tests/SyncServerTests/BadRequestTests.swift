import HTTPTypes
import RecordModel
import Schemas
import SyncProtocol
import SyncServer
import SyncTestSupport
import Testing

/// Requests that are wrong as a whole.
@Suite struct BadRequestTests {
    @Test(arguments: [
        ("", 400), ("garbage", 400), ("{\"protocol\":\"1.0\",\"operations\":[{", 400),
        ("[]", 400), ("{\"protocol\":\"1.0\"}", 400), ("\u{FFFE}", 400),
    ])
    func aBodyThatIsNoRequestIsMalformed(_ body: String, _ status: Int) async throws {
        try await LiveService.run { service in
            let laptop = try await service.laptop()
            let record = laptop.newRecord()
            try await laptop.sync([record])
            var bytes = Array(body.utf8)
            if body == "\u{FFFE}" { bytes = [0x7B, 0x22, 0xFF, 0xFE, 0x22, 0x7D] }
            let answer = try await service.send(
                .post, "/v1/synchronisations", bytes, token: laptop.token)
            #expect(answer.status == status)
            #expect(answer.headers[.contentType] == "application/problem+json")
            #expect(try SyncProblem(JSONReader.read(answer.body))?.code == .malformed)
            #expect(try await service.isWell(record))
        }
    }

    @Test func aBodyOfTenMegabytesIsRefusedAndTheServiceStaysUp() async throws {
        try await LiveService.run { service in
            let laptop = try await service.laptop()
            let record = laptop.newRecord()
            try await laptop.sync([record])
            for path in ["/v1/synchronisations", "/v1/replicas"] {
                let answer = try await service.send(
                    .post, path, [UInt8](repeating: 0x20, count: 10_000_000), token: laptop.token)
                #expect(answer.status == 413)
                #expect(try SyncProblem(JSONReader.read(answer.body))?.code == .tooLarge)
            }
            #expect(try await service.isWell(record))
        }
    }

    @Test func withoutAValidTokenNothingIsTakenOrGiven() async throws {
        try await LiveService.run { service in
            let laptop = try await service.laptop()
            let record = laptop.newRecord()
            let good = laptop.token
            laptop.token = ""
            await #expect(throws: SyncProblem.self) { try await laptop.sync([record]) }
            let stranger = try await TestWorld(seed: 7).police()
            for token in [stranger.token, good + "x", "a.b.c", String(good.dropLast(4)) + "AAAA"] {
                laptop.token = token
                let problem = await #expect(throws: SyncProblem.self) {
                    try await laptop.sync([record])
                }
                #expect(problem?.code == .unauthorised)
            }
            laptop.token = good
            service.world.environment.advance(seconds: SyncLimit.sessionSecondsMax + 1)
            let expired = await #expect(throws: SyncProblem.self) {
                try await laptop.sync([record])
            }
            #expect(expired?.code == .unauthorised && expired?.status == 401)
            try await laptop.open()
            #expect(try await laptop.sync([record]).map(\.verdict) == [.accepted])
            #expect(try await service.isWell(record))
        }
    }

    @Test func aTokenIsJudgedBeforeTheBody() async throws {
        try await LiveService.run { service in
            for token in ["wrong", nil] {
                let answer = try await service.send(
                    .post, "/v1/synchronisations", Array("garbage".utf8), token: token)
                #expect(answer.status == 401)
                #expect(try SyncProblem(JSONReader.read(answer.body))?.code == .unauthorised)
            }
        }
    }

    @Test func everythingWrongWithASynchronisationIsToldAtOnce() async throws {
        try await LiveService.run { service in
            let laptop = try await service.laptop()
            let body = """
                {"protocol": 1, "epoch": "1", "cursor": -1, "limit": "ten", "operations": 5}
                """
            let answer = try await service.send(
                .post, "/v1/synchronisations", Array(body.utf8), token: laptop.token)
            #expect(answer.status == 400)
            let problem = try #require(try SyncProblem(JSONReader.read(answer.body)))
            #expect(problem.code == .malformed && problem.details.count == 6)
            for name in ["protocol", "epoch", "cursor", "feedDigest", "limit", "operations"] {
                #expect(problem.details.contains { $0.hasPrefix(name) })
            }
        }
    }

    @Test(arguments: ["\"ten\"", "null", "true", "1.5", "[]"])
    func aLimitOfAnotherTypeIsMalformed(_ limit: String) async throws {
        try await LiveService.run { service in
            let laptop = try await service.laptop()
            let body = """
                {"protocol": "1.0", "epoch": 1, "cursor": 0, "limit": \(limit),
                 "feedDigest": "\(FeedDigest.empty.hex)"}
                """
            let answer = try await service.send(
                .post, "/v1/synchronisations", Array(body.utf8), token: laptop.token)
            #expect(answer.status == 400)
        }
    }

    @Test func anotherUnitsTokenGivesThatUnitsFeedOnly() async throws {
        try await LiveService.run { service in
            let police = try await service.laptop()
            let vt = try await service.laptop("vt-fictiestad", role: "vt_worker")
            let record = police.newRecord()
            try await police.sync([record])
            let answer = try await service.send(
                .post, "/v1/synchronisations",
                SyncRequest(
                    epoch: 1, cursor: 0, feedDigest: FeedDigest.empty, operations: [], limit: 10
                ).bytes, token: vt.token)
            #expect(answer.status == 200)
            let text = String(decoding: answer.body, as: UTF8.self)
            #expect(!text.contains(record.header.record.text) && !text.contains(police.id.text))
            police.token = vt.token
            let mismatch = await #expect(throws: SyncProblem.self) { try await police.sync() }
            #expect(mismatch?.code == .feedMismatch)
        }
    }

    @Test func aNonceWorksOnceAndASignatureMustBeTheReplicas() async throws {
        try await LiveService.run { service in
            let laptop = try await service.laptop()
            let nonce = try await service.sessionNonce().nonce
            let message = SessionRequest.message(replica: laptop.id, nonce: nonce)
            let request = SessionRequest(
                replica: laptop.id, nonce: nonce, signature: try laptop.key.sign(message))
            _ = try await service.openSession(request)
            let replayed = await #expect(throws: SyncProblem.self) {
                try await service.openSession(request)
            }
            #expect(replayed?.code == .nonceInvalid)
            let wrong = SessionRequest(
                replica: request.replica, nonce: try await service.sessionNonce().nonce,
                signature: request.signature)
            let unsigned = await #expect(throws: SyncProblem.self) {
                try await service.openSession(wrong)
            }
            #expect(unsigned?.code == .badSignature)
            let late = SessionRequest(
                replica: request.replica, nonce: try await service.sessionNonce().nonce,
                signature: request.signature)
            service.world.environment.advance(seconds: SyncLimit.nonceSecondsMax)
            let expired = await #expect(throws: SyncProblem.self) {
                try await service.openSession(late)
            }
            #expect(expired?.code == .nonceInvalid)
        }
    }

    @Test(arguments: [
        ("GET", "/v1/nothing", 404), ("GET", "/v1/sessions", 405), ("DELETE", "/v1/replicas", 405),
        ("POST", "/health/live", 405), ("GET", "/v1/catalogues/1999.9", 404),
        ("GET", "/v1/catalogues/2026.1", 200), ("GET", "/v1/region-profiles/profile-b", 200),
        ("GET", "/v1/region-profiles/profile-d@1", 200), ("GET", "/v1/region-profiles/none", 404),
        ("GET", "/v1/openapi.json", 200), ("GET", "/health/ready", 200),
        ("GET", "/health/ready/", 404), ("POST", "/v1/session-nonces/", 404),
        ("GET", "/v1/catalogues/2026.1/", 404), ("GET", "//health/ready", 404), ("GET", "/", 404),
    ])
    func everyAnswerHasItsVersionAndHeaders(
        _ method: String, _ path: String, _ status: Int
    ) async throws {
        try await LiveService.run { service in
            let answer = try await service.send(
                try #require(HTTPRequest.Method(method)), path)
            #expect(answer.status == status)
            let names = ["API-Version", "Cache-Control", "X-Content-Type-Options"]
            for name in names + ["Content-Security-Policy"] {
                #expect(answer.headers[try #require(HTTPField.Name(name))] != nil)
            }
            #expect(
                answer.headers[.contentType]
                    == (status < 400 ? "application/json" : "application/problem+json"))
        }
    }

    @Test func enrolmentIsOneTimeAndRepeatable() async throws {
        try await LiveService.run { service in
            let code = try await service.world.core.newCode(
                unit: "bt-fictiestad", role: "field_officer", validSeconds: 60)
            let (one, other) = (
                Laptop(environment: service.world.environment),
                Laptop(environment: service.world.environment)
            )
            func request(_ laptop: Laptop, _ code: String, practice: Bool? = true)
                -> EnrolmentRequest
            {
                EnrolmentRequest(
                    code: code, publicKey: laptop.key.publicKey, author: "p-1",
                    appVersion: "test", practice: practice)
            }
            let real = await #expect(throws: SyncProblem.self) {
                try await service.enrol(request(one, code.text, practice: false))
            }
            #expect(real?.code == .practiceMismatch)
            let first = try await service.enrol(request(one, code.text))
            service.world.environment.advance(seconds: 120)
            let again = try await service.enrol(request(one, code.text.lowercased()))
            #expect(again == first && first.certificate.isSigned)
            for (laptop, text) in [(other, code.text), (other, "0000-0000-0000-0000-0000")] {
                let used = await #expect(throws: SyncProblem.self) {
                    try await service.enrol(request(laptop, text))
                }
                #expect(used?.code == .codeInvalid)
            }
        }
    }
}
