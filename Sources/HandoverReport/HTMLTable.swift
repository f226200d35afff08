/// A table as HTML. On a narrow screen a row stands as a block, where each cell says its own label.
enum HTMLTable {
    /// Up to this many characters a cell stays on one line.
    private static let shortCharacterCountMax = 20
    /// From this many characters on a column is made wide.
    private static let longCharacterCountMin = 60

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

    /// What is short is not broken, and the one longest column gets the room that is left.
    private static func columnStyles(_ table: ReportTable) -> [String] {
        let lengths = table.headers.indices.map { column in
            table.rows.reduce(0) { max($0, $1.cells[column].count) }
        }
        let longest = lengths.max() ?? 0
        let wide = longest >= longCharacterCountMin ? lengths.firstIndex(of: longest) : nil
        return lengths.enumerated().map { column, length in
            if column == wide { return " class=\"long\"" }
            return length <= shortCharacterCountMax ? " class=\"short\"" : ""
        }
    }
}
