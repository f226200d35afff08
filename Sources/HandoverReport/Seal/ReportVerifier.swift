import RecordModel

/// What a report that is as it was made tells of itself.
package struct ExaminedReport: Hashable, Sendable {
    /// Its form.
    package let form: SealedForm
    /// Its digest.
    package let digest: SHA256Digest
    /// What it says of itself; nil in reports of before this stood in them.
    package let facts: SealFacts?
    /// The operations it names; only the JSON form names them all.
    package let operations: ReportedOperations?
    /// What a service said of it, with a signature that fits; nil when none did.
    package let attestation: ReportAttestation?
}

/// What is wrong with a report.
package enum ReportAlteration: String, CaseIterable, Sendable {
    /// Something in it is not as it was made, or its seal is not where it stood.
    case digest = "digest-mismatch"
    /// What a service said of it is not as that service signed it.
    case attestation = "attestation-invalid"
    /// A service said this of another report.
    case otherReport = "attestation-of-another"
    /// A service is said to have seen it before it was made.
    case beforeMade = "attestation-before-made"
    /// Fictional by one word and real by the other.
    case practice = "attestation-practice"
}

/// Whether a report is still as it was made, told from the bytes of the file alone.
package enum ReportVerifier {
    /// What a check found, in short.
    package enum Outcome: Hashable, Sendable {
        /// Every byte fits the digest in the file.
        case matches(SHA256Digest)
        /// A report, but not as it was made.
        case altered
        /// No report of this product.
        case notAReport
    }

    /// What a check found.
    package enum Examination: Hashable, Sendable {
        /// Every byte fits the digest in the file, and what a service said fits too.
        case sound(ExaminedReport)
        /// A report, but not as it was made.
        case altered(ReportAlteration)
        /// Encrypted as a whole: it has to be opened before it can be looked at.
        case encrypted
        /// No report of this product.
        case notAReport
    }

    /// Checks a report in any of its forms, in short.
    package static func verify(_ bytes: [UInt8]) -> Outcome {
        switch examine(bytes) {
        case .sound(let report): .matches(report.digest)
        case .altered: .altered
        case .encrypted, .notAReport: .notAReport
        }
    }

    /// Checks a report in any of its forms.
    package static func examine(_ bytes: [UInt8]) -> Examination {
        if encryptedStarts.contains(where: { bytes.starts(with: Array($0.utf8)) }) {
            return .encrypted
        }
        if bytes.first == UInt8(ascii: "{") { return examineJSON(bytes) }
        for form in forms(bytes) {
            if let seal = SealReader.read(bytes, form) { return examine(seal, form) }
        }
        return isReport(bytes) ? .altered(.digest) : .notAReport
    }

    /// How a file begins that was encrypted by age or OpenPGP.
    private static let encryptedStarts = [
        "age-encryption.org/v1", "-----BEGIN AGE ENCRYPTED FILE-----",
        "-----BEGIN PGP MESSAGE-----",
    ]

    /// The forms that the bytes can be, by how they begin.
    private static func forms(_ bytes: [UInt8]) -> [SealedForm] {
        if bytes.starts(with: Array("%PDF-".utf8)) { return [.pdf] }
        if bytes.starts(with: Array("<!DOCTYPE html>".utf8)) { return [.html] }
        return [.markdown, .csv]
    }

    /// Whether anything in the file says that it once was a report.
    private static func isReport(_ bytes: [UInt8]) -> Bool {
        ([ReportDigest.format] + SealLine.allCases.map(\.rawValue))
            .contains { Bytes.contains($0, in: bytes[...]) }
    }

    private static func examine(_ seal: SealReader.Seal, _ form: SealedForm) -> Examination {
        guard SHA256Digest(of: seal.body) == seal.digest else { return .altered(.digest) }
        let facts = seal.facts.flatMap(SealFacts.init(lineValue:))
        guard (seal.facts == nil) == (facts == nil), facts?.form ?? form == form,
            facts != nil || isReport(seal.body)
        else { return .altered(.digest) }
        guard let text = seal.attestation else {
            return examined(form, seal.digest, facts, nil, nil)
        }
        guard let bytes = Base64URL.decode(text) else { return .altered(.attestation) }
        do throws(JSONProblem) {
            let json = try JSONReader.read(bytes)
            guard json.canonicalBytes == bytes else { return .altered(.attestation) }
            return examined(form, seal.digest, facts, nil, json)
        } catch { return .altered(.attestation) }
    }

    private static func examineJSON(_ bytes: [UInt8]) -> Examination {
        let json: JSONValue
        do throws(JSONProblem) { json = try JSONReader.read(bytes) } catch {
            return isReport(bytes) ? .altered(.digest) : .notAReport
        }
        guard json["format"] == .text(ReportDigest.format), let members = json.objectValue?.members
        else { return isReport(bytes) ? .altered(.digest) : .notAReport }
        let outside = [ReportDigest.key, ReportDigest.attestationKey]
        let rest = members.filter { !outside.contains($0.key.string) }
            .map { ($0.key.string, $0.value) }
        let digest = SHA256Digest(of: JSONValue.members(rest).canonicalBytes)
        // Written canonically and in no other way: so that no byte can change unseen.
        guard json.canonicalBytes == bytes, json[ReportDigest.key] == .text(digest.hex) else {
            return .altered(.digest)
        }
        return examined(
            .json, digest, SealFacts(report: json),
            named(json["provenance"]),
            json[ReportDigest.attestationKey])
    }

    /// The operations that a report names; nil where it only tells their digest.
    private static func named(_ provenance: JSONValue?) -> ReportedOperations? {
        let operations = ReportedOperations(provenance?["headerDigests"])
        let isEmpty = operations?.entries.isEmpty ?? true
        return isEmpty && provenance?["operationCount"]?.integerValue ?? 0 > 0 ? nil : operations
    }

    /// The outcome for a file that fits its digest; what a service said has to fit as well.
    private static func examined(
        _ form: SealedForm, _ digest: SHA256Digest, _ facts: SealFacts?,
        _ operations: ReportedOperations?, _ json: JSONValue?
    ) -> Examination {
        var attestation: ReportAttestation?
        if let json {
            guard let read = ReportAttestation(json), read.isSigned else {
                return .altered(.attestation)
            }
            if let alteration = alteration(read, facts, digest) { return .altered(alteration) }
            attestation = read
        }
        return .sound(
            ExaminedReport(
                form: form, digest: digest, facts: facts, operations: operations,
                attestation: attestation))
    }
}

extension ReportVerifier {
    /// How far the clock of a laptop may run before that of its service.
    private static let clockAheadMillisecondsMax: Int64 = 5 * 60 * 1_000

    /// Whether a service can have seen at `time`, by its clock, what was made at `madeAt` by another.
    package static func mayFollow(_ madeAt: Instant, _ time: Instant) -> Bool {
        madeAt.milliseconds - time.milliseconds <= clockAheadMillisecondsMax
    }

    /// What does not fit between a report and what a service said of it; nil when all does.
    private static func alteration(
        _ said: ReportAttestation, _ facts: SealFacts?, _ digest: SHA256Digest
    ) -> ReportAlteration? {
        guard let facts, said.report == facts.summary(digest) else { return .otherReport }
        if !mayFollow(facts.madeAt, said.time) { return .beforeMade }
        if let isPractice = facts.isPractice, isPractice != said.isPractice { return .practice }
        return nil
    }
}
