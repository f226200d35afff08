import RecordModel
import SyncCore
import SyncTestSupport
import Testing

/// Promise 4: what you may not see never reaches your disk. Promise 9, its first half: losing access
/// stops download.
@Suite struct Promise04SightTests {
    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func withManyAtOnceEveryFeedHoldsWhatItsUnitSeesAndNothingElse(_ seed: UInt64) async throws {
        let storm = try await SightStorm(MemoryStorage(demandsLocks: true), seed: seed)
        try await storm.blow(rounds: 12)
        #expect(try await storm.complaints() == [])
        let (accepted, hollow) = try await storm.strength()
        #expect(accepted > 30 && hollow > 0)
    }

    /// Canary: a difference of any of these kinds is found.
    @Test(arguments: PlainReplay.Blind.allCases)
    func aReplayThatOverlooksSomethingDiffers(_ blind: PlainReplay.Blind) async throws {
        var differs = false
        for seed in 11...18 as ClosedRange<UInt64> where !differs {
            let storm = try await SightStorm(MemoryStorage(), seed: seed)
            try await storm.blow(rounds: 10)
            differs = try await !storm.complaints(blind: blind).isEmpty
        }
        #expect(differs)
    }

    @Test func aUnitWhoseParticipationEndsIsToldThatAndNothingOfTheEnding() async throws {
        let scene = try await SightScene()
        let joining = scene.police.addParticipant("bt-voorbeeld", "police", in: scene.record)
        try await scene.accept([joining])
        let colleague = try await scene.world.police("bt-voorbeeld")
        try await colleague.sync()
        let ending = scene.police.edit(
            joining, ["until": "2030-01-01T12:00:00Z"], reason: "merk-reden")
        let after = scene.police.add("person", in: scene.record, ["person_safety": "unknown"])
        try await scene.accept([ending, after])
        try await colleague.sync()
        let new = try await scene.world.police("bt-voorbeeld")
        try await new.sync()
        #expect(new.received == [])
        #expect(!colleague.received.contains(ending.id) && !colleague.received.contains(after.id))
        for laptop in [colleague, new] {
            #expect(!laptop.everythingTold.contains("merk-reden"))
            #expect(laptop.changes == [.ended])
        }
        #expect(new.digest == colleague.digest)
        let back = scene.police.edit(
            joining, ["until": .null], citing: ["until": [ending.citation]])
        try await scene.accept([back])
        try await colleague.sync()
        #expect(colleague.changes == [.ended, .resumed])
        #expect(Set(colleague.received).isSuperset(of: [ending, after, back].map(\.id)))
        #expect(try await scene.world.core.check() == [])
    }

    @Test func aMandateThatIsTakenAwayEmptiesWhatItOpened() async throws {
        let scene = try await SightScene(mandate: true)
        let joining = scene.police.addParticipant(
            "cd-fictiestad", "crisis_service", in: scene.record)
        try await scene.accept([joining])
        let ofVT = scene.vt.add(
            "prior_registration", in: scene.record, partition: .vtOnly, ["content": "merk-vt"])
        try await scene.accept([ofVT], by: scene.vt)
        let item = scene.registration("merk-politie")
        let entry = scene.police.disclose([item], in: scene.record)
        try await scene.accept([item, entry])
        func crisis() async throws -> Laptop {
            let laptop = try await scene.world.laptop("cd-fictiestad", role: "crisis_worker")
            try await laptop.sync()
            return laptop
        }
        let before = try await crisis()
        #expect(Set(before.received).isSuperset(of: [ofVT, item, entry].map(\.id)))
        func set(mandate: Bool, version: Int) async throws {
            try await scene.world.core.addUnit(
                "cd-fictiestad", organisation: "crisis_service",
                profileText: TestWorld.profile(mandate: mandate)
                    .replacing("\"version\": 1", with: "\"version\": \(version)"))
        }
        try await set(mandate: false, version: 2)
        let without = try await crisis()
        #expect(Set(without.received).isDisjoint(with: [ofVT, item, entry].map(\.id)))
        #expect(Set(without.received).isSuperset(of: [scene.record, joining].map(\.id)))
        #expect(!without.everythingTold.contains("merk-"))
        try await set(mandate: true, version: 3)
        let again = try await crisis()
        #expect(Set(again.received) == Set(before.received))
        #expect(try await scene.world.core.check() == [])
    }

    @Test func everyCertificateStandsBeforeItsAuthorsOperationsAlsoAfterComingBack() async throws {
        let scene = try await SightScene()
        let joining = scene.police.addParticipant("bt-voorbeeld", "police", in: scene.record)
        let ending = scene.police.edit(joining, ["until": "2026-09-21T12:00:00Z"])
        let back = scene.police.edit(
            joining, ["until": .null], citing: ["until": [ending.citation]])
        try await scene.accept([joining])
        try await scene.accept([ending])
        let others = try await scene.world.police()
        let between = others.add("person", in: scene.record, ["person_safety": "unknown"])
        try await scene.accept([between], by: others)
        try await scene.accept([back])
        let new = try await scene.world.police("bt-voorbeeld")
        try await new.sync()
        var introduced: Set<ReplicaID> = []
        for entry in new.feed {
            switch entry.body {
            case .certificate(let certificate): introduced.insert(certificate.replica)
            case .operation(let bytes):
                let operation = try OperationParser.parse(try JSONReader.read(bytes))
                #expect(introduced.contains(operation.id.replica))
            case .own, .statement, .hollow: break
            }
        }
        #expect(new.received.contains(between.id))
    }

    /// The check finds a feed that lacks something, holds too much, or holds something twice.
    @Test(arguments: ["feed-missing", "feed-forbidden"])
    func theCheckHoldsEveryFeedAgainstSight(_ code: String) async throws {
        let storage = MemoryStorage()
        let world = try await TestWorld(storage)
        let police = try await world.police()
        let record = police.newRecord()
        try await police.sync([record])
        let reference = FeedReference.operation(record.id, record.headerDigest)
        let certificate = FeedReference.certificate(
            police.id, try #require(police.certificate).digest)
        try await storage.transaction { transaction in
            if code == "feed-missing" {
                let position = try transaction.feedPosition("bt-fictiestad", of: reference)
                try transaction.hollow("bt-fictiestad", at: position ?? 0)
            } else {
                for one in [certificate, reference] {
                    let end = try transaction.feedEnd("vt-fictiestad")
                    try transaction.appendToFeed(
                        "vt-fictiestad", one, at: end.next(one.digest))
                }
            }
        }
        let failures = try await world.core.check()
        let unit = code == "feed-missing" ? "bt-fictiestad" : "vt-fictiestad"
        #expect(failures == [CheckFailure(code: code, place: "\(unit):\(record.id)")])
    }
}

extension Laptop {
    /// What the service said of taking part, in order.
    var changes: [ParticipationChange] {
        feed.compactMap { entry in
            guard case .statement(let statement) = entry.body,
                case .participation(_, _, let change) = statement.subject
            else { return nil }
            return change
        }
    }
}
