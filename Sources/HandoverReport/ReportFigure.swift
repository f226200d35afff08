/// A drawing in data: lines that each bear marks. Every form has its text alternative.
package struct ReportFigure: Hashable, Sendable {
    /// What is drawn.
    package enum Kind: String, Hashable, Sendable {
        /// What happened when: marks stand in the order of time, numbered as in the table.
        case timeline
        /// Who is safe: one mark a person.
        case safety
    }

    /// How a mark looks; form and words say the same, so no colour is needed.
    package enum Tone: String, Hashable, Sendable, CaseIterable {
        /// Nothing to act on.
        case calm
        /// Good as long as something is kept to.
        case conditional
        /// Not known.
        case unknown
        /// Danger.
        case alarm
    }

    /// A mark on a line.
    package struct Mark: Hashable, Sendable {
        /// What stands at it.
        package let text: String
        /// How it looks.
        package let tone: Tone
        /// Where it stands, in milliseconds since 1 January 1970 UTC; 0 where time plays no part.
        package let milliseconds: Int64
    }

    /// A line with its marks.
    package struct Line: Hashable, Sendable {
        /// Whose it is.
        package let label: String
        /// What stands on it.
        package let marks: [Mark]
    }

    /// What is drawn.
    package let kind: Kind
    /// What it shows, in a few words.
    package let title: String
    /// All that it shows, in words.
    package let description: String
    /// What the ends of the line of time are called; empty where time plays no part.
    package let ends: [String]
    /// The lines, from top to bottom.
    package let lines: [Line]
}
