/// Limits on attachments, on both sides.
package enum AttachmentLimit {
    /// Bytes of one attachment.
    package static let attachmentBytesMax: Int64 = 256 * 1_024 * 1_024
    /// Bytes that an attachment is kept, and goes on after a cut, by; its end may be shorter.
    package static let blockBytes: Int64 = 64 * 1_024
    /// Bytes that a laptop hands in by one call: a whole number of blocks.
    package static let sentChunkBytes: Int64 = 64 * blockBytes
    /// Bytes that a laptop asks for by one call.
    package static let fetchedChunkBytes: Int64 = 128 * blockBytes
    /// Uploads that one replica may have begun and not finished.
    package static let unfinishedCountMax = 16
    /// Uploads that one replica may have going on at the same time.
    package static let parallelCountMax = 2
    /// Uploads that one service process takes at the same time.
    package static let parallelAllCountMax = 64
    /// Seconds after which an upload that nobody went on with is forgotten.
    package static let unfinishedSecondsMax = 7 * 24 * 3_600
}

/// How far the service has an attachment, for one replica.
package struct AttachmentState: Hashable, Sendable {
    /// The bytes that it has from this replica, or all.
    package let offset: Int64
    /// Whether it is there as a whole, and verified.
    package let isComplete: Bool

    /// A state of its parts.
    package init(offset: Int64, isComplete: Bool) {
        self.offset = offset
        self.isComplete = isComplete
    }
}

/// Which bytes of how many a body holds: the header `Content-Range` (RFC 9110).
package struct ContentRange: Hashable, Sendable, CustomStringConvertible {
    /// The first byte.
    package let start: Int64
    /// The byte after the last one.
    package let end: Int64
    /// How many there are in all.
    package let total: Int64

    /// A range; nil unless it lies within its total and has a byte.
    package init?(start: Int64, end: Int64, total: Int64) {
        guard start >= 0, start < end, end <= total else { return nil }
        (self.start, self.end, self.total) = (start, end, total)
    }

    /// Reads `bytes START-LAST/TOTAL`.
    package init?(_ text: String) {
        guard text.hasPrefix("bytes ") else { return nil }
        let parts = text.dropFirst(6).split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let total = Digits.read(parts[1]) else { return nil }
        let ends = parts[0].split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, let start = Digits.read(ends[0]), let last = Digits.read(ends[1])
        else { return nil }
        self.init(start: start, end: last + 1, total: total)
    }

    /// `bytes START-LAST/TOTAL`.
    package var description: String { "bytes \(start)-\(end - 1)/\(total)" }
}

/// Which bytes are asked for: the header `Range` with one range (RFC 9110).
package enum ByteRange: Hashable, Sendable {
    /// From a byte on, up to and with another where one is named.
    case from(Int64, last: Int64?)
    /// The last so many.
    case suffix(Int64)

    /// Reads `bytes=A-B`, `bytes=A-` or `bytes=-N`; nil for anything else, several ranges included.
    package init?(_ text: String) {
        guard text.hasPrefix("bytes=") else { return nil }
        let ends = text.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2 else { return nil }
        switch (Digits.read(ends[0]), Digits.read(ends[1])) {
        case (let first?, let last?) where first <= last: self = .from(first, last: last)
        case (let first?, nil) where ends[1].isEmpty: self = .from(first, last: nil)
        case (nil, let count?) where ends[0].isEmpty && count > 0: self = .suffix(count)
        default: return nil
        }
    }

    /// The bytes of so many; nil when none of them are asked for.
    package func resolved(of total: Int64) -> ContentRange? {
        switch self {
        case .from(let first, let last):
            ContentRange(start: first, end: min(last.map { $0 + 1 } ?? total, total), total: total)
        case .suffix(let count):
            ContentRange(start: max(total - count, 0), end: total, total: total)
        }
    }
}

/// Whole numbers in headers.
private enum Digits {
    /// Digits only, and not too many: no sign, no space.
    static func read(_ text: some StringProtocol) -> Int64? {
        guard !text.isEmpty, text.utf8.count <= 18,
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return Int64(text)
    }
}
