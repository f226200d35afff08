import RecordMerge
import RecordModel
import RecordStore
import Testing

/// One edit, one operation; a transaction, all or nothing.
@Suite struct EditTests {
    private let world: StoreWorld
    private let laptop: Laptop
    private let record: RecordID
    private let incident = EntityReference.singleton("incident")

    private struct Interruption: Error {}

    init() throws {
        world = try StoreWorld()
        laptop = try world.laptop("agent", "police")
        record = try laptop.newRecord()
    }

    @Test func aFormOverThreeEntitiesIsThreeOperationsInOneTransaction() throws {
        let made = try laptop.store.write { writer in
            let person = try writer.add(
                "person", to: record, [(FieldName("person_name"), "Persoon A")])
            let set = try writer.set(
                incident, of: record,
                [
                    FieldChange(FieldName("acute_state"), "acute"),
                    FieldChange(FieldName("is_repeat_report"), .bool(true)),
                ])
            let weapon = try writer.add("weapon", to: record, [(FieldName("kind"), "blade")])
            return [person, set, weapon]
        }
        let all = try laptop.operations(record)
        #expect(all.map(\.id.sequence) == [1, 2, 3, 4])
        #expect(all.dropFirst().map(\.headerDigest) == made.map(\.headerDigest))
        #expect(made[1].header.action.writes.count == 2)
    }

    @Test func everyOperationNamesTheOneBeforeIt() throws {
        for value in ["acute", "unknown", "acute"] as [JSONValue] {
            try laptop.set(incident, record, "acute_state", value)
        }
        let other = try laptop.newRecord()
        let all = try laptop.operations(record) + laptop.operations(other)
        #expect(all.first?.header.previous == nil)
        for (one, next) in zip(all, all.dropFirst()) {
            #expect(next.header.previous == one.headerDigest)
            #expect(next.id.sequence == one.id.sequence + 1)
        }
        #expect(all.count == 5)
    }

    @Test func whatFailsHalfwayLeavesNothingAndBurnsNoNumber() throws {
        let before = try laptop.store.read { try $0.materialised(record).digest }
        #expect(throws: Interruption.self) {
            try laptop.store.write { writer in
                _ = try writer.add("person", to: record, [(FieldName("person_name"), "A")])
                _ = try writer.set(
                    incident, of: record, [FieldChange(FieldName("acute_state"), "acute")])
                throw Interruption()
            }
        }
        #expect(try laptop.operations(record).count == 1)
        #expect(try laptop.store.read { try $0.materialised(record).digest } == before)
        let next = try laptop.set(incident, record, "acute_state", "acute")
        #expect(next.id.sequence == 2)
        #expect(try laptop.failures().isEmpty)
    }

    @Test func whatIsRefusedLeavesNothingOfItsTransaction() throws {
        let error = try storeError {
            try laptop.store.write { writer in
                _ = try writer.add("person", to: record, [(FieldName("person_name"), "A")])
                _ = try writer.add("person", to: record, [(FieldName("person_safety"), "x")])
            }
        }
        #expect(error?.code == .wrongType)
        #expect(try laptop.operations(record).count == 1)
    }

    @Test func everyOperationIsSignedAndDated() throws {
        world.clock.advance(5_000)
        let operation = try laptop.set(incident, record, "acute_state", "acute")
        let key = laptop.store.publicKey
        let message = SigningPurpose.operation.message(operation.headerBytes)
        #expect(key.isValid(operation.signature ?? [], of: message))
        #expect(
            operation.header.clock
                == HybridTime(wallMilliseconds: TestClock.start + 5_000, counter: 0))
        #expect(
            try OperationParser.parse(JSONReader.read(operation.canonicalBytes)).id == operation.id)
    }

    @Test func theClockCountsWhenTimeStandsStillOrGoesBackAlsoAfterReopening() throws {
        let one = try laptop.set(incident, record, "acute_state", "acute")
        world.clock.advance(-60_000)
        let two = try laptop.set(incident, record, "acute_state", "unknown")
        let reopened = try RecordStore.open(
            folder: world.path("agent"), environment: world.environment("agent"))
        let three = try reopened.write { writer in
            try writer.set(incident, of: record, [FieldChange(FieldName("acute_state"), "acute")])
        }
        let clocks = [one, two, three].map(\.header.clock)
        #expect(clocks.map(\.wallMilliseconds) == Array(repeating: TestClock.start, count: 3))
        #expect(clocks.map(\.counter) == [1, 2, 3])
    }

    @Test func aClockThatRanFarAheadIsNotBuiltUpon() throws {
        world.clock.advance(3_600_000)
        try laptop.set(incident, record, "acute_state", "acute")
        world.clock.advance(-3_600_000 + 1)
        let after = try laptop.set(incident, record, "acute_state", "unknown")
        #expect(after.header.clock.wallMilliseconds == TestClock.start + 1)
    }

    @Test(arguments: [
        (
            "persoon", "person_name", "x" as JSONValue, StoreError.Code.unknownType,
            "person" as String?
        ),
        ("person", "person_nam", "x", .unknownField, "person_name"),
        ("person", "person_safety", "unsave", .wrongType, "unsafe"),
        ("person", "person_safety", .bool(true), .wrongType, nil),
        ("person", "person_roles", .bool(true), .wrongType, nil),
        ("person", "person_roles[victm]", .bool(true), .wrongType, nil),
        ("person", "person_name[x]", "x", .unknownField, nil),
        ("weapon", "wpg_class", "none", .notWritable, nil),
        ("person", "zzzzzzzz", "x", .unknownField, nil),
    ])
    func whatTheCatalogueDoesNotKnowIsRefusedWithWhatWasProbablyMeant(
        _ type: String, _ field: String, _ value: JSONValue, _ code: StoreError.Code,
        _ suggestion: String?
    ) throws {
        let error = try #require(
            try storeError { try laptop.add(type, record, [field: value]) })
        #expect(error.code == code)
        if let suggestion { #expect(error.details["suggestion"] == suggestion) }
        // Never a value: what people typed stays out of messages.
        #expect(!error.message.contains("unsave"))
        #expect(try laptop.operations(record).count == 1)
    }

    @Test func whatIsAllowedIsNamedInTheError() throws {
        let error = try storeError { try laptop.add("person", record, ["person_safety": "veilig"]) }
        #expect(
            error?.details["allowed"] == "unsafe, unknown, safe_with_conditions, safe")
    }

    @Test func aTextLargerThanAnOperationMayHoldIsRefused() throws {
        let text = JSONValue.text(String(repeating: "x", count: 65_537))
        let error = try storeError { try laptop.add("person", record, ["person_name": text]) }
        #expect(error?.code == .tooLarge)
        #expect(try laptop.operations(record).count == 1)
    }

    @Test func anEntityThatDoesNotExistIsNotWritten() throws {
        let nobody = EntityReference(type: "person", id: record.text)
        let error = try storeError { try laptop.set(nobody, record, "person_safety", "safe") }
        #expect(error?.code == .unknownEntity)
    }

    @Test func theFieldsOfAnEntryAreWrittenOnce() throws {
        let call = try laptop.add("consult", record, ["kind": "vt_first_call"])
        let error = try storeError { try laptop.set(call, record, "kind", "pre_departure") }
        #expect(error?.code == .notWritable)
        // A field of it that nobody wrote yet may still be written: the call ended later.
        try laptop.set(call, record, "ended_at", "2026-03-08T20:10:00Z")
        #expect(
            try storeError {
                try laptop.set(call, record, "ended_at", "2026-03-08T20:20:00Z")
            }?.code == .notWritable)
        #expect(try laptop.field(call, record, "kind")?.list == [.known("vt_first_call")])
    }
}
