import RecordModel
import SyncCore
import SyncProtocol
import SyncTestSupport
import Testing

/// Erasures by law travel in the feeds of all who hold the content, and it does not come back.
@Suite struct ErasurePromiseTests {
    @Test func anErasedContentIsGoneAndEverythingStillVerifies() async throws {
        let scene = try await SightScene()
        let item = scene.police.add(
            "prior_registration", in: scene.record, ["content": "merk-inhoud"])
        let edit = scene.police.edit(item, ["system": "merk-systeem"])
        try await scene.accept([item, edit])
        try await scene.vt.sync()
        let core = scene.world.core
        let outcome = try await core.erase([item.id], ground: "retention")
        #expect(outcome == ErasureOutcome.expected(erased: 1, already: 0, statements: 1))
        #expect(
            try await core.erase([item.id], ground: "retention")
                == ErasureOutcome.expected(erased: 0, already: 1, statements: 0))
        for laptop in [scene.vt, scene.police] {
            try await laptop.sync()
            #expect(laptop.erasures == [item.headerDigest])
        }
        let new = try await scene.world.vt()
        try await new.sync()
        #expect(!new.everythingTold.contains("merk-inhoud"))
        #expect(new.everythingTold.contains("merk-systeem"))
        #expect(new.operation(item.id)?.headerDigest == item.headerDigest)
        #expect(new.operation(item.id)?.content == nil)
        #expect(new.erasures == [item.headerDigest])
        #expect(try await core.check() == [])
    }

    /// Whoever offers it again, in full or without content: it is known, and stays as it is.
    @Test func whatIsOfferedAgainDoesNotBringItBack() async throws {
        let scene = try await SightScene()
        let item = scene.police.add(
            "prior_registration", in: scene.record, ["content": "merk-inhoud"])
        try await scene.accept([item])
        _ = try await scene.world.core.erase([item.id], ground: "retention")
        try await scene.vt.sync()
        #expect(short(try await scene.police.sync([item])) == ["duplicate"])
        #expect(
            short(try await scene.vt.sync([item, item.withoutContent])) == [
                "duplicate", "duplicate",
            ])
        let new = try await scene.world.vt()
        try await new.sync()
        #expect(!new.everythingTold.contains("merk-inhoud"))
    }

    /// What others may not see they are not told of either, now or when they come to see something.
    @Test func aStatementNamesNothingThatItsUnitDoesNotSee() async throws {
        let scene = try await SightScene(joins: false)
        let shared = scene.police.add(
            "prior_registration", in: scene.record, ["content": "merk-deel"])
        let closed = scene.registration("merk-dicht")
        try await scene.accept([shared, closed])
        _ = try await scene.world.core.erase([shared.id, closed.id], ground: "retention")
        let joining = scene.police.addParticipant("vt-fictiestad", "vt", in: scene.record)
        try await scene.accept([joining])
        try await scene.vt.sync()
        #expect(scene.vt.erasures == [shared.headerDigest])
        #expect(!scene.vt.everythingTold.contains("\(closed.id)"))
        #expect(!scene.vt.everythingTold.contains("merk-"))
        let index = { (find: (FeedEntry) -> Bool) in scene.vt.feed.firstIndex(where: find) ?? -1 }
        let said = index { if case .statement = $0.body { true } else { false } }
        let operation = index { $0.digest == shared.headerDigest }
        #expect(said >= 0 && said < operation)
        try await scene.police.sync()
        #expect(Set(scene.police.erasures) == [shared.headerDigest, closed.headerDigest])
        #expect(try await scene.world.core.check() == [])
    }

    /// A unit that sees it no longer still has it on a laptop: it is told.
    @Test func whoSawItOnceIsToldTooAndSoIsTheAuthorOfWhatWasNotAccepted() async throws {
        let scene = try await SightScene(joins: false)
        let joining = scene.police.addParticipant("vt-fictiestad", "vt", in: scene.record)
        let item = scene.police.add(
            "prior_registration", in: scene.record, ["content": "merk-inhoud"])
        try await scene.accept([joining, item])
        try await scene.vt.sync()
        let ending = scene.police.edit(joining, ["until": "2026-09-21T12:00:00Z"])
        try await scene.accept([ending])
        try await scene.vt.sync()
        let late = scene.vt.add("person", in: scene.record, ["person_safety": "unknown"])
        #expect(short(try await scene.vt.sync([late])) == ["quarantined not-permitted"])
        _ = try await scene.world.core.erase([item.id, late.id], ground: "court-order")
        try await scene.vt.sync()
        #expect(Set(scene.vt.erasures) == [item.headerDigest, late.headerDigest])
        #expect(short(try await scene.vt.sync([late])) == ["quarantined not-permitted"])
        try await scene.police.sync()
        #expect(scene.police.erasures == [item.headerDigest])
    }

    @Test(arguments: ["", "Merk van persoon A", String(repeating: "a", count: 65)])
    func aGroundIsACodeAndAnUnknownOperationErasesNothing(_ ground: String) async throws {
        let scene = try await SightScene()
        let item = scene.registration()
        try await scene.accept([item])
        await #expect(throws: ServiceProblem(.badGround)) {
            _ = try await scene.world.core.erase([item.id], ground: ground)
        }
        let unknown = OperationID(replica: scene.police.id, sequence: 99)
        await #expect(
            throws: ServiceProblem(.unknownOperation, ["operation": unknown.description])
        ) {
            _ = try await scene.world.core.erase([item.id, unknown], ground: "retention")
        }
        #expect(try await scene.world.core.check() == [])
        try await scene.police.sync()
        #expect(scene.police.erasures == [])
    }
}

extension ErasureOutcome {
    /// What is expected, in short.
    static func expected(erased: Int, already: Int, statements: Int) -> ErasureOutcome {
        ErasureOutcome(erased: erased, alreadyErased: already, statements: statements)
    }
}

extension Laptop {
    /// The contents that the service said are erased, in order.
    var erasures: [SHA256Digest] {
        feed.flatMap { entry -> [SHA256Digest] in
            guard case .statement(let statement) = entry.body,
                case .erasure(let erasures, _) = statement.subject
            else { return [] }
            return erasures.map(\.headerDigest)
        }
    }

    /// An operation as it came down.
    func operation(_ id: OperationID) -> RecordOperation? {
        feed.lazy.compactMap { entry -> RecordOperation? in
            guard case .operation(let bytes) = entry.body else { return nil }
            return (try? JSONReader.read(bytes)).flatMap { try? OperationParser.parse($0) }
        }.first { $0.id == id }
    }
}
