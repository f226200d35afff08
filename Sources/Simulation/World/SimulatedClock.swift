import Synchronization

/// The true time of a world: a counter that only steps move.
package final class SimulatedTime: Sendable {
    /// 21 September 2026, a day like any other.
    static let startMilliseconds: Int64 = 1_790_000_000_000
    private let milliseconds = Mutex(startMilliseconds)

    /// A world that begins.
    package init() {}

    /// The time now, in milliseconds since 1 January 1970 UTC.
    package var now: Int64 { milliseconds.withLock { $0 } }

    /// Lets time pass.
    package func advance(milliseconds passed: Int64) {
        milliseconds.withLock { $0 += passed }
    }
}

/// A laptop's clock: it drifts, jumps, and may be wrong by hours or years.
package final class SimulatedClock: Sendable {
    private static let hour: Int64 = 3_600_000
    private static let year: Int64 = 8_766 * hour
    private static let driftPerMillionMax: Int64 = 500

    private let time: SimulatedTime
    private let driftPerMillion: Int64
    private let offset: Mutex<Int64>

    /// A clock that may start out wrong.
    package init(time: SimulatedTime, _ draw: inout SeededGenerator) {
        self.time = time
        driftPerMillion = draw.within(-Self.driftPerMillionMax...Self.driftPerMillionMax)
        offset = Mutex(draw.chance(500) ? 0 : Self.drawOffset(&draw))
    }

    /// What the clock says.
    package var now: Int64 {
        let now = time.now
        let passed = now - SimulatedTime.startMilliseconds
        return now + offset.withLock { $0 } + passed * driftPerMillion / 1_000_000
    }

    /// Sets the clock to another time; right again in a third of the cases.
    package func jump(_ draw: inout SeededGenerator) {
        let next = draw.chance(333) ? 0 : Self.drawOffset(&draw)
        offset.withLock { $0 = next }
    }

    private static func drawOffset(_ draw: inout SeededGenerator) -> Int64 {
        switch draw.below(5) {
        case 0: draw.within(-5_000...5_000)
        case 1: draw.within(-hour...hour)
        case 2: -hour
        case 3: draw.within(-3...3) * year
        default: 41 * year
        }
    }
}
