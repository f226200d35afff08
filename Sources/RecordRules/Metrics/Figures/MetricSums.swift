import RecordModel

/// Figures that are sums of others, and have to equal another one (G1.6, G1.7).
enum MetricSums {
    /// Fills them in from the figures that they are made of.
    static func close(_ figures: inout [MetricFigure]) {
        for index in figures.indices {
            guard case .sum(let ids, let equals) = figures[index].definition.source else {
                continue
            }
            let parts = ids.compactMap { id in figures.first { $0.definition.id == id } }
            guard let whole = figures.first(where: { $0.definition.id == equals }) else { continue }
            figures[index].reading = sum(parts.map(\.reading), whole.reading)
            figures[index].previous = sum(
                parts.compactMap(\.previous), whole.previous ?? .hidden)
            figures[index].holds = figures[index].reading.numerator.flatMap { sum in
                whole.reading.numerator.map { $0 == sum }
            }
        }
    }

    private static func sum(_ parts: [MetricReading], _ whole: MetricReading) -> MetricReading {
        let numbers = parts.compactMap(\.numerator)
        guard numbers.count == parts.count, let total = whole.numerator else { return .hidden }
        let sum = numbers.reduce(0, +)
        return MetricReading(value: MetricValue(sum), numerator: sum, denominator: total)
    }
}
