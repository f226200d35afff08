import RecordModel
import Testing

@testable import HandoverReport

@Suite("What a service said of a report")
struct AttestedReportTests {
    private static func examined(_ bytes: [UInt8]) throws -> ExaminedReport {
        guard case .sound(let report) = ReportVerifier.examine(bytes) else {
            throw CatalogueProblem("not sound: \(ReportVerifier.examine(bytes))")
        }
        return report
    }

    @Test("It stands beside the digest, which stays the same", arguments: SealedForm.allCases)
    func beside(form: SealedForm) throws {
        let sample = try SealedSample()
        let bytes = try sample.bytes(form)
        let attestation = try sample.attestation(bytes)
        let attested = try Self.examined(try ReportSeal.attested(bytes, by: attestation))
        #expect(attested.attestation == attestation)
        #expect(attested.digest == (try Self.examined(bytes).digest))
    }

    @Test("Said of another report it does not fit", arguments: SealedForm.allCases)
    func another(form: SealedForm) throws {
        let (one, other) = (try SealedSample(), try SealedSample(recipient: "zsm"))
        let said = try one.attestation(try one.bytes(form))
        let bytes = try other.bytes(form == .csv || form == .pdf ? form : .markdown)
        #expect(throws: ReportSealProblem(code: .otherReport)) {
            try ReportSeal.attested(bytes, by: said)
        }
        guard form == .markdown else { return }
        let line =
            "<!-- samenop-report-attestation: \(Base64URL.encode(said.json.canonicalBytes)) -->\n"
        #expect(ReportVerifier.examine(bytes + Array(line.utf8)) == .altered(.otherReport))
    }

    @Test("With other numbers, or signed for another purpose, it is void")
    func forged() throws {
        let sample = try SealedSample()
        let bytes = try sample.bytes(.markdown)
        let said = try sample.attestation(bytes, held: 1, further: 4)
        func examine(_ json: JSONValue) -> ReportVerifier.Examination {
            let value = Base64URL.encode(json.canonicalBytes)
            return ReportVerifier.examine(
                bytes + Array("<!-- samenop-report-attestation: \(value) -->\n".utf8))
        }
        guard case .sound = examine(said.json) else {
            Issue.record("what was said is not sound by itself")
            return
        }
        func changed(_ name: String, _ value: JSONValue) -> JSONValue {
            .members(
                (said.json.objectValue?.members ?? []).map {
                    ($0.key.string, $0.key.string == name ? value : $0.value)
                })
        }
        for (name, value) in [
            ("held", .integer(3)), ("unknown", .integer(0)), ("further", .integer(0)),
            ("practice", .bool(false)), ("service", "service-ander"), ("unit", "ander-team"),
            ("time", "2026-02-11T15:35:00Z"),
        ] as [(String, JSONValue)] {
            #expect(examine(changed(name, value)) == .altered(.attestation), "\(name)")
        }
        #expect(examine(.members([])) == .altered(.attestation))
        let key = try #require(SealedSample.key)
        let body = said.json.objectValue?.members.filter { $0.key.string != "signature" } ?? []
        let other = try key.sign(
            SigningPurpose.statement.message(
                JSONValue.members(body.map { ($0.key.string, $0.value) }).canonicalBytes))
        #expect(
            examine(changed("signature", .text(Base64URL.encode(other))))
                == .altered(.attestation))
    }

    @Test("It can be taken out; then less is proven, and the report says so")
    func takenOut() throws {
        let sample = try SealedSample()
        let (bytes, attested) = (try sample.bytes(.html), try sample.attested(.html))
        let text = String(decoding: attested, as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let without = lines.filter { !$0.contains("samenop-report-attestation") }
            .joined(separator: "\n")
        #expect(Array(without.utf8) == bytes)
        let (proven, unproven) = ReportProof.of(try Self.examined(bytes), knownKey: nil)
        #expect(proven == [.unchanged])
        #expect(unproven.contains(.existedThen) && unproven.contains(.everythingHeld))
    }

    @Test("What is proven follows what the service found, and only the one that was joined proves")
    func proofs() throws {
        let key = try #require(SealedSample.key).publicKey
        func proofs(
            _ said: ReportAttestation, _ bytes: [UInt8], _ known: VerifyingKey?
        ) throws -> Set<ReportProof> {
            let report = try Self.examined(try ReportSeal.attested(bytes, by: said))
            let (proven, unproven) = ReportProof.of(report, knownKey: known)
            #expect(Set(proven).isDisjoint(with: unproven))
            #expect(unproven.contains(.real) == said.isPractice)
            for always in [ReportProof.maker, .madeThen, .nothingLeftOut, .truth] {
                #expect(unproven.contains(always))
            }
            return Set(proven)
        }
        for isPractice in [true, false] {
            let sample = try SealedSample(isPractice: isPractice)
            let bytes = try sample.bytes(.json)
            let whole = try sample.attestation(bytes)
            let all = ReportProof.saidByService.union([.unchanged])
            #expect(try proofs(whole, bytes, key) == all)
            let partly = try sample.attestation(bytes, held: 2, further: 5)
            #expect(
                try proofs(partly, bytes, key)
                    == all.subtracting([.everythingHeld, .nothingFurther]))
            // Anybody can make a key: with another one nothing that it signs is proven.
            let stranger = try #require(SigningKey(seed: [UInt8](repeating: 9, count: 32)))
            for known in [nil, stranger.publicKey] {
                #expect(try proofs(whole, bytes, known) == [.unchanged])
                #expect(try proofs(partly, bytes, known) == [.unchanged])
            }
        }
    }

    @Test("That this laptop made it is told where it can be known")
    func issuedHere() throws {
        let report = try Self.examined(try SealedSample().bytes(.markdown))
        func both(_ isIssuedHere: Bool?) -> (Bool, Bool) {
            let (proven, unproven) = ReportProof.of(
                report, knownKey: nil, isIssuedHere: isIssuedHere)
            return (proven.contains(.issuedHere), unproven.contains(.issuedHere))
        }
        #expect(both(true) == (true, false))
        #expect(both(false) == (false, true))
        #expect(both(nil) == (false, false))
    }

    @Test("A word of before the report was made, or of another kind of store, does not fit")
    func contradicted() throws {
        let sample = try SealedSample()
        let bytes = try sample.bytes(.markdown)
        func examine(_ said: ReportAttestation) -> ReportVerifier.Examination {
            let value = Base64URL.encode(said.json.canonicalBytes)
            return ReportVerifier.examine(
                bytes + Array("<!-- samenop-report-attestation: \(value) -->\n".utf8))
        }
        for seconds in [-300, 0, 86_400] as [Int64] {
            guard case .sound = examine(try sample.attestation(bytes, secondsLater: seconds))
            else {
                Issue.record("\(seconds) seconds later is not sound")
                continue
            }
        }
        let early = try sample.attestation(bytes, secondsLater: -301)
        #expect(examine(early) == .altered(.beforeMade))
        let real = try sample.attestation(bytes, isPractice: false)
        #expect(examine(real) == .altered(.practice))
        #expect(throws: ReportSealProblem(code: .otherReport)) {
            try ReportSeal.attested(bytes, by: real)
        }
    }

    @Test("What a report said of itself before it told whether it is fictional is still read")
    func olderFacts() throws {
        let facts = SealFacts(try SealedSample().model, as: .csv)
        let bytes = try #require(Base64URL.decode(facts.lineValue))
        let json = try JSONReader.read(bytes)
        let members = json.objectValue?.members.filter { $0.key.string != "practice" } ?? []
        func line(_ more: [(String, JSONValue)]) -> String {
            Base64URL.encode(
                JSONValue.members(members.map { ($0.key.string, $0.value) } + more).canonicalBytes)
        }
        #expect(facts.isPractice == true)
        let older = try #require(SealFacts(lineValue: line([])))
        #expect(older.isPractice == nil && older.record == facts.record)
        #expect(SealFacts(lineValue: line([("practice", "true")])) == nil)
    }

    @Test("What came after a report is counted, in every form", arguments: SealedForm.allCases)
    func newer(form: SealedForm) throws {
        let sample = try SealedSample()
        let report = try Self.examined(try sample.bytes(form))
        let entries = sample.model.provenance.operations.entries
        let digests = Dictionary(
            uniqueKeysWithValues: entries.map { ($0.operation, $0.headerDigest) })
        func count(_ change: (inout [OperationID: SHA256Digest]) -> Void) -> Int {
            var now = digests
            change(&now)
            return report.newerCount(in: ReportedOperations(now))
        }
        let digest = SHA256Digest(of: [9])
        let replica = entries[0].operation.replica
        let other = try #require(ReplicaID(String(repeating: "q", count: 26)))
        #expect(count { _ in } == 0)
        #expect(count { $0[OperationID(replica: replica, sequence: 3)] = digest } == 1)
        #expect(
            count {
                $0[OperationID(replica: replica, sequence: 5)] = digest
                $0[OperationID(replica: other, sequence: 1)] = digest
            } == 2)
        // Something earlier that was opened since.
        let late = OperationID(replica: entries[2].operation.replica, sequence: 3)
        #expect(count { $0[late] = digest } == 1)
        #expect(
            count {
                $0[late] = digest
                $0[OperationID(replica: other, sequence: 1)] = digest
            } == 2)
        // Less than there was: it is another list, so not up to date.
        #expect(count { $0[entries[2].operation] = nil } == (form == .json ? 0 : 1))
    }

    @Test("An attested report fits its schema")
    func schema() throws {
        let model = try ClosedRecord().report(for: "om").model
        let bytes = JSONRenderer.render(model).canonicalBytes
        let sample = try SealedSample()
        let attested = try ReportSeal.attested(bytes, by: try sample.attestation(bytes))
        let check = SchemaCheck(
            try JSONReader.read(ProductData.text("json-schema/report.schema.json")))
        #expect(check.problems(try JSONReader.read(attested)) == [])
    }

    @Test("Section 26 tells up to where each laptop's edits are in it, without digests of each")
    func section26() throws {
        let model = try ReportWorld.report(try JointVisit().input())
        let heads = model.provenance.chainHeads
        #expect(heads.count == 2 && heads.allSatisfy(\.isWhole))
        let words = model.words(in: 26)
        for head in heads {
            #expect(words.contains("\(head.last.operation.replica.text.prefix(8)) | "))
            #expect(!words.contains(head.last.headerDigest.hex))
        }
        // For another recipient edits are left out: it shows, and not which.
        let cut = try ClosedRecord().report(for: "zsm").model
        #expect(cut.provenance.chainHeads.contains { !$0.isWhole })
    }
}
