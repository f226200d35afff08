import Foundation
import GRDB
import RecordModel
import RecordRules
import RecordStore
import Testing

@testable import SamenOp

/// What time alone makes of the list, the alerts and the timers of all records.
@Suite struct TimerListingTests {
    private static let day: Int64 = 86_400_000
    private let world: StoreWorld
    private let vt: Laptop

    init() throws {
        world = try StoreWorld()
        vt = try world.laptop("vt", "vt")
    }

    private func received(_ milliseconds: Int64) throws -> RecordID {
        let record = try vt.newRecord()
        try vt.set(
            .singleton("vt_notification"), record, "received_at",
            .text(Instant(milliseconds: milliseconds).utcText))
        return record
    }

    private func dueTimers() throws -> [String] {
        try vt.replica.alerts().compactMap { $0.timer?.id }
    }

    @Test func whatIsDueComesUpAsTimePassesAndGoesWhenItIsDone() throws {
        let record = try received(TestClock.start)
        #expect(try dueTimers().isEmpty)
        world.clock.advance(5 * Self.day)
        #expect(try dueTimers() == ["E4"])
        world.clock.advance(-5 * Self.day)
        #expect(try dueTimers().isEmpty)
        world.clock.advance(9 * Self.day)
        #expect(try vt.replica.alerts().map(\.record) == [record])
        try vt.set(
            .singleton("vt_triage"), record, "decided_at",
            .text(Instant(milliseconds: world.clock.now).utcText))
        #expect(try dueTimers().isEmpty)
    }

    @Test func oneOfAKindAboutOneThingIsEnoughTheMostPressingOne() throws {
        let record = try received(TestClock.start)
        let police = try world.laptop("agent", "police")
        try world.sync(vt, police)
        try police.set(
            .singleton("vt_notification"), record, "received_at",
            .text(Instant(milliseconds: TestClock.start - Self.day).utcText))
        try world.sync(police, vt)
        world.clock.advance(5 * Self.day)
        let now = vt.replica.now
        let timers = try vt.replica.timers(of: record).map(\.timer).filter { $0.id == "E4" }
        #expect(timers.map { $0.state(at: now) } == [.overdue, .due])
        let alerts = try vt.replica.alerts().compactMap(\.timer)
        #expect(alerts.map { $0.state(at: now) } == [.overdue])
    }

    @Test func theTimersOfAllRecordsAreThoseOfEachTheSoonestFirst() throws {
        let later = try received(TestClock.start)
        let sooner = try received(TestClock.start - Self.day)
        let all = try vt.replica.timers(of: nil)
        #expect(all.compactMap(\.record) == [sooner, later])
        #expect(try all.filter { $0.record == later } == vt.replica.timers(of: later))
        // This laptop has work that waits; the rest of the region's timers are for others.
        #expect(all.filter { $0.record == nil }.map(\.timer.id) == ["E18"])
        // What was kept is what is worked out.
        #expect(try vt.replica.timers(of: nil) == all)
    }

    @Test func aSummaryIsWorkedOutAnewWhenItsStretchOfTimeIsOver() throws {
        let record = try received(TestClock.start)
        _ = try vt.replica.list()
        func isFresh() throws -> Bool {
            try vt.store.read { try $0.records(at: vt.replica.now) }
                .contains { $0.record == record && $0.summary != nil }
        }
        #expect(try isFresh())
        world.clock.advance(4 * Self.day)
        #expect(try isFresh())
        world.clock.advance(Self.day)
        #expect(try !isFresh())
        _ = try vt.replica.list()
        #expect(try isFresh())
        world.clock.advance(-Self.day)
        #expect(try !isFresh())
    }

    @Test(
        arguments: [
            ([], 5, true), ([3], 5, true), ([3], 2, false), ([3, 7], 6, true), ([3, 7], 7, false),
            ([5, 7], 5, true), ([6], 4, true), ([6], 6, false),
        ] as [([Int64], Int64, Bool)])
    func aStretchReachesFromTheLastChangeUntilBeforeTheNext(
        changes: [Int64], moment: Int64, isInside: Bool
    ) {
        let span = FreshSpan(
            around: Instant(milliseconds: 5), changes: changes.map { Instant(milliseconds: $0) })
        #expect(span.contains(Instant(milliseconds: moment)) == isInside)
    }

    /// A store that was made before there were timers.
    @Test func anOlderStoreGetsItsTimers() throws {
        let record = try received(TestClock.start)
        _ = try vt.replica.list()
        for column in ["timers", "fresh_from", "fresh_until", "alarm_at"] {
            try world.change("vt", "ALTER TABLE record_summary DROP COLUMN \(column)")
        }
        try world.tamper("vt", "DELETE FROM grdb_migrations WHERE identifier LIKE '%/0002-%'")
        let opened = LocalReplica(
            store: try RecordStore.open(
                folder: world.path("vt"), environment: world.environment("vt")),
            data: world.data)
        #expect(try opened.timers(of: nil).filter { $0.record == record }.map(\.timer.id) == ["E4"])
        #expect(try opened.list().map(\.summary.record) == [record])
    }
}
