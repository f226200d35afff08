/// Text in a table after RFC 4180.
package enum CSVText {
    /// What a spreadsheet would take for the beginning of a formula, or of something to run.
    private static let starts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n"]
    private static let quoted: Set<Unicode.Scalar> = ["\"", ",", "\r", "\n"]

    /// A row with its end.
    package static func row(_ fields: [String]) -> String {
        fields.map(field).joined(separator: ",") + "\r\n"
    }

    /// One field: quoted where it has to be, and with a mark before what would be run; blanks
    /// before that hide nothing.
    package static func field(_ text: String) -> String {
        let first = text.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" && $0 != "\u{FEFF}" }
        let isRisky = first.map(starts.contains) ?? false
        let safe = isRisky ? "'" + text : text
        return safe.unicodeScalars.contains(where: quoted.contains)
            ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
    }
}
