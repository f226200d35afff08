/// How a report looks on paper: black on white, close together, the notice on every page.
enum PaperStyle {
    /// The style sheet, with the words that stand at the top and the foot of every page.
    static func sheet(top: String, foot: String) -> String {
        """
        @page { size: A4; margin: 17mm 14mm 15mm; color: #000000; font: 7.5pt \(fonts);
          @top-left { content: "\(TextEscaping.style(top))"; font-weight: 700; width: 70%; }
          @top-right { content: counter(page) " / " counter(pages); width: 30%; }
          @bottom-left { content: "\(TextEscaping.style(foot))"; width: 100%; } }
        @media print {
        \(body)
        \(parts)
        }
        """
    }

    /// Free fonts, named one by one: what a system calls its own differs, and so would the pages.
    /// A letter that these lack is taken from what else is installed.
    private static let fonts =
        "\"Noto Sans\", \"DejaVu Sans\", \"Droid Sans Fallback\", \"NanumGothic\", \"Symbola\", sans-serif"

    private static let body = """
          :root { color-scheme: light; --ink: #000000; --paper: #ffffff; --soft: #eeeeee;
            --line: #777777; --warn-ink: #000000; --warn: #ffffff; --quiet: #333333; }
          body { max-width: none; padding: 0; font: 9pt/1.35 \(fonts); overflow-wrap: break-word;
            orphans: 2; widows: 2; }
          h1 { margin: 0 0 4pt; font-size: 15pt; }
          h2 { margin: 9pt 0 3pt; padding-bottom: 1pt; font-size: 11pt; border-bottom-width: 1pt; }
          h3 { margin: 5pt 0 1pt; font-size: 9pt; }
          h1, h2, h3, caption { break-after: avoid; }
          p, ul { margin: 2pt 0; }
        """

    private static let parts = """
          .status { padding: 0 3pt; font-size: 6.5pt; font-weight: 400; vertical-align: 1pt; }
          .notice { padding: 2pt 5pt; border-left-width: 2pt; }
          .facts { columns: 2; column-gap: 12pt; }
          .facts li, .said li { padding-top: 0; padding-bottom: 0; }
          .origin, caption, figcaption { font-size: 8pt; }
          .card, figure { margin: 0 0 4pt; }
          .card .said { margin: 0; }
          table { margin: 2pt 0 6pt; font-size: 8pt; line-height: 1.25; }
          th, td { padding: 1.5pt 3pt; }
          thead { display: table-header-group; }
          tr, .card, .facts li, .said li, figure { break-inside: avoid; }
        """
}
