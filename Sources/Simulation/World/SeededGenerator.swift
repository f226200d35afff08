import Synchronization

/// Every draw of a simulation: a function of the seed, never of the machine (SplitMix64).
package struct SeededGenerator: Hashable, Sendable {
    private var state: UInt64

    /// The draws of one part of the world, so that a change in one part leaves the others alone.
    ///
    /// - Parameter stream: The name of the part.
    package init(seed: UInt64, stream: String) {
        var mixed: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in stream.utf8 { mixed = (mixed ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        state = seed &* 0xD134_2543_DE82_EF95 &+ mixed
    }

    /// The next 64 bits.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number of `range`.
    package mutating func within(_ range: ClosedRange<Int64>) -> Int64 {
        let width = UInt64(range.upperBound - range.lowerBound) + 1
        return range.lowerBound + Int64(next() % width)
    }

    /// A number from 0 to below `bound`, which is at least 1.
    package mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(bound, 1))) }

    /// True in `permille` of a thousand draws.
    package mutating func chance(_ permille: Int) -> Bool { below(1_000) < permille }

    /// One of `items`; nil when there are none.
    package mutating func pick<Item>(_ items: [Item]) -> Item? {
        items.isEmpty ? nil : items[below(items.count)]
    }

    /// That many bytes.
    package mutating func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8(truncatingIfNeeded: next() >> 24) }
    }
}

/// Draws that several parts of the product take bytes from: keys, salts, codes, nonces.
package final class SharedGenerator: Sendable {
    private let generator: Mutex<SeededGenerator>

    /// The draws of one stream.
    package init(seed: UInt64, stream: String) {
        generator = Mutex(SeededGenerator(seed: seed, stream: stream))
    }

    /// That many bytes.
    package func bytes(_ count: Int) -> [UInt8] { generator.withLock { $0.bytes(count) } }
}
