/// How a report looks on screen and on a phone; ``PaperStyle`` is for paper. All pairs of colours that carry text
/// have a contrast of at least 4.5 to 1, in light and in dark.
enum ReportStyle {
    /// The style sheet, with the words that stand at the top and the foot of every printed page.
    static func sheet(top: String, foot: String) -> String {
        "\(colours)\n\(screen)\n\(narrow)\n\(PaperStyle.sheet(top: top, foot: foot))"
    }

    private static let colours = """
        :root { color-scheme: light dark; --ink: #1b1f24; --paper: #ffffff; --soft: #f1f3f5;
          --line: #767c85; --warn-ink: #5a1a00; --warn: #ffe9d6; --quiet: #4a5058; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --paper: #16191d;
          --soft: #22272d; --line: #8b929b; --warn-ink: #ffd9b8; --warn: #4a2408;
          --quiet: #b4bac2; } }
        """

    private static let screen = """
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1rem; max-width: 70rem; color: var(--ink);
          background: var(--paper); font: 1rem/1.5 system-ui, sans-serif;
          overflow-wrap: anywhere; }
        h1 { font-size: 1.6rem; line-height: 1.2; }
        h2 { font-size: 1.25rem; margin-top: 2rem; padding-bottom: .25rem;
          border-bottom: 2px solid var(--line); }
        h3 { font-size: 1.05rem; margin-bottom: .25rem; }
        .status { display: inline-block; padding: 0 .5rem; font-size: .8rem;
          color: var(--warn-ink); background: var(--warn); border: 1px solid currentColor; }
        .notice { padding: .5rem .75rem; font-weight: 600; color: var(--warn-ink);
          background: var(--warn); border-left: .3rem solid currentColor; }
        table { width: 100%; margin: .5rem 0 1rem; border-collapse: collapse; }
        caption { text-align: left; color: var(--quiet); font-size: .9rem; }
        th, td { padding: .35rem .5rem; text-align: left; vertical-align: top;
          border: 1px solid var(--line); }
        thead th { background: var(--soft); }
        .short { white-space: nowrap; }
        .long { width: 45%; }
        .facts, .said { padding-left: 0; list-style: none; }
        .facts li { padding: .1rem 0; }
        .said li { padding: .15rem 0 .15rem 1rem; text-indent: -1rem; }
        .label, .origin, .remark { font-weight: 400; }
        .label { color: var(--quiet); }
        .origin { color: var(--quiet); font-size: .9em; }
        .card { margin: .5rem 0 1rem; }
        .card h3 { margin: 0; }
        .card .said { margin: .25rem 0; }
        figure { margin: .5rem 0 1rem; }
        figcaption { color: var(--quiet); font-size: .9rem; }
        svg { max-width: 100%; height: auto; }
        svg .ink { fill: var(--ink); }
        svg .frame { fill: var(--paper); stroke: var(--ink); }
        svg .line { stroke: var(--ink); }
        svg .bare { stroke: var(--paper); }
        """

    private static let narrow = """
        @media screen and (max-width: 45rem) {
          thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
            clip-path: inset(50%); }
          table, tbody, tr, th, td, caption { display: block; }
          tr { margin-bottom: .75rem; border: 1px solid var(--line); }
          th, td { border: 0; }
          .short { white-space: normal; }
          .long { width: auto; }
          tbody th { background: var(--soft); }
          td::before { content: attr(data-label) ": "; color: var(--quiet); }
        }
        """
}
