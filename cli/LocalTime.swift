import RecordModel

/// Moments as people in the Netherlands read them.
enum LocalTime {
    /// `2026-02-10 14:45`, local time.
    static func text(_ instant: Instant) -> String {
        let time = AmsterdamTime(milliseconds: instant.milliseconds)
        func two(_ number: Int64) -> String { CivilTime.padded(number, 2) }
        return
            "\(time.year)-\(two(time.month))-\(two(time.day)) \(two(time.hour)):\(two(time.minute))"
    }
}
