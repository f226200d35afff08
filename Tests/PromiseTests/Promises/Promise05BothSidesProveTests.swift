import Foundation
import GRDB
import RecordModel
import RecordStore
import SyncClient
import SyncCore
import SyncProtocol
import SyncTestSupport
import Testing

@testable import SamenOp

/// Promise 5: both sides prove at the end of every sync that they match.
@Suite("Promise 5: both sides prove that they match")
struct Promise05BothSidesProveTests {
    @Test func aStoreWhoseRunningDigestIsWrongFindsItsOwnAgain() async throws {
        let (world, police, record) = try await scene()
        try police.store.write { writer in
            var position = try #require(try writer.reader.syncPosition())
            position.feedDigest = SHA256Digest(of: [1])
            try writer.save(position)
        }
        let outcome = try await world.sync(police)
        #expect(outcome.healing?.isRestored == false)
        #expect(outcome.healing?.agreement == outcome.cursor)
        #expect(try await world.sync(police).healing == nil)
        #expect(try police.logged(record).count == 4)
    }

    @Test func anEntryThatIsWrongHereIsTakenAgain() async throws {
        let (world, police, _) = try await scene()
        let file = try DatabaseQueue(path: world.path("agent"))
        try await file.write { database in
            try database.execute(
                sql: "UPDATE feed_entry SET digest = zeroblob(32) WHERE position = 3")
        }
        let position = try #require(try police.store.read { try $0.syncPosition() })
        try police.store.write { writer in
            var wrong = position
            wrong.feedDigest = SHA256Digest(of: [1])
            try writer.save(wrong)
        }
        let outcome = try await world.sync(police)
        #expect(outcome.healing?.agreement == 2)
        #expect(outcome.healing?.takenBack == 0)
        let after = try #require(try police.store.read { try $0.syncPosition() })
        #expect(after.cursor == position.cursor && after.feedDigest == position.feedDigest)
        #expect(try await world.sync(police).healing == nil)
    }

    @Test func aDifferenceThatStaysIsToldAndNothingIsLost() async throws {
        let (world, police, record) = try await scene()
        try police.person("Persoon C", in: record)
        let liar = LyingService(core: world.core)
        await #expect(throws: SyncProblem.self) { try await world.sync(police, by: liar) }
        #expect(try police.logged(record).count == 5)
        try await world.sync(police)
        #expect(try police.store.read { try $0.unsentCounts() }.isEmpty)
    }

    @Test func aServiceThatLacksWhatItReceiptedIsGivenItAgain() async throws {
        let (world, police, record) = try await scene()
        let backup = await world.backup()
        try police.person("Persoon C", in: record)
        try await world.sync(police)
        // Somebody put an old file back without a new epoch.
        try await world.putBack(backup)
        let outcome = try await world.sync(police)
        #expect(outcome.healing?.isRestored == false)
        #expect(outcome.healing?.takenBack == 1)
        #expect(try await world.sync(police).healing == nil)
        #expect(try await world.core.check().isEmpty)
    }

    /// Heads that were not signed for this feed, or do not fit.
    @Test(arguments: ["forged", "unit", "service", "future", "entries", "gap"])
    func aProofThatDoesNotFitTakesNothing(kind: String) async throws {
        let world = try await TestWorld()
        let police = try await world.police()
        let record = police.newRecord()
        try await police.sync([record])
        let identity = world.core.identity
        var unit = "bt-fictiestad"
        var service = identity.name
        var epoch: Int64 = 1
        var key = identity.key
        var entries = [FeedEntry(position: 1, digest: SHA256Digest(of: [9]), body: .hollow)]
        switch kind {
        case "forged": key = try #require(SigningKey(seed: [UInt8](repeating: 7, count: 32)))
        case "unit": unit = "vt-fictiestad"
        case "service": service = "service-other"
        case "future": epoch = 2
        default: break
        }
        let digest = FeedDigest.next(FeedDigest.empty, entry: SHA256Digest(of: [9]))
        let head = try FeedHead(
            service: service, unit: unit, epoch: epoch, position: 1,
            digest: kind == "entries" ? SHA256Digest(of: [3]) : digest, time: world.environment.now,
            sign: key.sign)
        if kind == "gap" { entries[0].position = 2 }
        let offer = ReofferRequest(
            epoch: 1,
            tail: OfferedTail(
                head: head, after: FeedMark(position: 0, digest: FeedDigest.empty),
                entries: entries),
            operations: [police.add("person", in: record, ["person_name": "Persoon A"])]
                .map(\.canonicalBytes))
        await #expect {
            try await world.core.reoffer(token: police.token, offer)
        } throws: { error in
            (error as? SyncProblem)?.code == .proofInvalid
        }
        let verdicts = try await police.sync()
        #expect(verdicts.isEmpty && police.received == [record.id])
        #expect(try await world.core.check().isEmpty)
    }

    @Test func aComparisonSpeaksOnlyOfTheOwnFeedAndTheOwnChain() async throws {
        let world = try await TestWorld()
        let police = try await world.police()
        let vt = try await world.vt()
        let record = police.newRecord()
        try await police.sync([record])
        let asked = [ChainRange(replica: police.id, sequences: 1...5)]
        let foreign = try await world.core.compare(
            token: vt.token, ComparisonRequest(sequences: asked))
        #expect(foreign.held.isEmpty && foreign.agreement == nil && foreign.lacking.isEmpty)
        let own = try await world.core.compare(
            token: police.token, ComparisonRequest(sequences: asked))
        #expect(own.held == [ChainRange(replica: police.id, sequences: 1...1)])
    }

    private func scene() async throws -> (HealingWorld, LocalReplica, RecordID) {
        let world = try await HealingWorld()
        let police = try await world.laptop("agent")
        let vt = try await world.laptop("vt", "vt-fictiestad")
        let record = try await world.sharedRecord(police, vt)
        try vt.person("Persoon A", in: record)
        try await world.sync(vt)
        try police.person("Persoon B", in: record)
        try await world.sync(police)
        return (world, police, record)
    }
}

/// A service whose heads are signed by somebody else.
private struct LyingService: SyncService {
    let core: SyncCore

    func enrol(_ request: EnrolmentRequest) async throws -> EnrolmentAnswer {
        try await core.enrol(request)
    }

    func sessionNonce() async throws -> SessionNonce { try await core.sessionNonce() }

    func openSession(_ request: SessionRequest) async throws -> SessionAnswer {
        try await core.openSession(request)
    }

    func synchronise(token: String, _ request: SyncRequest) async throws -> SyncAnswer {
        var answer = try await core.synchronise(token: token, request)
        answer.feedHead.signature = [UInt8](repeating: 0, count: 64)
        return answer
    }

    func compare(token: String, _ request: ComparisonRequest) async throws -> ComparisonAnswer {
        try await core.compare(token: token, request)
    }

    func reoffer(token: String, _ request: ReofferRequest) async throws -> ReofferAnswer {
        try await core.reoffer(token: token, request)
    }
}
