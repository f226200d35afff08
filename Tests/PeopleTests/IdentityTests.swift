import RecordModel
import SyncCore
import SyncProtocol
import SyncTestSupport
import Testing

/// Certificates tie author, organisation and unit; requests of before are worth nothing again.
@Suite struct IdentityTests {
    /// What an operation says of its author that the certificate does not.
    enum Lie: String, CaseIterable, Sendable {
        case nothing, unit, organisationOfAnother, role, strangersKey
    }

    @Test(arguments: Lie.allCases)
    func anOperationIsItsCertificatesAuthorsOrNobodys(_ lie: Lie) async throws {
        let world = try await TestWorld()
        let laptop = try await world.police()
        let vt = try await world.vt()
        let record = laptop.write { draft in
            draft.entity = .singleton("record")
            draft.values = ["step1_state": "not_started"]
            if lie == .unit { draft.unit = "bt-voorbeeld" }
            if lie == .role { draft.role = "supervisor" }
            if lie == .organisationOfAnother { draft.unit = "vt-fictiestad" }
        }
        var offered = record
        if lie == .strangersKey {
            // The same text, signed by somebody else's key.
            offered = try RecordOperation.make(
                content: try #require(record.content), sign: vt.key.sign
            ) { _ in record.header }
        }
        let expected: String =
            switch lie {
            case .nothing: "accepted"
            case .unit, .organisationOfAnother: "refused author-mismatch"
            case .role: "refused not-permitted"
            case .strangersKey: "refused bad-signature"
            }
        #expect(short(try await laptop.sync(raw: [offered.canonicalBytes])) == [expected])
    }

    @Test func aCapturedEnrolmentOrSessionOpensNothingAgain() async throws {
        let world = try await TestWorld()
        let laptop = Laptop(environment: world.environment)
        let code = try await world.core.newCode(
            unit: "bt-fictiestad", role: "field_officer", validSeconds: 60)
        let enrolment = EnrolmentRequest(
            code: code.text, publicKey: laptop.key.publicKey, author: "p-1", appVersion: "test",
            practice: true)
        let first = try await world.core.enrol(enrolment)
        // The same again gives the same certificate, which is public, and nothing else.
        #expect(try await world.core.enrol(enrolment).certificate == first.certificate)
        // Somebody else's key with the captured code gets nothing.
        var stolen = enrolment
        stolen.publicKey = Laptop(environment: world.environment).key.publicKey
        let refused = await #expect(throws: SyncProblem.self) {
            try await world.core.enrol(stolen)
        }
        #expect(refused?.code == .codeInvalid)
        let nonce = try await world.core.sessionNonce().nonce
        let request = SessionRequest(
            replica: laptop.id, nonce: nonce,
            signature: try laptop.key.sign(
                SessionRequest.message(replica: laptop.id, nonce: nonce)))
        _ = try await world.core.openSession(request)
        let replayed = await #expect(throws: SyncProblem.self) {
            try await world.core.openSession(request)
        }
        #expect(replayed?.code == .nonceInvalid)
    }

    @Test func anExpiredCodeIsNoCode() async throws {
        let world = try await TestWorld()
        let code = try await world.core.newCode(
            unit: "bt-fictiestad", role: "field_officer", validSeconds: 60)
        world.environment.advance(seconds: 60)
        let laptop = Laptop(environment: world.environment)
        let problem = await #expect(throws: SyncProblem.self) {
            try await laptop.join(world.core, code: code.text, author: "p-1")
        }
        #expect(problem?.code == .codeInvalid)
    }
}
