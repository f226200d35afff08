import RecordModel

/// Moments as people in the Netherlands read them.
enum LocalTime {
    /// `2026-02-10 14:45`, local time.
    static func text(_ instant: Instant) -> String { AmsterdamTime(instant).text }
}
