import RecordModel

/// A drawing as SVG within a page. Every mark differs by form too, and the words beside it say
/// the same: nothing hangs on colour.
enum FigureDrawing {
    private static let width: Int64 = 720
    private static let labelWidth: Int64 = 190
    private static let lineHeight: Int64 = 22
    private static let markRadius: Int64 = 8
    /// Of longer names the middle is left out here; the table beside has them whole.
    private static let labelCharacterCountMax = 22

    /// The drawing with its words under it.
    static func html(_ figure: ReportFigure, id: String) -> String {
        let (body, height) =
            switch figure.kind {
            case .safety: safety(figure)
            case .timeline: timeline(figure)
            }
        let title = TextEscaping.html(figure.title, lineBreak: " ")
        let size = "width=\"\(width)\" height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\""
        return "<figure>\n<svg role=\"img\" aria-labelledby=\"\(id)\" \(size)>"
            + "<title id=\"\(id)\">\(title)</title>\(body)</svg>\n"
            + "<figcaption>\(TextEscaping.html(figure.description))</figcaption>\n</figure>\n"
    }

    private static func safety(_ figure: ReportFigure) -> (String, Int64) {
        let rows = figure.lines.enumerated().map { index, line in
            let y = Int64(index) * lineHeight + lineHeight / 2
            let marks = line.marks.map { mark in
                shape(mark.tone, x: labelWidth + markRadius, y: y)
                    + text(mark.text, x: labelWidth + 3 * markRadius, y: y)
            }
            return text(line.label, x: 0, y: y) + marks.joined()
        }
        return (rows.joined(), Int64(figure.lines.count) * lineHeight)
    }

    /// Marks that would cover each other stand under each other.
    private static func timeline(_ figure: ReportFigure) -> (String, Int64) {
        let all = figure.lines.flatMap(\.marks).map(\.milliseconds)
        guard let first = all.min(), let last = all.max() else { return ("", 0) }
        let (left, right) = (labelWidth + markRadius, width - markRadius - 1)
        func place(_ moment: Int64) -> Int64 {
            last == first ? left : left + (right - left) * (moment - first) / (last - first)
        }
        var body = ""
        var y: Int64 = 0
        for line in figure.lines {
            var ends: [Int64] = []
            var marks = ""
            for mark in line.marks {
                let x = place(mark.milliseconds)
                let row = ends.firstIndex { $0 + 2 * markRadius + 2 <= x } ?? ends.count
                if row == ends.count { ends.append(x) } else { ends[row] = x }
                let height = y + Int64(row) * lineHeight + lineHeight / 2
                marks += point(mark, x: x, y: height)
            }
            let middle = y + lineHeight / 2
            body += "<line class=\"axis\" x1=\"\(left)\" y1=\"\(middle)\" x2=\"\(right)\""
            body += " y2=\"\(middle)\" stroke=\"#767c85\"></line>"
            body += text(line.label, x: 0, y: middle) + marks
            y += Int64(max(ends.count, 1)) * lineHeight
        }
        body += text(figure.ends.first ?? "", x: labelWidth, y: y + lineHeight / 2)
        body += text(figure.ends.last ?? "", x: width, y: y + lineHeight / 2, anchor: "end")
        return (body, y + lineHeight)
    }

    /// A numbered mark; what was recorded late has corners.
    private static func point(_ mark: ReportFigure.Mark, x: Int64, y: Int64) -> String {
        let frame =
            mark.tone == .calm
            ? circle(x: x, y: y)
            : "<rect class=\"frame\" x=\"\(x - markRadius)\" y=\"\(y - markRadius)\""
                + " width=\"\(2 * markRadius)\" height=\"\(2 * markRadius)\" fill=\"#ffffff\""
                + " stroke=\"#1b1f24\" stroke-width=\"2\"></rect>"
        return frame + text(mark.text, x: x, y: y, anchor: "middle", size: 10)
    }

    private static func shape(_ tone: ReportFigure.Tone, x: Int64, y: Int64) -> String {
        switch tone {
        case .calm: circle(x: x, y: y) + stroke("M\(x - 4) \(y)l3 4l5 -8")
        case .conditional: circle(x: x, y: y) + stroke("M\(x - 4) \(y)h8")
        case .unknown: circle(x: x, y: y) + text("?", x: x, y: y, anchor: "middle")
        case .alarm:
            "<path class=\"ink\" d=\"M\(x) \(y - 9)l10 17h-20z\" fill=\"#1b1f24\"></path>"
                + "<path class=\"bare\" d=\"M\(x) \(y - 4)v6m0 2v2\" stroke=\"#ffffff\""
                + " stroke-width=\"2\" fill=\"none\"></path>"
        }
    }

    private static func circle(x: Int64, y: Int64) -> String {
        "<circle class=\"frame\" cx=\"\(x)\" cy=\"\(y)\" r=\"\(markRadius)\" fill=\"#ffffff\""
            + " stroke=\"#1b1f24\"></circle>"
    }

    private static func stroke(_ path: String) -> String {
        "<path class=\"line\" d=\"\(path)\" stroke=\"#1b1f24\" stroke-width=\"2\" fill=\"none\">"
            + "</path>"
    }

    private static func text(
        _ words: String, x: Int64, y: Int64, anchor: String = "start", size: Int64 = 13
    ) -> String {
        let half = labelCharacterCountMax / 2
        let shown =
            words.count > labelCharacterCountMax && x == 0
            ? "\(words.prefix(half))…\(words.suffix(half - 1))" : words
        return "<text class=\"ink\" x=\"\(x)\" y=\"\(y + size / 3)\" font-size=\"\(size)\""
            + " text-anchor=\"\(anchor)\" fill=\"#1b1f24\">"
            + "\(TextEscaping.html(shown, lineBreak: " "))</text>"
    }
}
