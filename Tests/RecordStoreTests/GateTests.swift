import RecordMerge
import RecordModel
import RecordRules
import RecordStore
import SamenOp
import Testing

/// What an installation lets through, and what it writes with it.
@Suite struct GateTests {
    private let world: StoreWorld
    private let police: Laptop
    private let record: RecordID

    init() throws {
        world = try StoreWorld()
        police = try world.laptop("agent", "police")
        record = try police.newRecord()
    }

    private func clear(
        _ laptop: Laptop, override: OverrideRequest? = nil
    ) throws -> EditOutcome {
        try laptop.replica.add(
            "departure_clearance", to: record,
            [(FieldName("organisation"), .text(laptop.store.identity.organisation))],
            override: override.map { [$0] } ?? [])
    }

    @Test func aBlockedClearanceWritesNothing() throws {
        guard case .blocked(let findings) = try clear(police) else {
            Issue.record("it was let through")
            return
        }
        #expect(findings.contains { $0.rule == "R1.5" })
        #expect(try police.operations(record).count == 1)
        #expect(try police.failures().isEmpty)
    }

    @Test func anOverrideIsWrittenAfterTheClearanceItLetsThrough() throws {
        let person = try police.add(
            "person", record, ["person_name": "Persoon A", "person_safety": "safe"])
        try police.set(person, record, "whereabouts", "with_relative")
        let before = try police.operations(record).count
        let outcome = try clear(
            police, override: OverrideRequest(rule: "R1.5", reason: "spoedmelding elders"))
        guard case .stored(let clearance) = outcome else {
            Issue.record("blocked: \(outcome)")
            return
        }
        let written = Array(try police.operations(record).dropFirst(before))
        #expect(written.map(\.header.entity.type) == ["departure_clearance", "override"])
        #expect(written.first?.id == clearance.id)
        let values = try #require(written.last?.content?.values)
        #expect(values["rule"] == "R1.5")
        #expect(values["kind"] == "overridden")
        #expect(values["reason"] == "spoedmelding elders")
        #expect(values["about"]?["id"]?.stringValue == clearance.header.entity.id)
    }

    @Test func anOverrideOfOneRuleDoesNotOpenAnother() throws {
        try police.add("person", record, ["person_name": "Persoon A", "person_safety": "unsafe"])
        let outcome = try clear(
            police, override: OverrideRequest(rule: "R1.5", reason: "spoedmelding elders"))
        guard case .blocked(let findings) = outcome else {
            Issue.record("it was let through")
            return
        }
        #expect(findings.contains { $0.rule == "R1.6" })
        #expect(!findings.contains { $0.rule == "R1.5" })
        #expect(try police.operations(record).count == 2)
    }

    @Test(arguments: [
        ("R1.8", StoreError.Code.notPermitted), ("R9.99", .unknownType),
    ])
    func whatNobodyMayOverrideIsSaidSo(_ rule: String, _ code: StoreError.Code) throws {
        let error = try storeError {
            _ = try clear(police, override: OverrideRequest(rule: rule, reason: "x"))
        }
        #expect(error?.code == code)
        #expect(try police.operations(record).count == 1)
    }

    @Test func aStepMarkedAsDoneByAnOrdinaryEditPassesTheSameGate() throws {
        let field = FieldName(
            try #require(police.replica.catalogue.structure.stepStateFields.first))
        let outcome = try police.replica.set(
            .singleton("record"), in: record, [FieldChange(field, "done")])
        guard case .blocked = outcome else {
            Issue.record("it was let through")
            return
        }
        guard case .blocked = try police.replica.complete(step: 1, in: record) else {
            Issue.record("it was let through")
            return
        }
        #expect(try police.operations(record).count == 1)
    }

    @Test func whileMoreIsComingInGatesStayShut() throws {
        try police.store.write { writer in
            var position = try #require(try writer.reader.syncPosition())
            position.isReceiving = true
            try writer.save(position)
        }
        #expect(try storeError { _ = try clear(police) }?.code == .stillReceiving)
        // Facts are kept all the same.
        try police.add("person", record, ["person_name": "Persoon A"])
    }

    @Test func lettingAUnitTakePartWritesItsDisclosure() throws {
        let outcome = try police.replica.add(
            "participant", to: record,
            [(FieldName("unit"), "vt-fictiestad"), (FieldName("organisation"), "vt")])
        guard case .stored(let participant) = outcome else {
            Issue.record("blocked")
            return
        }
        let written = try police.operations(record)
        #expect(
            written.map(\.header.entity.type) == ["record", "participant", "disclosure"])
        let values = try #require(written.last?.content?.values)
        #expect(values["provider_org"] == "police")
        #expect(values["receiver_org"] == "vt")
        #expect(values["purpose_code"] == "G4")
        #expect(values["content_refs[\(participant.header.entity.id)]"] == .bool(true))
        #expect(written.last?.header.partition == .policeOnly)
    }

    @Test func aUnitOfTheOwnOrganisationNeedsNoDisclosure() throws {
        _ = try police.replica.add(
            "participant", to: record,
            [(FieldName("unit"), "bt-elders"), (FieldName("organisation"), "police")])
        #expect(
            try police.operations(record).map(\.header.entity.type) == ["record", "participant"])
    }

    @Test func aSupervisorWritesTheProcessAndNoFactsAboutPeople() throws {
        let chief = try world.laptop("chef", "police", role: "supervisor")
        try world.sync(police, chief)
        let before = try chief.operations(record).count
        let add = try storeError {
            _ = try chief.replica.add("person", to: record, [(FieldName("person_name"), "A")])
        }
        #expect(add?.code == .notPermitted)
        let person = try police.add("person", record, ["person_name": "Persoon A"])
        try world.sync(police, chief)
        for attempt in [
            {
                _ = try chief.replica.set(
                    person, in: record, [FieldChange(FieldName("person_safety"), "safe")])
            },
            { _ = try chief.replica.remove(person, in: record, reason: "x") },
            {
                _ = try chief.replica.resolve(
                    person, FieldName("person_safety"), in: record, value: "safe", reason: "x")
            },
        ] as [() throws -> Void] {
            #expect(try storeError(attempt)?.code == .notPermitted)
        }
        #expect(try chief.operations(record).count == before + 1)
        _ = try chief.replica.answer(rule: "R1.7", about: nil, in: record, reason: "gesproken")
        #expect(try chief.operations(record).count == before + 2)
    }
}
