import RecordModel
import SyncProtocol
import SyncServer
import SyncTestSupport
import Testing

/// Whether something exists that is not yours can't be told from the answer.
@Suite struct SameAnswerTests {
    @Test func unknownAndNotYoursGetTheSameAnswerToTheByte() async throws {
        try await LiveService.run { service in
            let scene = try await HostileScene(service)
            func answer(_ cursor: Int64, _ digest: SHA256Digest) async throws -> [UInt8] {
                try await service.send(
                    .post, "/v1/synchronisations",
                    SyncRequest(
                        epoch: 1, cursor: cursor, feedDigest: digest, operations: [], limit: 10
                    ).bytes, token: scene.stranger.token
                ).body
            }
            let nonsense = SHA256Digest(of: "nonsense".utf8)
            let anothers = try await answer(scene.owner.cursor, scene.owner.digest)
            #expect(try await answer(scene.owner.cursor, nonsense) == anothers)
            #expect(try await answer(9_999, nonsense) == anothers)
            // Tokens: of nobody, forged for somebody, of another service.
            var told: Set<[UInt8]> = []
            for row in HostileTable.tokens(.synchronise) {
                let request = try await row.make(scene)
                guard request.token?.isEmpty == false else { continue }
                told.insert(
                    try await service.send(
                        .post, request.path, request.body, token: request.token
                    ).body)
            }
            #expect(told.count == 1)
            // Reads of a record that is another's, and of one that nobody has.
            let known = scene.record.header.record.text
            let unknown = "00000000-0000-8000-8000-000000000000"
            var reads: Set<[UInt8]> = []
            for record in [known, unknown] {
                let laptop = try await service.laptop("vt-fictiestad", role: "vt_worker")
                let request = AccessChainForTests.page([
                    AccessChainForTests.entry("view", record: record)
                ])
                let receipt = try await service.recordAccess(token: laptop.token, request)
                #expect(receipt.taken == 1 && receipt.findings == [])
                reads.insert(Array("\(receipt.receipt.number)".utf8))
            }
            #expect(reads.count == 1)
        }
    }

    @Test func codesThatAreUnknownUsedOrOverGetTheSameAnswerToTheByte() async throws {
        try await LiveService.run { service in
            let core = service.world.core
            func code() async throws -> String {
                try await core.newCode(
                    unit: "bt-fictiestad", role: "field_officer", validSeconds: 60
                ).text
            }
            let (used, over) = (try await code(), try await code())
            let first = Laptop(environment: service.world.environment)
            try await first.join(service, code: used, author: "p-1")
            service.world.environment.advance(seconds: 120)
            var answers: Set<[UInt8]> = []
            for text in [used, over, "0000-0000-0000-0000-0000"] {
                let laptop = Laptop(environment: service.world.environment)
                let answer = try await service.send(
                    .post, "/v1/replicas",
                    EnrolmentRequest(
                        code: text, publicKey: laptop.key.publicKey, author: "p-2",
                        appVersion: "test", practice: true
                    ).json.canonicalBytes)
                #expect(answer.status == 403)
                answers.insert(answer.body)
            }
            #expect(answers.count == 1)
        }
    }
}
