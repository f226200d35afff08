import GRDB
import RecordModel
import RecordStore
import Testing

@testable import SamenOp

/// The laptop's own reads are a chain, and another team's record is opened for a purpose.
@Suite struct AccessChainTests {
    private let world: StoreWorld
    private let police: Laptop
    private let record: RecordID

    init() throws {
        world = try StoreWorld()
        police = try world.laptop("agent", "police")
        record = try police.newRecord()
    }

    private func chained(_ laptop: Laptop, after number: Int64 = 0) throws -> [ChainedAccess] {
        try laptop.store.read {
            try $0.accessEntries(after: number, countMax: 100, bytesMax: 100_000)
        }
    }

    @Test func eachEntryGoesOnFromTheOneBefore() throws {
        _ = try police.replica.show(record, purpose: "overdracht")
        _ = try police.replica.list()
        _ = try police.replica.status()
        let entries = try chained(police)
        #expect(entries.count == 3)
        var head = AuditHead.start
        for entry in entries {
            head = head.followed(by: entry.json)
            #expect(entry.head == head)
        }
        let standing = try police.store.read { try $0.accessStanding() }
        #expect(standing.own == head && standing.receipt == nil && standing.service == nil)
        #expect(try chained(police, after: 2).map(\.head) == [head])
    }

    @Test func lookingForWhatNobodyKnowsLeavesAnEntryWithoutWhatWasTyped() throws {
        let error = try storeError { _ = try police.replica.record("Persoon A") }
        #expect(error?.code == .unknownRecord)
        let last = try #require(try police.store.read { try $0.accessEntries() }.last)
        #expect(last.action == .search && last.detail == "unknown-record" && last.record == nil)
    }

    @Test func entriesFromBeforeTheChainAreChainedWhenTheNextIsAdded() throws {
        for _ in 1...3 { _ = try police.replica.list() }
        let whole = try chained(police)
        try world.change("agent", "UPDATE access_entry SET digest = NULL")
        #expect(try chained(police).isEmpty)
        try police.store.write { try $0.chainAccessEntries() }
        #expect(try chained(police) == whole)
        try world.change("agent", "UPDATE access_entry SET digest = NULL")
        _ = try police.replica.list()
        #expect(try Array(chained(police).prefix(3)) == whole)
        #expect(try chained(police).count == 4)
    }

    @Test(arguments: [
        ("UPDATE access_entry SET action = 'list' WHERE position = 2", "access-changed"),
        ("UPDATE access_entry SET at = at - 1 WHERE position = 2", "access-changed"),
        ("UPDATE access_entry SET record = NULL WHERE position = 2", "access-changed"),
        ("DELETE FROM access_entry WHERE position = 2", "access-gap"),
    ])
    func whatWasChangedOrTakenOutIsFound(_ sql: String, _ code: String) throws {
        for _ in 1...3 { _ = try police.replica.show(record) }
        #expect(try police.failures() == [])
        try world.tamper("agent", sql)
        #expect(try police.failures() == [code])
    }

    @Test func aPurposeThatIsTooLongEndsWhereItMust() throws {
        _ = try police.replica.show(record, purpose: String(repeating: "é", count: 3_000))
        let purpose = try police.store.read { try $0.accessEntries() }.last?.purpose
        #expect(purpose?.utf8.count == AccessEntry.purposeBytesMax)
    }

    @Test func anotherTeamsRecordIsOpenedForAPurposeThatHoldsForAShift() throws {
        let vt = try world.laptop("vt", "vt")
        try world.sync(police, vt)
        #expect(try police.replica.opening(record) == [])
        for purpose in [nil, "", "  "] {
            let shut = try vt.replica.opening(record, purpose: purpose)
            #expect(shut.map(\.rule) == ["R10.1"])
        }
        let refused = try vt.store.read { try $0.accessEntries() }
        #expect(refused.map(\.action) == [.refused, .refused, .refused])
        #expect(refused.allSatisfy { $0.detail == "R10.1" && $0.record == record })
        #expect(try vt.replica.opening(record, purpose: "veiligheid") == [])
        #expect(try vt.replica.opening(record).count == 1, "it was not opened yet")
        _ = try vt.replica.show(record, purpose: "veiligheid")
        #expect(try vt.replica.opening(record) == [])
        world.clock.advance(LocalReplica.purposeHoursMax * 3_600_000 + 1)
        #expect(try vt.replica.opening(record).map(\.rule) == ["R10.1"])
    }

    @Test func whoTakesPartNeedsNoPurposeUntilThatEnds() throws {
        let vt = try world.laptop("vt", "vt")
        let participant = try police.add(
            "participant", record,
            ["unit": .text(vt.store.identity.unit), "organisation": "vt"])
        try world.sync(police, vt)
        #expect(try vt.replica.opening(record) == [])
        try police.set(participant, record, "until", "2026-01-01T00:00:00Z")
        try world.sync(police, vt)
        #expect(try vt.replica.opening(record).map(\.rule) == ["R10.1"])
    }
}
