import RecordModel

/// What was counted of one figure.
struct MetricTally: Sendable {
    /// How many things were counted.
    private(set) var total = 0
    /// How many of them are hits.
    private(set) var hits = 0
    /// What was measured of them.
    private(set) var samples: [Int64] = []

    mutating func add(_ observation: MetricObservation) {
        total += 1
        if observation.isHit { hits += 1 }
        if let sample = observation.sample { samples.append(sample) }
    }

    /// What is read of it.
    func reading(_ unit: MetricUnit) -> MetricReading {
        switch unit {
        case .count, .sum:
            return .count(hits)
        case .percent:
            return MetricReading(
                value: .percent(hits, of: total), numerator: hits, denominator: total)
        case .mean:
            let sum = samples.reduce(0, +)
            return MetricReading(
                value: MetricValue(sum, per: Int64(samples.count)), numerator: Int(sum),
                denominator: samples.count)
        case .minutes, .hours, .days:
            let median = percentile(50, unit)
            return MetricReading(
                value: median, numerator: samples.count, denominator: total, median: median,
                p90: percentile(90, unit))
        }
    }

    /// The value that so many percent lie at or below; the middle of two for the median of an even
    /// number. Nil when nothing was measured.
    func percentile(_ percent: Int, _ unit: MetricUnit) -> MetricValue? {
        guard !samples.isEmpty, let length = unit.milliseconds else { return nil }
        let sorted = samples.sorted()
        let rank = (sorted.count * percent + 99) / 100
        let value = sorted[rank - 1]
        if percent == 50, sorted.count.isMultiple(of: 2) {
            return MetricValue(value + sorted[rank], per: 2 * length)
        }
        return MetricValue(value, per: length)
    }
}

/// What is told of a figure for one period and group.
package struct MetricReading: Hashable, Sendable {
    /// The figure; nil when it does not apply, or is hidden.
    package var value: MetricValue?
    /// How many are hits, or were measured.
    package var numerator: Int?
    /// Of how many; nil for what is no part of a whole.
    package var denominator: Int?
    /// The middle value of what took time.
    package var median: MetricValue?
    /// The value that nine in ten lie at or below.
    package var p90: MetricValue?
    /// Whether something of it is hidden, because few cases stand behind it.
    package var isSuppressed = false

    /// A number of things.
    package static func count(_ count: Int) -> MetricReading {
        MetricReading(value: MetricValue(count), numerator: count)
    }

    /// Everything hidden.
    package static let hidden = MetricReading(isSuppressed: true)
}
