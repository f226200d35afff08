import RecordModel

/// A report as one HTML page that needs nothing else: no scripts, no files from elsewhere.
package enum HTMLRenderer {
    /// The report as UTF-8 text that ends with its digest.
    package static func render(_ model: HandoverReportModel) -> String {
        let title = TextEscaping.html("\(model.title) (\(model.statusWord))", lineBreak: " ")
        let head = """
            <!DOCTYPE html>
            <html lang="\(model.request.language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="\(ReportDigest.format)">
            <meta name="referrer" content="no-referrer">
            <meta http-equiv="Content-Security-Policy" content="\(policy)">
            <title>\(title)</title>
            <style>
            \(ReportStyle.sheet(page: "\(model.statusWord): \(model.recordName)"))
            </style>
            </head>
            <body>
            <header>
            <h1>\(TextEscaping.html(model.title))</h1>
            <p class="notice">\(TextEscaping.html(model.statusNotice))</p>
            </header>
            <main>

            """
        let sections = model.sections.map { section($0, status: model.statusWord) }
        return ReportSeal.sealed(
            head + sections.joined() + "</main>\n</body>\n</html>\n", as: .html, model)
    }

    private static let policy = "default-src 'none'; style-src 'unsafe-inline'"

    private static func section(_ section: ReportSection, status: String) -> String {
        let name = "s\(section.number)"
        let heading = TextEscaping.html("\(section.number). \(section.heading)")
        let status = "<span class=\"status\">\(TextEscaping.html(status))</span>"
        return "<section aria-labelledby=\"\(name)\">\n"
            + "<h2 id=\"\(name)\">\(heading) \(status)</h2>\n"
            + section.blocks.map(block).joined() + "</section>\n"
    }

    private static func block(_ block: ReportBlock) -> String {
        switch block {
        case .heading(let text): "<h3>\(TextEscaping.html(text))</h3>\n"
        case .paragraph(let text): "<p>\(TextEscaping.html(text))</p>\n"
        case .notice(let text): "<p class=\"notice\">\(TextEscaping.html(text))</p>\n"
        case .list(let items):
            "<ul>\n" + items.map { "<li>\(TextEscaping.html($0))</li>\n" }.joined() + "</ul>\n"
        case .facts(let facts): "<dl>\n" + facts.map(fact).joined() + "</dl>\n"
        case .table(let table): self.table(table)
        }
    }

    private static func fact(_ fact: ReportFact) -> String {
        "<div><dt>\(TextEscaping.html(fact.label))</dt>"
            + "<dd>\(TextEscaping.html(fact.value))</dd></div>\n"
    }

    private static func table(_ table: ReportTable) -> String {
        let headers = table.headers.map { "<th scope=\"col\">\(TextEscaping.html($0))</th>" }
        let rows = table.rows.map { row($0.cells, table.headers) }
        return "<table>\n<caption>\(TextEscaping.html(table.caption))</caption>\n"
            + "<thead><tr>\(headers.joined())</tr></thead>\n"
            + "<tbody>\n\(rows.joined())</tbody>\n</table>\n"
    }

    /// On a narrow screen a row stands as a block, where each cell says its own label.
    private static func row(_ cells: [String], _ headers: [String]) -> String {
        let cells = zip(cells, headers).enumerated().map { index, pair in
            let label = TextEscaping.html(pair.1, lineBreak: " ")
            let text = TextEscaping.html(pair.0)
            return index == 0
                ? "<th scope=\"row\">\(text)</th>"
                : "<td data-label=\"\(label)\">\(text)</td>"
        }
        return "<tr>\(cells.joined())</tr>\n"
    }
}
