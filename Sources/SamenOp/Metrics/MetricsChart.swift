import HandoverReport
import RecordModel

/// A chart of bars that lie: readable in black and white, with every number beside its bar.
enum MetricsChart {
    /// One bar.
    struct Bar {
        let label: String
        let text: String
        let length: Int64
    }

    private static let rowHeight = 28
    private static let width = 640
    private static let labelWidth = 260
    private static let barWidth = 260

    /// The chart as a picture with a title and a description for who does not see it.
    ///
    /// - Parameter full: The length that takes the whole width; more than nought.
    static func render(
        id: String, title: String, description: String, bars: [Bar], full: Int64
    ) -> String {
        let id = String(id.map { $0.isLetter || $0.isNumber ? $0 : "-" })
        let height = max(1, bars.count) * rowHeight
        let rows = bars.enumerated().map { index, bar in
            let top = index * rowHeight
            let length = Int(min(bar.length, full) * Int64(barWidth) / full)
            return "<text x=\"0\" y=\"\(top + 19)\">\(escaped(shortened(bar.label)))</text>"
                + "<rect x=\"\(labelWidth)\" y=\"\(top + 5)\" width=\"\(length)\" height=\"18\"/>"
                + "<text x=\"\(labelWidth + length + 6)\" y=\"\(top + 19)\">"
                + "\(escaped(bar.text))</text>"
        }
        return """
            <svg role="img" aria-labelledby="\(id)-t \(id)-d" viewBox="0 0 \(width) \(height)" \
            xmlns="http://www.w3.org/2000/svg"><title id="\(id)-t">\(escaped(title))</title>\
            <desc id="\(id)-d">\(escaped(description))</desc>\(rows.joined())</svg>
            """
    }

    /// A label that fits; the whole of it stands in the table.
    private static func shortened(_ label: String) -> String {
        label.count <= 36 ? label : label.prefix(35) + "…"
    }

    private static func escaped(_ text: String) -> String {
        TextEscaping.html(text, lineBreak: " ")
    }
}

/// How the page with figures looks on screen, in the dark and on paper. All pairs of colours that
/// carry text have a contrast of at least 4.5 to 1, bars of at least 3 to 1.
enum MetricsStyle {
    /// The style sheet.
    static let sheet = """
        :root { color-scheme: light dark; --ink: #1b1f24; --paper: #ffffff; --soft: #f1f3f5;
          --line: #767c85; --bar: #1f5fa8; --warn-ink: #5a1a00; --warn: #ffe9d6; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --paper: #16191d;
          --soft: #22272d; --line: #8b929b; --bar: #7fb2ec; --warn-ink: #ffd9b8;
          --warn: #4a2408; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1rem; max-width: 60rem; color: var(--ink);
          background: var(--paper); font: 1rem/1.5 system-ui, sans-serif;
          overflow-wrap: anywhere; }
        h1 { font-size: 1.6rem; line-height: 1.2; }
        h2 { font-size: 1.25rem; margin-top: 2rem; border-bottom: 2px solid var(--line); }
        h3 { font-size: 1.05rem; margin-bottom: .25rem; }
        .notice { padding: .5rem .75rem; color: var(--warn-ink); background: var(--warn);
          border-left: .3rem solid currentColor; }
        table { width: 100%; margin: .5rem 0 1rem; border-collapse: collapse; }
        caption { text-align: left; font-size: .9rem; }
        th, td { padding: .35rem .5rem; text-align: left; vertical-align: top;
          border: 1px solid var(--line); }
        thead th { background: var(--soft); }
        tbody th { font-weight: 400; }
        dt { font-weight: 600; margin-top: .5rem; }
        dd { margin: 0; }
        svg { width: 100%; height: auto; max-width: 42rem; display: block; }
        svg text { fill: var(--ink); font-size: 13px; }
        svg rect { fill: var(--bar); }
        @page { size: A4; margin: 20mm 15mm; }
        @media print {
          :root { color-scheme: light; --ink: #000000; --paper: #ffffff; --soft: #eeeeee;
            --line: #555555; --bar: #444444; --warn-ink: #000000; --warn: #ffffff; }
          body { max-width: none; padding: 0; font-size: 10pt; }
          h2, h3, caption { break-after: avoid; }
          tr, svg { break-inside: avoid; }
          thead { display: table-header-group; }
        }
        """
}
