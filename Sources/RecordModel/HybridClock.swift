/// A hybrid logical time: wall milliseconds and a counter; text order is time order.
///
/// It orders for display and breaks ties for display. It decides nothing: not whether edits
/// conflict, not which safety value holds, not who had a right.
package struct HybridTime: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Milliseconds since 1 January 1970 UTC.
    package let wallMilliseconds: Int64
    /// Counts events within one millisecond.
    package let counter: UInt16

    /// A time of its two parts.
    package init(wallMilliseconds: Int64, counter: UInt16) {
        self.wallMilliseconds = wallMilliseconds
        self.counter = counter
    }

    /// Reads the 29 characters `2026-03-13T22:33:07.120Z-0003`.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 29, bytes[19] == UInt8(ascii: "."), bytes[23] == UInt8(ascii: "Z"),
            bytes[24] == UInt8(ascii: "-"),
            let instant = Instant(String(decoding: bytes[..<24], as: UTF8.self)),
            let counter = HexText.decode(bytes[25...])
        else { return nil }
        wallMilliseconds = instant.milliseconds
        self.counter = UInt16(counter[0]) << 8 | UInt16(counter[1])
    }

    /// The 29 characters.
    package var description: String {
        let counterHex = HexText.encode([UInt8(counter >> 8), UInt8(counter & 255)])
        return "\(CivilTime.utcText(milliseconds: wallMilliseconds))-\(counterHex)"
    }

    /// Orders by wall time, then counter.
    package static func < (left: HybridTime, right: HybridTime) -> Bool {
        (left.wallMilliseconds, left.counter) < (right.wallMilliseconds, right.counter)
    }
}

/// Makes hybrid times that never go back, except away from a clock that ran far ahead.
package struct HybridClock: Sendable {
    /// A last time further ahead of the wall clock than this is not built upon.
    package static let floorAheadMaxMilliseconds: Int64 = 5 * 60_000

    /// The last time made or received.
    package private(set) var last: HybridTime?

    /// A clock that continues after `last`.
    package init(last: HybridTime? = nil) {
        self.last = last
    }

    /// The time of a local event at `wallMilliseconds`.
    package mutating func tick(wallMilliseconds: Int64) -> HybridTime {
        let next = Self.next(after: last, wallMilliseconds: wallMilliseconds)
        last = next
        return next
    }

    /// Takes note of a received time.
    package mutating func receive(_ time: HybridTime) {
        if let last, last >= time { return }
        last = time
    }

    private static func next(after last: HybridTime?, wallMilliseconds: Int64) -> HybridTime {
        guard let last, last.wallMilliseconds >= wallMilliseconds,
            last.wallMilliseconds - wallMilliseconds <= floorAheadMaxMilliseconds
        else { return HybridTime(wallMilliseconds: wallMilliseconds, counter: 0) }
        if last.counter == .max {
            return HybridTime(wallMilliseconds: last.wallMilliseconds + 1, counter: 0)
        }
        return HybridTime(
            wallMilliseconds: last.wallMilliseconds, counter: last.counter + 1)
    }
}
