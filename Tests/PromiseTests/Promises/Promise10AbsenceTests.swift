import Foundation
import RecordModel
import RecordStore
import SamenOp
import SyncClient
import SyncCore
import SyncProtocol
import Testing

/// Promise 10: absence never means deletion. An empty or rebuilt laptop deletes nothing.
@Suite struct Promise10AbsenceTests {
    @Test func anEmptyLaptopTakesNothingAwayAndGetsEverything() async throws {
        let world = try await PromiseWorld()
        let (police, vt) = (try await world.laptop("agent"), try await world.vt("vt"))
        let record = try await world.sharedRecord(police, vt)
        for number in 0..<10 { try police.addPerson(record, "Persoon \(number)") }
        try await world.sync(police)
        try await world.sync(vt)
        let before = try await state(world, police, vt, record)
        // A new laptop with nothing on it syncs, again and again.
        let empty = try await world.laptop("nieuw")
        for _ in 0..<3 { try await world.sync(empty) }
        for laptop in [police, vt] { try await world.sync(laptop) }
        #expect(try await state(world, police, vt, record) == before)
        #expect(
            try empty.store.read { try $0.materialised(record).digest }
                == police.store.read { try $0.materialised(record).digest })
    }

    @Test func aLaptopThatIsMadeAnewInItsOwnFolderTakesNothingAway() async throws {
        let world = try await PromiseWorld()
        let (police, vt) = (try await world.laptop("agent"), try await world.vt("vt"))
        let record = try await world.sharedRecord(police, vt)
        let written = try (0..<5).map { try police.addPerson(record, "Persoon \($0)") }
        try await world.sync(police)
        try await world.sync(vt)
        let digest = try vt.store.read { try $0.materialised(record).digest }
        try FileManager.default.removeItem(atPath: world.path("agent"))
        let rebuilt = try await world.laptop("agent")
        #expect(rebuilt.store.replica != police.store.replica)
        try await world.sync(rebuilt)
        // It writes on what it got back, and nothing of before goes.
        let later = try rebuilt.addPerson(record, "Persoon later")
        try await world.sync(rebuilt)
        try await world.sync(vt)
        let held = Set(
            try vt.store.read { try $0.operations(record) }.map(\.operation.id))
        #expect(held.isSuperset(of: written.map(\.id) + [later.id]))
        #expect(digest != (try vt.store.read { try $0.materialised(record).digest }))
        #expect(try await world.core.check().isEmpty)
    }

    @Test func anAnswerWithoutEntriesTakesNothingAway() async throws {
        let world = try await PromiseWorld()
        let (police, vt) = (try await world.laptop("agent"), try await world.vt("vt"))
        let record = try await world.sharedRecord(police, vt)
        try police.addPerson(record)
        try await world.sync(police)
        try await world.sync(vt)
        let digest = try vt.store.read { try $0.materialised(record).digest }
        try police.addPerson(record, "Persoon B")
        try await world.sync(police)
        // The service leaves out what is there: the laptop keeps what it has, and does not take
        // the end of the feed for reached.
        let link = TroubledLink(
            world.core,
            [
                .altered { answer in
                    answer.cursor -= Int64(answer.entries.count)
                    answer.entries = []
                    answer.more = false
                }
            ])
        do { try await world.sync(vt, over: link) } catch is SyncProblem {}
        #expect(try vt.store.read { try $0.materialised(record).digest } == digest)
        try await world.sync(vt)
        #expect(
            try vt.store.read { try $0.materialised(record).digest }
                == police.store.read { try $0.materialised(record).digest })
    }

    @Test func theOutboxOfOneLaptopSaysNothingOfTheOthers() async throws {
        let world = try await PromiseWorld()
        let (one, other) = (try await world.laptop("agent"), try await world.laptop("collega"))
        let record = try await world.sharedRecord(one, other)
        let kept = try other.addPerson(record)
        try await world.sync(other)
        // One never says anything about it: neither that it has it nor that it has not.
        let link = TroubledLink(world.core)
        try await world.sync(one, over: link)
        #expect(link.requests.allSatisfy { $0.operations.isEmpty })
        try await world.sync(other)
        #expect(try other.verdict(kept) == .accepted)
        #expect(try one.store.read { try $0.operation(kept.id) } != nil)
    }

    private struct State: Equatable {
        let feeds: [Int64]
        let digests: [SHA256Digest]
        let operations: Int
    }

    /// What the service and both laptops hold of a record, certificates in the feeds left out.
    private func state(
        _ world: PromiseWorld, _ police: LocalReplica, _ vt: LocalReplica, _ record: RecordID
    ) async throws -> State {
        let units = ["bt-fictiestad", "vt-fictiestad"]
        let (feeds, count) = try await world.storage.read { transaction in
            (
                try units.map { try transaction.feedEnd($0).position },
                try transaction.accepted(record: record, after: .none, countMax: 1_000).count
            )
        }
        return State(
            feeds: feeds,
            digests: try [police, vt].map {
                try $0.store.read { try $0.materialised(record).digest }
            }, operations: count)
    }
}
