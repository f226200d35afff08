import RecordModel
import SyncCore
import SyncProtocol
import SyncTestSupport
import Testing

/// What the service says of reports, and of what it says nothing.
@Suite struct AttestationTests {
    /// A record that police and Veilig Thuis share, with something closed on either side.
    private struct Scene {
        let world: TestWorld
        let police: Laptop
        let vt: Laptop
        let record: RecordOperation
        let shared: [RecordOperation]
        let closed: RecordOperation
        let vtOnly: RecordOperation

        init() async throws {
            world = try await TestWorld()
            (police, vt) = (try await world.police(), try await world.vt())
            record = police.newRecord()
            let joining = police.addParticipant("vt-fictiestad", "vt", in: record)
            let person = police.add("person", in: record, ["person_safety": "unsafe"])
            closed = police.add("info_item", in: record, partition: .policeOnly, ["text": "een"])
            try await police.sync([record, joining, person, closed])
            try await vt.sync()
            let seen = vt.add("person", in: record, ["person_safety": "safe"])
            vtOnly = vt.add("info_item", in: record, partition: .vtOnly, ["text": "twee"])
            try await vt.sync([seen, vtOnly])
            try await police.sync()
            shared = [record, joining, person, seen]
        }

        func request(
            _ operations: [RecordOperation], record: RecordID? = nil, others: [RecordID] = [],
            recipient: String = "om"
        ) -> AttestationRequest {
            let list = ReportedOperations(
                Dictionary(
                    operations.map { ($0.id, $0.headerDigest) }, uniquingKeysWith: { $1 }))
            return AttestationRequest(
                report: ReportSummary(
                    digest: SHA256Digest(of: "rapport".utf8),
                    record: record ?? self.record.header.record, otherRecords: others,
                    recipient: recipient, operationsDigest: list.digest,
                    operationCount: Int64(list.entries.count)),
                operations: list, epoch: 1, feed: Self.start)
        }

        static let start = FeedMark(position: 0, digest: FeedDigest.empty)

        /// What is found for a laptop that took in what it took in.
        func found(
            _ laptop: Laptop, _ request: AttestationRequest
        ) async throws -> ReportFindings {
            var request = request
            request.feed = FeedMark(position: laptop.cursor, digest: laptop.digest)
            return try await world.core.attest(token: laptop.token, request).findings
        }

        func code(_ laptop: Laptop, _ request: AttestationRequest) async -> SyncProblem.Code? {
            do { _ = try await world.core.attest(token: laptop.token, request) } catch {
                return (error as? SyncProblem)?.code
            }
            return nil
        }
    }

    @Test func itSaysWhichServiceAndLaptopAndWhenSignedWithTheKeyOfItsCertificates() async throws {
        let scene = try await Scene()
        let request = scene.request(scene.shared + [scene.closed])
        let said = try await scene.world.core.attest(token: scene.police.token, request)
        #expect(said.isSigned && said.report == request.report)
        #expect(said.findings == ReportFindings(held: 5, unknown: 0, further: 0))
        #expect(said.serviceKey == scene.police.certificate?.serviceKey)
        #expect(said.service == scene.world.core.identity.name && said.isPractice)
        #expect(said.replica == scene.police.id && said.unit == "bt-fictiestad")
        #expect(said.organisation == "police" && said.time == scene.world.environment.now)
    }

    @Test func nothingOutsideTheSightOfTheUnitIsToldNotEvenItsNumber() async throws {
        let scene = try await Scene()
        let shared = scene.request(scene.shared)
        let whole = ReportFindings(held: 4, unknown: 0, further: 0)
        // What the laptop has and left out of the report is not told either.
        for laptop in [scene.police, scene.vt] {
            #expect(try await scene.found(laptop, shared) == whole)
        }
        // Naming what it may not see says the same as naming what does not exist.
        let invented = scene.police.sign(
            Laptop.Draft { $0.record = scene.record.header.record },
            id: OperationID(replica: scene.vt.id, sequence: 99), previous: nil)
        for operation in [scene.vtOnly, invented] {
            #expect(
                try await scene.found(scene.police, scene.request(scene.shared + [operation]))
                    == ReportFindings(held: 4, unknown: 1, further: 0))
        }
        // More of what it may not see changes nothing.
        let more = scene.vt.add(
            "info_item", in: scene.record, partition: .vtOnly, ["text": "drie"])
        try await scene.vt.sync([more])
        #expect(try await scene.found(scene.police, shared) == whole)
    }

    @Test func whatCameInAndTheLaptopDidNotHaveIsFurther() async throws {
        let scene = try await Scene()
        let shared = scene.request(scene.shared)
        let later = scene.vt.add("person", in: scene.record, ["person_safety": "unknown"])
        let elsewhere = scene.vt.newRecord()
        try await scene.vt.sync([later, elsewhere])
        #expect(try await scene.found(scene.police, shared).further == 1)
        // Named although it was not taken in, it is held, and not further.
        let named = scene.request(scene.shared + [later])
        #expect(
            try await scene.found(scene.police, named)
                == ReportFindings(held: 5, unknown: 0, further: 0))
        try await scene.police.sync()
        #expect(try await scene.found(scene.police, shared).further == 0)
    }

    @Test func aPieceOfAnotherFeedIsNone() async throws {
        let scene = try await Scene()
        var request = scene.request(scene.shared)
        for mark in [
            FeedMark(position: 1, digest: SHA256Digest(of: [1])),
            FeedMark(position: 9_999, digest: FeedDigest.empty),
            FeedMark(position: scene.vt.cursor, digest: scene.vt.digest),
        ] {
            request.feed = mark
            #expect(await scene.code(scene.police, request) == .feedMismatch)
        }
        request = scene.request(scene.shared)
        request.epoch = 2
        #expect(await scene.code(scene.police, request) == .epochChanged)
    }

    @Test func anotherHeaderUnderTheSameIdIsNotHeld() async throws {
        let scene = try await Scene()
        let list = ReportedOperations([
            scene.record.id: SHA256Digest(of: "anders".utf8),
            scene.shared[1].id: scene.shared[1].headerDigest,
        ])
        let report = ReportSummary(
            digest: SHA256Digest(of: "rapport".utf8), record: scene.record.header.record,
            otherRecords: [], recipient: "om", operationsDigest: list.digest, operationCount: 2)
        let found = try await scene.found(
            scene.police,
            AttestationRequest(
                report: report, operations: list, epoch: 1, feed: Scene.start))
        #expect(found == ReportFindings(held: 1, unknown: 1, further: 0))
    }

    @Test func whatWasNotAcceptedOrNotSentYetIsNotHeld() async throws {
        let scene = try await Scene()
        let refused = scene.vt.write {
            scene.closed.edit(&$0)
            $0.values = ["text": "drie"]
        }
        try await scene.vt.sync([refused])
        let unsent = scene.vt.add("person", in: scene.record, ["person_safety": "unknown"])
        #expect(
            try await scene.found(scene.vt, scene.request(scene.shared + [refused, unsent]))
                == ReportFindings(held: 4, unknown: 2, further: 0))
    }

    @Test func operationsOfARecordThatIsNotNamedAreNotHeld() async throws {
        let scene = try await Scene()
        let other = scene.police.newRecord()
        try await scene.police.sync([other])
        let named = scene.shared + [other]
        #expect(try await scene.found(scene.police, scene.request(named)).unknown == 1)
        let both = scene.request(named, others: [other.header.record])
        #expect(
            try await scene.found(scene.police, both)
                == ReportFindings(held: 5, unknown: 0, further: 0))
        // Who may not look into the other record hears of nothing there.
        #expect(
            try await scene.found(scene.vt, both)
                == ReportFindings(held: 4, unknown: 1, further: 0))
    }

    @Test func aRecordOfOthersAndOneThatIsNotThereAnswerAlike() async throws {
        let scene = try await Scene()
        let stranger = try await scene.world.police("bt-voorbeeld")
        let mine = stranger.newRecord()
        for request in [
            scene.request(scene.shared),
            scene.request(scene.shared, record: mine.header.record),
        ] {
            var told: SyncProblem?
            do { _ = try await scene.world.core.attest(token: stranger.token, request) } catch {
                told = error as? SyncProblem
            }
            #expect(told == SyncProblem(.notFound, "there is no such record here"))
        }
        // One that takes part no longer hears nothing either.
        let joining = scene.shared[1]
        let ending = scene.police.write {
            joining.edit(&$0)
            $0.action = .remove(saw: [joining.citation])
            $0.reason = "klaar"
        }
        #expect(try await scene.police.sync([ending]).map(\.verdict) == [.accepted])
        #expect(await scene.code(scene.vt, scene.request(scene.shared)) == .notFound)
    }

    @Test(arguments: testCatalogue.roles.roles.values.map(\.code).sorted())
    func aRoleThatReadsNoRecordsGetsNothing(_ role: String) async throws {
        let scene = try await Scene()
        let roles = testCatalogue.roles.roles
        guard let organisation = roles[role]?.organisations.first(where: { $0 == "police" })
        else { return }
        let laptop = try await scene.world.laptop("bt-fictiestad", role: role)
        try await laptop.sync()
        let code = await scene.code(laptop, scene.request(scene.shared))
        // Whoever has a feed with it may ask; nobody else.
        let reads = laptop.received.contains(scene.record.id)
        #expect((code == nil) == reads, "\(role) of \(organisation)")
    }

    @Test func aRevokedLaptopGetsNothing() async throws {
        let scene = try await Scene()
        try await scene.world.core.revoke(scene.police.id, reason: .left)
        #expect(await scene.code(scene.police, scene.request([])) == .unauthorised)
        try await scene.police.open()
        #expect(await scene.code(scene.police, scene.request([])) == .revoked)
    }

    @Test func tooManyInAMinuteWaitAndOnlyTheirOwn() async throws {
        let scene = try await Scene()
        let request = scene.request(scene.shared)
        for _ in 0..<AttemptLimit.attestations.burstCount {
            #expect(await scene.code(scene.police, request) == nil)
        }
        #expect(await scene.code(scene.police, request) == .tooMany)
        #expect(await scene.code(scene.vt, request) == nil)
        scene.world.environment.advance(seconds: 61)
        #expect(await scene.code(scene.police, request) == nil)
    }

    @Test func itStandsInTheAuditTrailWithDigestsAndCodesOnly() async throws {
        let scene = try await Scene()
        _ = try await scene.found(scene.police, scene.request(scene.shared))
        var query = AuditQuery()
        query.action = .reportAttested
        let rows = try await scene.world.core.audit(query, countMax: 10).rows.compactMap(\.entry)
        #expect(rows.map(\.object) == [.record(scene.record.header.record)])
        #expect(rows.first?.caller.unit == "bt-fictiestad")
        #expect(
            rows.first?.details == [
                "report": SHA256Digest(of: "rapport".utf8).hex, "recipient": "om", "held": "4",
                "unknown": "0", "further": "0",
            ])
    }

    @Test func itChangesNothingElse() async throws {
        let scene = try await Scene()
        let before = (scene.police.cursor, scene.police.digest)
        _ = try await scene.found(scene.police, scene.request(scene.shared))
        try await scene.police.sync()
        #expect(scene.police.cursor == before.0 && scene.police.digest == before.1)
        #expect(try await scene.world.core.check() == [])
    }

    /// What a body may say, and what not.
    @Test func aForgedDigestOrCountIsNoRequest() async throws {
        let scene = try await Scene()
        let good = scene.request(scene.shared).json
        #expect(throws: Never.self) { try AttestationRequest(good) }
        func changed(_ name: String, _ value: JSONValue) -> JSONValue {
            .members(
                (good.objectValue?.members ?? []).map {
                    ($0.key.string, $0.key.string == name ? value : $0.value)
                })
        }
        let record = JSONValue.text(scene.record.header.record.text)
        let many = JSONValue.array(
            [JSONValue](repeating: .null, count: SyncLimit.attestedOperationCountMax + 1))
        let records = JSONValue.array(
            [JSONValue](repeating: record, count: SyncLimit.attestedRecordCountMax + 1))
        for (name, value, code) in [
            ("operationsDigest", .text(SHA256Digest(of: [1]).hex), .malformed),
            ("operationCount", .integer(3), .malformed),
            ("operationCount", .integer(-1), .malformed),
            ("operations", .array((good["operations"]?.arrayValue ?? []).reversed()), .malformed),
            ("operations", .null, .malformed), ("operations", many, .tooLarge),
            ("otherRecords", .array([record]), .malformed), ("otherRecords", records, .tooLarge),
            ("recipient", "Jan de Vries", .malformed), ("recipient", "", .malformed),
            ("reportDigest", "x", .malformed), ("record", "x", .malformed),
        ] as [(String, JSONValue, SyncProblem.Code)] {
            let problem = #expect(throws: SyncProblem.self, "\(name)") {
                try AttestationRequest(changed(name, value))
            }
            #expect(problem?.code == code, "\(name)")
            #expect(problem?.detail.contains("Jan") != true)
        }
    }
}
