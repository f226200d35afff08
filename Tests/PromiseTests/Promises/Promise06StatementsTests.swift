import RecordModel
import RecordStore
import SyncCore
import SyncProtocol
import SyncTestSupport
import Testing

/// Promise 6: what the service said for good after the backup holds again after the restore.
@Suite("Promise 6: what was said for good")
struct Promise06StatementsTests {
    /// Whoever comes first: who has the statement, or who only has the content.
    @Test(arguments: [true, false])
    func erasedContentDoesNotComeBack(_ isTold: Bool) async throws {
        let world = try await HealingWorld()
        let police = try await world.laptop("agent")
        let late = try await world.laptop("laat")
        let vt = try await world.laptop("vt", "vt-fictiestad")
        let record = try await world.sharedRecord(police, vt)
        let backup = await world.backup()
        let said = try police.person("Persoon A", in: record)
        // The late one has it in full, and hears nothing of what is erased.
        for laptop in [police, late, vt] { try await world.sync(laptop) }
        _ = try await world.core.erase([said.id], ground: "retention")
        for laptop in [police, vt] { try await world.sync(laptop) }
        try await world.restore(backup)

        for laptop in isTold ? [police, late] : [late, police] { try await world.sync(laptop) }
        for laptop in [vt, police, late, vt] { try await world.sync(laptop) }
        let kept = try await world.accepted().filter { $0.id == said.id }
        #expect(kept.count == 1)
        #expect(kept.first?.content == nil)
        for laptop in [police, late, vt] {
            let here = try laptop.logged(record).first { $0.operation.id == said.id }
            #expect(here?.isErased == true)
            #expect(here?.operation.content == nil)
        }
        #expect(try police.digest(record) == late.digest(record))
        #expect(try police.digest(record) == vt.digest(record))
        #expect(try await world.core.check() == [])
    }

    @Test func whoWasRevokedIsSoAgainOnceSomebodyWhoKnowsItComes() async throws {
        let world = try await HealingWorld()
        let police = try await world.laptop("agent")
        let gone = try await world.laptop("weg")
        let record = try police.newRecord().header.record
        for laptop in [police, gone] { try await world.sync(laptop) }
        try gone.person("Persoon A", in: record)
        for laptop in [gone, police] { try await world.sync(laptop) }
        let backup = await world.backup()
        try await world.core.revoke(gone.store.replica, reason: .lost)
        try await world.sync(police)
        try await world.restore(backup)
        try await world.sync(police)
        let unsent = try gone.person("Persoon B", in: record)
        let outcome = try await world.sync(gone)
        #expect(outcome.revocation != nil)
        #expect(outcome.received == 0)
        #expect(outcome.quarantined.map(\.operation) == [unsent.id])
        #expect(try await world.core.check() == [])
    }
}
