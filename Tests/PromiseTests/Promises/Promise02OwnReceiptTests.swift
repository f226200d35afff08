import GRDB
import RecordModel
import RecordStore
import SyncClient
import SyncCore
import SyncProtocol
import Testing

/// Promise 2: nothing is called sent that was not durably accepted: an operation leaves the outbox
/// only on its own receipt, in the local transaction that writes the receipt down.
@Suite struct Promise02OwnReceiptTests {
    private enum Forgery: String, CaseIterable {
        case otherDigest, otherOperation, noName, swapped, tooFew, tooMany
    }

    @Test(arguments: ["otherDigest", "otherOperation", "noName", "swapped", "tooFew", "tooMany"])
    func whatIsNoReceiptOfItsOwnSettlesNothing(_ name: String) async throws {
        let forgery = try #require(Forgery(rawValue: name))
        let world = try await PromiseWorld()
        let laptop = try await world.laptop("agent")
        let record = try await world.sharedRecord(laptop)
        let written = try (0..<3).map { try laptop.addPerson(record, "Persoon \($0)") }
        let link = TroubledLink(
            world.core, [.altered { answer in Self.forge(forgery, &answer) }])
        // Whether it is told as held or as an answer that can't be: it is not called sent.
        do {
            let outcome = try await world.sync(laptop, over: link)
            #expect(outcome.held.allSatisfy { $0.code == "receipt-mismatch" })
        } catch is SyncProblem {}
        let waiting = Set(try laptop.waiting())
        switch forgery {
        case .otherDigest, .otherOperation, .noName:
            // Only the first one has no receipt; it does not hold up its neighbours.
            #expect(waiting == [written[0].id])
        case .swapped: #expect(waiting == [written[0].id, written[1].id])
        case .tooFew, .tooMany: #expect(waiting == Set(written.map(\.id)))
        }
        try await world.sync(laptop)
        #expect(try laptop.waiting() == [])
    }

    @Test func aFaultBeforeTheReceiptIsOnTheDiskLeavesTheOutboxAsItWas() async throws {
        let world = try await PromiseWorld()
        let laptop = try await world.laptop("agent")
        let record = try await world.sharedRecord(laptop)
        let written = try (0..<3).map { try laptop.addPerson(record, "Persoon \($0)") }
        // The disk refuses the last write of the transaction in which the receipts stand.
        let file = try DatabaseQueue(path: world.path("agent") + "/records.sqlite")
        try await file.write {
            try $0.execute(
                sql: """
                    CREATE TRIGGER proef_storing BEFORE UPDATE ON setting
                    WHEN new.name = 'sync' BEGIN SELECT RAISE(ABORT, 'storing'); END
                    """)
        }
        await #expect(throws: (any Error).self) { try await world.sync(laptop) }
        #expect(try laptop.waiting() == written.map(\.id))
        #expect(try written.map(laptop.verdict) == [.pending, .pending, .pending])
        // The service has them; the laptop does not know, and asks again.
        try await file.write { try $0.execute(sql: "DROP TRIGGER proef_storing") }
        let outcome = try await world.sync(laptop)
        #expect(outcome.sent == 3)
        #expect(try written.map(laptop.verdict) == [.accepted, .accepted, .accepted])
    }

    @Test func anAnswerThatIsCutSettlesNothingAndTheNextOneDoes() async throws {
        let world = try await PromiseWorld()
        let laptop = try await world.laptop("agent")
        let record = try await world.sharedRecord(laptop)
        let written = try laptop.addPerson(record)
        let link = TroubledLink(world.core, [.cut])
        await #expect(throws: SyncProblem.self) { try await world.sync(laptop, over: link) }
        #expect(try laptop.verdict(written) == .pending)
        try await world.sync(laptop, over: link)
        #expect(try laptop.verdict(written) == .accepted)
    }

    @Test func aHeadThatTheServiceDidNotSignSettlesNothing() async throws {
        let world = try await PromiseWorld()
        let laptop = try await world.laptop("agent")
        let record = try await world.sharedRecord(laptop)
        let written = try laptop.addPerson(record)
        let link = TroubledLink(
            world.core, [.altered { $0.feedHead.signature = [UInt8](repeating: 1, count: 64) }])
        await #expect(throws: SyncProblem.self) { try await world.sync(laptop, over: link) }
        #expect(try laptop.verdict(written) == .pending)
    }

    private static func forge(_ forgery: Forgery, _ answer: inout SyncAnswer) {
        guard answer.verdicts.count == 3 else { return }
        switch forgery {
        case .otherDigest: answer.verdicts[0].headerDigest = SHA256Digest(of: [1])
        case .otherOperation: answer.verdicts[0].operation = answer.verdicts[1].operation
        case .noName:
            answer.verdicts[0].operation = nil
            answer.verdicts[0].headerDigest = nil
        case .swapped: answer.verdicts.swapAt(0, 1)
        case .tooFew: answer.verdicts.removeLast()
        case .tooMany: answer.verdicts.append(answer.verdicts[0])
        }
        // What came down in the same answer would settle them too; here only receipts may.
        answer.cursor -= Int64(answer.entries.count)
        answer.entries = []
        answer.more = false
    }
}
