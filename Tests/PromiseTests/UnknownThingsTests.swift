import RecordMerge
import RecordModel
import RecordStore
import SamenOp
import SyncClient
import SyncCore
import SyncProtocol
import SyncTestSupport
import Testing

/// What a newer version says that is not known here is kept as it is, and spoils nothing.
@Suite struct UnknownThingsTests {
    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func aLaptopWithOlderDefinitionsKeepsAndGivesBackUnknownFieldsToTheByte(
        seed: UInt64
    ) async throws {
        let world = try await PromiseWorld(seed: seed)
        let newer = try Catalogue(
            version: "2026.2", paths: TestCatalogueFiles.paths, text: TestCatalogueFiles.text)
        let laptop = try await world.laptop("agent")
        let record = try await world.sharedRecord(laptop)
        // A colleague whose program knows fields, values and types that this one does not.
        let colleague = try await world.world.police()
        try await colleague.sync()
        var random = WordMaker(seed: seed)
        let written = (0..<6).map { number in
            colleague.write { draft in
                draft.record = record
                draft.type = number.isMultiple(of: 2) ? "person" : random.name()
                draft.catalogue = newer.version
                draft.values = ["person_name": "Persoon A"]
                for _ in 0..<3 { draft.values[random.name()] = random.value(depth: 3) }
            }
        }
        // The service does not know these definitions yet: it holds them.
        let verdicts = try await colleague.sync(written)
        #expect(verdicts.allSatisfy { $0.verdict == .held && $0.code == .unknownCatalogue })
        // They reach the laptop as a service of tomorrow would send them.
        let certificate = try #require(colleague.certificate)
        try laptop.store.write { writer in
            guard let position = try writer.reader.syncPosition() else { return }
            var bodies: [(SHA256Digest, ReceivedEntry.Body)] = [
                (certificate.digest, .certificate(certificate))
            ]
            for operation in written {
                let valid = try ValidOperation(checking: operation, certificate: certificate)
                bodies.append((operation.headerDigest, .operation(valid)))
            }
            let entries = bodies.enumerated().map { index, body in
                ReceivedEntry(
                    position: position.cursor + Int64(index) + 1, digest: body.0, body: body.1)
            }
            _ = try writer.apply(entries, after: position)
        }
        for operation in written {
            let kept = try laptop.store.read { try $0.operation(operation.id) }
            #expect(kept?.operation.canonicalBytes == operation.canonicalBytes)
        }
        let exported = try laptop.exportLines(record)
        for operation in written { #expect(exported.contains(operation.canonicalBytes)) }
        // What is known of it is shown; what is not is shown too, by the name that it has.
        let (shown, code) = try LaptopProgram.run(
            world.path("agent"), ["record", "show", record.text])
        #expect(code == 0)
        let text = shown.canonicalText
        for operation in written {
            for member in operation.content?.values.members ?? [] {
                #expect(text.contains("\"\(member.key.string)\""), "\(member.key.string)")
            }
        }
        #expect(try LaptopProgram.run(world.path("agent"), ["verify"]).1 == 0)
    }

    @Test func whatTheServiceHeldGoesOnOnceTheDefinitionsCome() async throws {
        let world = try await PromiseWorld()
        let colleague = try await world.world.police()
        let record = colleague.newRecord()
        let newer = colleague.write { draft in
            draft.record = record.header.record
            draft.catalogue = "2026.2"
            draft.values = ["person_name": "Persoon A"]
        }
        let later = colleague.add("person", in: record, ["person_name": "Persoon B"])
        let verdicts = try await colleague.sync([record, newer, later])
        #expect(verdicts.map(\.verdict) == [.accepted, .held, .accepted])
        // The service is updated: the same folder, opened by a program that knows more.
        let next = try Catalogue(
            version: "2026.2", paths: TestCatalogueFiles.paths, text: TestCatalogueFiles.text)
        let environment = world.world.environment
        let updated = try await SyncCore.open(
            storage: world.storage, catalogues: try testCatalogues([testCatalogue, next]),
            environment: environment.service, practice: true
        ) { _ in MemoryTokenIssuer { environment.bytes($0) } }
        try await colleague.sync()
        #expect(colleague.received == [record.id, later.id, newer.id])
        #expect(try await updated.check().isEmpty)
        // Its words came through as they were.
        let reader = try await world.laptop("collega")
        try await world.sync(reader)
        let kept = try reader.store.read { try $0.operation(newer.id) }
        #expect(kept?.operation.canonicalBytes == newer.canonicalBytes)
    }

    @Test func unknownMembersOfAnswersAreIgnored() async throws {
        let world = try await PromiseWorld()
        let laptop = try await world.laptop("agent")
        let other = try await world.laptop("collega")
        let record = try await world.sharedRecord(other)
        try other.addPerson(record)
        try await world.sync(other)
        let written = try laptop.store.write {
            try $0.createRecord([(FieldName("region_profile_id"), "profile-b")])
        }
        let outcome = try await world.sync(laptop, over: TalkativeService(service: world.core))
        #expect(outcome.sent == 1 && outcome.received == 3 && outcome.dropped == 0)
        #expect(try laptop.verdict(written) == .accepted)
    }

    @Test func unknownMembersOfRequestsAreIgnored() async throws {
        let world = try await TestWorld()
        let code = try await world.core.newCode(
            unit: "bt-fictiestad", role: "field_officer", validSeconds: 60)
        let laptop = Laptop(environment: world.environment)
        let enrolment = EnrolmentRequest(
            code: code.text, publicKey: laptop.key.publicKey, author: "m-1", appVersion: "9.9",
            practice: true)
        _ = try await world.core.enrol(try EnrolmentRequest(talkative(enrolment.json)))
        let nonce = try await world.core.sessionNonce().nonce
        let message = SessionRequest.message(replica: laptop.id, nonce: nonce)
        let session = SessionRequest(
            replica: laptop.id, nonce: nonce, signature: try laptop.key.sign(message))
        let answer = try await world.core.openSession(try SessionRequest(talkative(session.json)))
        let request = SyncRequest(
            epoch: 1, cursor: 0, feedDigest: FeedDigest.empty, operations: [], limit: 10)
        let body = talkative(try JSONReader.read(request.bytes)).canonicalBytes
        _ = try await world.core.synchronise(token: answer.token, try SyncRequest(body: body))
    }

    @Test func aVerdictThatIsNotKnownSettlesNothingAndItsCodeIsKept() throws {
        let json = JSONValue.members([
            ("operation", .null), ("headerDigest", .null), ("verdict", "postponed"),
            ("code", "new-code"), ("reason", "later"), ("position", .null),
        ])
        let receipt = try #require(VerdictReceipt(json))
        #expect(receipt.verdict == .held && receipt.code == nil)
        #expect(receipt.codeText == "new-code")
    }
}

/// Adds members that nobody knows, to every object but those inside signed things.
private func talkative(_ json: JSONValue) -> JSONValue {
    switch json {
    case .object(let object):
        let signed: Set<String> = ["operation", "certificate", "feedHead", "regionProfiles"]
        return .object(
            JSONObject(
                object.members.map { member in
                    (
                        member.key,
                        signed.contains(member.key.string) ? member.value : talkative(member.value)
                    )
                } + [("newMember", .members([("a", .array([.integer(1)]))]))]))
    case .array(let elements): return .array(elements.map(talkative))
    default: return json
    }
}

/// A service that says more than this client knows.
private struct TalkativeService: SyncService {
    let service: SyncCore

    func enrol(_ request: EnrolmentRequest) async throws -> EnrolmentAnswer {
        try EnrolmentAnswer(talkative(try await service.enrol(request).json))
    }

    func sessionNonce() async throws -> SessionNonce {
        try SessionNonce(talkative(try await service.sessionNonce().json))
    }

    func openSession(_ request: SessionRequest) async throws -> SessionAnswer {
        try SessionAnswer(talkative(try await service.openSession(request).json))
    }

    func synchronise(token: String, _ request: SyncRequest) async throws -> SyncAnswer {
        let answer = try await service.synchronise(token: token, request)
        return try SyncAnswer(talkative(try JSONReader.read(answer.bytes)))
    }
}

/// Names and values that no catalogue has.
private struct WordMaker {
    private var generator: TestEnvironment

    init(seed: UInt64) { generator = TestEnvironment(seed: seed &+ 9_000) }

    mutating func name() -> String {
        "new_" + generator.bytes(6).map { String(UnicodeScalar(97 + $0 % 26)) }.joined()
    }

    mutating func value(depth: Int) -> JSONValue {
        let kind = Int(generator.bytes(1)[0]) % (depth == 0 ? 4 : 6)
        switch kind {
        case 0: return .text("tekst \u{1F50D} \"aanhaling\" \(generator.bytes(3))")
        case 1: return .integer(Int64(generator.bytes(1)[0]) * -7_000_000_000)
        case 2: return .bool(generator.bytes(1)[0] > 127)
        case 3: return .null
        case 4: return .array((0..<2).map { _ in value(depth: depth - 1) })
        default: return .members([(name(), value(depth: depth - 1)), (name(), .text(""))])
        }
    }
}
