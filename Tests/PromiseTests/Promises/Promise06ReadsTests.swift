import RecordModel
import RecordStore
import SyncClient
import SyncCore
import SyncTestSupport
import Testing

@testable import SamenOp

/// Promise 6: reads made offline, which the service had a receipt for, come back after a restore.
@Suite("Promise 6: reads made offline")
struct Promise06ReadsTests {
    @Test(arguments: [false, true])
    func theyAreHandedInAgainWithoutAFinding(_ isRevoked: Bool) async throws {
        let world = try await HealingWorld()
        let police = try await world.laptop("agent")
        let record = try police.newRecord().header.record
        try await world.sync(police)
        let backup = await world.backup()
        for _ in 0..<3 { _ = try police.check(record) }
        let before = try await world.sync(police).access
        #expect(before.sent >= 3)
        try await world.restore(backup)
        if isRevoked { try await world.core.revoke(police.store.replica, reason: .left) }

        var sent = 0
        for _ in 0..<2 {
            let outcome = try await world.sync(police)
            #expect(outcome.access.findings.isEmpty)
            sent += outcome.access.sent
        }
        #expect(sent >= before.sent)
        let evidence = try police.store.read { try $0.wipeEvidence() }
        #expect(evidence.unsentAccessEntryCount == 0)
        #expect(try await world.core.check() == [])
    }
}
