import GRDB
import RecordMerge
import RecordModel
import RecordRules
import RecordStore
import SamenOp
import Testing

/// Two records of one incident on one laptop (F0.17).
@Suite struct SameIncidentTests {
    private let world: StoreWorld
    private let police: Laptop
    private let one: RecordID
    private let other: RecordID
    private let person: EntityReference
    private let counterpart: EntityReference

    init() throws {
        world = try StoreWorld()
        police = try world.laptop("a", "police")
        one = try police.newRecord()
        other = try police.newRecord()
        person = try police.add("person", one, ["person_name": "A", "person_safety": "safe"])
        counterpart = try police.add(
            "person", other, ["person_name": "A", "person_safety": "unsafe"])
    }

    private func incident(_ place: String, _ record: RecordID) throws {
        try police.set(.singleton("incident"), record, "incident_location", .text(place))
    }

    @Test func bothAreSeenFromEither() throws {
        try incident("Voorbeeldweg 3", one)
        try incident("Voorbeeldweg 5", other)
        let call = try police.add("consult", other, ["kind": "vt_first_call"])
        let link = try police.replica.link("same_incident", one.text, other.text, in: one)
        let (here, there) = (try police.replica.view(one), try police.replica.view(other))
        #expect(here.sameIncident == [other] && there.sameIncident == [one])
        for view in [here, there] {
            #expect(view.facts.entities("consult").map(\.reference) == [call])
            #expect(view.facts.entities("person").count == 2)
            #expect(view.conflicts.map(\.field.description) == ["incident_location"])
        }
        #expect(here.record.entities.contains { $0.reference == call } == false)
        // The persons of both can be linked now, from either.
        _ = try police.replica.link("same_as", person.id, counterpart.id, in: other)
        #expect(try police.replica.view(one).facts.entities("person").count == 1)
        #expect(try police.replica.view(one).conflicts.count == 2)
        let list = try police.replica.list()
        #expect(Set(list.map(\.sameIncident)) == [[one], [other]])
        #expect(list.map(\.summary.openConflicts) == [2, 2])
        _ = try police.replica.unlink(link.header.entity.id, in: other, reason: "ander incident")
        // Also what was kept of the record in which no operation was written is worked out anew.
        #expect(try police.replica.list().map(\.summary.openConflicts) == [0, 0])
        #expect(try police.replica.view(other).facts.entities("person").count == 1)
    }

    @Test func whatChangesInOneIsNewInTheOthersSummary() throws {
        _ = try police.replica.link("same_incident", one.text, other.text, in: one)
        #expect(try police.replica.list().map(\.summary.openConflicts) == [0, 0])
        _ = try police.replica.link("same_as", person.id, counterpart.id, in: one)
        #expect(try police.replica.list().map(\.summary.openConflicts) == [1, 1])
        // What came up is told once, not for each record.
        let conflicts = try police.replica.alerts().filter { $0.textKey == "alert.conflicts" }
        #expect(conflicts.count == 1)
        #expect(try police.replica.showConflicts(nil).count == 1)
    }

    @Test func editsGoToTheRecordInWhichTheEntityStands() throws {
        _ = try police.replica.link("same_incident", one.text, other.text, in: one)
        let found = try police.replica.entity("person/\(counterpart.id.prefix(12))", in: one)
        #expect(found == counterpart)
        guard
            case .stored(let operation) = try police.replica.set(
                counterpart, in: one, [FieldChange(FieldName("fear_words"), "bang")])
        else {
            Issue.record("blocked")
            return
        }
        #expect(operation.header.record == other)
        #expect(operation.header.entity == counterpart)
    }

    @Test func settlingWritesInBothRecords() throws {
        _ = try police.replica.link("same_incident", one.text, other.text, in: one)
        _ = try police.replica.link("same_as", person.id, counterpart.id, in: one)
        _ = try police.replica.resolve(
            person, FieldName("person_safety"), in: one, value: "unsafe", reason: "gezien")
        #expect(try police.operations(one).last?.header.entity == person)
        #expect(try police.operations(other).last?.header.entity == counterpart)
        #expect(try police.replica.view(one).conflicts.isEmpty)
    }

    @Test func onlyTheRecordItselfIsLinkedAndOnlyOnce() throws {
        let third = try police.newRecord()
        func key(_ one: RecordID, _ other: RecordID, in record: RecordID) throws -> String? {
            try storeError {
                _ = try police.replica.link("same_incident", one.text, other.text, in: record)
            }?.details["textKey"]
        }
        #expect(try key(one, other, in: third) == "error.link-elsewhere")
        _ = try police.replica.link("same_incident", one.text, other.text, in: other)
        #expect(try key(other, one, in: one) == "error.link-exists")
        #expect(try key(other, third, in: third) == nil)
        #expect(try police.replica.view(one).sameIncident == [other, third].sorted())
    }

    @Test func recordsNearInTimeAtOnePlaceAreProposed() throws {
        func proposals() throws -> [LinkProposal] {
            try police.replica.linkProposals(one).filter { $0.kind == .sameIncident }
        }
        // The same person, begun within minutes of each other.
        #expect(try proposals().map(\.why) == [[.nearTime, .samePersons]])
        try incident("Voorbeeldweg 3", one)
        try incident("voorbeeldweg 3.", other)
        #expect(try proposals().map(\.why) == [[.nearTime, .samePlace, .samePersons]])
        try police.set(
            .singleton("incident"), other, "notified_at", .text("2020-02-10T14:00:00+01:00"))
        #expect(try proposals().isEmpty)
        _ = try police.replica.link(
            "same_incident", one.text, other.text, in: one, isDeclined: true,
            EditNote(reason: "jaren eerder"))
        try police.set(
            .singleton("incident"), other, "notified_at", .null, reason: "vergist")
        #expect(try proposals().isEmpty)
    }

    /// The index of links is used, so that a store without links pays nothing.
    @Test func linksAreFoundWithoutReadingTheRest() throws {
        let queue = try DatabaseQueue(path: world.path("a") + "/records.sqlite")
        let plan = try queue.read { db in
            try String.fetchAll(
                db,
                sql: """
                    EXPLAIN QUERY PLAN
                    SELECT DISTINCT record FROM entity WHERE type = 'link' ORDER BY record
                    """, adapter: SuffixRowAdapter(fromIndex: 3))
        }
        #expect(plan.joined().contains("entity_link"))
    }
}
