import RecordModel
import SyncCore
import SyncProtocol
import SyncServer
import SyncTestSupport
import Testing

/// What every storage keeps of feeds.
@Suite struct FeedConformanceTests {
    struct Stop: Error {}

    /// Puts something at the end of a feed and tells where.
    private static func append(
        _ reference: FeedReference, _ transaction: any SyncTransaction
    ) throws -> FeedPoint {
        let point = try transaction.feedEnd("u").next(reference.digest)
        try transaction.appendToFeed("u", reference, at: point)
        return point
    }

    private static func statement() throws -> ServiceStatement {
        let key = try #require(SigningKey(seed: [UInt8](repeating: 7, count: 32)))
        let lost = try #require(SigningKey(seed: [UInt8](repeating: 8, count: 32)))
        return try ServiceStatement(
            .revocation(lost.publicKey.replica, .lost), time: Instant(milliseconds: 1_000),
            serviceKey: key.publicKey, sign: key.sign)
    }

    @Test(arguments: StorageTwin.allCases)
    func aHollowPositionKeepsItsDigestAndItsEntryCanStandFurtherOn(
        _ twin: StorageTwin
    ) async throws {
        let storage = try twin.make()
        let laptop = try await TestWorld(storage).police()
        let operation = laptop.newRecord()
        let reference = FeedReference.operation(operation.id, operation.headerDigest)
        try await storage.transaction { transaction in
            let first = try Self.append(reference, transaction)
            try transaction.hollow("u", at: first.position)
            try transaction.hollow("u", at: first.position)
            #expect(try transaction.feedPosition("u", of: reference) == nil)
            #expect(try transaction.feedDigest("u", at: 1) == first.digest)
            let again = try Self.append(reference, transaction)
            #expect(try transaction.feedPosition("u", of: reference) == again.position)
            let places = try transaction.feed("u", after: 0, countMax: 10)
            #expect(places.map(\.isHollow) == [true, false])
            #expect(places.map(\.reference) == [reference, reference])
        }
    }

    @Test(arguments: StorageTwin.allCases)
    func whatWasMadeHollowIsThereAgainWhenTheTransactionFails(_ twin: StorageTwin) async throws {
        let storage = try twin.make()
        let statement = try Self.statement()
        let reference = FeedReference.statement(statement.digest)
        try await storage.transaction { _ = try Self.append(reference, $0) }
        await #expect(throws: Stop.self) {
            try await storage.transaction { transaction in
                try transaction.hollow("u", at: 1)
                throw Stop()
            }
        }
        let found = try await storage.read { transaction in
            (
                try transaction.feedPosition("u", of: reference),
                try transaction.feed("u", after: 0, countMax: 1).first?.isHollow
            )
        }
        #expect(found.0 == 1)
        #expect(found.1 == false)
    }

    @Test(arguments: StorageTwin.allCases)
    func aStatementReadsBackAsItWasSigned(_ twin: StorageTwin) async throws {
        let storage = try twin.make()
        let statement = try Self.statement()
        let found = try await storage.transaction { transaction in
            try transaction.putStatement(statement)
            try transaction.putStatement(statement)
            let point = try Self.append(.statement(statement.digest), transaction)
            #expect(try transaction.feed("u", after: 0, countMax: 1).first?.point == point)
            return try transaction.statement(statement.digest)
        }
        #expect(found == statement)
        #expect(found?.isSigned == true)
    }
}
