import Foundation
import RecordModel
import SyncClient
import SyncCore
import SyncProtocol
import SyncTestSupport
import Synchronization
import Testing

/// Promise 8: one heavy client does not slow the others; the work is in proportion to what is new.
@Suite struct Promise08FairnessTests {
    // MARK: work

    private static let historyCount = 4
    private static let recordCount = 20

    private struct Costs: Equatable {
        let empty: StorageWork
        let one: StorageWork
    }

    @Test func anEmptySyncAndOneOperationCostTheSameHoweverMuchThereIs() async throws {
        var costs: [Costs] = []
        for times in [1, 10, 100] {
            costs.append(try await measured(history: Self.historyCount * times))
        }
        #expect(costs[0].one.steps > costs[0].empty.steps)
        #expect(costs[0].empty.steps > 0)
        #expect(costs.allSatisfy { $0 == costs[0] }, "\(costs)")
    }

    /// What an empty sync and one of one operation cost, after a history of that many operations
    /// in several records, and as many again in the one record that is written to.
    private func measured(history: Int) async throws -> Costs {
        let world = try await PromiseWorld()
        let police = try await world.world.police()
        let vt = try await world.world.vt()
        let record = police.newRecord()
        try await police.sync([
            record, police.addParticipant("vt-fictiestad", "vt", in: record),
        ])
        var written: [RecordOperation] = []
        for number in 0..<history {
            if number.isMultiple(of: max(history / Self.recordCount, 1)) {
                written.append(police.newRecord())
            }
            for place in [record, written.last { $0.header.record != record.header.record }] {
                guard let place else { continue }
                written.append(
                    police.add("person", in: place, ["person_name": .text("Persoon \(number)")]))
            }
        }
        for start in stride(from: 0, to: written.count, by: 900) {
            let part = written[start..<min(start + 900, written.count)]
            let verdicts = try await police.sync(Array(part))
            #expect(verdicts.allSatisfy { $0.verdict == .accepted })
        }
        try await vt.sync()
        // Twice: the first time fills caches of statements.
        try await police.sync()
        _ = try await StorageWork.taken(from: world.storage)
        try await police.sync()
        let empty = try await StorageWork.taken(from: world.storage)
        var one = StorageWork()
        for _ in 0..<2 {
            let person = police.add("person", in: record, ["person_name": "Persoon nieuw"])
            _ = try await StorageWork.taken(from: world.storage)
            try await police.sync([person])
            one = try await StorageWork.taken(from: world.storage)
        }
        return Costs(empty: empty, one: one)
    }

    // MARK: turns

    @Test func aLaptopWithTwentyBatchesMakesAnotherWaitForNoMoreThanOne() async throws {
        let isFull = ProcessInfo.processInfo.environment["SAMENOP_HEAVY"] != nil
        let batchCount = isFull ? 1_000 : 25
        let world = try await PromiseWorld()
        let heavy = try await world.world.police()
        let light = try await world.world.vt()
        let record = heavy.newRecord()
        try await heavy.sync([record])
        let batches = (0..<20).map { _ in
            (0..<batchCount).map { number in
                heavy.add("person", in: record, ["person_name": .text("Persoon \(number)")])
            }
        }
        let done = Mutex(0)
        let sending = Task {
            for batch in batches {
                _ = try await heavy.sync(batch)
                done.withLock { $0 += 1 }
            }
        }
        var waited: [Int] = []
        while done.withLock({ $0 }) < batches.count - 1 {
            let before = done.withLock { $0 }
            try await light.sync()
            waited.append(done.withLock { $0 } - before)
        }
        try await sending.value
        #expect(!waited.isEmpty)
        #expect(waited.allSatisfy { $0 <= 1 }, "\(waited)")
    }

    @Test func whoSendsManyBatchesAtOnceIsToldToWaitAndOthersGoOn() async throws {
        let world = try await PromiseWorld()
        let heavy = try await world.world.police()
        let light = try await world.world.vt()
        let record = heavy.newRecord()
        try await heavy.sync([record])
        let people = (0..<200).map { number in
            heavy.add("person", in: record, ["person_name": .text("Persoon \(number)")])
        }
        let request = SyncRequest(
            epoch: 1, cursor: heavy.cursor, feedDigest: heavy.digest,
            operations: people.map(\.canonicalBytes), limit: 10)
        let (token, core) = (heavy.token, world.core)
        let outcomes = try await withThrowingTaskGroup(of: SyncProblem?.self) { group in
            for _ in 0..<40 {
                group.addTask {
                    do {
                        _ = try await core.synchronise(token: token, request)
                        return nil
                    } catch let problem as SyncProblem { return problem }
                }
            }
            try await light.sync()
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let refused = outcomes.compactMap(\.self)
        #expect(outcomes.count - refused.count >= 1)
        #expect(!refused.isEmpty)
        #expect(refused.allSatisfy { $0.code == .tooMany && ($0.retryAfterSeconds ?? 0) > 0 })
        #expect(refused.allSatisfy { $0.status == 429 })
        // Nothing of it is lost or there twice.
        try await heavy.sync(people)
        #expect(Set(heavy.received) == Set(people.map(\.id) + [record.id]))
        #expect(heavy.received.count == people.count + 1)
    }

    @Test func aLaptopThatIsToldToWaitWaitsAsLongAndThenGoesOn() async throws {
        let world = try await PromiseWorld()
        let laptop = try await world.laptop("agent")
        let record = try await world.sharedRecord(laptop)
        let written = try laptop.addPerson(record)
        let busy = SyncProblem(.tooMany, "busy", retryAfterSeconds: 7)
        let told = try #require(SyncProblem(busy.json))
        let pauses = Mutex<[Int]>([])
        let link = TroubledLink(world.core, [.refused(told), .refused(told)])
        _ = try await Synchroniser(store: laptop.store, service: link) { seconds in
            pauses.withLock { $0.append(seconds) }
        }.run()
        #expect(pauses.withLock { $0 } == [7, 7])
        #expect(try laptop.verdict(written) == .accepted)
        // It does not ask for ever.
        let kept = try laptop.addPerson(record)
        let always = TroubledLink(
            world.core, [TroubledLink.Trouble](repeating: .refused(told), count: 50))
        let error = await #expect(throws: SyncProblem.self) {
            _ = try await Synchroniser(store: laptop.store, service: always) { _ in }.run()
        }
        #expect(error?.code == .tooMany)
        #expect(try laptop.waiting() == [kept.id])
    }

    // MARK: bounds

    @Test(arguments: [(1_000, true), (1_001, false)])
    func aBatchHasAtMostAThousandOperations(_ count: Int, _ isTaken: Bool) async throws {
        let world = try await TestWorld()
        let laptop = try await world.police()
        let texts = [[UInt8]](repeating: Array("{}".utf8), count: count)
        do {
            let verdicts = try await laptop.sync(raw: texts)
            #expect(isTaken && verdicts.count == count)
        } catch let problem as SyncProblem {
            #expect(!isTaken && problem.code == .tooLarge && problem.status == 413)
        }
    }

    @Test func aBatchHasAtMostFourMebibytes() async throws {
        let world = try await TestWorld()
        let laptop = try await world.police()
        let half = Array("\"\(String(repeating: "a", count: 2 * 1_024 * 1_024 - 2))\"".utf8)
        #expect(try await laptop.sync(raw: [half, half]).count == 2)
        let error = await #expect(throws: SyncProblem.self) {
            try await laptop.sync(raw: [half, half, Array("{}".utf8)])
        }
        #expect(error?.code == .tooLarge)
    }
}
