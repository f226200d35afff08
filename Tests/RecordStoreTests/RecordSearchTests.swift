import RecordModel
import RecordRules
import RecordStore
import Testing

@testable import SamenOp

/// Earlier records are found on the laptop, with their dates; that somebody searched is kept (R10.5,
/// H7), and what for is not.
@Suite struct RecordSearchTests {
    private static let day: Int64 = 86_400_000

    private let world: StoreWorld
    private let police: Laptop

    init() throws {
        world = try StoreWorld()
        police = try world.laptop("a", "police")
    }

    private func happened(_ milliseconds: Int64) -> EditNote {
        EditNote(
            occurredAt: OccurredAt(
                instant: Instant(milliseconds: milliseconds).utcText, precision: .exact))
    }

    /// A record of an incident at an address; it happened so many days before it is recorded.
    @discardableResult
    private func record(
        _ address: String, person: String? = nil, daysLate: Int64 = 0
    ) throws -> RecordID {
        world.clock.advance(1_000)
        let record = try police.newRecord()
        _ = try police.replica.set(
            .singleton("incident"), in: record,
            [FieldChange(FieldName("incident_location"), .text(address))],
            happened(world.clock.now - daysLate * Self.day))
        if let person { try police.add("person", record, ["person_name": .text(person)]) }
        return record
    }

    @Test func theBestComesFirstThenTheNewest() throws {
        let old = try record("Voorbeeldstraat 12, Fictiestad")
        let new = try record("voorbeeldstr 12 Fictiestad", person: "Persoon Zevenslaper")
        let near = try record("Voorbeeldstrat 12, Fictiestad")
        try record("Voorbeeldstraat 14, Fictiestad")
        try record("Anderplein 12, Fictiestad")
        let answer = try #require(try police.replica.find("Voorbeeldstraat 12"))
        #expect(answer.hits.map(\.record) == [new, old, near])
        #expect(answer.hits.map { $0.matches[0].closeness } == [.exact, .exact, .close])
        #expect(answer.hits[0].matches[0].kind == .address)
        #expect(!answer.isCut)
        // Who answers more of what is asked comes first.
        let both = try #require(try police.replica.find("Voorbeeldstraat 12 zevenslaper"))
        #expect(both.hits.first?.record == new)
        #expect(both.hits.first?.matches.map(\.kind) == [.address, .person])
    }

    @Test func wordsOfTwoPeopleAreNotOneName() throws {
        let record = try record("Voorbeeldstraat 12, Fictiestad", person: "Karel Voorbeeldsma")
        try police.add("person", record, ["person_name": "Bob Kokerel"])
        #expect(try police.replica.find("Karel Kokerel")?.hits.isEmpty == true)
        #expect(try police.replica.find("Karel Anderstad")?.hits.isEmpty == true)
        #expect(try police.replica.find("Karel Fictiestad")?.hits.map(\.record) == [record])
    }

    @Test func aHitSaysWhenItHappenedAndWhenItCameOnRecord() throws {
        let late = try record("Voorbeeldstraat 12", daysLate: 57)
        let entered = world.clock.now
        world.clock.advance(5_000)
        try police.set(.singleton("incident"), late, "acute_state", "acute")
        let hit = try #require(try police.replica.find("Voorbeeldstraat 12")?.hits.first)
        #expect(hit.dates.occurredAt?.milliseconds == entered - 57 * Self.day)
        #expect(hit.dates.recordedAt?.milliseconds == entered)
        #expect(hit.dates.lastChange?.milliseconds == entered + 5_000)
        #expect(hit.dates.isLate)
        #expect(hit.step == 1 && !hit.isClosed)
        try record("Anderplein 3")
        #expect(try police.replica.find("Anderplein")?.hits.first?.dates.isLate == false)
    }

    @Test func everySearchLeavesAnEntryWithoutItsWords() throws {
        try record("Voorbeeldstraat 12")
        for text in ["Voorbeeldstraat", "Onvindbaar"] {
            let before = try police.store.read { try $0.accessEntryCount() }
            _ = try police.replica.find(text)
            let entries = try police.store.read { try $0.accessEntries() }
            #expect(entries.count == before + 1)
            #expect(entries.last?.action == .search)
            #expect(entries.last?.record == nil && entries.last?.purpose == nil)
            #expect(entries.last?.detail == nil)
        }
        // Nothing was looked for, so nothing is kept.
        let before = try police.store.read { try $0.accessEntryCount() }
        #expect(try police.replica.find(" - ") == nil)
        #expect(try police.store.read { try $0.accessEntryCount() } == before)
    }

    @Test func whoReadsNoRecordsFindsNone() throws {
        let auditor = try world.laptop("w", "police", role: "auditor")
        let window = QueryWindow(days: 7, until: auditor.replica.now)
        for attempt in [
            { _ = try auditor.replica.find("Voorbeeldstraat") },
            { _ = try auditor.replica.selectStalking(window) },
        ] as [() throws -> Void] {
            let error = try storeError { try attempt() }
            #expect(error?.code == .notPermitted)
            let entries = try auditor.store.read { try $0.accessEntries() }
            #expect(entries.last?.action == .refused)
        }
    }

    @Test func aThousandRecordsAreSearchedAndCompared() throws {
        let wanted = try record("Voorbeeldstraat 12, Fictiestad", person: "Persoon Gezocht")
        for index in 1...1_000 {
            try record("Voorbeeldstraat \(index + 100), Fictiestad", person: "Persoon \(index)")
        }
        let found = try #require(try police.replica.find("vorbeeldstr 12 fictiestad"))
        #expect(found.hits.map(\.record) == [wanted])
        let all = try #require(try police.replica.find("Voorbeeldstraat"))
        #expect(all.hits.count == LocalReplica.foundRecordCountMax && all.isCut)
    }

    // MARK: beside a record

    @Test func otherRecordsOfThePersonOrAddressStandBesideARecord() throws {
        let early = try record("Voorbeeldstraat 12a, Fictiestad", daysLate: 30)
        let other = try record("Anderplein 3", person: "Zoë Voorbeeldsma")
        try record("Voorbeeldstraat 14, Fictiestad", person: "Bob Voorbeeldsma")
        let own = try record("voorbeeldstr. 12-A Fictiestad", person: "Zoe Vorbeeldsma")
        let hits = try police.replica.similarRecords(to: own)
        #expect(hits.map(\.record) == [other, early])
        #expect(hits[0].why.map(\.kind) == [.person])
        #expect(hits[0].why.map(\.closeness) == [.close])
        #expect(hits[0].why[0].own.type == "person" && hits[0].why[0].other.type == "person")
        #expect(hits[1].why.map(\.kind) == [.address])
        #expect(hits[1].why.map(\.closeness) == [.exact])
        #expect(hits[1].dates.isLate && !hits[0].dates.isLate)
        // It works both ways, and a record is never beside itself.
        #expect(try police.replica.similarRecords(to: early).map(\.record) == [own])
        #expect(hits.allSatisfy { $0.record != own })
    }

    @Test func amongFormerPartnersAnEarlierRecordAsksForTheQuestionnaire() throws {
        let earlier = try record("Anderplein 3", person: "Zoë Voorbeeldsma")
        let own = try record("Voorbeeldstraat 12", person: "Zoë Voorbeeldsma")
        try police.set(.singleton("incident"), own, "dependency_relation", "ex_partner")
        func asks(_ record: RecordID) throws -> Bool {
            try police.replica.check(record).findings.contains { $0.rule == "R7.16" }
        }
        #expect(try asks(own))
        try police.set(.singleton("stalking"), own, "stalking_indication", "checked_no")
        #expect(try !asks(own))
        try police.set(.singleton("incident"), earlier, "dependency_relation", "family")
        #expect(try !asks(earlier))
        let alone = try record("Nergensweg 1", person: "Bob Anders")
        try police.set(.singleton("incident"), alone, "dependency_relation", "ex_partner")
        #expect(try !asks(alone))
    }
}
