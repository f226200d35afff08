import RecordModel
import RecordStore
import SamenOp
import Testing

/// What people type: short names, starts of ids, and values.
@Suite struct EntryTests {
    private let world: StoreWorld
    private let police: Laptop
    private let record: RecordID

    init() throws {
        world = try StoreWorld()
        police = try world.laptop("agent", "police")
        record = try police.newRecord()
    }

    @Test func aRecordIsFoundByIDNameOrTheStartOfEither() throws {
        let name = world.data.name(of: record)
        for text in [record.text, String(record.text.prefix(9)), name, String(name.dropLast())] {
            #expect(try police.replica.record(text) == record)
        }
        #expect(try storeError { _ = try police.replica.record("zzz") }?.code == .unknownRecord)
        #expect(try storeError { _ = try police.replica.record("") }?.code == .unknownRecord)
    }

    @Test func whatFitsTwoRecordsOrPeopleIsAmbiguous() throws {
        var starts: Set<Character> = [record.text.first ?? "-"]
        // Sixteen first digits: the seventeenth record shares one with another.
        for _ in 0..<16 { starts.insert(try police.newRecord().text.first ?? "-") }
        let records = try police.store.read { try $0.records() }.map(\.record.text)
        let shared = try #require(
            starts.first { start in records.count { $0.first == start } > 1 })
        // A word of a name may begin so too, which makes it no less ambiguous.
        #expect(
            try storeError { _ = try police.replica.record(String(shared)) }?.code == .ambiguous)
        #expect(
            try storeError { _ = try police.replica.entity("person", in: record) }?.code
                == .unknownEntity)
        let one = try police.add("person", record, ["person_name": "Persoon A"])
        #expect(try police.replica.entity("person", in: record) == one)
        let two = try police.add("person", record, ["person_name": "Persoon B"])
        #expect(
            try storeError { _ = try police.replica.entity("person", in: record) }?.code
                == .ambiguous)
        #expect(try police.replica.entity("person/\(two.id.prefix(20))", in: record) == two)
        #expect(try police.replica.entity("incident", in: record) == .singleton("incident"))
        #expect(
            try storeError { _ = try police.replica.entity("persn", in: record) }?
                .details["suggestion"] == "person")
    }

    @Test(arguments: [
        ("a=b", "a" as String?, "b", ValueEntry.Form.plain), ("a=", "a", "", .plain),
        ("a=b=c", "a", "b=c", .plain), ("a:=[1]", "a", "[1]", .json), ("a:b=c", "a:b", "c", .plain),
        ("r[x]=true", "r[x]", "true", .plain), ("=b", nil, "", .plain), ("a", nil, "", .plain),
        (":=1", nil, "", .plain),
    ])
    func anEntryIsFieldSignAndText(
        _ typed: String, _ field: String?, _ text: String, _ form: ValueEntry.Form
    ) {
        let expected = field.map { ValueEntry(field: $0, text: text, form: form) }
        #expect(ValueEntry(typed) == expected)
    }

    @Test(arguments: [
        ("person_safety=safe", "safe" as JSONValue), ("person_safety=null", .null),
        ("person_safety:=null", .null), ("person_roles[victim]=true", .bool(true)),
        ("person_roles[victim]=yes", "yes"), ("person_name=null", "null"),
        ("person_name=Cafe\u{301}", "Caf\u{E9}"), ("person_name:=\"e\u{301}\"", "\u{E9}"),
        ("person_name=@brief.txt", "uit een bestand"),
    ])
    func aValueIsReadAsItsFieldTakesIt(_ typed: String, _ value: JSONValue) throws {
        let entry = try #require(ValueEntry(typed))
        let read = try police.replica.value(entry, type: "person", in: record) { _ in
            "uit een bestand"
        }
        #expect(read.1 == value)
    }

    @Test(arguments: [
        ("reassess_at=2026-07-15", "2026-07-15T23:59:59+02:00"),
        ("reassess_at=2026-01-15", "2026-01-15T23:59:59+01:00"),
        ("reassess_at=2026-07-15T12:00:00+02:00", "2026-07-15T12:00:00+02:00"),
        ("reassess_by=2026-07-15", "2026-07-15"),
    ])
    func aDateWhereMomentsAreOrderedIsTheEndOfThatDay(
        _ typed: String, _ value: String
    ) throws {
        let entry = try #require(ValueEntry(typed))
        let read = try police.replica.value(entry, type: "agreement", in: record) { _ in "" }
        #expect(read.1 == .text(value))
    }

    @Test func aReferenceMayBeTheStartOfAnID() throws {
        let person = try police.add("person", record, ["person_name": "Persoon A"])
        let entry = try #require(ValueEntry("person=\(person.id.prefix(10))"))
        let read = try police.replica.value(entry, type: "police_view", in: record) { _ in "" }
        #expect(read.1 == .text(person.id))
    }

    @Test func whatIsNoJSONIsSaidSoWithoutTheText() throws {
        let entry = try #require(ValueEntry("person_name:={geheim"))
        let error = try #require(
            try storeError {
                _ = try police.replica.value(entry, type: "person", in: record) { _ in "" }
            })
        #expect(error.code == .wrongType)
        #expect(!error.message.contains("geheim"))
    }
}
