import HTTPTypes
import RecordModel
import SyncCore
import SyncProtocol
import SyncServer
import SyncTestSupport
import Testing

/// Every call with everything that is wrong: nothing leaks, nothing stops, and every refusal is in
/// the audit trail with its code.
@Suite struct HostileCallTests {
    @Test(.timeLimit(.minutes(2)), arguments: ServiceCall.allCases)
    func whatIsWrongIsRefusedWithItsCodeAndAudited(_ call: ServiceCall) async throws {
        let rows = try #require(
            HostileTable.rows[call], "add what is to be refused of \(call.rawValue)")
        #expect(!rows.isEmpty)
        try await LiveService.run { service in
            let scene = try await HostileScene(service)
            for row in rows {
                let request = try await row.make(scene)
                let before = try await scene.audited(row.code, row.action(call))
                let answer = try await service.send(
                    request.method, request.path, request.body, token: request.token)
                let note = Comment(rawValue: "\(call.rawValue): \(row.what)")
                #expect(answer.status == SyncProblem(row.code, "").status, note)
                #expect(answer.headers[.contentType] == "application/problem+json", note)
                if request.method == .head {
                    #expect(answer.body.isEmpty, note)
                } else {
                    #expect(try SyncProblem(JSONReader.read(answer.body))?.code == row.code, note)
                }
                let text = String(decoding: answer.body, as: UTF8.self)
                for secret in scene.secrets { #expect(!text.contains(secret), note) }
                let after = try await scene.audited(row.code, row.action(call))
                #expect(after == before + 1, note)
            }
            #expect(try await service.isWell(scene.record))
        }
    }

    /// A session that is over is no session, whichever call it comes with.
    @Test func anExpiredTokenIsRefusedAndAudited() async throws {
        try await LiveService.run { service in
            let scene = try await HostileScene(service)
            service.world.environment.advance(seconds: SyncLimit.sessionSecondsMax)
            let answer = try await service.send(
                .post, "/v1/synchronisations", scene.synchronisation(),
                token: scene.stranger.token)
            #expect(answer.status == 401)
            #expect(try await scene.audited(.unauthorised, .synchronisation) == 1)
        }
    }

    /// One bad operation never spoils the others, however bad.
    @Test func operationsThatAreNoneAreRefusedEachAlone() async throws {
        try await LiveService.run { service in
            let scene = try await HostileScene(service)
            let good = scene.stranger.newRecord()
            let deep = [UInt8](repeating: UInt8(ascii: "["), count: 500_000)
            let bad: [[UInt8]] = [
                deep + [UInt8](repeating: UInt8(ascii: "]"), count: 500_000),
                Array("{\"header\":{},\"header\":{}}".utf8), Array("null".utf8),
                Array("\"\\ud800\"".utf8), [0x22, 0xFF, 0x22],
            ]
            let verdicts = try await scene.stranger.sync(raw: bad + [good.canonicalBytes])
            #expect(verdicts.map(\.verdict) == bad.map { _ in .refused } + [.accepted])
            #expect(try await service.isWell(scene.record))
        }
    }
}

extension HostileRow {
    /// The action under which its refusal stands in the audit trail: paths that are no call have
    /// none of their own.
    func action(_ call: ServiceCall) -> AuditAction {
        what == "a trailing slash" || what == "a part more" ? .call : call.auditAction
    }
}
