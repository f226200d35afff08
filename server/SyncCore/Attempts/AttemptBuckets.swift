import RecordModel

/// How many attempts may be made for one key, and how fast that comes back.
package struct AttemptLimit: Hashable, Sendable {
    /// Attempts that may be made at once.
    package let burstCount: Int
    /// Attempts that come back in a minute.
    package let minuteCount: Int

    /// A limit of its parts.
    package init(burstCount: Int, minuteCount: Int) {
        self.burstCount = burstCount
        self.minuteCount = minuteCount
    }

    /// Asking for something to sign, by address: it is what takes room.
    package static let nonces = AttemptLimit(burstCount: 600, minuteCount: 1_200)
    /// Attempts that failed, by address.
    package static let failuresOfOrigin = AttemptLimit(burstCount: 100, minuteCount: 30)
    /// Attempts that failed, by replica or by code.
    package static let failuresOfSubject = AttemptLimit(burstCount: 20, minuteCount: 6)
}

/// What may be done with one more attempt.
package enum AttemptDecision: Hashable, Sendable {
    /// It may be made.
    case allowed
    /// Not before so many seconds.
    case wait(seconds: Int)
}

/// Buckets of attempts, in a room that does not grow: keys that fall on one place share a bucket.
///
/// The clock is the service's own, and only measures how fast; one that jumps back stops nothing.
package struct AttemptBuckets: Sendable {
    /// Places; a power of two.
    package static let placeCount = 4_096
    private static let milliPerAttempt: Int64 = 1_000

    private struct Bucket {
        /// Thousandths of attempts that were made and have not come back.
        var level: Int64 = 0
        var at = Instant(milliseconds: 0)
    }

    private var buckets = [Bucket](repeating: Bucket(), count: placeCount)

    /// Buckets of which all are empty.
    package init() {}

    /// Takes one attempt, if there is one.
    ///
    /// - Parameter place: Where the key falls; any number.
    package mutating func take(
        _ place: Int, _ limit: AttemptLimit, at now: Instant
    ) -> AttemptDecision {
        let index = place & (Self.placeCount - 1)
        var bucket = buckets[index]
        let passed = max(0, now.milliseconds - bucket.at.milliseconds)
        let minutes = Int64(limit.minuteCount)
        // A long pause empties it; the bound keeps the arithmetic within its numbers.
        let back = min(passed, 86_400_000) * minutes * Self.milliPerAttempt / 60_000
        bucket.level = max(0, bucket.level - back)
        bucket.at = now
        let full = Int64(limit.burstCount) * Self.milliPerAttempt
        guard bucket.level + Self.milliPerAttempt <= full else {
            buckets[index] = bucket
            let missing = bucket.level + Self.milliPerAttempt - full
            let milliseconds = missing * 60_000 / (minutes * Self.milliPerAttempt)
            return .wait(seconds: Int(milliseconds / 1_000) + 1)
        }
        bucket.level += Self.milliPerAttempt
        buckets[index] = bucket
        return .allowed
    }
}
