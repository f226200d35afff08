import RecordMerge
import RecordModel
import RecordRules
import RecordStore
import SamenOp
import Testing

/// What is planned passes a gate; what happened is always kept.
@Suite struct PlanGateTests {
    private let world: StoreWorld
    private let police: Laptop
    private let record: RecordID

    init() throws {
        world = try StoreWorld()
        police = try world.laptop("agent", "police")
        record = try police.newRecord()
        try police.add("sash", record, ["outcome": "high"])
    }

    private func add(
        _ type: String, _ values: [String: JSONValue], by laptop: Laptop? = nil,
        override: [OverrideRequest] = []
    ) throws -> EditOutcome {
        try (laptop ?? police).replica.add(
            type, to: record, values.map { (FieldName($0.key), $0.value) }, override: override)
    }

    private func types() throws -> [String] {
        try police.operations(record).map(\.header.entity.type)
    }

    @Test(arguments: ["considered", "requested"])
    func aPlanThatSomethingSpeaksAgainstWritesNothing(_ status: String) throws {
        let outcome = try add("measure", ["kind": "stop_talk", "status": .text(status)])
        guard case .blocked(let findings) = outcome else {
            Issue.record("it was let through")
            return
        }
        #expect(findings.map(\.rule) == ["R4.10"])
        #expect(try types() == ["record", "sash"])
        #expect(try police.failures().isEmpty)
        // The chain goes on as if nothing had been tried.
        try police.add("person", record, ["person_name": "Persoon A"])
        #expect(try police.failures().isEmpty)
    }

    @Test func aTalkWithADateIsAPlanAndOneThatWasHeldIsNot() throws {
        let later: JSONValue = "2026-03-09T10:00:00+01:00"
        guard case .blocked = try add("stop_talk", ["planned_at": later]) else {
            Issue.record("it was let through")
            return
        }
        guard case .stored = try add("stop_talk", ["planned_at": later, "held_at": later]),
            case .stored = try add("stop_talk", ["held_at": later])
        else {
            Issue.record("a fact was refused")
            return
        }
    }

    @Test(arguments: ["imposed", "in_force", "ended", "rejected", "unknown"])
    func aMeasureThatIsMoreThanAPlanIsKept(_ status: String) throws {
        let outcome = try add("measure", ["kind": "stop_talk", "status": .text(status)])
        guard case .stored = outcome else {
            Issue.record("a fact was refused: \(outcome)")
            return
        }
    }

    @Test func aPlanMadeInTwoEditsIsRefusedAtTheSecond() throws {
        let measure = try police.add("measure", record, ["kind": "stop_talk"])
        for basis in [FieldChange.Basis.shown, .resolving] {
            let outcome = try police.replica.set(
                measure, in: record,
                [FieldChange(FieldName("status"), "considered", basis: basis)])
            guard case .blocked = outcome else {
                Issue.record("it was let through")
                return
            }
        }
        let other = try police.add("measure", record, ["status": "considered"])
        let kind = try police.replica.set(
            other, in: record, [FieldChange(FieldName("kind"), "stop_talk")])
        guard case .blocked = kind else {
            Issue.record("it was let through")
            return
        }
        // What does not make it a plan is written.
        guard
            case .stored = try police.replica.set(
                measure, in: record, [FieldChange(FieldName("text"), "x")]),
            case .stored = try police.replica.set(
                other, in: record, [FieldChange(FieldName("kind"), "contact_ban")])
        else {
            Issue.record("it was refused")
            return
        }
    }

    @Test func otherPlansAndPlansWithoutObjectionsPass() throws {
        guard case .stored = try add("measure", ["kind": "contact_ban", "status": "considered"])
        else {
            Issue.record("it was refused")
            return
        }
        let quiet = try police.newRecord()
        let outcome = try police.replica.add(
            "measure", to: quiet,
            [(FieldName("kind"), "stop_talk"), (FieldName("status"), "considered")])
        guard case .stored = outcome else {
            Issue.record("it was refused")
            return
        }
    }

    @Test func whatThePlanItselfSaysAgainstItCounts() throws {
        let quiet = try police.newRecord()
        let outcome = try police.replica.add(
            "measure", to: quiet,
            [
                (FieldName("kind"), "stop_talk"), (FieldName("status"), "considered"),
                (FieldName("contraindications[other]"), .bool(true)),
            ])
        guard case .blocked(let findings) = outcome else {
            Issue.record("it was let through")
            return
        }
        #expect(findings.first?.parts["reasons"] == ["rule.R4.10.other"])
        #expect(try police.operations(quiet).count == 1)
    }

    @Test func onlyTheSpecialistPlansItAllTheSameWithAReason() throws {
        let override = OverrideRequest(rule: "R4.10", reason: "overleg met het OM")
        let plan: [String: JSONValue] = ["kind": "stop_talk", "status": "requested"]
        let error = try storeError { _ = try add("measure", plan, override: [override]) }
        #expect(error?.code == .notPermitted)
        #expect(try types() == ["record", "sash"])

        let specialist = try world.laptop(
            "taakaccent", "police", role: "police_topic_specialist")
        try world.sync(police, specialist)
        let outcome = try add("measure", plan, by: specialist, override: [override])
        guard case .stored(let measure) = outcome else {
            Issue.record("blocked: \(outcome)")
            return
        }
        let written = try specialist.operations(record).suffix(2)
        #expect(written.map(\.header.entity.type) == ["measure", "override"])
        #expect(
            written.last?.content?.values["about"]?["id"]?.stringValue == measure.header.entity.id)
    }

    @Test func whileMoreIsComingInNothingIsPlanned() throws {
        try police.store.write { writer in
            var position = try #require(try writer.reader.syncPosition())
            position.isReceiving = true
            try writer.save(position)
        }
        let error = try storeError {
            _ = try add("measure", ["kind": "stop_talk", "status": "considered"])
        }
        #expect(error?.code == .stillReceiving)
        #expect(try types() == ["record", "sash"])
        guard case .stored = try add("measure", ["kind": "stop_talk", "status": "in_force"]) else {
            Issue.record("a fact was refused")
            return
        }
    }

    @Test func aFileIsClosedOnceEverybodyWasTold() throws {
        let vt = try world.laptop("vt", "vt")
        let moment: JSONValue = "2026-03-08T10:00:00+01:00"
        let own = try vt.newRecord()
        func close(_ notices: [String]) throws -> EditOutcome {
            try vt.replica.set(
                .singleton("vt_closed"), in: own,
                (["closed_at"] + notices).map { FieldChange(FieldName($0), moment) })
        }
        guard case .blocked(let findings) = try close(["told_closing_at"]) else {
            Issue.record("it was let through")
            return
        }
        #expect(findings.map(\.rule) == ["E6"])
        #expect(try vt.operations(own).count == 1)
        let outcome = try close(
            ["told_closing_at", "told_conclusions_at", "told_professionals_at"])
        guard case .stored = outcome else {
            Issue.record("it was refused: \(outcome)")
            return
        }
    }
}
