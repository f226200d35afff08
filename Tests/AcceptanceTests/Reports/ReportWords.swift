import Foundation

/// What somebody reads in a form of a report, word for word: so that forms can be compared.
enum ReportWords {
    /// The words of a page, without what is drawn: beside every drawing stands what it shows.
    static func html(_ page: String) -> [String] {
        let body = page.components(separatedBy: "<body>").last ?? page
        let shown = removing(["<svg", "</svg>"], removing(["<!--", "-->"], body))
        // What the page puts between pieces is no word.
        var text = ""
        var isTag = false
        for character in shown {
            switch character {
            case "<": (isTag, text) = (true, text + " ")
            case ">" where isTag: isTag = false
            default: if !isTag { text.append(character) }
            }
        }
        return words(
            [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
                .reduce(text) { $0.replacing($1.0, with: $1.1) })
    }

    /// The words of a text in Markdown.
    static func markdown(_ text: String) -> [String] {
        let lines = removing(["<!--", "-->"], text).components(separatedBy: "\n").map { line in
            var line = line
            for mark in ["### ", "## ", "# ", "- "] where line.hasPrefix(mark) {
                line.removeFirst(mark.count)
                break
            }
            return line
        }.filter { !$0.hasPrefix("| ---") }
        var plain = ""
        var isEscaped = false
        for character in lines.joined(separator: "\n").replacing("<br>", with: " ") {
            if isEscaped {
                plain.append(character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "|" || character == "*" {
                plain.append(" ")
            } else {
                plain.append(character)
            }
        }
        return words(plain)
    }

    /// The words of each part of a page that bears a tag, without what is not drawn of a drawing.
    static func parts(_ page: String, _ tag: String) -> [[String]] {
        page.components(separatedBy: "<\(tag)").dropFirst().map { piece in
            let part = piece.components(separatedBy: "</\(tag)>")[0]
            let drawn = removing(["<desc", "</desc>"], removing(["<title", "</title>"], part))
            return html(drawn.components(separatedBy: ">").dropFirst().joined(separator: ">"))
        }
    }

    /// Words without the marks around them: a colon may stand with or without a space before it.
    static func words(_ text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func removing(_ ends: [String], _ text: String) -> String {
        text.components(separatedBy: ends[0]).enumerated().map { index, piece in
            index == 0
                ? piece
                : piece.components(separatedBy: ends[1]).dropFirst().joined(
                    separator: ends[1])
        }.joined(separator: " ")
    }
}
