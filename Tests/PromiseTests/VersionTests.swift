import RecordModel
import RecordStore
import SamenOp
import SyncClient
import SyncCore
import SyncProtocol
import SyncTestSupport
import Testing

/// Versions in the handshake, and what each side does about them.
@Suite struct VersionTests {
    @Test func numbersAreComparedAsNumbers() {
        let texts = ["1.0", "1.2", "1.10", "1.10.1", "2"]
        let versions = texts.compactMap(VersionNumber.init)
        #expect(versions.count == texts.count)
        #expect(versions == versions.shuffled().sorted())
        for text in ["", "1.", "a", "-1", "1.0.0.0.0"] { #expect(VersionNumber(text) == nil) }
    }

    @Test(
        arguments: [
            (nil, "1.0"), (("1.0", "1.0"), "1.0"), (("1.0", "1.1"), "1.1"), (("1.1", "1.2"), "1.1"),
            (("1.2", "1.3"), nil), (("2.0", "2.1"), nil),
        ] as [((String, String)?, String?)])
    func theNewestVersionThatBothKnowIsSpoken(_ service: (String, String)?, _ spoken: String?) {
        let versions = service.map {
            ServiceVersions(
                minimumProtocol: $0.0, currentProtocol: $0.1, catalogue: "2026.1",
                minimumApp: "0.1.0", advice: .none)
        }
        #expect(SyncVersion.spoken(with: versions) == spoken)
    }

    @Test(arguments: [
        ("1.1", "2026.1", "0.1.0", "none"), ("1.0", "2026.1", "0.1.0", "update-soon"),
        ("1.1", "2025.1", "0.1.0", "update-soon"), ("1.1", "2026.1", "0.0.9", "update-now"),
        ("0.9", "2026.1", "0.1.0", "unsupported"), ("1.1", "2026.2", "9.9", "none"),
    ])
    func aLaptopIsToldWhatToDo(
        _ version: String, _ catalogue: String, _ app: String, _ advice: String
    ) {
        let client = ClientVersions(protocolVersion: version, catalogue: catalogue, app: app)
        #expect(ServiceVersions(for: client, catalogue: "2026.1").advice.rawValue == advice)
    }

    @Test func whatTheServiceSaysOfVersionsStandsInStatusAndDoctor() async throws {
        let world = try await PromiseWorld()
        let laptop = try await world.laptop("agent")
        #expect(try laptop.versions().service == nil)
        try await world.sync(laptop)
        let versions = try laptop.versions()
        // The test's client does not say which program it is.
        #expect(versions.advice == .none)
        #expect(versions.service?.currentProtocol == SyncVersion.current)
        let (status, _) = try LaptopProgram.run(world.path("agent"), ["status"])
        #expect(status["versions"]?["service"]?["minimumProtocol"] == "1.0")
        let (doctor, code) = try LaptopProgram.run(world.path("agent"), ["doctor"])
        #expect(code == 0)
        let checks = doctor["checks"]?.arrayValue ?? []
        #expect(checks.contains { $0["check"] == "versions" && $0["ok"] == .bool(true) })
    }

    @Test func aLaptopThatIsNotServedAnyMoreKeepsItsWorkAndSaysWhatToDo() async throws {
        let world = try await PromiseWorld()
        let laptop = try await world.laptop("agent")
        let record = try await world.sharedRecord(laptop)
        let written = try laptop.addPerson(record)
        var problem = SyncProblem(.protocolUnsupported, "protocol 3.0 or newer is needed")
        problem.minimumProtocol = "3.0"
        // As it comes over the wire.
        let told = try #require(SyncProblem(problem.json))
        let link = TroubledLink(world.core, opening: [.refused(told)])
        let error = await #expect(throws: SyncProblem.self) {
            try await world.sync(laptop, over: link)
        }
        #expect(error?.code == .protocolUnsupported && error?.minimumProtocol == "3.0")
        #expect(try laptop.waiting() == [written.id])
        let versions = try laptop.versions()
        #expect(versions.advice == .unsupported)
        let sentence = world.data.texts(
            try #require(versions.textKey), .dutch, versions.textArguments)
        #expect(sentence.contains("3.0") && sentence.contains("veilig"))
        let (_, doctor) = try LaptopProgram.run(world.path("agent"), ["doctor"])
        #expect(doctor == 1)
        // Once the laptop, or the service, has been updated, all goes on.
        try await world.sync(laptop)
        #expect(try laptop.waiting() == [])
        #expect(try laptop.versions().advice == .none)
    }

    @Test(arguments: ["0.9", "1.2", "2.0", ""])
    func aVersionThatIsNotServedIsRefusedNamingTheOldestThatIs(_ version: String) async throws {
        let world = try await TestWorld()
        let laptop = try await world.police()
        let nonce = try await world.core.sessionNonce().nonce
        let message = SessionRequest.message(replica: laptop.id, nonce: nonce)
        let signature = try laptop.key.sign(message)
        let error = await #expect(throws: SyncProblem.self) {
            try await world.core.openSession(
                SessionRequest(
                    replica: laptop.id, nonce: nonce, signature: signature,
                    versions: ClientVersions(
                        protocolVersion: version, catalogue: "2026.1", app: "0.1.0")))
        }
        #expect(error?.code == .protocolUnsupported)
        #expect(error?.json["minimumProtocol"] == "1.0")
        // The nonce was not used up by it.
        _ = try await world.core.openSession(
            SessionRequest(replica: laptop.id, nonce: nonce, signature: signature))
    }

    @Test func aLaptopOfTodaySpeaksOnePointZeroWithAServiceThatSaysNothing() async throws {
        let world = try await PromiseWorld()
        let laptop = try await world.laptop("agent")
        let record = try await world.sharedRecord(laptop)
        try laptop.addPerson(record)
        let link = EarlierService(service: world.core)
        let outcome = try await world.sync(laptop, over: link)
        #expect(outcome.sent == 1)
    }
}

/// A service that does not know of versions in the handshake.
private struct EarlierService: SyncService {
    let service: SyncCore

    func enrol(_ request: EnrolmentRequest) async throws -> EnrolmentAnswer {
        try await service.enrol(request)
    }

    func sessionNonce() async throws -> SessionNonce { try await service.sessionNonce() }

    func openSession(_ request: SessionRequest) async throws -> SessionAnswer {
        var answer = try await service.openSession(request)
        answer.versions = nil
        return answer
    }

    func synchronise(token: String, _ request: SyncRequest) async throws -> SyncAnswer {
        guard request.version == "1.0" else { throw SyncProblem.otherProtocol }
        return try await service.synchronise(token: token, request)
    }
}
