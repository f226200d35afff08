import RecordModel
import RecordRules

/// Figures as a table for other programs, after RFC 4180: one row for each figure and group, a
/// point before decimals, and nothing that a spreadsheet would take for a formula.
package enum MetricsCSV {
    private static let columns = [
        "from", "to", "id", "name", "row", "label", "unit", "by", "key", "key_label", "value",
        "numerator", "denominator", "median", "p90", "suppressed", "previous_value",
        "previous_numerator", "previous_denominator", "definition",
    ]

    /// The whole table, with its heading.
    package static func render(
        _ report: MetricsReport, _ texts: TextCatalogue, _ language: Language
    ) -> String {
        let words = MetricsWords(report: report, texts: texts, language: language)
        var rows = [columns]
        for figure in report.figures.figures {
            rows.append(row(figure, nil, words))
            rows += figure.groups.map { row(figure, $0, words) }
        }
        rows += (report.use ?? []).map { use($0, words) }
        rows += words.notices.enumerated().map { note("note-\($0.offset + 1)", $0.element, words) }
        rows.append(note("individual-detection", words.detection, words))
        return rows.map(CSVText.row).joined()
    }

    private static func row(
        _ figure: MetricFigure, _ group: MetricGroup?, _ words: MetricsWords
    ) -> [String] {
        let definition = figure.definition
        let reading = group?.reading ?? figure.reading
        let unit = group == nil ? definition.unit : figure.groupUnit
        let isCompared = group == nil && words.report.isCompared
        let before = isCompared ? figure.previous : nil
        let by = group == nil ? "" : words.report.figures.grouping?.rawValue ?? "breakdown"
        let about = [
            definition.id, definition.name, definition.row, definition.label[words.language],
            unit.rawValue, by, group?.key ?? "",
            group.map { words.label($0, of: figure) } ?? "",
        ]
        let numbers = [
            value(reading.value, unit), number(reading.numerator), number(reading.denominator),
            value(reading.median, unit), value(reading.p90, unit),
            reading.isSuppressed ? "true" : "false", value(before?.value, unit),
            number(before?.numerator), number(before?.denominator),
        ]
        let meaning = group == nil ? definition.definition[words.language] : ""
        return period(words) + about + numbers + [meaning]
    }

    private static func use(_ trend: UseTrend, _ words: MetricsWords) -> [String] {
        let about = [
            "use", "use", "H", words.label(trend), "count", "week", trend.week,
            trend.action.rawValue,
        ]
        let count = String(trend.count)
        return period(words) + about + [count, count, "", "", "", "false", "", "", "", ""]
    }

    private static func note(_ id: String, _ text: String, _ words: MetricsWords) -> [String] {
        let empty = [String](repeating: "", count: columns.count - 4)
        return period(words) + [id] + empty + [text]
    }

    private static func period(_ words: MetricsWords) -> [String] {
        [words.report.figures.period.from, words.report.figures.period.to]
    }

    private static func number(_ number: Int?) -> String { number.map(String.init) ?? "" }

    private static func value(_ value: MetricValue?, _ unit: MetricUnit) -> String {
        guard let value else { return "" }
        return unit == .percent || unit == .mean ? value.text : value.shortText
    }
}
