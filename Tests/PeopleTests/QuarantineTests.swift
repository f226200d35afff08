import RecordModel
import RecordStore
import SyncCore
import SyncProtocol
import SyncTestSupport
import Testing

/// What a person decides on what is in quarantine, and how its author hears of it.
@Suite struct QuarantineTests {
    /// An operation of Veilig Thuis on a record in which it takes part no longer.
    private struct Scene {
        let world: PeopleWorld
        let vt: RecordModel.OperationID
        let store: RecordStore
        let sync: @Sendable () async throws -> [LogVerdict]
        let record: RecordID

        init() async throws {
            let world = try await PeopleWorld()
            let (police, vt) = (try await world.replica("police"), try await world.vt("vt"))
            let record = try await world.sharedRecord(police)
            try await world.sync(vt)
            let participant = try #require(
                try police.store.read {
                    try $0.entities(of: "participant", in: record).first?.reference
                })
            _ = try police.store.write { writer in
                try writer.markShown(record)
                return try writer.set(
                    participant, of: record,
                    [FieldChange(FieldName("until"), "2026-03-08T20:30:00Z")])
            }
            try await world.sync(police)
            try await world.sync(vt)
            let operation = try vt.addPerson(record, "unsafe")
            self.world = world
            self.record = record
            self.vt = operation.id
            store = vt.store
            sync = {
                try await world.sync(vt)
                return try vt.store.read { reader in
                    try [reader.operation(operation.id)?.verdict].compactMap(\.self)
                }
            }
        }
    }

    @Test func whatIsAcceptedReachesTheRecordAndItsAuthor() async throws {
        let scene = try await Scene()
        #expect(try await scene.sync() == [.quarantined])
        #expect(try await scene.sync() == [.quarantined])
        let listed = try await scene.world.core.quarantined()
        #expect(listed.map(\.id) == [scene.vt])
        #expect(listed.first?.content == nil && listed.first?.since != nil)
        let supervisor = try await scene.world.replica(
            "chef", unit: "vt-fictiestad", organisation: "vt", role: "supervisor")
        let judge = supervisor.store.identity.author
        let shown = try await scene.world.core.quarantined(
            scene.vt, shownTo: judge, purpose: "beoordelen")
        #expect(shown.content?["values"]?["person_safety"] == "unsafe")
        let status = try await scene.world.core.acceptQuarantined(
            scene.vt, by: judge, reason: "was nog aan het werk")
        #expect(status.code == nil)
        #expect(try await scene.sync() == [.accepted])
        #expect(try await scene.world.core.quarantined().isEmpty)
        #expect(try await scene.world.core.check() == [])
    }

    @Test func whatIsRefusedStaysReadableWithTheReasonOfWhoRefusedIt() async throws {
        let scene = try await Scene()
        #expect(try await scene.sync() == [.quarantined])
        try await scene.world.core.refuseQuarantined(
            scene.vt, by: "beheerder", reason: "hoort bij een ander dossier")
        #expect(try await scene.sync() == [.refused])
        let logged = try #require(try scene.store.read { try $0.operation(scene.vt) })
        #expect(logged.reason?.contains("hoort bij een ander dossier") == true)
        #expect(logged.operation.content?.values["person_safety"] == "unsafe")
        let kept = try await scene.world.storage.read {
            try $0.operation(scene.vt, logged.operation.headerDigest)
        }
        #expect(kept?.operation.content?.values["person_safety"] == "unsafe")
        let problem = await #expect(throws: ServiceProblem.self) {
            try await scene.world.core.refuseQuarantined(
                scene.vt, by: "beheerder", reason: "nog eens")
        }
        #expect(problem?.code == .notQuarantined)
    }

    @Test(arguments: [
        ("m-vt", "vt-fictiestad", "vt", "vt_worker"),
        ("m-chef", "bt-fictiestad", "police", "supervisor"),
        ("m-chef", "vt-fictiestad", "vt", "privacy_officer"),
        ("m-chef", "vt-fictiestad", "vt", "vt_worker"),
    ])
    func onlyASupervisorOfTheSameUnitOrAnAdministratorMayJudge(
        _ judge: String, _ unit: String, _ organisation: String, _ role: String
    ) async throws {
        let scene = try await Scene()
        #expect(try await scene.sync() == [.quarantined])
        if judge != "m-vt" {
            _ = try await scene.world.replica(
                "chef", unit: unit, organisation: organisation, role: role)
        }
        let core = scene.world.core
        let attempts: [@Sendable () async throws -> Void] = [
            { _ = try await core.acceptQuarantined(scene.vt, by: judge, reason: "x") },
            { try await core.refuseQuarantined(scene.vt, by: judge, reason: "x") },
            { _ = try await core.quarantined(scene.vt, shownTo: judge, purpose: "x") },
        ]
        for attempt in attempts {
            let problem = await #expect(throws: ServiceProblem.self) { try await attempt() }
            #expect(problem?.code == .mayNotJudge)
        }
        #expect(try await scene.sync() == [.quarantined])
    }

    @Test func aSupervisorWhoseLaptopIsRevokedJudgesNothing() async throws {
        let scene = try await Scene()
        #expect(try await scene.sync() == [.quarantined])
        let chef = try await scene.world.replica(
            "chef", unit: "vt-fictiestad", organisation: "vt", role: "supervisor")
        try await scene.world.core.revoke(chef.store.replica, reason: .left)
        let problem = await #expect(throws: ServiceProblem.self) {
            try await scene.world.core.acceptQuarantined(
                scene.vt, by: chef.store.identity.author, reason: "x")
        }
        #expect(problem?.code == .mayNotJudge)
    }

    @Test func whatIsAcceptedIsStillJudgedInEverythingButPermission() async throws {
        let world = try await TestWorld()
        let laptop = try await world.police()
        let record = laptop.newRecord()
        try await laptop.sync([record])
        try await world.core.revoke(laptop.id, reason: .lost)
        try await laptop.open()
        let wrong = laptop.add("person", in: record, ["no_such_field": "x"])
        let nowhere = laptop.write {
            $0.record = record.header.record
            $0.entity = EntityReference(type: "person", id: wrong.header.record.text)
            $0.values = ["person_safety": "safe"]
        }
        #expect(
            short(try await laptop.sync([wrong, nowhere]))
                == ["quarantined not-permitted", "quarantined not-permitted"])
        var codes: [ValidityCode?] = []
        for operation in [wrong, nowhere] {
            codes.append(
                try await world.core.acceptQuarantined(
                    operation.id, by: "beheerder", reason: "x"
                ).code)
        }
        #expect(codes == [.unknownField, .unknownEntity])
        #expect(try await world.core.check() == [])
    }
}
