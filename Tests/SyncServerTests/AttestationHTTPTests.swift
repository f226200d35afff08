import RecordModel
import SyncCore
import SyncProtocol
import SyncServer
import SyncTestSupport
import Testing

/// The call about reports over HTTP, and what it is counted from in every storage.
@Suite struct AttestationHTTPTests {
    static func request(
        _ operations: [RecordOperation], record: RecordID, recipient: String = "om"
    ) -> AttestationRequest {
        let list = ReportedOperations(
            Dictionary(operations.map { ($0.id, $0.headerDigest) }, uniquingKeysWith: { $1 }))
        return AttestationRequest(
            report: ReportSummary(
                digest: SHA256Digest(of: "rapport".utf8), record: record, otherRecords: [],
                recipient: recipient, operationsDigest: list.digest,
                operationCount: Int64(list.entries.count)),
            operations: list, epoch: 1, feed: start)
    }

    static let start = FeedMark(position: 0, digest: FeedDigest.empty)

    @Test func whatTheServiceSaysComesOverTheWireAsItWasSigned() async throws {
        try await LiveService.run { service in
            let laptop = try await service.laptop()
            let record = laptop.newRecord()
            let person = laptop.add("person", in: record, ["person_safety": "unknown"])
            try await laptop.sync([record, person])
            let request = Self.request([record], record: record.header.record)
            let said = try await service.attest(token: laptop.token, request)
            #expect(said.isSigned && said.report == request.report)
            #expect(said.findings == ReportFindings(held: 1, unknown: 0, further: 1))
            #expect(said.serviceKey == laptop.certificate?.serviceKey)
        }
    }

    /// The longest list that may be asked about, in one body and well within a laptop's patience.
    @Test func tenThousandOperationsGoInOneCall() async throws {
        try await LiveService.run { service in
            let laptop = try await service.laptop()
            let record = laptop.newRecord()
            try await laptop.sync([record])
            var digests = [record.id: record.headerDigest]
            for number in 2...10_000 as ClosedRange<Int64> {
                digests[OperationID(replica: laptop.id, sequence: number)] = record.headerDigest
            }
            let list = ReportedOperations(digests)
            let request = AttestationRequest(
                report: ReportSummary(
                    digest: SHA256Digest(of: [1]), record: record.header.record, otherRecords: [],
                    recipient: "om", operationsDigest: list.digest, operationCount: 10_000),
                operations: list, epoch: 1, feed: Self.start)
            let said = try await service.attest(token: laptop.token, request)
            #expect(said.findings == ReportFindings(held: 1, unknown: 9_999, further: 0))
        }
    }

    @Test func aRecordOfAnotherAndOneOfNobodyGetTheSameAnswerToTheByte() async throws {
        try await LiveService.run { service in
            let scene = try await HostileScene(service)
            var answers: Set<[UInt8]> = []
            for text in [scene.record.header.record.text, "00000000-0000-8000-8000-000000000000"] {
                let request = Self.request([scene.record], record: try #require(RecordID(text)))
                let answer = try await service.send(
                    .post, "/v1/report-attestations", request.json.canonicalBytes,
                    token: scene.stranger.token)
                #expect(answer.status == 404)
                answers.insert(answer.body)
            }
            #expect(answers.count == 1)
        }
    }

    @Test(arguments: StorageTwin.allCases)
    func whatAUnitMaySeeOfARecordIsWhatStandsInItsFeedAndIsNotHollow(
        _ twin: StorageTwin
    ) async throws {
        let storage = try twin.make()
        let world = try await TestWorld(storage)
        let (police, vt) = (try await world.police(), try await world.vt())
        let record = police.newRecord()
        let joining = police.addParticipant("vt-fictiestad", "vt", in: record)
        let closed = police.add("info_item", in: record, partition: .policeOnly, ["text": "een"])
        let other = police.newRecord()
        try await police.sync([record, joining, closed, other])
        func seen(_ unit: String) async throws -> Set<OperationID> {
            let id = record.header.record
            return try await storage.read {
                Set(try $0.feedOperations(unit, of: id).keys.map(\.operation))
            }
        }
        #expect(try await seen("bt-fictiestad") == [record.id, joining.id, closed.id])
        #expect(try await seen("vt-fictiestad") == [record.id, joining.id])
        #expect(try await seen("bt-voorbeeld").isEmpty)
        let ending = police.write {
            joining.edit(&$0)
            $0.action = .remove(saw: [joining.citation])
            $0.reason = "klaar"
        }
        try await police.sync([ending])
        #expect(try await seen("vt-fictiestad").isEmpty)
        #expect(try await vt.sync([]).isEmpty)
        let id = record.header.record
        for (entry, position) in try await storage.read({
            try $0.feedOperations("bt-fictiestad", of: id)
        }) {
            let reference = FeedReference.operation(entry.operation, entry.headerDigest)
            let stands = try await storage.read {
                try $0.feedPosition("bt-fictiestad", of: reference)
            }
            #expect(stands == position)
        }
    }
}
