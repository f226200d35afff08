import RecordModel

/// Finds the lines of a seal where they have to stand: at the end, or in a PDF before `startxref`.
struct SealReader {
    /// What the lines say, and where they stand.
    struct Seal {
        /// What the report says of itself; nil in reports of before this stood there.
        var facts: String?
        /// The digest.
        let digest: SHA256Digest
        /// What a service said, still to be read; nil when there is nothing.
        let attestation: String?
        /// How its lines end.
        let lineEnd: String
        /// Everything that the digest is over.
        let body: [UInt8]
        /// Where the lines of the seal end.
        let end: Int
    }

    /// Finds the seal; nil when it is not exactly there.
    static func read(_ bytes: [UInt8], _ form: SealedForm) -> Seal? {
        let end: Int
        if form == .pdf {
            guard let found = PDFEnd(bytes)?.start else { return nil }
            end = found
        } else {
            end = bytes.count
        }
        var rest = bytes[..<end]
        let lineEnd = form == .csv && rest.suffix(2).elementsEqual("\r\n".utf8) ? "\r\n" : "\n"
        var reader = SealReader(form: form, lineEnd: Array(lineEnd.utf8))
        let attestation = reader.take(.attestation, &rest)
        guard
            let digest = reader.take(.digest, &rest).flatMap(SHA256Digest.init(hex:)),
            rest.suffix(reader.lineEnd.count).elementsEqual(reader.lineEnd)
        else { return nil }
        let body = Array(rest) + bytes[end...]
        return Seal(
            facts: reader.take(.facts, &rest), digest: digest, attestation: attestation,
            lineEnd: lineEnd, body: body, end: end)
    }

    private let form: SealedForm
    private let lineEnd: [UInt8]

    /// Takes the last line away when it is that one, and tells what it says.
    private mutating func take(_ line: SealLine, _ rest: inout ArraySlice<UInt8>) -> String? {
        guard rest.suffix(lineEnd.count).elementsEqual(lineEnd) else { return nil }
        let content = rest.dropLast(lineEnd.count)
        let start = content.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? content.startIndex
        let found = content[start...]
        let (open, close) = (
            Array((form.comment.open + line.rawValue + ": ").utf8), Array(form.comment.close.utf8)
        )
        guard found.count >= open.count + close.count, found.starts(with: open),
            found.suffix(close.count).elementsEqual(close)
        else { return nil }
        let value = found.dropFirst(open.count).dropLast(close.count)
        rest = rest[..<start]
        return String(decoding: value, as: UTF8.self)
    }
}
