import GRDB
import RecordModel
import RecordStore
import Testing

@testable import SamenOp

/// Every view, search, export and refused attempt leaves an entry, also without a network (R10.5).
@Suite struct AccessEntryTests {
    private static let rule = "R10.5"
    private static let marker = "Persoon Merkteken"

    private let world: StoreWorld
    private let police: Laptop
    private let record: RecordID

    init() throws {
        world = try StoreWorld()
        police = try world.laptop("agent", "police")
        record = try police.newRecord()
        try police.add("person", record, ["person_name": .text(Self.marker)])
    }

    /// Something a user does, and what is kept of it.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let action: AccessAction
        var isAboutRecord = true
        var purpose: String?
        var detail: String?
        let act: @Sendable (LocalReplica, RecordID) throws -> Void

        var testDescription: String { name }
    }

    private static let cases = [
        Case(name: "a record", action: .view, purpose: "overdracht") {
            _ = try $0.show($1, purpose: "overdracht")
        },
        Case(name: "a record without a purpose", action: .view) { _ = try $0.show($1) },
        Case(name: "a step", action: .view, purpose: "briefing", detail: "step-1") {
            _ = try $0.show($1, step: 1, purpose: "briefing")
        },
        Case(name: "the check", action: .check) { _ = try $0.check($1) },
        Case(name: "the guide", action: .view, detail: "guide") { _ = try $0.openGuide($1) },
        Case(name: "its differences", action: .view, detail: "conflicts") {
            _ = try $0.showConflicts($1)
        },
        Case(name: "all differences", action: .list, isAboutRecord: false, detail: "conflicts") {
            replica, _ in _ = try replica.showConflicts(nil)
        },
        Case(name: "its timers", action: .view, detail: "timers") { _ = try $0.timers(of: $1) },
        Case(name: "all timers", action: .list, isAboutRecord: false, detail: "timers") {
            replica, _ in _ = try replica.timers(of: nil)
        },
        Case(name: "the list", action: .list, isAboutRecord: false) { replica, _ in
            _ = try replica.list()
        },
        Case(name: "its operations", action: .export, detail: "operations") {
            _ = try $0.exportLines($1)
        },
    ]

    private func entries(_ laptop: Laptop) throws -> [AccessEntry] {
        try laptop.store.read { try $0.accessEntries() }
    }

    /// The only entry that an attempt adds to those that are there.
    private func entry(_ laptop: Laptop, _ attempt: () throws -> Void) throws -> AccessEntry {
        let before = try entries(laptop)
        world.clock.advance(1_000)
        try attempt()
        let after = try entries(laptop)
        #expect(Array(after.prefix(before.count)) == before, "\(Self.rule): an entry changed")
        #expect(after.count == before.count + 1, "\(Self.rule): one entry each")
        let last = try #require(after.last)
        #expect(last.position == Int64(after.count))
        #expect(last.at.milliseconds == world.clock.now)
        return last
    }

    @Test(arguments: cases) func lookingLeavesOneEntry(_ one: Case) throws {
        for _ in 1...2 {
            let entry = try entry(police) { try one.act(police.replica, record) }
            #expect(entry.action == one.action)
            #expect(entry.record == (one.isAboutRecord ? record : nil))
            #expect(entry.purpose == one.purpose)
            #expect(entry.detail == one.detail)
        }
        try nothingTellsOfAPerson("agent")
    }

    @Test func aReportLeavesItsRecipientItsPurposeAndTheStartOfItsDigest() throws {
        var digest = ""
        let entry = try entry(police) {
            digest = try police.replica.report(record, Self.order("base_team")).digest.hex
        }
        #expect(entry.action == .export)
        #expect(entry.record == record)
        #expect(entry.purpose == "overdracht")
        #expect(entry.detail == "base_team within \(digest.prefix(16)) plain")
        try nothingTellsOfAPerson("agent")
    }

    @Test func aReportThatIsNotMadeLeavesTheRuleAndNotTheRecipientAsTyped() throws {
        let entry = try entry(police) {
            #expect(throws: ReportRefused.self) {
                try police.replica.report(record, Self.order(Self.marker))
            }
        }
        #expect(entry.action == .refused)
        #expect(entry.record == record)
        #expect(entry.detail == "R10.2")
        try nothingTellsOfAPerson("agent")
    }

    private static func order(_ recipient: String) -> ReportOrder {
        ReportOrder(
            for: recipient, purpose: "overdracht", format: .json, language: .dutch,
            isInterim: true)
    }

    @Test func whatThisUserMayNotDoLeavesOneRefusal() throws {
        let chief = try world.laptop("chef", "police", role: "supervisor")
        try world.sync(police, chief)
        let values: [(FieldName, JSONValue)] = [
            (FieldName("person_name"), .text(Self.marker))
        ]
        for attempt in [
            { _ = try chief.replica.add("person", to: record, values) },
            {
                _ = try chief.replica.complete(
                    step: 5, in: record,
                    override: [OverrideRequest(rule: "R1.8", reason: Self.marker)])
            },
            { _ = try chief.replica.answer(rule: "R5.8", about: nil, in: record, reason: "x") },
        ] as [() throws -> Void] {
            var error: StoreError?
            let entry = try entry(chief) { error = try storeError(attempt) }
            #expect(error?.code == .notPermitted)
            #expect(entry.action == .refused)
            #expect(entry.record == record)
            #expect(entry.detail == "not-permitted")
        }
        try nothingTellsOfAPerson("chef")
    }

    @Test func aMistakeIsNoRefusalAndWritingIsInTheLogOfOperations() throws {
        let before = try entries(police).count
        let error = try storeError {
            _ = try police.replica.add("person", to: record, [(FieldName("person_naam"), "A")])
        }
        #expect(error?.code == .unknownField)
        _ = try police.replica.add("person", to: record, [(FieldName("person_name"), "Persoon B")])
        #expect(try entries(police).count == before)
    }

    @Test func entriesAreThereAfterReopening() throws {
        _ = try police.replica.show(record, purpose: "overdracht")
        let reopened = try RecordStore.open(
            folder: world.path("agent"), environment: world.environment("agent"))
        let kept = try entries(police)
        #expect(try reopened.read { try $0.accessEntries() } == kept)
        #expect(try reopened.read { try $0.accessEntryCount() } == kept.count)
    }

    /// No cell of the table holds what was written about a person.
    private func nothingTellsOfAPerson(_ laptop: String) throws {
        let queue = try DatabaseQueue(path: world.path(laptop) + "/records.sqlite")
        let rows = try queue.read { try Row.fetchAll($0, sql: "SELECT * FROM access_entry") }
        let cells = rows.flatMap(\.databaseValues).map { cell in
            switch cell.storage {
            case .blob(let data): String(decoding: data, as: UTF8.self)
            case .string(let text): text
            case .null, .int64, .double: ""
            }
        }
        #expect(cells.contains { AccessAction(rawValue: $0) != nil }, "nothing was searched")
        #expect(!cells.contains { $0.contains(Self.marker) })
    }
}
