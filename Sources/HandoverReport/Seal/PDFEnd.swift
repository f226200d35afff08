/// The end of a PDF: `startxref`, where the cross-reference stands, `%%EOF`. Nothing follows.
struct PDFEnd {
    /// Bytes at the start in which a PDF says what kind it is.
    static let headBytesMax = 1_024
    /// Bytes of the end, at most.
    private static let bytesMax = 64

    /// Where `startxref` begins.
    let start: Int

    /// Finds it; nil when the bytes do not end so.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: Array("%PDF-".utf8)) else { return nil }
        let tail = bytes.suffix(Self.bytesMax)
        guard let start = Bytes.last("startxref", in: tail),
            start == 0 || Bytes.isLineEnd(bytes[start - 1])
        else { return nil }
        var rest = bytes[(start + "startxref".utf8.count)...]
        guard Self.takeLineEnd(&rest) else { return nil }
        let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        rest = rest.dropFirst(digits.count)
        guard !digits.isEmpty, Self.takeLineEnd(&rest), rest.starts(with: Array("%%EOF".utf8))
        else { return nil }
        rest = rest.dropFirst("%%EOF".utf8.count)
        _ = Self.takeLineEnd(&rest)
        guard rest.isEmpty else { return nil }
        self.start = start
    }

    /// Takes one end of a line, or spaces before it.
    private static func takeLineEnd(_ rest: inout ArraySlice<UInt8>) -> Bool {
        let count = rest.prefix { $0 == 0x20 || Bytes.isLineEnd($0) }.count
        rest = rest.dropFirst(count)
        return count > 0
    }
}

/// Looking for text in bytes.
enum Bytes {
    /// Whether the byte ends a line.
    static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    /// Whether `text` stands somewhere in `bytes`.
    static func contains(_ text: String, in bytes: ArraySlice<UInt8>) -> Bool {
        let needle = Array(text.utf8)
        guard let start = needle.first else { return true }
        var rest = bytes
        while let index = rest.firstIndex(of: start) {
            if rest[index...].starts(with: needle) { return true }
            rest = rest[(index + 1)...]
        }
        return false
    }

    /// Where `text` stands last in `bytes`; nil when it does not.
    static func last(_ text: String, in bytes: ArraySlice<UInt8>) -> Int? {
        let needle = Array(text.utf8)
        var index = bytes.endIndex - needle.count
        while index >= bytes.startIndex {
            if bytes[index...].starts(with: needle) { return index }
            index -= 1
        }
        return nil
    }
}
