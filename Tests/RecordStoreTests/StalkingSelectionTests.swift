import RecordModel
import RecordRules
import RecordStore
import Testing

@testable import SamenOp

/// The daily query writes what it found, once, and waits until somebody reads it (R7.12-R7.14, E11,
/// F3.41).
@Suite struct StalkingSelectionTests {
    private static let hour: Int64 = 3_600_000

    private let world: StoreWorld
    private let police: Laptop
    private let record: RecordID

    init() throws {
        world = try StoreWorld()
        police = try world.laptop("a", "police", role: "case_coordinator")
        record = try police.newRecord()
        try police.set(
            .singleton("incident"), record, "scene_description", "L volgt haar elke dag.")
        try police.set(.singleton("stalking"), record, "stalking_started_on", "2026-01-05")
    }

    private func run(_ laptop: Laptop, days: Int64 = 7) throws -> StalkingSelection {
        try laptop.replica.selectStalking(QueryWindow(days: days, until: laptop.replica.now))
    }

    private func hits(_ laptop: Laptop) throws -> [EntityReference] {
        try laptop.store.read { try $0.materialised(record) }.entities.map(\.reference)
            .filter { $0.type == "query_hit" }
    }

    private func read(_ hit: EntityReference) throws {
        let now = Instant(milliseconds: world.clock.now).utcText
        _ = try police.replica.set(
            hit, in: record,
            [
                FieldChange(FieldName("read_by"), "p-4721"),
                FieldChange(FieldName("read_at"), .text(now)),
                FieldChange(FieldName("result"), "mogelijk stalking"),
            ])
    }

    /// R6.10: a hit that rests on closed text would tell the others that there is such text.
    @Test(arguments: [WpgClass.article8, .article9ViaOM])
    func aHitOnClosedTextStaysClosed(_ wpgClass: WpgClass) throws {
        let closed = try police.newRecord()
        _ = try police.replica.add(
            "info_item", to: closed, [(FieldName("text"), "Stalking: hij volgt haar elke dag.")],
            wpgClass: wpgClass)
        let found = try run(police)
        let hit = try #require(found.hits.first { $0.match.record == closed }?.hit)
        let frame = try police.store.read { try $0.frame(hit, of: closed) }
        #expect(frame?.partition == .policeOnly)
        // What everybody can read is no secret.
        let open = try #require(found.hits.first { $0.match.record == record }?.hit)
        let shared = try police.store.read { try $0.frame(open, of: record) }
        #expect(shared?.partition == .shared)
    }

    @Test func whatItFoundStandsInTheRecordOnceADay() throws {
        for _ in 1...3 {
            let found = try run(police)
            #expect(found.hits.count == 1 && found.hasUnread)
            let hit = try #require(found.hits.first)
            #expect(hit.match.matchedBy == ["registration_date", "keywords"])
            #expect(hit.match.isOnlyByRegistration)
            #expect(hit.match.startedOn?.text == "2026-01-05")
            #expect(try hits(police) == [try #require(hit.hit)])
            world.clock.advance(60_000)
        }
        let entity = try #require(try police.entity(try hits(police)[0], record))
        let runDate = entity.fields[FieldName("run_date")]?.list
        #expect(runDate == [.known("2026-03-08")])
        for (code, isIn) in [
            ("registration_date", true), ("keywords", true), ("start_date", false),
        ] {
            let field = entity.fields[FieldName("matched_by", element: code)]
            #expect((field?.value == .known(.bool(true))) == isIn, "\(code)")
        }
        // Unread on the next day it is found anew.
        world.clock.advance(24 * Self.hour)
        #expect(try run(police).hasUnread)
        #expect(try hits(police).count == 2)
        let entries = try police.store.read { try $0.accessEntries() }
        #expect(entries.filter { $0.action == .search && $0.detail == "stalking" }.count == 4)
    }

    @Test func whatWasReadComesBackOnlyWhenSomethingChanged() throws {
        let hit = try #require(try run(police).hits.first?.hit)
        world.clock.advance(3 * Self.hour)
        try read(hit)
        world.clock.advance(24 * Self.hour)
        let again = try run(police)
        #expect(!again.hasUnread)
        #expect(again.hits.map(\.hit) == [hit])
        #expect(again.hits.first?.readAt != nil)
        #expect(try hits(police) == [hit])
        // Its own result is no sign, and how the record is handled is no change.
        _ = try police.replica.answer(rule: "R7.13", about: nil, in: record, reason: "bekeken")
        #expect(try !run(police).hasUnread)
        try police.set(.singleton("incident"), record, "acute_state", "acute")
        #expect(try run(police).hasUnread)
        #expect(try hits(police).count == 2)
    }

    @Test func whatCameInLateWasNotReadWhateverItsTime() throws {
        let colleague = try world.laptop("b", "police")
        try world.sync(police, colleague)
        try colleague.set(.singleton("incident"), record, "acute_state", "acute")
        world.clock.advance(Self.hour)
        try read(try #require(try run(police).hits.first?.hit))
        try world.sync(colleague, police)
        world.clock.advance(24 * Self.hour)
        #expect(try run(police).hasUnread)
    }

    @Test func anotherOrganisationOnlySeesIt() throws {
        let vt = try world.laptop("v", "vt")
        try world.sync(police, vt)
        let before = try vt.operations(record).count
        let found = try run(vt)
        #expect(found.hits.map(\.match.record) == [record])
        #expect(found.hits.first?.hit == nil)
        #expect(try vt.operations(record).count == before)
        let hit = try #require(try run(police).hits.first?.hit)
        try world.sync(police, vt)
        #expect(try run(vt).hits.first?.hit == hit)
    }

    @Test func whoOnlyWritesHowARecordIsHandledWritesNoHit() throws {
        let chief = try world.laptop("c", "police", role: "supervisor")
        try world.sync(police, chief)
        #expect(try run(chief).hits.count == 1)
        #expect(try hits(chief) == [])
        let entries = try chief.store.read { try $0.accessEntries() }
        #expect(entries.allSatisfy { $0.action != .refused })
    }

    @Test func whatWasRegisteredBeforeTheWindowIsNotFound() throws {
        world.clock.advance(8 * 24 * Self.hour)
        #expect(try run(police).hits.isEmpty)
        #expect(try run(police, days: 9).hits.count == 1)
    }
}
