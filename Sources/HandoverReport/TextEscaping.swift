/// Makes text of people harmless in the form it is put in. Nothing visible is lost.
package enum TextEscaping {
    /// What Markdown may read as more than itself within a line.
    private static let special = Set("\\`*_[]<>|#~&$!{}".unicodeScalars)

    /// One line of Markdown: no character of it means anything but itself.
    ///
    /// - Parameter startsLine: Whether nothing stands before it on its line.
    static func markdown(_ text: String, startsLine: Bool = false) -> String {
        var escaped = ""
        for scalar in plain(text) {
            switch scalar {
            case "\n": escaped += "<br>"
            default:
                if special.contains(scalar) { escaped += "\\" }
                escaped.unicodeScalars.append(scalar)
            }
        }
        let line = String(escaped.drop { $0 == " " })
        return startsLine ? escapingStart(line) : line
    }

    /// Text between tags or within a quoted attribute of HTML; a new line becomes a break.
    package static func html(_ text: String, lineBreak: String = "<br>") -> String {
        if text.utf8.allSatisfy(isHarmless) { return text }
        var escaped = ""
        for scalar in plain(text) {
            switch scalar {
            case "\n": escaped += lineBreak
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Whether a byte is a visible character that means nothing but itself in HTML.
    private static func isHarmless(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x26, 0x27, 0x3C, 0x3E: false
        default: (0x20..<0x7F).contains(byte)
        }
    }

    /// Text within a quoted string of a style sheet: everything unusual by number.
    static func style(_ text: String) -> String {
        plain(text).map { scalar in
            let isPlain =
                scalar.properties.isAlphabetic
                || "0123456789 .,:;-()".contains(
                    Character(scalar))
            return isPlain ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
        }.joined()
    }

    /// Text with one kind of line end, and without characters that steer instead of show:
    /// control characters, and those that turn the direction of writing.
    private static func plain(_ text: String) -> [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0D: scalars.append("\n")
            case 0x0A: if !isAfterReturn { scalars.append("\n") }
            case 0x85, 0x2028, 0x2029: scalars.append("\n")
            case 0x09: scalars.append(" ")
            case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069:
                scalars.append("\u{FFFD}")
            default: scalars.append(scalar)
            }
            isAfterReturn = scalar.value == 0x0D
        }
        return scalars
    }

    /// Keeps a line from being read as a list item, a rule or an underlined heading.
    private static func escapingStart(_ line: String) -> String {
        if let first = line.first, "-+=".contains(first) { return "\\\(line)" }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        let rest = line.dropFirst(digits.count)
        guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else {
            return line
        }
        return "\(digits)\\\(rest)"
    }
}
