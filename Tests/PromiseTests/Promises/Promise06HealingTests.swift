import RecordModel
import RecordStore
import SyncClient
import SyncProtocol
import SyncTestSupport
import Testing

/// Promise 6: a server restored from an old backup heals.
@Suite("Promise 6: a restored server heals")
struct Promise06HealingTests {
    @Test func whatWasAcknowledgedAfterTheBackupComesBackInItsOldPlace() async throws {
        let world = try await HealingWorld()
        let police = try await world.laptop("agent")
        let vt = try await world.laptop("vt", "vt-fictiestad")
        let record = try await world.sharedRecord(police, vt)
        let backup = await world.backup()
        try police.person("Persoon A", in: record)
        try await world.sync(police)
        try vt.person("Persoon B", in: record)
        for laptop in [vt, police, vt] { try await world.sync(laptop) }
        let before = try await world.accepted()
        let feed = try await world.feed("bt-fictiestad")
        try await world.restore(backup)
        #expect(try await world.accepted().count < before.count)

        let outcome = try await world.sync(police)
        #expect(outcome.healing?.isRestored == true)
        #expect(outcome.healing?.takenBack == 2)
        #expect(try await world.accepted().map(\.id) == before.map(\.id))
        #expect(try await world.feed("bt-fictiestad") == feed)
        // It did not have to go back.
        #expect(outcome.healing?.agreement == outcome.cursor)
        try await world.sync(vt)
        #expect(try await world.core.check().isEmpty)
        #expect(try police.digest(record) == vt.digest(record))
        // Once is enough.
        #expect(try await world.sync(police).healing == nil)
        #expect(try await world.sync(vt).healing == nil)
    }

    @Test func anAuthorWhoJoinedAfterTheBackupAndIsGoneComesBackThroughACopyOfAnotherUnit()
        async throws
    {
        let world = try await HealingWorld()
        let police = try await world.laptop("agent")
        let vt = try await world.laptop("vt", "vt-fictiestad")
        let record = try await world.sharedRecord(police, vt)
        let backup = await world.backup()
        let gone = try await world.laptop("nieuw")
        try await world.sync(gone)
        let said = try gone.person("Persoon A", in: record)
        try await world.sync(gone)
        try await world.sync(vt)
        try await world.restore(backup)
        try await world.sync(vt)
        #expect(try await world.accepted().contains { $0.id == said.id })
        try await world.sync(police)
        #expect(try police.digest(record) == vt.digest(record))
        #expect(try await world.core.check().isEmpty)
    }

    @Test func aLaptopThatJoinedAfterTheBackupOpensASessionWithItsCertificate() async throws {
        let world = try await HealingWorld()
        let police = try await world.laptop("agent")
        let record = try police.newRecord().header.record
        try await world.sync(police)
        let backup = await world.backup()
        let late = try await world.laptop("laat")
        try await world.sync(late)
        try late.person("Persoon A", in: record)
        try await world.sync(late)
        try late.person("Persoon B", in: record)
        try await world.restore(backup)
        let outcome = try await world.sync(late)
        #expect(outcome.sent == 1)
        #expect(outcome.healing?.takenBack == 1)
        try await world.sync(police)
        #expect(try police.digest(record) == late.digest(record))
        #expect(try await world.core.check().isEmpty)
    }

    @Test func twoLaptopsOfOneUnitBringDisjointTails() async throws {
        let world = try await HealingWorld()
        let one = try await world.laptop("een")
        let two = try await world.laptop("twee")
        let vt = try await world.laptop("vt", "vt-fictiestad")
        let record = try await world.sharedRecord(one, vt)
        try await world.sync(two)
        let backup = await world.backup()
        try vt.person("Persoon A", in: record)
        try await world.sync(vt)
        try await world.sync(one)
        try vt.person("Persoon B", in: record)
        try await world.sync(vt)
        try two.person("Persoon C", in: record)
        try await world.sync(two)
        let before = try await world.accepted()
        try await world.restore(backup)
        // The first goes on before the second brings the rest: the feed forks.
        try await world.sync(one)
        try one.person("Persoon D", in: record)
        try await world.sync(one)
        let outcome = try await world.sync(two)
        #expect(outcome.healing?.takenBack == 2)
        for laptop in [vt, one, two, vt] { try await world.sync(laptop) }
        let after = Set(try await world.accepted().map(\.headerDigest))
        #expect(after.isSuperset(of: before.map(\.headerDigest)))
        #expect(after.count == before.count + 1)
        #expect(try one.digest(record) == two.digest(record))
        #expect(try one.digest(record) == vt.digest(record))
        #expect(try await world.core.check().isEmpty)
    }

    @Test func whatNobodyBringsIsNotWaitedFor() async throws {
        let world = try await HealingWorld()
        let police = try await world.laptop("agent")
        let vt = try await world.laptop("vt", "vt-fictiestad")
        let record = try await world.sharedRecord(police, vt)
        let backup = await world.backup()
        // What stands with the police only leaves a gap in their author's chain for Veilig Thuis.
        try police.person("Persoon A", in: record, partition: .policeOnly)
        let said = try police.person("Persoon B", in: record)
        try await world.sync(police)
        try await world.sync(vt)
        try await world.restore(backup)
        let outcome = try await world.sync(vt)
        #expect(outcome.healing?.takenBack == 1)
        #expect(try await world.accepted().contains { $0.id == said.id })
        #expect(try await world.core.check().isEmpty)
        // Its author brings the rest.
        let own = try await world.sync(police)
        #expect(own.healing?.takenBack == 1)
        #expect(own.held.isEmpty)
        let more = try police.person("Persoon C", in: record)
        #expect(try await world.sync(police).sent == 1)
        #expect(try await world.accepted().contains { $0.id == more.id })
        #expect(try await world.core.check().isEmpty)
    }

    @Test func aLaptopBehindTheBackupHasNothingToGiveAndGoesOn() async throws {
        let world = try await HealingWorld()
        let police = try await world.laptop("agent")
        let vt = try await world.laptop("vt", "vt-fictiestad")
        let record = try await world.sharedRecord(police, vt)
        try police.person("Persoon A", in: record)
        try await world.sync(police)
        let backup = await world.backup()
        try vt.person("Persoon B", in: record)
        try await world.restore(backup)
        let outcome = try await world.sync(vt)
        #expect(outcome.sent == 1)
        #expect(outcome.received == 1)
        #expect(outcome.healing?.takenBack == 0)
        #expect(outcome.healing?.offered == 0)
    }
}
