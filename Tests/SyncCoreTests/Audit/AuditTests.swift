import RecordModel
import SyncCore
import SyncProtocol
import SyncTestSupport
import Testing

/// Everything that is done with the service leaves its entry.
@Suite struct AuditTests {
    let world: TestWorld

    init() async throws {
        world = try await TestWorld()
    }

    /// The entries that a query finds, without the trace of asking.
    private func entries(_ change: (inout AuditQuery) -> Void = { _ in }) async throws
        -> [AuditEntry]
    {
        var query = AuditQuery()
        change(&query)
        return try await world.core.audit(query, countMax: 1_000).rows.compactMap(\.entry)
            .filter { $0.action != .auditQuery }
    }

    @Test func joiningAndOpeningASessionAreToldWithWhoItWas() async throws {
        let laptop = try await world.police()
        let found = try await entries { $0.actor = laptop.id.text }
        #expect(found.map(\.action) == [.enrolment, .session])
        #expect(found.allSatisfy { $0.object == .replica(laptop.id) && $0.result == "ok" })
        #expect(found.allSatisfy { $0.caller.unit == "bt-fictiestad" })
        #expect(found.allSatisfy { $0.caller.organisation == "police" })
        let made = try await entries { $0.action = .codeMade }
        #expect(made.map(\.object) == [.unit("bt-fictiestad")])
        #expect(try await entries { $0.action = .unitAdded }.count == 4)
    }

    @Test func whatComesInAndGoesOutIsToldPerRecordAsNumbersAndCodes() async throws {
        let (police, vt) = (try await world.police(), try await world.vt())
        let record = police.newRecord()
        let other = police.newRecord()
        let joining = police.addParticipant("vt-fictiestad", "vt", in: record)
        let person = police.add("person", in: record, ["person_safety": "unknown"])
        try await police.sync([record, other, joining, person])
        let foreign = vt.add("person", in: other, ["person_safety": "unknown"])
        try await vt.sync([foreign])
        let id = record.header.record
        let told = try await entries { $0.record = id }
        #expect(told.map(\.action) == [.operationsReceived, .entriesGiven])
        #expect(told.map(\.count) == [3, 3])
        #expect(told.map(\.caller.organisation) == ["police", "vt"])
        #expect(told[0].details == ["verdict": "accepted"])
        let refused = try await entries { $0.record = other.header.record }.last
        #expect(refused?.result == "not-permitted" && refused?.action == .operationsReceived)
        #expect(refused?.caller.actor.name == "p-vt-fictiestad")
    }

    @Test func aSyncInWhichNothingGoesEitherWayLeavesNoEntry() async throws {
        let police = try await world.police()
        try await police.sync([police.newRecord()])
        let before = try await world.core.auditHead()
        try await police.sync()
        #expect(try await world.core.auditHead() == before)
    }

    @Test func whatWaitedIsToldWhenItIsJudgedAgain() async throws {
        let police = try await world.police()
        let record = police.newRecord()
        let person = police.add("person", in: record, ["person_safety": "unknown"])
        try await police.sync([person])
        try await police.sync([record])
        let told = try await entries { $0.record = record.header.record }
        #expect(
            told.map(\.action) == [.operationsReceived, .operationsReceived, .operationsReleased])
        #expect(told.map(\.result) == ["chain-gap", "ok", "ok"])
        #expect(
            told.map { $0.details["verdict"] } == ["held", "accepted", "accepted"])
    }

    @Test func passingOnHasAnEntryOfItsOwn() async throws {
        let police = try await world.police()
        let record = police.newRecord()
        let item = police.add(
            "prior_registration", in: record, partition: .policeOnly, ["content": "inhoud"])
        let entry = police.disclose([item], in: record)
        try await police.sync([record, item, entry])
        let told = try await entries { $0.action = .disclosure }
        #expect(told.map(\.object) == [.entity(entry.header.entity.id)])
        #expect(told.map(\.record) == [record.header.record])
    }

    @Test func noEntryHoldsAnyWordOfARecord() async throws {
        let police = try await world.police()
        let record = police.newRecord()
        let item = police.add(
            "prior_registration", in: record, partition: .policeOnly,
            ["content": "Persoon A woont in Fictiestad"])
        try await police.sync([record, item])
        for entry in try await entries() {
            #expect(!entry.json.canonicalText.contains("Persoon A"))
        }
    }

    @Test func aPersonIsFoundByTheRecordItBelongsTo() async throws {
        let police = try await world.police()
        let record = police.newRecord()
        let person = police.add("person", in: record, ["person_safety": "unknown"])
        try await police.sync([record, person])
        let found = try await world.core.audit(
            AuditQuery(), entity: person.header.entity.id, countMax: 10)
        #expect(found.rows.map(\.entry?.record) == [record.header.record])
        let problem = await #expect(throws: ServiceProblem.self) {
            try await world.core.audit(AuditQuery(), entity: "nobody", countMax: 10)
        }
        #expect(problem?.code == .unknownEntity)
    }

    @Test func askingTheTrailIsInTheTrail() async throws {
        let core = world.core.called(by: .administrator("beheerder-1"))
        _ = try await core.audit(AuditQuery(), purpose: "klacht", countMax: 1)
        _ = try await core.verifyAudit()
        let found = try await core.audit(AuditQuery(), countMax: 2).rows.compactMap(\.entry)
        #expect(found.map(\.action) == [.auditQuery, .auditVerification])
        #expect(found[0].purpose == "klacht")
        #expect(found.allSatisfy { $0.caller == .administrator("beheerder-1") })
    }
}
