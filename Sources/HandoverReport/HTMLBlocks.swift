import RecordModel

/// The pieces of a section as HTML.
enum HTMLBlocks {
    /// A section with its heading.
    static func section(_ section: ReportSection, status: String) -> String {
        let name = "s\(section.number)"
        let blocks = section.blocks.enumerated().map { block($1, id: "\(name)-\($0)") }
        return framed(
            name, "\(section.number). \(section.heading)", status: status, blocks.joined())
    }

    /// The sections that have nothing to say.
    static func empty(_ group: EmptySections.Group, number: Int, status: String) -> String {
        framed(
            "empty\(number)", group.heading, status: status,
            "<p>\(TextEscaping.html(group.line))</p>\n")
    }

    private static func framed(
        _ name: String, _ heading: String, status: String, _ content: String
    ) -> String {
        let status = "<span class=\"status\">\(TextEscaping.html(status))</span>"
        return "<section aria-labelledby=\"\(name)\">\n"
            + "<h2 id=\"\(name)\">\(TextEscaping.html(heading)) \(status)</h2>\n" + content
            + "</section>\n"
    }

    private static func block(_ block: ReportBlock, id: String) -> String {
        switch block {
        case .heading(let text): "<h3>\(TextEscaping.html(text))</h3>\n"
        case .paragraph(let text): "<p>\(TextEscaping.html(text))</p>\n"
        case .notice(let text): notice(text)
        case .list(let items):
            "<ul>\n" + items.map { "<li>\(TextEscaping.html($0))</li>\n" }.joined() + "</ul>\n"
        case .facts(let facts): "<ul class=\"facts\">\n\(facts.map(fact).joined())</ul>\n"
        case .table(let table): HTMLTable.html(table)
        case .card(let card): self.card(card)
        case .figure(let figure): FigureDrawing.html(figure, id: id)
        }
    }

    private static func notice(_ text: String) -> String {
        "<p class=\"notice\">\(TextEscaping.html(text))</p>\n"
    }

    private static func fact(_ fact: ReportFact) -> String {
        "<li><span class=\"label\">\(TextEscaping.html(fact.label)):</span> "
            + "<strong>\(TextEscaping.html(fact.value))</strong></li>\n"
    }

    private static func card(_ card: ReportCard) -> String {
        let title = card.title.isEmpty ? "" : "<h3>\(TextEscaping.html(card.title))</h3>\n"
        let said =
            card.statements.isEmpty
            ? "" : "<ul class=\"said\">\n\(card.statements.map(statement).joined())</ul>\n"
        return "<div class=\"card\">\n\(title)\(card.notices.map(notice).joined())\(said)</div>\n"
    }

    private static func statement(_ statement: ReportStatement) -> String {
        let items = statement.items.map(item).joined(separator: "; ")
        let reason = statement.reason.map { ". \(TextEscaping.html($0))" } ?? ""
        return "<li>\(items) "
            + "<span class=\"origin\">— \(TextEscaping.html(statement.origin))\(reason)</span></li>\n"
    }

    private static func item(_ item: ReportItem) -> String {
        let remark = item.remark.map {
            " <span class=\"remark\">(\(TextEscaping.html($0)))</span>"
        }
        return "<span class=\"label\">\(TextEscaping.html(item.label)):</span> "
            + "<strong>\(TextEscaping.html(item.value))</strong>\(remark ?? "")"
    }
}
