import RecordModel
import RecordRules

/// Figures as lines for people.
package enum MetricsText {
    /// The figures with their definitions.
    package static func render(
        _ report: MetricsReport, _ texts: TextCatalogue, _ language: Language
    ) -> String {
        let words = MetricsWords(report: report, texts: texts, language: language)
        var lines = [heading(words)] + words.notices.map { "  " + $0 }
        for section in report.book.sections {
            let figures = report.figures.figures.filter { $0.definition.section == section.id }
            guard !figures.isEmpty else { continue }
            lines += ["", section.label[language]]
            lines += figures.flatMap { self.lines($0, words) }
        }
        lines += ["", words.text("metrics.use.heading"), "  " + words.useNotice]
        lines += (report.use ?? []).map { "  \($0.week)  \(words.label($0)): \($0.count)" }
        lines += ["  " + words.detection, "", words.text("metrics.definitions")]
        lines += definitions(report.book, language)
        return lines.joined(separator: "\n")
    }

    /// The definitions alone.
    package static func definitions(_ book: MetricBook, _ language: Language) -> [String] {
        book.definitions.map {
            "  \($0.id) \($0.label[language]) (\($0.name)): \($0.definition[language])"
        }
    }

    private static func heading(_ words: MetricsWords) -> String {
        let figures = words.report.figures
        return words.text(
            "metrics.heading", ["from": figures.period.from, "to": figures.period.to])
    }

    private static func lines(_ figure: MetricFigure, _ words: MetricsWords) -> [String] {
        let unit = figure.definition.unit
        var line =
            "  \(figure.definition.id)  \(figure.definition.label[words.language]): "
            + words.value(figure.reading, unit)
        let basis = words.basis(figure.reading, unit)
        if !basis.isEmpty { line += " (\(basis))" }
        if let holds = figure.holds {
            line += " [\(words.text(holds ? "metrics.holds" : "metrics.does-not-hold"))]"
        }
        if words.report.isCompared, let previous = figure.previous {
            line += "; \(words.text("metrics.before")) \(words.value(previous, unit))"
        }
        let groups = figure.groups.filter { $0.reading.numerator != 0 || $0.reading.isSuppressed }
        return [line]
            + groups.map { group in
                "      \(words.label(group, of: figure)): "
                    + words.value(group.reading, figure.groupUnit)
            }
    }
}
