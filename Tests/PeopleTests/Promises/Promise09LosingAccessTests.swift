import Foundation
import RecordModel
import RecordStore
import SamenOp
import SyncClient
import SyncCore
import SyncProtocol
import SyncTestSupport
import Testing

/// Promise 9: losing access stops download; it never discards unsent work.
@Suite struct Promise09LosingAccessTests {
    @Test(arguments: [RevocationReason.left, .lost])
    func aRevokedLaptopHandsInWhatItWroteAndGetsNothingOfTheFeed(
        _ reason: RevocationReason
    ) async throws {
        let world = try await PeopleWorld()
        let (police, vt) = (try await world.replica("police"), try await world.vt("vt"))
        let record = try await world.sharedRecord(police)
        try await world.sync(vt)
        let before = try vt.store.read { try $0.syncPosition() }
        try vt.addPerson(record, "unsafe")
        try await world.core.revoke(vt.store.replica, reason: reason)
        try police.addPerson(record, "safe")
        try await world.sync(police)
        let outcome = try await world.sync(vt)
        #expect(outcome.revocation?.subject == .revocation(vt.store.replica, reason))
        #expect(outcome.received == 0)
        #expect(outcome.sent == (reason == .left ? 1 : 0))
        #expect(outcome.quarantined.count == (reason == .lost ? 1 : 0))
        let after = try vt.store.read { try $0.syncPosition() }
        #expect(after?.cursor == before?.cursor && after?.feedDigest == before?.feedDigest)
        #expect(try vt.unjudged() == 0)
        #expect(try vt.revoked()?.reason == reason)
        #expect(try await world.core.check() == [])
    }

    @Test func nothingOfTheFeedIsInWhatTheServiceTellsARevokedLaptop() async throws {
        let world = try await TestWorld()
        let (police, vt) = (try await world.police(), try await world.vt())
        let record = police.newRecord()
        let joining = police.addParticipant("vt-fictiestad", "vt", in: record)
        try await police.sync([record, joining])
        try await vt.sync()
        try await world.core.revoke(vt.id, reason: .left)
        let secret = police.add("person", in: record, ["person_safety": "unsafe"])
        try await police.sync([secret])
        // A token from before died with the revocation.
        let problem = await #expect(throws: SyncProblem.self) { try await vt.sync() }
        #expect(problem?.code == .unauthorised)
        try await vt.open()
        let known = vt.answers.count
        try await vt.sync([vt.add("person", in: record, ["person_safety": "safe"])])
        let told = vt.answers.dropFirst(known).map { String(decoding: $0, as: UTF8.self) }
            .joined()
        #expect(!told.contains(secret.id.description) && !told.contains(record.header.record.text))
        #expect(told.contains("\"entries\":[]") && told.contains("\"position\":0"))
        #expect(told.contains("\"revokes\":\"\(vt.id)\""))
        // Every other call that needs a session refuses it.
        for use in [SessionUse.full] {
            let problem = await #expect(throws: SyncProblem.self) {
                try await world.core.verify(token: vt.token, for: use)
            }
            #expect(problem?.code == .revoked)
        }
    }

    @Test func whoKnowsTheLaptopHearsOfItOnceAndWhoJoinsLaterToo() async throws {
        let world = try await TestWorld()
        let (police, vt) = (try await world.police(), try await world.vt())
        let record = police.newRecord()
        let joining = police.addParticipant("vt-fictiestad", "vt", in: record)
        try await police.sync([record, joining])
        try await vt.sync()
        try await world.core.revoke(police.id, reason: .left)
        try await world.core.revoke(police.id, reason: .left)
        try await vt.sync()
        func revocations(_ laptop: Laptop) -> Int {
            laptop.feed.filter { if case .statement = $0.body { true } else { false } }.count
        }
        #expect(revocations(vt) == 1)
        let crisis = try await world.laptop("cd-fictiestad", role: "crisis_worker")
        let invited = vt.addParticipant("cd-fictiestad", "crisis_service", in: record)
        try await vt.sync([invited])
        try await crisis.sync()
        #expect(revocations(crisis) == 1)
        let uninvolved = try await world.police("bt-voorbeeld")
        try await uninvolved.sync()
        #expect(revocations(uninvolved) == 0)
        #expect(try await world.core.check() == [])
    }

    @Test func itsStoreGoesWhenEverythingIsJudgedAndNotBefore() async throws {
        let world = try await PeopleWorld()
        let (police, vt) = (try await world.replica("police"), try await world.vt("vt"))
        let record = try await world.sharedRecord(police)
        try await world.sync(vt)
        try vt.addPerson(record, "unsafe")
        try await world.core.revoke(vt.store.replica, reason: .left)
        #expect(try vt.wipeIfRevoked(folder: world.path("vt")) == nil)
        try await world.sync(vt)
        // Written after the revocation was heard of: it stays until that is handed in too.
        try vt.addPerson(record, "safe")
        let kept = try vt.wipeIfRevoked(folder: world.path("vt"))
        #expect(kept?.wipe == .keep(.workNotJudged))
        try await world.sync(vt)
        #expect(try vt.wipeIfRevoked(folder: world.path("vt"))?.wipe == .wipe)
        let files = try FileManager.default.contentsOfDirectory(atPath: world.path("vt"))
        #expect(files == [StoreWipe.noteName])
        let note = try #require(StoreWipe.note(folder: world.path("vt")))
        for word in ["m-vt", "vt-fictiestad", record.text, vt.store.replica.text] {
            #expect(!note.contains(word))
        }
        let problem = #expect(throws: StoreError.self) {
            try LocalReplica.open(folder: world.path("vt"), data: world.data)
        }
        #expect(problem?.code == .wiped)
        // What it wrote is with the police.
        try await world.sync(police)
        #expect(
            try police.store.read { try $0.entities(of: "person", in: record) }.count == 2)
    }

    /// What a hostile service, or somebody in between, may put into an answer.
    enum Forgery: String, CaseIterable, Sendable {
        case otherReplica, otherService, badSignature, earlierKey
    }

    @Test(arguments: Forgery.allCases)
    func aRevocationThatIsNotItsOwnStopsNothingAndWipesNothing(
        _ forgery: Forgery
    ) async throws {
        let world = try await PeopleWorld()
        let (police, other) = (try await world.replica("police"), try await world.vt("other"))
        let record = try await world.sharedRecord(police)
        let serviceKey = world.core.identity.key
        let stranger = try #require(SigningKey(seed: world.world.environment.bytes(32)))
        let now = world.world.environment.now
        let forged: ServiceStatement =
            switch forgery {
            case .otherReplica, .earlierKey:
                // With an earlier key of the same laptop it is just another replica.
                try ServiceStatement(
                    .revocation(other.store.replica, .lost), time: now,
                    serviceKey: serviceKey.publicKey, sign: serviceKey.sign)
            case .otherService:
                try ServiceStatement(
                    .revocation(police.store.replica, .lost), time: now,
                    serviceKey: stranger.publicKey, sign: stranger.sign)
            case .badSignature:
                try ServiceStatement(
                    .revocation(police.store.replica, .lost), time: now,
                    serviceKey: serviceKey.publicKey, sign: stranger.sign)
            }
        try police.addPerson(record)
        let between = Between(service: world.core) { answer in
            var answer = answer
            answer.revocations = [forged]
            return answer
        }
        let outcome = try await world.sync(police, by: between)
        #expect(outcome.revocation == nil && outcome.sent == 1)
        #expect(try police.revoked() == nil)
        let isKept = try police.store.write { writer in
            try writer.keepRevocation(forged, judgedEnd: ChainPoint(sequence: 2, digest: nil))
        }
        #expect(!isKept)
        #expect(try police.wipeIfRevoked(folder: world.path("police")) == nil)
        #expect(try police.store.read { try $0.entities(of: "person", in: record) }.count == 1)
    }

    @Test func aServiceThatLostTheWorkGetsItAgainBeforeAnythingIsWiped() async throws {
        let world = try await PeopleWorld()
        let vt = try await world.vt("vt")
        let record = try vt.store.write { writer in
            try writer.createRecord([(FieldName("region_profile_id"), "profile-b")])
        }
        try await world.sync(vt)
        try await world.core.revoke(vt.store.replica, reason: .left)
        // As if it had been restored to before that operation came in.
        let amnesia = Between(service: world.core) { answer in
            var answer = answer
            answer.ownChain = ChainHead(sequence: 0, digest: nil)
            return answer
        }
        try await world.sync(vt, by: amnesia)
        #expect(try vt.wipeIfRevoked(folder: world.path("vt"))?.wipe == .keep(.workNotJudged))
        let outcome = try await world.sync(vt)
        #expect(outcome.sent == 1)
        #expect(try vt.unjudged() == 0)
        #expect(try vt.store.read { try $0.has(record.header.record) })
        #expect(try vt.wipeIfRevoked(folder: world.path("vt"))?.wipe == .wipe)
    }

    @Test func aWipeThatWasCutShortIsFinishedAtTheNextStart() async throws {
        let world = try await PeopleWorld()
        let vt = try await world.vt("vt")
        let folder = world.path("vt")
        _ = vt
        // Cut right after the point of no return.
        try FileManager.default.moveItem(
            atPath: folder + "/records.sqlite", toPath: folder + "/records.sqlite.wiping")
        try Data("note".utf8).write(to: URL(fileURLWithPath: folder + "/" + StoreWipe.noteName))
        let problem = #expect(throws: StoreError.self) {
            try LocalReplica.open(folder: folder, data: world.data)
        }
        #expect(problem?.code == .wiped)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder) == [StoreWipe.noteName])
    }

    @Test(arguments: WipeDecision.Reason.allCases)
    func oneThingThatIsNotSoKeepsTheStore(_ reason: WipeDecision.Reason) throws {
        let environment = TestEnvironment()
        let key = try #require(SigningKey(seed: environment.bytes(32)))
        let own = try #require(SigningKey(seed: environment.bytes(32)))
        let end = ChainPoint(sequence: 3, digest: SHA256Digest(of: "a".utf8))
        func statement(_ replica: ReplicaID) throws -> ServiceStatement {
            try ServiceStatement(
                .revocation(replica, .left), time: environment.now, serviceKey: key.publicKey,
                sign: key.sign)
        }
        var evidence = WipeEvidence(
            revocation: try statement(own.publicKey.replica), replica: own.publicKey.replica,
            serviceKey: key.publicKey)
        (evidence.ownEnd, evidence.judgedEnd) = (end, end)
        #expect(WipeDecision(evidence) == .wipe)
        switch reason {
        case .notRevoked: evidence.revocation = nil
        case .notSigned: evidence.serviceKey = own.publicKey
        case .otherReplica: evidence.revocation = try statement(key.publicKey.replica)
        case .workNotJudged: evidence.unjudgedCount = 1
        case .chainDiffers: evidence.judgedEnd = ChainPoint(sequence: 3, digest: nil)
        case .accessEntriesUnsent: evidence.unsentAccessEntryCount = 1
        case .attachmentsOwed: evidence.owedAttachmentCount = 1
        }
        #expect(WipeDecision(evidence) == .keep(reason))
    }
}
