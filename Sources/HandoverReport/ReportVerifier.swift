import RecordModel

/// Whether a report is still as it was made, told from the file alone.
package enum ReportVerifier {
    /// What a check found.
    package enum Outcome: Hashable, Sendable {
        /// Every byte fits the digest in the file.
        case matches(SHA256Digest)
        /// A report, but not as it was made.
        case altered
        /// No report of this product.
        case notAReport
    }

    /// Checks a report in any of its forms: Markdown, HTML, JSON, a table.
    package static func verify(_ bytes: [UInt8]) -> Outcome {
        let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        let outcome =
            first == UInt8(ascii: "{") ? verifyJSON(bytes) : verifyText(bytes) ?? verifyTable(bytes)
        return outcome ?? (isReport(bytes) ? .altered : .notAReport)
    }

    /// Whether anything in the file says that it once was a report.
    private static func isReport(_ bytes: [UInt8]) -> Bool {
        [ReportDigest.format, ReportDigest.linePrefix, ReportDigest.rowPrefix].contains {
            find(Array($0.utf8), in: bytes)
        }
    }

    private static func verifyText(_ bytes: [UInt8]) -> Outcome? {
        let prefix = Array(ReportDigest.linePrefix.utf8)
        let suffix = Array(ReportDigest.lineSuffix.utf8)
        let lineCount = prefix.count + 64 + suffix.count
        guard bytes.count > lineCount else { return nil }
        let body = bytes.dropLast(lineCount)
        let line = bytes.suffix(lineCount)
        guard body.last == UInt8(ascii: "\n"), line.starts(with: prefix),
            line.suffix(suffix.count).elementsEqual(suffix),
            let stated = SHA256Digest(
                hex: String(
                    decoding: line.dropFirst(prefix.count).prefix(64), as: UTF8.self)),
            isReport(Array(body))
        else { return nil }
        return SHA256Digest(of: Array(body)) == stated ? .matches(stated) : .altered
    }

    /// A table: the digest stands in its last row, of which the rest is empty.
    private static func verifyTable(_ bytes: [UInt8]) -> Outcome? {
        let prefix = Array(ReportDigest.rowPrefix.utf8)
        guard bytes.suffix(2) == [0x0D, 0x0A],
            let end = bytes.dropLast(2).lastIndex(of: 0x0A)
        else { return nil }
        let row = bytes[(end + 1)...].dropLast(2)
        guard row.starts(with: prefix),
            let stated = SHA256Digest(
                hex: String(decoding: row.dropFirst(prefix.count).prefix(64), as: UTF8.self)),
            row.dropFirst(prefix.count + 64).allSatisfy({ $0 == UInt8(ascii: ",") })
        else { return nil }
        return SHA256Digest(of: Array(bytes[...end])) == stated ? .matches(stated) : .altered
    }

    private static func verifyJSON(_ bytes: [UInt8]) -> Outcome? {
        let json: JSONValue
        do throws(JSONProblem) { json = try JSONReader.read(bytes) } catch { return nil }
        guard json["format"] == .text(ReportDigest.format), let members = json.objectValue?.members,
            let stated = json[ReportDigest.key]?.stringValue.flatMap(SHA256Digest.init(hex:))
        else { return nil }
        let rest = members.filter { $0.key.string != ReportDigest.key }
            .map { ($0.key.string, $0.value) }
        let digest = SHA256Digest(of: JSONValue.members(rest).canonicalBytes)
        return digest == stated ? .matches(digest) : .altered
    }

    private static func find(_ needle: [UInt8], in bytes: [UInt8]) -> Bool {
        guard let start = needle.first, bytes.count >= needle.count else { return false }
        var rest = bytes[...]
        while let index = rest.firstIndex(of: start) {
            if bytes[index...].starts(with: needle) { return true }
            rest = bytes[(index + 1)...]
        }
        return false
    }
}
