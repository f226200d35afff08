import RecordModel
import RecordRules

/// Figures as one JSON document: see `Schemas/json-schema/metrics.schema.json`.
package enum MetricsJSON {
    /// The document.
    package static func render(
        _ report: MetricsReport, _ texts: TextCatalogue, _ language: Language
    ) -> JSONValue {
        let words = MetricsWords(report: report, texts: texts, language: language)
        let figures = report.figures
        return .members([
            ("from", .text(figures.period.from)), ("to", .text(figures.period.to)),
            ("previous", period(report.isCompared ? figures.previous : nil)),
            ("by", figures.grouping.map { .text($0.rawValue) } ?? .null),
            ("outside", .bool(report.isOutside)),
            ("smallGroupMin", figures.smallGroupMin.map { .integer(Int64($0)) } ?? .null),
            ("unfinished", .array(figures.unfinished.map(period))),
            ("definitions", .text(report.book.version)),
            ("madeAt", .text(report.madeAt.utcText)), ("unit", .text(report.unit)),
            ("practice", .bool(report.isPractice)),
            ("notices", .array(words.notices.map { .text($0) })),
            ("outcomes", .array(report.book.outcomes.map { .text($0) })),
            ("metrics", .array(figures.figures.map { metric($0, words) })),
            ("use", report.use.map { .array($0.map(trend)) } ?? .null),
            ("individualDetection", detection(words)),
        ])
    }

    /// The definitions alone.
    package static func definitions(_ book: MetricBook, _ language: Language) -> JSONValue {
        .members([
            ("definitions", .text(book.version)),
            (
                "metrics",
                .array(book.definitions.map { .members(header($0, language)) })
            ),
        ])
    }

    private static func header(
        _ definition: MetricDefinition, _ language: Language
    ) -> [(String, JSONValue)] {
        [
            ("id", .text(definition.id)), ("name", .text(definition.name)),
            ("row", .text(definition.row)), ("section", .text(definition.section)),
            ("label", .text(definition.label[language])),
            ("definition", .text(definition.definition[language])),
            ("unit", .text(definition.unit.rawValue)), ("basis", .text(definition.basis)),
        ]
    }

    private static func metric(_ figure: MetricFigure, _ words: MetricsWords) -> JSONValue {
        let unit = figure.definition.unit
        return .members(
            header(figure.definition, words.language) + reading(figure.reading, unit) + [
                (
                    "groups",
                    .array(
                        figure.groups.map { group in
                            .members(
                                [
                                    ("key", .text(group.key)),
                                    ("label", .text(words.label(group, of: figure))),
                                ] + reading(group.reading, figure.groupUnit))
                        })
                ),
                ("holds", figure.holds.map { .bool($0) } ?? .null),
                (
                    "previous",
                    words.report.isCompared
                        ? figure.previous.map { .members(reading($0, unit)) } ?? .null : .null
                ),
            ])
    }

    private static func reading(
        _ reading: MetricReading, _ unit: MetricUnit
    ) -> [(String, JSONValue)] {
        func count(_ number: Int?) -> JSONValue { number.map { .integer(Int64($0)) } ?? .null }
        return [
            ("value", reading.value.map { value($0, unit) } ?? .null),
            ("numerator", count(reading.numerator)),
            ("denominator", count(reading.denominator)),
            ("median", reading.median.map { value($0, unit) } ?? .null),
            ("p90", reading.p90.map { value($0, unit) } ?? .null),
            ("suppressed", .bool(reading.isSuppressed)),
        ]
    }

    /// Percents and means are texts with two decimals, since numbers here have none; what else is
    /// whole is a number.
    private static func value(_ value: MetricValue, _ unit: MetricUnit) -> JSONValue {
        switch unit {
        case .percent, .mean: .text(value.text)
        default: value.isWhole ? .integer(value.hundredths / 100) : .text(value.text)
        }
    }

    private static func trend(_ trend: UseTrend) -> JSONValue {
        .members([
            ("week", .text(trend.week)), ("action", .text(trend.action.rawValue)),
            ("count", .integer(Int64(trend.count))),
        ])
    }

    private static func detection(_ words: MetricsWords) -> JSONValue {
        var decision = JSONValue.null
        if case .recorded(let reference, let date, let by) = words.report.detection {
            decision = .members([
                ("decision", .text(reference)), ("decidedOn", .text(date)),
                ("decidedBy", .text(by)),
            ])
        }
        return .members([
            ("on", .bool(false)), ("decision", decision), ("message", .text(words.detection)),
        ])
    }

    private static func period(_ period: MetricPeriod?) -> JSONValue {
        period.map { .members([("from", .text($0.from)), ("to", .text($0.to))]) } ?? .null
    }
}
