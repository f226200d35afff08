import RecordModel
import SyncCore
import SyncProtocol
import SyncTestSupport
import Testing

/// Joining with a code that is for something else, and joining again.
@Suite struct EnrolmentTests {
    private static func request(
        _ laptop: Laptop, _ code: IssuedCode, organisation: String? = nil, unit: String? = nil,
        role: String? = nil
    ) -> EnrolmentRequest {
        EnrolmentRequest(
            code: code.text, publicKey: laptop.key.publicKey, author: "p-1", appVersion: "test",
            practice: true, organisation: organisation, unit: unit, role: role)
    }

    @Test(arguments: [
        ("vt", "bt-fictiestad", "field_officer"), ("police", "bt-voorbeeld", "field_officer"),
        ("police", "bt-fictiestad", "supervisor"),
    ])
    func aCodeForSomethingElseIsRefusedAndStaysUnused(
        _ organisation: String, _ unit: String, _ role: String
    ) async throws {
        let world = try await TestWorld()
        let laptop = Laptop(environment: world.environment)
        let code = try await world.core.newCode(
            unit: "bt-fictiestad", role: "field_officer", validSeconds: 60)
        let problem = await #expect(throws: SyncProblem.self) {
            try await world.core.enrol(
                Self.request(laptop, code, organisation: organisation, unit: unit, role: role))
        }
        #expect(problem?.code == .codeInvalid)
        let other = Laptop(environment: world.environment)
        let answer = try await world.core.enrol(
            Self.request(
                other, code, organisation: "police", unit: "bt-fictiestad", role: "field_officer"))
        #expect(answer.certificate.replica == other.id)
        let fresh = try await world.core.newCode(
            unit: "vt-fictiestad", role: "vt_worker", validSeconds: 60)
        #expect(
            try await world.core.enrol(Self.request(laptop, fresh)).certificate.organisation == "vt"
        )
    }

    @Test func aKeyThatWroteNothingMayJoinAgainWithAnotherCode() async throws {
        let world = try await TestWorld()
        let laptop = try await world.vt()
        let code = try await world.core.newCode(
            unit: "bt-fictiestad", role: "field_officer", validSeconds: 60)
        try await laptop.join(world.core, code: code.text, author: "p-1")
        #expect(laptop.certificate?.unit == "bt-fictiestad")
        #expect(
            try await world.core.enrol(Self.request(laptop, code)).certificate.role
                == "field_officer")
        let record = laptop.newRecord()
        #expect(short(try await laptop.sync([record])) == ["accepted"])
        #expect(try await world.core.check() == [])
    }

    @Test(arguments: [true, false])
    func aKeyOfWhichAnythingCameInMayNot(_ isHeld: Bool) async throws {
        let world = try await TestWorld()
        let laptop = try await world.police()
        let record = laptop.newRecord()
        let person = laptop.add("person", in: record, ["person_safety": "unknown"])
        try await laptop.sync([isHeld ? person : record])
        let code = try await world.core.newCode(
            unit: "vt-fictiestad", role: "vt_worker", validSeconds: 60)
        let problem = await #expect(throws: SyncProblem.self) {
            try await world.core.enrol(Self.request(laptop, code))
        }
        #expect(problem?.code == .alreadyEnrolled)
        #expect(
            try await world.core.enrol(
                Self.request(Laptop(environment: world.environment), code)
            )
            .certificate.unit == "vt-fictiestad")
    }

    @Test func aBodyWithFourMembersIsARequest() throws {
        let laptop = Laptop(environment: TestEnvironment())
        let body = JSONValue.members([
            ("code", "a"), ("publicKey", .text(Base64URL.encode(laptop.key.publicKey.bytes))),
            ("author", "p-1"), ("appVersion", "test"),
        ])
        let request = try EnrolmentRequest(body)
        #expect(request.organisation == nil && request.unit == nil && request.role == nil)
        var full = request
        (full.organisation, full.unit, full.role) = ("police", "u", "r")
        #expect(try EnrolmentRequest(full.json) == full)
        let problem = #expect(throws: SyncProblem.self) {
            try EnrolmentRequest(.members([("unit", .integer(1))]))
        }
        #expect(problem?.details.count == 4)
    }
}
