import RecordModel
import SyncCore
import SyncProtocol
import SyncTestSupport
import Testing

/// Pages, cursors, limits and what an administrator does.
@Suite struct ExchangeTests {
    @Test(arguments: [1, 2, 7])
    func aFeedReadInSmallPagesIsTheWholeFeed(_ limit: Int) async throws {
        let world = try await TestWorld()
        let (one, other) = (try await world.police(), try await world.police())
        let record = one.newRecord()
        let people = (0..<9).map { _ in
            one.add("person", in: record, ["person_safety": "unknown"])
        }
        try await one.sync([record] + people)
        try await other.sync(raw: [], limit: limit)
        #expect(other.received == ([record] + people).map(\.id))
        #expect(other.feed.map(\.position) == Array(1...11))
    }

    @Test func aCursorThatDoesNotAgreeKeepsNothingOfTheBatch() async throws {
        let world = try await TestWorld()
        let laptop = try await world.police()
        let record = laptop.newRecord()
        func problem(
            epoch: Int64 = 1, cursor: Int64 = 0, digest: SHA256Digest = FeedDigest.empty,
            version: String = "1.0", count: Int = 1
        ) async -> SyncProblem.Code? {
            let texts = [[UInt8]](repeating: record.canonicalBytes, count: count)
            let error = await #expect(throws: SyncProblem.self) {
                try await world.core.synchronise(
                    token: laptop.token,
                    SyncRequest(
                        version: version, epoch: epoch, cursor: cursor, feedDigest: digest,
                        operations: texts, limit: 10))
            }
            return error?.code
        }
        #expect(await problem(epoch: 2) == .epochChanged)
        #expect(await problem(cursor: 5) == .feedMismatch)
        #expect(await problem(digest: SHA256Digest(of: [1])) == .feedMismatch)
        #expect(await problem(version: "0.1") == .protocolUnsupported)
        #expect(await problem(count: 1_001) == .tooLarge)
        #expect(short(try await laptop.sync([record])) == ["accepted"])
    }

    @Test func severalFullBatchesOfOneSyncAreJudgedAlike() async throws {
        let world = try await TestWorld()
        let (police, vt) = (try await world.police(), try await world.vt())
        let record = police.newRecord()
        let joining = police.addParticipant("vt-fictiestad", "vt", in: record)
        try await police.sync([record, joining])
        try await vt.sync()
        let ending = police.write {
            joining.edit(&$0)
            $0.values = ["until": "2026-09-21T12:00:00Z"]
        }
        try await police.sync([ending])
        let written = (0..<600).map { _ in
            vt.add("person", in: record, ["person_safety": "unknown"])
        }
        let first = try await vt.sync(Array(written[..<500]))
        let rest = try await vt.sync(Array(written[500...]))
        #expect((first + rest).allSatisfy { $0.verdict == .accepted })
        let late = vt.add("person", in: record, ["person_safety": "unknown"])
        #expect(short(try await vt.sync([late])) == ["quarantined not-permitted"])
    }

    @Test func aUnitAddedAfterItWasInvitedGetsWhatItMaySee() async throws {
        let world = try await TestWorld()
        let police = try await world.police()
        let record = police.newRecord()
        let joining = police.addParticipant("vt-later", "vt", in: record)
        try await police.sync([record, joining])
        try await world.core.addUnit(
            "vt-later", organisation: "vt", profileText: TestWorld.profile())
        let vt = try await world.laptop("vt-later", role: "vt_worker")
        try await vt.sync()
        #expect(vt.received == [record.id, joining.id])
    }

    @Test func whatWaitsForACatalogueGoesWhenTheServiceHasIt() async throws {
        let storage = MemoryStorage()
        let world = try await TestWorld(storage)
        let laptop = try await world.police()
        let record = laptop.newRecord()
        let newer = laptop.write {
            $0.record = record.header.record
            $0.values = ["person_safety": "unknown"]
            $0.catalogue = "2026.2"
        }
        #expect(
            short(try await laptop.sync([record, newer])) == ["accepted", "held unknown-catalogue"])
        let next = try Catalogue(
            version: "2026.2", paths: TestCatalogueFiles.paths, text: TestCatalogueFiles.text)
        _ = try await SyncCore.open(
            storage: storage, catalogues: try testCatalogues([testCatalogue, next]),
            environment: world.environment.service, practice: true
        ) { _ in MemoryTokenIssuer { world.environment.bytes($0) } }
        try await laptop.sync()
        #expect(laptop.received == [record.id, newer.id])
    }

    @Test func administrationRefusesWhatIsNotThere() async throws {
        let core = try await TestWorld().core
        func code(_ work: @Sendable @escaping () async throws -> Void) async -> ServiceProblem.Code?
        {
            await #expect(throws: ServiceProblem.self) { try await work() }?.code
        }
        let profile = TestWorld.profile()
        #expect(
            await code { _ = try await core.newCode(unit: "x", role: "y", validSeconds: 1) }
                == .unknownUnit)
        #expect(
            await code {
                _ = try await core.newCode(
                    unit: "vt-fictiestad", role: "field_officer", validSeconds: 1)
            } == .unknownRole)
        #expect(
            await code {
                try await core.addUnit(
                    "vt-fictiestad", organisation: "police", profileText: profile)
            } == .unitExists)
        #expect(
            await code { try await core.addUnit("a b", organisation: "vt", profileText: profile) }
                == .badName)
        #expect(
            await code { try await core.addUnit("u", organisation: "system", profileText: profile) }
                == .unknownOrganisation)
    }
}
