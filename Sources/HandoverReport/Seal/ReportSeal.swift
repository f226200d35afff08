import RecordModel

/// Seals a report: one way for every form.
///
/// The digest is over all bytes of the file but the line, or the member, that holds it, and the one
/// with what a service said of it. In a PDF these lines are comments between the last trailer and
/// `startxref`: no offset changes, and a PDF that is encrypted is sealed after that.
package enum ReportSeal {
    /// A text form with its seal: what it says of itself, and the digest of everything before.
    static func sealed(
        _ text: String, as form: SealedForm, _ model: HandoverReportModel
    ) -> String {
        let end = text.hasSuffix("\r\n") ? "\r\n" : "\n"
        let body = text.utf8.last == UInt8(ascii: "\n") ? text : text + end
        let facts = SealLine.facts.text(SealFacts(model, as: form).lineValue, form) + end
        let digest = SHA256Digest(of: (body + facts).utf8)
        return body + facts + SealLine.digest.text(digest.hex, form) + end
    }

    /// The JSON form with the digest of everything else in it.
    static func sealed(_ members: [(String, JSONValue)]) -> JSONValue {
        let digest = SHA256Digest(of: JSONValue.members(members).canonicalBytes)
        return .members(members + [(ReportDigest.key, .text(digest.hex))])
    }

    /// A table of comma-separated values, sealed: the last lines are comments, `# …`.
    ///
    /// - Parameter text: The table; its lines end with CRLF or with LF.
    package static func sealedTable(_ text: String, _ model: HandoverReportModel) -> [UInt8] {
        Array(sealed(text, as: .csv, model).utf8)
    }

    /// A PDF, sealed. Encrypt it before.
    ///
    /// - Throws: ``ReportSealProblem``.
    package static func sealedPDF(
        _ bytes: [UInt8], _ model: HandoverReportModel
    ) throws(ReportSealProblem) -> [UInt8] {
        guard let end = PDFEnd(bytes) else { throw ReportSealProblem(code: .notAPDF) }
        guard !Bytes.contains("/Linearized", in: bytes.prefix(PDFEnd.headBytesMax)) else {
            throw ReportSealProblem(code: .linearised)
        }
        guard SealReader.read(bytes, .pdf) == nil else {
            throw ReportSealProblem(code: .sealedBefore)
        }
        var head = Array(bytes[..<end.start])
        if head.last != UInt8(ascii: "\n") { head.append(UInt8(ascii: "\n")) }
        let facts = SealFacts(model, as: .pdf).lineValue
        head += Array((SealLine.facts.text(facts, .pdf) + "\n").utf8)
        let tail = bytes[end.start...]
        let digest = SHA256Digest(of: head + tail)
        return head + Array((SealLine.digest.text(digest.hex, .pdf) + "\n").utf8) + tail
    }

    /// A sealed report with what a service said of it. The digest stays the same.
    ///
    /// - Throws: ``ReportSealProblem`` with `notSealed` or `otherReport`.
    package static func attested(
        _ bytes: [UInt8], by attestation: ReportAttestation
    ) throws(ReportSealProblem) -> [UInt8] {
        guard case .sound(let report) = ReportVerifier.examine(bytes), report.attestation == nil
        else { throw ReportSealProblem(code: .notSealed) }
        let json = attestation.json
        let whole: [UInt8]
        if report.form == .json {
            whole = try withMember(bytes, json)
        } else {
            guard let seal = SealReader.read(bytes, report.form) else {
                throw ReportSealProblem(code: .notSealed)
            }
            let value = Base64URL.encode(json.canonicalBytes)
            let line = SealLine.attestation.text(value, report.form) + seal.lineEnd
            whole = Array(bytes[..<seal.end]) + Array(line.utf8) + bytes[seal.end...]
        }
        // What it says has to fit what stands in the report.
        guard case .sound(let attested) = ReportVerifier.examine(whole),
            attested.attestation == attestation
        else { throw ReportSealProblem(code: .otherReport) }
        return whole
    }

    private static func withMember(
        _ bytes: [UInt8], _ attestation: JSONValue
    ) throws(ReportSealProblem) -> [UInt8] {
        do throws(JSONProblem) {
            let members = try JSONReader.read(bytes).objectValue?.members ?? []
            return JSONValue.members(
                members.map { ($0.key.string, $0.value) }
                    + [(ReportDigest.attestationKey, attestation)]
            ).canonicalBytes
        } catch { throw ReportSealProblem(code: .notSealed) }
    }
}
