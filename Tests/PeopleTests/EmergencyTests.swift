import RecordModel
import SamenOp
import SyncCore
import SyncProtocol
import SyncTestSupport
import Testing

/// A record is opened in an emergency by somebody who takes no part in it.
@Suite struct EmergencyTests {
    /// A record of one police team, with something closed in it, and another police team.
    private struct Scene {
        let world: TestWorld
        let owner: Laptop
        let asking: Laptop
        let record: RecordOperation
        let shared: RecordOperation
        let closed: RecordOperation

        init(role: String = "field_officer") async throws {
            world = try await TestWorld()
            owner = try await world.police()
            asking = try await world.laptop("bt-voorbeeld", role: role)
            record = owner.newRecord()
            shared = owner.add("person", in: record, ["person_safety": "unsafe"])
            closed = owner.add(
                "info_item", in: record, partition: .policeOnly, ["text": "gesloten"])
            try await owner.sync([record, shared, closed])
            try await asking.sync()
        }

        func open(_ name: String? = nil, reason: String = "kind in gevaar") async throws
            -> EmergencyAnswer
        {
            try await world.core.openInEmergency(
                token: asking.token,
                EmergencyRequest(record: name ?? record.header.record.text, reason: reason))
        }

        func code(_ name: String? = nil) async -> SyncProblem.Code? {
            do { _ = try await open(name) } catch let problem as SyncProblem {
                return problem.code
            } catch {}
            return nil
        }
    }

    @Test func itGivesTheSharedPartAndNothingClosedAndNoRightToWrite() async throws {
        let scene = try await Scene()
        #expect(scene.asking.received.isEmpty)
        let answer = try await scene.open()
        #expect(answer.endsAt == scene.world.environment.now.adding(seconds: 3 * 3_600))
        try await scene.asking.sync()
        #expect(Set(scene.asking.received) == [scene.record.id, scene.shared.id])
        #expect(!scene.asking.everythingTold.contains("gesloten"))
        #expect(!scene.asking.everythingTold.contains(scene.closed.id.description))
        let write = scene.asking.add("person", in: scene.record, ["person_safety": "safe"])
        #expect(short(try await scene.asking.sync([write])) == ["quarantined not-permitted"])
        #expect(try await scene.world.core.check() == [])
    }

    @Test func itEndsByItselfAndGivesNothingMoreAlsoNotToANewLaptop() async throws {
        let scene = try await Scene()
        _ = try await scene.open()
        try await scene.asking.sync()
        scene.world.environment.advance(seconds: 3 * 3_600)
        try await scene.owner.open()
        let later = scene.owner.add("person", in: scene.record, ["person_safety": "safe"])
        try await scene.owner.sync([later])
        try await scene.asking.open()
        let known = scene.asking.received
        try await scene.asking.sync()
        #expect(scene.asking.received == known)
        let fresh = try await scene.world.police("bt-voorbeeld")
        try await fresh.sync()
        #expect(fresh.received.isEmpty)
        // Again, with a reason of its own: what became hollow comes once more.
        _ = try await scene.open()
        try await fresh.sync()
        #expect(Set(fresh.received) == [scene.record.id, scene.shared.id, later.id])
        #expect(try await scene.world.core.check() == [])
    }

    @Test(arguments: ["supervisor", "privacy_officer", "case_handler", "auditor"])
    func aRoleThatIsNotInTheFieldOpensNothing(_ role: String) async throws {
        let scene = try await Scene(role: role)
        #expect(await scene.code() == .notFound)
        try await scene.asking.sync()
        #expect(scene.asking.received.isEmpty)
    }

    @Test func aWrongGuessAndARecordThatIsNotThereAnswerAlikeAndAreFew() async throws {
        let scene = try await Scene()
        var answers: [SyncProblem.Code?] = []
        for name in ["eik-0000", "f5a1c6f0-0000-8000-8000-000000000000", "", "'; --", "eik-0001"] {
            answers.append(await scene.code(name))
        }
        #expect(Set(answers) == [.notFound])
        #expect(await scene.code() == .tooMany)
        scene.world.environment.advance(seconds: 61)
        #expect(await scene.code() == nil)
    }

    @Test func theShortNameThatTheOtherTeamGivesOpensItToo() async throws {
        let scene = try await Scene()
        let words = ["eik", "beuk", "wilg"]
        let name = RecordName.make(scene.record.header.record, words: words)
        let answer = try await scene.world.core.naming(records: words).openInEmergency(
            token: scene.asking.token,
            EmergencyRequest(record: name.uppercased(), reason: "kind in gevaar"))
        #expect(answer.record == scene.record.header.record)
    }

    @Test(arguments: ["", "  \n", String(repeating: "x", count: 2_001)])
    func aReasonIsNeeded(_ reason: String) {
        let body = EmergencyRequest(record: "eik-1234", reason: reason).json
        #expect(throws: SyncProblem.self) { try EmergencyRequest(body) }
    }

    @Test func aRevokedLaptopOpensNothing() async throws {
        let scene = try await Scene()
        try await scene.world.core.revoke(scene.asking.id, reason: .left)
        #expect(await scene.code() == .unauthorised)
        try await scene.asking.open()
        #expect(await scene.code() == .revoked)
    }

    @Test func bothSupervisorsAndThePrivacyOfficersAreToldAndNobodyElse() async throws {
        let world = try await PeopleWorld()
        let owner = try await world.replica("owner")
        let record = try await world.sharedRecord(owner)
        let asking = try await world.world.laptop("bt-voorbeeld", role: "field_officer")
        _ = try await world.core.openInEmergency(
            token: asking.token, EmergencyRequest(record: record.text, reason: "nood"))
        for (unit, organisation, role, isTold) in [
            ("bt-fictiestad", "police", "supervisor", true),
            ("bt-voorbeeld", "police", "supervisor", true),
            ("vt-fictiestad", "vt", "supervisor", true),
            ("bt-fictiestad", "police", "privacy_officer", true),
            ("bt-fictiestad", "police", "field_officer", false),
        ] {
            let laptop = try await world.replica(
                "\(unit)-\(role)", unit: unit, organisation: organisation, role: role)
            // A clock that is off by years hides nothing.
            world.setClock("\(unit)-\(role)", aheadMilliseconds: 86_400_000 * 14_976)
            try await world.sync(laptop)
            let told = try laptop.alerts().filter { $0.textKey == "alert.emergency" }
            #expect(told.count == (isTold ? 1 : 0))
            #expect(told.allSatisfy { $0.record == record })
        }
    }
}
