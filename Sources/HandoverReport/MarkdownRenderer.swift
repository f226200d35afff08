/// A report as Markdown with tables.
package enum MarkdownRenderer {
    /// The report as UTF-8 text that ends with its digest.
    package static func render(_ model: HandoverReportModel) -> String {
        var lines = [
            "<!-- \(ReportDigest.format) -->", "# \(TextEscaping.markdown(model.title))", "",
            "**\(TextEscaping.markdown(model.statusNotice))**", "",
        ]
        for section in model.sections {
            let heading = TextEscaping.markdown(section.heading)
            let status = TextEscaping.markdown(model.statusWord)
            lines.append("## \(section.number). \(heading) (\(status))")
            lines.append("")
            for block in section.blocks {
                lines += self.lines(block)
                lines.append("")
            }
        }
        return ReportSeal.sealed(lines.joined(separator: "\n"), as: .markdown, model)
    }

    private static func lines(_ block: ReportBlock) -> [String] {
        switch block {
        case .heading(let text): ["### \(TextEscaping.markdown(text))"]
        case .paragraph(let text): [TextEscaping.markdown(text, startsLine: true)]
        case .notice(let text): ["**\(TextEscaping.markdown(text))**"]
        case .list(let items): items.map { "- \(TextEscaping.markdown($0, startsLine: true))" }
        case .facts(let facts):
            facts.map {
                "- **\(TextEscaping.markdown($0.label)):** \(TextEscaping.markdown($0.value))"
            }
        case .table(let table):
            [
                line(table.headers), line(table.headers.map { _ in "---" }, isPlain: true),
            ] + table.rows.map { line($0.cells) }
        }
    }

    private static func line(_ cells: [String], isPlain: Bool = false) -> String {
        let cells = isPlain ? cells : cells.map { TextEscaping.markdown($0) }
        return "| \(cells.joined(separator: " | ")) |"
    }
}
