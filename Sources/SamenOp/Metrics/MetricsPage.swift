import HandoverReport
import RecordModel
import RecordRules

/// Figures as a page of its own: nothing is loaded from elsewhere, every chart has its numbers in a
/// table beside it, and it can be printed.
package enum MetricsPage {
    /// The page.
    package static func render(
        _ report: MetricsReport, _ texts: TextCatalogue, _ language: Language
    ) -> String {
        let words = MetricsWords(report: report, texts: texts, language: language)
        let period = report.figures.period
        let heading = words.text("metrics.heading", ["from": period.from, "to": period.to])
        var parts = [
            "<!DOCTYPE html>", "<html lang=\"\(language.rawValue)\">", "<head>",
            "<meta charset=\"utf-8\">",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
            "<title>\(html(heading))</title>", "<style>", MetricsStyle.sheet, "</style>",
            "</head>", "<body>", "<main>", "<h1>\(html(heading))</h1>",
        ]
        parts.append(
            "<p>\(html(words.text("metrics.made", ["unit": report.unit, "at": report.madeAt.utcText])))</p>"
        )
        parts += words.notices.map { "<p class=\"notice\">\(html($0))</p>" }
        for section in report.book.sections {
            let figures = report.figures.figures.filter { $0.definition.section == section.id }
            if !figures.isEmpty { parts += self.section(section, figures, words) }
        }
        parts += use(words) + definitions(words) + ["</main>", "</body>", "</html>"]
        return parts.joined(separator: "\n") + "\n"
    }

    private static func section(
        _ section: MetricSection, _ figures: [MetricFigure], _ words: MetricsWords
    ) -> [String] {
        let label = section.label[words.language]
        var parts = ["<section>", "<h2>\(html(label))</h2>"]
        let rates = figures.filter { $0.definition.unit == .percent && $0.reading.value != nil }
        if !rates.isEmpty {
            let bars = rates.map { rate in
                MetricsChart.Bar(
                    label: rate.definition.label[words.language],
                    text: words.value(rate.reading, .percent),
                    length: rate.reading.value?.hundredths ?? 0)
            }
            parts.append(
                MetricsChart.render(
                    id: "chart-\(section.id)",
                    title: words.text("metrics.chart", ["name": label]),
                    description: words.text("metrics.chart.rates"), bars: bars, full: 10_000))
        }
        parts += summary(label, figures, words)
        parts += figures.filter { !$0.groups.isEmpty }.flatMap { groups($0, words) }
        return parts + ["</section>"]
    }

    private static func summary(
        _ label: String, _ figures: [MetricFigure], _ words: MetricsWords
    ) -> [String] {
        let isCompared = words.report.isCompared
        var heads = ["metrics.column.figure", "metrics.column.value", "metrics.column.basis"]
        if isCompared { heads.append("metrics.column.before") }
        let rows = figures.map { figure in
            let definition = figure.definition
            var cells = [
                words.value(figure.reading, definition.unit),
                words.basis(figure.reading, definition.unit),
            ]
            if let holds = figure.holds {
                cells[1] += " – " + words.text(holds ? "metrics.holds" : "metrics.does-not-hold")
            }
            if isCompared {
                cells.append(figure.previous.map { words.value($0, definition.unit) } ?? "–")
            }
            return ("\(definition.id) \(definition.label[words.language])", cells)
        }
        return table(
            words.text("metrics.table", ["name": label]), heads.map { words.text($0) }, rows)
    }

    private static func groups(_ figure: MetricFigure, _ words: MetricsWords) -> [String] {
        let unit = figure.groupUnit
        let name = "\(figure.definition.id) \(figure.definition.label[words.language])"
        let title = words.text("metrics.chart", ["name": name])
        let told = figure.groups.filter { $0.reading.value != nil }
        let bars = told.map { group in
            MetricsChart.Bar(
                label: words.label(group, of: figure), text: words.value(group.reading, unit),
                length: group.reading.value?.hundredths ?? 0)
        }
        let full = unit == .percent ? 10_000 : bars.map(\.length).max() ?? 0
        let chart =
            full == 0
            ? []
            : [
                MetricsChart.render(
                    id: "chart-\(figure.definition.id)", title: title,
                    description: words.text("metrics.chart.groups"), bars: bars, full: full)
            ]
        let rows = figure.groups.map { group in
            (
                words.label(group, of: figure),
                [words.value(group.reading, unit), words.basis(group.reading, unit)]
            )
        }
        return ["<h3>\(html(name))</h3>"] + chart
            + table(
                words.text("metrics.table", ["name": name]),
                ["metrics.column.group", "metrics.column.value", "metrics.column.basis"]
                    .map { words.text($0) }, rows)
    }

    private static func use(_ words: MetricsWords) -> [String] {
        var parts = [
            "<section>", "<h2>\(html(words.text("metrics.use.heading")))</h2>",
            "<p>\(html(words.useNotice))</p>", "<p>\(html(words.detection))</p>",
        ]
        if let use = words.report.use, !use.isEmpty {
            parts += table(
                words.text("metrics.use.heading"),
                ["metrics.column.week", "metrics.column.action", "metrics.column.value"]
                    .map { words.text($0) },
                use.map { ($0.week, [words.label($0), String($0.count)]) })
        }
        return parts + ["</section>"]
    }

    private static func definitions(_ words: MetricsWords) -> [String] {
        let items = words.report.book.definitions.map { definition in
            let name = "\(definition.id) \(definition.label[words.language]) (\(definition.name))"
            let meaning = html(definition.definition[words.language])
            return "<div><dt>\(html(name))</dt><dd>\(meaning)</dd></div>"
        }
        return ["<section>", "<h2>\(html(words.text("metrics.definitions")))</h2>", "<dl>"]
            + items + ["</dl>", "</section>"]
    }

    private static func table(
        _ caption: String, _ heads: [String], _ rows: [(String, [String])]
    ) -> [String] {
        let head = heads.map { "<th scope=\"col\">\(html($0))</th>" }.joined()
        let body = rows.map { name, cells in
            "<tr><th scope=\"row\">\(html(name))</th>"
                + cells.map { "<td>\(html($0))</td>" }.joined() + "</tr>"
        }
        return [
            "<table>", "<caption>\(html(caption))</caption>", "<thead><tr>\(head)</tr></thead>",
        ]
            + ["<tbody>"] + body + ["</tbody>", "</table>"]
    }

    private static func html(_ text: String) -> String { TextEscaping.html(text) }
}
