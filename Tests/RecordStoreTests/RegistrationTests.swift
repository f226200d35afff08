import RecordModel
import RecordRules
import RecordStore
import SamenOp
import Testing

/// What a laptop keeps of time and of who did what (R9.4 to R9.6, R10.5).
@Suite struct RegistrationTests {
    private static let hour: Int64 = 3_600_000

    private let world: StoreWorld
    private let police: Laptop

    init() throws {
        world = try StoreWorld()
        police = try world.laptop("agent", "police")
    }

    @Test func aRecordThatWaitsTooLongAsksToBeSent() throws {
        let record = try police.newRecord()
        #expect(
            try police.replica.view(record).facts.syncAge?.unsentSince?.milliseconds
                == TestClock.start)
        func asks() throws -> Bool {
            try police.replica.view(record).findings.contains { $0.rule == "R9.4" }
        }
        world.clock.advance(12 * Self.hour - 1)
        #expect(try !asks())
        world.clock.advance(1)
        #expect(try asks())
        try world.push(police)
        #expect(try !asks())
        #expect(try police.replica.view(record).facts.syncAge?.unsentSince == nil)
    }

    @Test func aClockThatIsOffIsToldOnEveryRecord() throws {
        let record = try police.newRecord()
        try police.store.write { writer in
            var position = try #require(try writer.reader.syncPosition())
            position.clockOffsetMilliseconds = 7 * 60_000
            try writer.save(position)
        }
        let finding = try police.replica.view(record).findings.first { $0.rule == "R9.3" }
        #expect(finding?.arguments == ["count": "7"])
    }

    @Test func whatIsNewIsFoundByWhenItWasRecordedAlsoWhenItHappenedLongAgo() throws {
        let old = try police.newRecord()
        world.clock.advance(Self.hour)
        let other = try police.newRecord()
        #expect(try police.replica.list().map(\.summary.record) == [other, old])
        world.clock.advance(Self.hour)
        try police.store.write { writer in
            _ = try writer.add(
                "person", to: old, [(FieldName("person_name"), "Persoon A")],
                EditNote(occurredAt: OccurredAt(instant: "2025-01-05", precision: .dateOnly)))
        }
        let list = try police.replica.list()
        #expect(list.map(\.summary.record) == [old, other])
        #expect(list.first?.summary.lastChange.milliseconds == world.clock.now)
    }

    @Test func whatWasTakenAwayIsKeptWithItsContent() throws {
        let record = try police.newRecord()
        let weapon = try police.add("weapon", record, ["kind": "blade"])
        let before = try police.operations(record)
        try police.store.write { _ = try $0.remove(weapon, of: record, reason: "keukenmes") }
        let after = try police.operations(record)
        #expect(after.prefix(before.count).map(\.canonicalBytes) == before.map(\.canonicalBytes))
        #expect(after.count == before.count + 1)
        #expect(after.last?.content?.reason == "keukenmes")
        #expect(try police.field(weapon, record, "kind")?.value == .known("blade"))
        #expect(try police.failures().isEmpty)
    }

    /// Whoever writes stands in the log of operations; who looks, in that of access (R10.5).
    @Test func everyEditStandsInTheLogWithWhoDidItInWhatRoleAndWhen() throws {
        let record = try police.newRecord()
        let weapon = try police.add("weapon", record, ["kind": "blade"])
        try police.set(weapon, record, "where", "in de keuken")
        try police.store.write { _ = try $0.remove(weapon, of: record, reason: "keukenmes") }
        let operations = try police.operations(record).filter { $0.header.entity == weapon }
        #expect(operations.map(\.id.sequence) == operations.map(\.id.sequence).sorted())
        #expect(operations.count == 3)
        for operation in operations {
            #expect(operation.header.author.id == "p-agent")
            #expect(operation.header.author.role == "field_officer")
            #expect(operation.header.author.unit == "police-fictiestad")
            #expect(operation.header.clock.wallMilliseconds == TestClock.start)
        }
    }
}
