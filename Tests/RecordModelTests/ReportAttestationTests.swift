import RecordModel
import Testing

/// What a service signs of a report, as it stands in the file and on the wire.
@Suite struct ReportAttestationTests {
    private let key: SigningKey
    private let attestation: ReportAttestation
    private let operations: ReportedOperations

    init() throws {
        let key = try #require(SigningKey(seed: [UInt8](repeating: 7, count: 32)))
        self.key = key
        let replica = key.publicKey.replica
        operations = ReportedOperations([
            OperationID(replica: replica, sequence: 10): SHA256Digest(of: [10]),
            OperationID(replica: replica, sequence: 2): SHA256Digest(of: [2]),
        ])
        let time = try #require(Instant("2026-02-10T16:35:00Z"))
        attestation = try ReportAttestation(
            ReportSummary(
                digest: SHA256Digest(of: [1]),
                record: try #require(RecordID("0f7d4c1e-58a2-8b3c-9d4e-5f6a7b8c9d0e")),
                otherRecords: [], recipient: "om", operationsDigest: operations.digest,
                operationCount: 2),
            ReportFindings(held: 1, unknown: 1, further: 4), service: "service-oefen",
            isPractice: true,
            asked: try ReplicaCertificate(
                key: key.publicKey, organisation: "police", unit: "basisteam-fictiestad",
                role: "field_officer", author: "p-017", issuedAt: time,
                serviceKey: key.publicKey, sign: key.sign),
            time: time, serviceKey: key.publicKey, sign: key.sign)
    }

    @Test func itReadsBackAndOnlyAsItWasSigned() throws {
        let read = try #require(ReportAttestation(attestation.json))
        #expect(read == attestation && read.isSigned)
        for member in attestation.json.objectValue?.members ?? [] {
            let members = (attestation.json.objectValue?.members ?? []).map {
                ($0.key.string, $0.value)
            }
            let lacking = JSONValue.members(members.filter { $0.0 != member.key.string })
            #expect(ReportAttestation(lacking) == nil, "\(member.key.string)")
        }
        let more = (attestation.json.objectValue?.members ?? []).map { ($0.key.string, $0.value) }
        #expect(ReportAttestation(.members(more + [("extra", .null)])) == nil)
        #expect(ReportAttestation(nil) == nil && ReportAttestation(.null) == nil)
    }

    /// The words are a contract: whoever wants to check a report without this product reads these.
    @Test func itsWordsStayAsTheyAre() {
        let text = attestation.json.canonicalText
        let expected = #"""
            {"format":"samenop-report-attestation-1","further":4,"held":1,"operationCount":2,\#
            "operationsDigest":"\#(operations.digest.hex)","organisation":"police",\#
            "otherRecords":[],"practice":true,"recipient":"om",\#
            "record":"0f7d4c1e-58a2-8b3c-9d4e-5f6a7b8c9d0e",\#
            "replica":"\#(key.publicKey.replica.text)",\#
            "reportDigest":"4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a",\#
            "service":"service-oefen","serviceKey":"\#(Base64URL.encode(key.publicKey.bytes))",\#
            "signature":"\#(Base64URL.encode(attestation.signature))",\#
            "time":"2026-02-10T16:35:00Z","unit":"basisteam-fictiestad","unknown":1}
            """#
        #expect(text == expected)
        let signed = JSONValue.members(
            (attestation.json.objectValue?.members ?? []).map { ($0.key.string, $0.value) }
                .filter { $0.0 != "signature" })
        let message = Array("samenop-report-attestation-1".utf8) + [0] + signed.canonicalBytes
        #expect(key.publicKey.isValid(attestation.signature, of: message))
    }

    @Test func operationsStandInOneOrderAndNoneTwice() throws {
        #expect(operations.entries.map(\.operation.sequence) == [2, 10])
        #expect(ReportedOperations(operations.json) == operations)
        let values = operations.json.arrayValue ?? []
        for wrong in [
            Array(values.reversed()), values + values.suffix(1), values + [.null],
            [.members([("operation", "x"), ("headerDigest", "y")])],
        ] {
            #expect(ReportedOperations(.array(wrong)) == nil)
        }
        #expect(ReportedOperations([:]).digest == SHA256Digest(of: "[]".utf8))
    }
}
