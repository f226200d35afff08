/// A report as Markdown with tables.
package enum MarkdownRenderer {
    /// The report as UTF-8 text that ends with its digest.
    package static func render(_ model: HandoverReportModel) -> String {
        var lines = [
            "<!-- \(ReportDigest.format) -->", "# \(TextEscaping.markdown(model.title))", "",
            "**\(TextEscaping.markdown(model.statusNotice))**", "",
        ]
        let status = TextEscaping.markdown(model.statusWord)
        for section in model.sections where section.emptiness == nil {
            let heading = TextEscaping.markdown(section.heading)
            lines.append("## \(section.number). \(heading) (\(status))")
            lines.append("")
            for block in section.blocks {
                lines += self.lines(block)
                lines.append("")
            }
        }
        for group in EmptySections(model).groups {
            lines += [
                "## \(TextEscaping.markdown(group.heading)) (\(status))", "",
                TextEscaping.markdown(group.line, startsLine: true), "",
            ]
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
                "*\(TextEscaping.markdown(table.caption))*", "", line(table.headers),
                line(table.headers.map { _ in "---" }, isPlain: true),
            ] + table.rows.map { line($0.cells) }
        case .card(let card): self.card(card)
        case .figure(let figure): ["*\(TextEscaping.markdown(figure.description))*"]
        }
    }

    private static func card(_ card: ReportCard) -> [String] {
        var lines: [String] = []
        if !card.title.isEmpty { lines += ["### \(TextEscaping.markdown(card.title))", ""] }
        for notice in card.notices { lines += ["**\(TextEscaping.markdown(notice))**", ""] }
        return lines
            + card.statements.map { statement in
                let items = statement.items.map(item).joined(separator: "; ")
                let reason = statement.reason.map { ". \(TextEscaping.markdown($0))" } ?? ""
                return "- \(items) — \(TextEscaping.markdown(statement.origin))\(reason)"
            }
    }

    private static func item(_ item: ReportItem) -> String {
        let remark = item.remark.map { " (\(TextEscaping.markdown($0)))" } ?? ""
        return "\(TextEscaping.markdown(item.label)): "
            + "**\(TextEscaping.markdown(item.value))**\(remark)"
    }

    private static func line(_ cells: [String], isPlain: Bool = false) -> String {
        let cells = isPlain ? cells : cells.map { TextEscaping.markdown($0) }
        return "| \(cells.joined(separator: " | ")) |"
    }
}
