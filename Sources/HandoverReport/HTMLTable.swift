/// A table as HTML. On a narrow screen a row stands as a block, where each cell says its own label.
enum HTMLTable {
    /// Up to this many characters a cell stays on one line.
    private static let shortCharacterCountMax = 24
    /// So many characters of such cells fit beside each other on paper, with room to spare.
    private static let lineCharacterCountMax = 72

    /// The table with its caption and headers.
    static func html(_ table: ReportTable) -> String {
        let styles = columnStyles(table)
        let headers = zip(table.headers, styles).map { header, style in
            "<th scope=\"col\"\(style)>\(TextEscaping.html(header))</th>"
        }
        let rows = table.rows.map { row($0.cells, table.headers, styles) }
        return "<table>\n<caption>\(TextEscaping.html(table.caption))</caption>\n"
            + "<thead><tr>\(headers.joined())</tr></thead>\n"
            + "<tbody>\n\(rows.joined())</tbody>\n</table>\n"
    }

    private static func row(
        _ cells: [String], _ headers: [String], _ styles: [String]
    ) -> String {
        let cells = zip(zip(cells, headers), styles).enumerated().map { index, cell in
            let ((text, header), style) = cell
            let label = TextEscaping.html(header, lineBreak: " ")
            return index == 0
                ? "<th scope=\"row\"\(style)>\(TextEscaping.html(text))</th>"
                : "<td\(style) data-label=\"\(label)\">\(TextEscaping.html(text))</td>"
        }
        return "<tr>\(cells.joined())</tr>\n"
    }

    /// What is short stays on one line and takes no more room than that; the rest is for the others.
    private static func columnStyles(_ table: ReportTable) -> [String] {
        var room = lineCharacterCountMax
        return table.headers.indices.map { column in
            let longest = table.rows.reduce(table.headers[column].count) {
                max($0, $1.cells[column].count)
            }
            guard longest <= shortCharacterCountMax, longest <= room else { return "" }
            room -= longest
            return " class=\"short\""
        }
    }
}
