import Foundation
import RecordModel
import SyncCore
import SyncServer
import SyncTestSupport
import Testing

/// What decides sight, and what is erased, on both kinds of storage.
@Suite struct SightStorageTests {
    @Test(arguments: StorageTwin.allCases)
    func withManyAtOnceEveryFeedHoldsWhatItsUnitSees(_ twin: StorageTwin) async throws {
        let storm = try await SightStorm(twin.make(), seed: 31)
        try await storm.blow(rounds: 8)
        #expect(try await storm.complaints() == [])
    }

    @Test(arguments: StorageTwin.allCases)
    func whatIsHollowIsHeldAndCanBePutInAgain(_ twin: StorageTwin) async throws {
        let storage = try twin.make()
        let reference = FeedReference.statement(SHA256Digest(of: [7]))
        try await storage.transaction { transaction in
            #expect(try !transaction.feedHeld("u", reference))
            for step in 0..<2 {
                let end = try transaction.feedEnd("u")
                try transaction.appendToFeed("u", reference, at: end.next(reference.digest))
                #expect(try transaction.feedHeld("u", reference))
                #expect(try transaction.feedPosition("u", of: reference) == Int64(step) + 1)
                try transaction.hollow("u", at: Int64(step) + 1)
                #expect(try transaction.feedHeld("u", reference))
                #expect(try transaction.feedPosition("u", of: reference) == nil)
            }
            #expect(try !transaction.feedHeld("v", reference))
        }
    }

    @Test(arguments: StorageTwin.allCases, [true, false])
    func anErasedContentIsNotKeptBeforeOrAfter(
        _ twin: StorageTwin, _ isBefore: Bool
    ) async throws {
        let storage = try twin.make()
        let world = try await TestWorld(storage)
        let operation = try await world.police().newRecord()
        let judged = JudgedOperation(
            operation: operation, status: .refused(.notPermitted), reason: nil, seen: .none)
        let erasure = ContentErasure(
            operation: operation.id, headerDigest: operation.headerDigest)
        let digest = SHA256Digest(of: [1])
        try await storage.transaction { transaction in
            if !isBefore { try transaction.putOperation(judged) }
            #expect(try transaction.erasure(of: operation.headerDigest) == nil)
            try transaction.putErasure(erasure, statement: digest)
            try transaction.putErasure(erasure, statement: SHA256Digest(of: [2]))
            if isBefore { try transaction.putOperation(judged) }
        }
        try await storage.read { transaction in
            #expect(try transaction.erasure(of: operation.headerDigest) == digest)
            #expect(try transaction.digests(of: operation.id) == [operation.headerDigest])
            let kept = try transaction.operation(operation.id, operation.headerDigest)
            #expect(kept?.operation.contentBytes == nil)
            #expect(kept?.operation.headerBytes == operation.headerBytes)
            #expect(kept?.operation.signature == operation.signature)
        }
    }

    @Test func erasedBytesAreGoneFromTheFiles() async throws {
        let folder = try TestFolder.make()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let world = try await TestWorld(SQLiteStorage(path: folder + "/service.sqlite"))
        let police = try await world.police()
        let record = police.newRecord()
        let long = String(repeating: "merk-inhoud ", count: 800)
        let short = police.add(
            "prior_registration", in: record, ["content": "merk-inhoud"])
        let item = police.add("prior_registration", in: record, ["content": .text(long)])
        try await police.sync([record, short, item])
        func holds() throws -> Bool {
            try FileManager.default.contentsOfDirectory(atPath: folder).contains { name in
                try Data(contentsOf: URL(filePath: folder + "/" + name))
                    .range(of: Data("merk-inhoud".utf8)) != nil
            }
        }
        #expect(try holds())
        _ = try await world.core.erase([short.id, item.id], ground: "retention")
        #expect(try !holds())
        #expect(try await world.core.check() == [])
    }
}
