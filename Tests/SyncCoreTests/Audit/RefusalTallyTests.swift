import RecordModel
import SyncCore
import Testing

/// Refusals are kept, and can't fill the disk.
@Suite struct RefusalTallyTests {
    private func refusal(_ address: String = "192.0.2.1", code: String = "malformed")
        -> AuditRefusal
    {
        AuditRefusal(
            caller: .network(address), action: .call, object: .call("unknown"), code: code)
    }

    @Test func theFirstOnesOfAMinuteHaveAnEntryEachAndTheOthersOneTogether() {
        var tally = RefusalTally()
        let now = Instant(milliseconds: 60_000)
        var written = 0
        for _ in 0..<1_000 { written += tally.note(refusal(), at: now).count }
        #expect(written == RefusalTally.callerEntryCountMax)
        let later = tally.close(at: Instant(milliseconds: 120_000))
        #expect(later.map(\.count) == [Int64(1_000 - written)])
        #expect(later.map(\.result) == ["malformed"])
        #expect(tally.close(at: Instant(milliseconds: 180_000)) == [])
    }

    @Test func manyAddressesTogetherLeaveABoundedNumberOfEntriesAndEveryCode() {
        var tally = RefusalTally()
        let now = Instant(milliseconds: 60_000)
        let codes = ["malformed", "not-found", "unauthorised"]
        var written: [AuditEntry] = []
        for index in 0..<10_000 {
            written += tally.note(
                refusal("198.51.100.\(index / 3)", code: codes[index % 3]), at: now)
        }
        #expect(written.count == RefusalTally.strangerEntryCountMax)
        let counted = tally.closeAll()
        #expect(counted.count <= RefusalTally.countedEntryCountMax + codes.count)
        for code in codes {
            let all = (written + counted).filter { $0.result == code }.map(\.count)
            #expect(all.reduce(0, +) == (code == "malformed" ? 3_334 : 3_333))
        }
        #expect(counted.contains { $0.caller.origin == RefusalTally.manyOrigins })
    }

    @Test func whoHasASessionIsNotCrowdedOutByStrangers() {
        var tally = RefusalTally()
        let now = Instant(milliseconds: 60_000)
        for index in 0..<500 { _ = tally.note(refusal("192.0.2.\(index)"), at: now) }
        let known = AuditRefusal(
            caller: AuditCaller(actor: .administrator("b"), origin: .command), action: .call,
            object: .call("unknown"), code: "malformed")
        #expect(tally.note(known, at: now).map(\.caller) == [known.caller])
    }

    @Test func whatCouldNotBeWrittenIsToldLater() {
        var tally = RefusalTally()
        let entries = tally.note(refusal(), at: Instant(milliseconds: 60_000))
        tally.takeBack(entries)
        #expect(tally.closeAll() == entries)
    }
}
