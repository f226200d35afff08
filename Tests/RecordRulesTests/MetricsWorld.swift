import RecordModel

@testable import RecordRules

/// Figures over the records of some laptops, for tests.
enum Metrics {
    static let book: MetricBook = {
        do {
            return try MetricBook(
                text: Data.text("metrics/2026.1.json") ?? "", catalogue: Data.catalogue)
        } catch { preconditionFailure("the figures can't be read: \(error)") }
    }()

    static func figures(_ facts: RecordFacts..., by grouping: MetricGrouping? = nil)
        -> MetricFigures
    {
        let calculation = MetricCalculation(facts, book: book)
        let day = moment("12:00").localDay
        return calculation.figures(
            MetricQuestion(
                period: MetricPeriod(firstDay: day - 400, lastDay: day + 400)
                    ?? MetricPeriod.day(day), grouping: grouping))
    }

    /// What a figure says: its value as text, and what stands behind it.
    static func told(_ id: String, _ facts: RecordFacts...) -> String {
        let calculation = MetricCalculation(facts, book: book)
        let day = moment("12:00").localDay
        let period = MetricPeriod(firstDay: day - 400, lastDay: day + 400)
        let figure = period.flatMap {
            calculation.figures(MetricQuestion(period: $0)).figure(id)
        }
        guard let reading = figure?.reading else { return "?" }
        let value = reading.value?.shortText ?? "-"
        return reading.denominator.map { "\(value) (\(reading.numerator ?? -1)/\($0))" } ?? value
    }
}
