import RecordModel
import Testing

@testable import HandoverReport

/// A small report in every form in which it is sealed.
struct SealedSample {
    static let key = SigningKey(seed: [UInt8](repeating: 7, count: 32))
    /// Trailers as they end a PDF: with a table of references, and with a stream of them.
    static let pdfEnds = [
        "trailer\n<< /Size 1 >>\nstartxref\n57\n%%EOF\n", "endobj\nstartxref\r\n9\r\n%%EOF",
    ]

    let model: HandoverReportModel

    init(
        recipient: String = "om", words: String = "Persoon A is veilig.", isPractice: Bool = true
    ) throws {
        let replica = try #require(ReplicaID(String(repeating: "p", count: 26)))
        let other = try #require(ReplicaID(String(repeating: "v", count: 26)))
        let digests = Dictionary(
            uniqueKeysWithValues: [(replica, 1), (replica, 2), (other, 7)].map {
                (
                    OperationID(replica: $0.0, sequence: $0.1),
                    SHA256Digest(of: "\($0.0) \($0.1)".utf8)
                )
            })
        let operations = ReportedOperations(digests)
        model = HandoverReportModel(
            request: ReportRequest(
                recipient: recipient, purpose: "overdracht",
                madeAt: try #require(Instant("2026-02-10T16:35:00+01:00")), madeBy: "p-017",
                organisation: "police", appVersion: "0.1.0", isPractice: isPractice),
            record: try #require(RecordID(ReportWorld.record)), recordName: "maan-kievit-12",
            title: "Overdracht", statusNotice: "Tussenrapport.", statusWord: "TUSSENRAPPORT",
            sections: [
                ReportSection(
                    number: 1, key: "heading", heading: "Kop", blocks: [.paragraph(words)])
            ],
            withheld: [],
            provenance: ReportProvenance(
                operations: operations,
                chainHeads: ReportChainHead.heads(of: operations) { _ in "police" },
                otherRecords: [], recordDigest: SHA256Digest(of: "dossier".utf8),
                catalogue: "2026.1", operationCount: 3),
            actions: [])
    }

    static func pdf(_ words: String, end: String = pdfEnds[0]) -> [UInt8] {
        Array("%PDF-1.7\n1 0 obj\n(\(words))\nendobj\nxref\n0 1\n\(end)".utf8)
    }

    func bytes(_ form: SealedForm) throws -> [UInt8] {
        switch form {
        case .markdown: Array(MarkdownRenderer.render(model).utf8)
        case .html: Array(HTMLRenderer.render(model).utf8)
        case .json: JSONRenderer.render(model).canonicalBytes
        case .csv: ReportSeal.sealedTable("wie,wat\r\npolitie,bellen\r\n", model)
        case .pdf: try ReportSeal.sealedPDF(Self.pdf("een"), model)
        }
    }

    func attestation(
        _ bytes: [UInt8], held: Int64 = 3, further: Int64 = 0, isPractice: Bool? = nil,
        secondsLater: Int64 = 0
    ) throws -> ReportAttestation {
        let key = try #require(Self.key)
        guard case .sound(let report) = ReportVerifier.examine(bytes), let facts = report.facts
        else { throw CatalogueProblem("the sample is not sound") }
        let certificate = try ReplicaCertificate(
            key: key.publicKey, organisation: "police", unit: "basisteam-fictiestad",
            role: "field_officer", author: "p-017", issuedAt: facts.madeAt,
            serviceKey: key.publicKey, sign: key.sign)
        return try ReportAttestation(
            facts.summary(report.digest),
            ReportFindings(held: held, unknown: 3 - held, further: further),
            service: "service-oefen", isPractice: isPractice ?? facts.isPractice ?? true,
            asked: certificate,
            time: Instant(milliseconds: facts.madeAt.milliseconds + secondsLater * 1_000),
            serviceKey: key.publicKey, sign: key.sign)
    }

    func attested(_ form: SealedForm) throws -> [UInt8] {
        let bytes = try bytes(form)
        return try ReportSeal.attested(bytes, by: try attestation(bytes))
    }
}

@Suite("The seal of a report")
struct SealTests {
    private static func isSound(_ bytes: [UInt8]) -> Bool {
        if case .sound = ReportVerifier.examine(bytes) { true } else { false }
    }

    private static func report(_ bytes: [UInt8]) throws -> ExaminedReport {
        guard case .sound(let report) = ReportVerifier.examine(bytes) else {
            throw CatalogueProblem("not sound: \(ReportVerifier.examine(bytes))")
        }
        return report
    }

    @Test("Every form tells what it is from its bytes alone", arguments: SealedForm.allCases)
    func tells(form: SealedForm) throws {
        let sample = try SealedSample()
        let report = try Self.report(try sample.bytes(form))
        #expect(report.form == form)
        #expect(report.attestation == nil)
        #expect(report.facts == SealFacts(sample.model, as: form))
        #expect(report.facts?.recipient == "om" && report.facts?.operationCount == 3)
        #expect(report.facts?.heads.map(\.sequence) == [2, 7])
        #expect((report.operations != nil) == (form == .json))
    }

    @Test(
        "Any byte that changes is found, also in what a service said",
        arguments: SealedForm.allCases)
    func everyByte(form: SealedForm) throws {
        let sample = try SealedSample()
        for bytes in [try sample.bytes(form), try sample.attested(form)] {
            #expect(Self.isSound(bytes))
            for index in bytes.indices {
                var changed = bytes
                changed[index] ^= 1 << (index % 8)
                let isSound = Self.isSound(changed)
                #expect(!isSound, "byte \(index) of \(form)")
            }
        }
    }

    @Test("What is cut off or added is found", arguments: SealedForm.allCases)
    func cutOrAdded(form: SealedForm) throws {
        let sample = try SealedSample()
        let plain = try sample.bytes(form)
        for bytes in [plain, try sample.attested(form)] {
            // Without the line with what a service said it is the report of before that.
            for count in 0..<bytes.count where count != plain.count {
                let isSound = Self.isSound(Array(bytes.prefix(count)))
                #expect(!isSound, "\(form) cut at \(count)")
            }
            for added in ["\n", " ", "x", "\r\n", "\u{0}"] {
                #expect(!Self.isSound(bytes + Array(added.utf8)), "\(form) with \(added)")
                #expect(!Self.isSound(Array(added.utf8) + bytes))
            }
            #expect(!Self.isSound(bytes + bytes))
        }
    }

    @Test("A later version put behind a PDF is found", arguments: SealedSample.pdfEnds)
    func incrementalUpdate(end: String) throws {
        let sample = try SealedSample()
        let sealed = try ReportSeal.sealedPDF(SealedSample.pdf("een", end: end), sample.model)
        let update =
            "2 0 obj\n(twee)\nendobj\nxref\n0 1\ntrailer\n<< /Prev 57 >>\nstartxref\n99\n%%EOF\n"
        for bytes in [sealed, sealed + Array("\n".utf8)] {
            #expect(ReportVerifier.examine(bytes + Array(update.utf8)) == .altered(.digest))
        }
        // Also with the lines of the seal copied to the new end.
        let text = String(decoding: sealed, as: UTF8.self)
        let lines = text.split(separator: "\n").filter { $0.hasPrefix("%samenop-") }
        let copied = update.replacing(
            "startxref", with: lines.joined(separator: "\n") + "\nstartxref")
        #expect(ReportVerifier.examine(sealed + Array(copied.utf8)) == .altered(.digest))
    }

    @Test("The seal of a PDF moves no byte before it", arguments: SealedSample.pdfEnds)
    func offsets(end: String) throws {
        let plain = SealedSample.pdf("een", end: end)
        let sealed = try ReportSeal.sealedPDF(plain, try SealedSample().model)
        let text = String(decoding: plain, as: UTF8.self)
        let start = try #require(text.range(of: "startxref"))
        let tail = Array(text[start.lowerBound...].utf8)
        #expect(sealed.starts(with: plain.dropLast(tail.count)))
        #expect(sealed.suffix(tail.count).elementsEqual(tail))
        let between = sealed.dropFirst(plain.count - tail.count).dropLast(tail.count)
        let lines = between.split(separator: UInt8(ascii: "\n"))
        #expect(lines.count == 2 && lines.allSatisfy { $0.first == UInt8(ascii: "%") })
    }

    @Test("What is no whole PDF is not sealed, and nothing twice")
    func refused() throws {
        let model = try SealedSample().model
        func code(_ bytes: [UInt8]) -> ReportSealProblem.Code? {
            do throws(ReportSealProblem) { _ = try ReportSeal.sealedPDF(bytes, model) } catch {
                return error.code
            }
            return nil
        }
        let pdf = SealedSample.pdf("een")
        #expect(code([]) == .notAPDF)
        #expect(code(Array(pdf.dropLast(3))) == .notAPDF)
        #expect(code(pdf + Array("rest".utf8)) == .notAPDF)
        #expect(code(Array("%PDF-1.7\n<< /Linearized 1 >>\n".utf8) + pdf) == .linearised)
        #expect(code(try ReportSeal.sealedPDF(pdf, model)) == .sealedBefore)
        // Words of the record that look like a seal are no seal.
        #expect(code(SealedSample.pdf("%samenop-report-digest: 00")) == nil)
    }

    @Test("A seal of another report does not fit", arguments: [SealedForm.markdown, .csv, .pdf])
    func swapped(form: SealedForm) throws {
        let words = ["een", "twee"]
        let samples = try words.map { try SealedSample(words: $0) }
        let sealed = try zip(words, samples).map { words, sample in
            form == .pdf
                ? try ReportSeal.sealedPDF(SealedSample.pdf(words), sample.model)
                : form == .csv
                    ? ReportSeal.sealedTable("wie,wat\n\(words),bellen\n", sample.model)
                    : try sample.bytes(form)
        }
        func digest(_ bytes: [UInt8]) throws -> [UInt8] {
            Array(try Self.report(bytes).digest.hex.utf8)
        }
        let (one, other) = (try digest(sealed[0]), try digest(sealed[1]))
        #expect(one != other)
        let text = String(decoding: sealed[0], as: UTF8.self)
            .replacing(
                String(decoding: one, as: UTF8.self), with: String(decoding: other, as: UTF8.self))
        #expect(ReportVerifier.examine(Array(text.utf8)) == .altered(.digest))
    }

    @Test("The end of a line is that of the table", arguments: ["\n", "\r\n"])
    func lineEnds(end: String) throws {
        let sample = try SealedSample()
        let table = ReportSeal.sealedTable("wie,wat\(end)politie,bellen\(end)", sample.model)
        #expect(try Self.report(table).form == .csv)
        let rows = String(decoding: table, as: UTF8.self)
            .split(separator: end, omittingEmptySubsequences: false)
        #expect(rows.count == 5 && rows[2].hasPrefix("# ") && rows[3].hasPrefix("# "))
        #expect(rows[2...3].allSatisfy { !$0.contains(",") && !$0.contains("\"") })
    }

    @Test("JSON that says the same in another way is not as it was made")
    func otherSpelling() throws {
        let bytes = try SealedSample().bytes(.json)
        let text = String(decoding: bytes, as: UTF8.self)
        for other in [
            text.replacing("\":\"", with: "\": \""), text.replacing("Kop", with: "\\u004bop"),
            text + "\n",
        ] {
            #expect(ReportVerifier.examine(Array(other.utf8)) == .altered(.digest))
        }
    }

    @Test("A file that was encrypted as a whole has to be opened first")
    func encrypted() {
        for start in ["age-encryption.org/v1\n-> X25519", "-----BEGIN PGP MESSAGE-----\n"] {
            #expect(ReportVerifier.examine(Array(start.utf8)) == .encrypted)
        }
    }

    @Test("Reports of before they said what they are still verify")
    func older() throws {
        let body = "<!-- samenop-report-1 -->\n# Overdracht\n"
        let digest = SHA256Digest(of: body.utf8)
        let report = try Self.report(
            Array("\(body)<!-- samenop-report-digest: \(digest.hex) -->\n".utf8))
        #expect(report.form == .markdown && report.facts == nil && report.digest == digest)
    }
}
