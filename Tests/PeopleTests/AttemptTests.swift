import RecordModel
import SyncCore
import SyncProtocol
import SyncTestSupport
import Testing

/// Attempts to get in are bounded, and nobody is locked out by somebody else's.
@Suite struct AttemptTests {
    private func code(_ body: () async throws -> Void) async -> SyncProblem? {
        do { try await body() } catch let problem as SyncProblem { return problem } catch {}
        return nil
    }

    @Test func guessingCodesIsSlowedDownAndARightCodeStillWorks() async throws {
        let world = try await TestWorld()
        let core = world.core.called(by: .network("192.0.2.7"))
        let laptop = Laptop(environment: world.environment)
        func join(_ text: String, _ core: SyncCore) async -> SyncProblem? {
            await code {
                _ = try await core.enrol(
                    EnrolmentRequest(
                        code: text, publicKey: laptop.key.publicKey, author: "p-1",
                        appVersion: "test", practice: true))
            }
        }
        var problems: [SyncProblem.Code: Int] = [:]
        for guess in 0..<200 {
            let problem = try #require(await join("GUESS-\(guess)", core))
            problems[problem.code, default: 0] += 1
            if problem.code == .tooMany {
                #expect((1...120).contains(problem.retryAfterSeconds ?? 0))
            }
        }
        #expect(problems[.codeInvalid] == AttemptLimit.failuresOfOrigin.burstCount)
        #expect(problems[.tooMany] == 200 - AttemptLimit.failuresOfOrigin.burstCount)
        // From elsewhere it is another matter, and what is right gets in from here too.
        #expect(
            await join("GUESS-X", world.core.called(by: .network("192.0.2.8")))?.code
                == .codeInvalid)
        let right = try await world.core.newCode(
            unit: "bt-fictiestad", role: "field_officer", validSeconds: 60)
        #expect(await join(right.text, core) == nil)
    }

    @Test func somebodyElsesBadSignaturesDontKeepALaptopOut() async throws {
        let world = try await TestWorld()
        let laptop = try await world.police()
        let core = world.core.called(by: .network("192.0.2.7"))
        var last: SyncProblem?
        for _ in 0..<50 {
            let nonce = try await core.sessionNonce().nonce
            last = await code {
                _ = try await core.openSession(
                    SessionRequest(
                        replica: laptop.id, nonce: nonce,
                        signature: world.environment.bytes(64)))
            }
        }
        #expect(last?.code == .tooMany)
        let nonce = try await core.sessionNonce().nonce
        let answer = try await core.openSession(
            SessionRequest(
                replica: laptop.id, nonce: nonce,
                signature: try laptop.key.sign(
                    SessionRequest.message(replica: laptop.id, nonce: nonce))))
        try await core.verify(token: answer.token)
    }

    @Test func whoAsksForTooMuchToSignWaitsAndNobodyElseDoes() async throws {
        let world = try await TestWorld()
        let greedy = world.core.called(by: .network("192.0.2.7"))
        var refused = 0
        for _ in 0..<(AttemptLimit.nonces.burstCount + 10) {
            if await code({ _ = try await greedy.sessionNonce() })?.code == .tooMany {
                refused += 1
            }
        }
        #expect(refused == 10)
        _ = try await world.core.called(by: .network("192.0.2.8")).sessionNonce()
        world.environment.advance(seconds: 60)
        _ = try await greedy.sessionNonce()
    }

    @Test(arguments: [-86_400_000, 0, 50, 60_000, 86_400_000_000] as [Int64])
    func bucketsFillUpAgainWhateverTheClockDoes(_ jump: Int64) {
        var buckets = AttemptBuckets()
        let limit = AttemptLimit(burstCount: 3, minuteCount: 60)
        let start = Instant(milliseconds: 1_790_000_000_000)
        let first = (0..<4).map { _ in buckets.take(7, limit, at: start) }
        #expect(first == [.allowed, .allowed, .allowed, .wait(seconds: 2)])
        let after = buckets.take(
            7, limit, at: Instant(milliseconds: start.milliseconds + jump))
        #expect(after == (jump >= 1_000 ? .allowed : .wait(seconds: jump == 50 ? 1 : 2)))
        // Never longer than it takes to come back from there.
        let later = Instant(milliseconds: start.milliseconds + max(jump, 0) + 2_000)
        if jump >= 0 { #expect(buckets.take(7, limit, at: later) == .allowed) }
    }

    @Test func codesAreListedByNameAndTakenBack() async throws {
        let world = try await TestWorld()
        let code = try await world.core.newCode(
            unit: "bt-fictiestad", role: "field_officer", validSeconds: 60)
        let listed = try await world.core.codes()
        #expect(listed.map(\.state) == [.open])
        #expect(!code.text.contains(listed[0].id))
        try await world.core.withdrawCode(listed[0].id)
        #expect(try await world.core.codes().map(\.state) == [.expired])
        let laptop = Laptop(environment: world.environment)
        let problem = await self.code {
            try await laptop.join(world.core, code: code.text, author: "p-1")
        }
        #expect(problem?.code == .codeInvalid)
        let again = await #expect(throws: ServiceProblem.self) {
            try await world.core.withdrawCode(listed[0].id)
        }
        #expect(again?.code == .unknownCode)
    }
}
