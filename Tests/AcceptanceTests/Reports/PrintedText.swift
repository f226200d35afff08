import Foundation

/// The words of a PDF in the order in which they are read, as poppler finds them, to be compared
/// with those of another form.
///
/// These may differ, and nothing else:
///
/// - the lines at the head and the foot of every page, which stand outside the part that is read;
/// - where a line ends, also within a word that is too long for it;
/// - the headers of a table, which stand again on each page that it goes on to;
/// - the place of a drawing: its words are read after the text around it, as one piece;
/// - signs between words, and letters that are the same by their compatibility form (NFKC).
struct PrintedText {
    private struct Piece {
        let text: String
        let endsLine: Bool
        let startsPage: Bool
    }

    /// What is read of a page, in points: A4 without the margins in which the repeated lines stand.
    private static let frame = ["-x", "0", "-y", "48", "-W", "595", "-H", "752"]

    private var pieces: [Piece] = []

    /// Reads a PDF.
    init(file path: String) throws {
        let text = try PDFInside.output(
            "pdftotext", ["-q", "-raw", "-enc", "UTF-8"] + Self.frame + [path, "-"])
        self.init(text)
    }

    /// - Parameter text: Lines, with a form feed after every page.
    init(_ text: String) {
        for page in text.components(separatedBy: "\u{C}") {
            var startsPage = true
            for line in page.components(separatedBy: "\n") {
                let words = Self.words(line)
                for (index, word) in words.enumerated() {
                    pieces.append(
                        Piece(
                            text: word, endsLine: index == words.count - 1, startsPage: startsPage))
                    startsPage = false
                }
            }
        }
    }

    /// Where it does not say what a page says; nil where it says just that.
    ///
    /// - Parameters:
    ///   - words: The words that it has to have.
    ///   - page: The page in HTML, for its drawings and the headers of its tables.
    func difference(from words: [String], as page: String) -> String? {
        var text = self
        for drawing in ReportWords.parts(page, "svg") where !text.remove(Self.plain(drawing)) {
            return "the drawing of \(drawing.count) words is not there"
        }
        return text.difference(
            from: Self.plain(words), headers: ReportWords.parts(page, "thead").map(Self.plain))
    }

    /// Takes out a drawing where it stands last; false where it stands nowhere.
    private mutating func remove(_ drawing: [String]) -> Bool {
        let starts = stride(from: pieces.count - drawing.count, through: 0, by: -1)
        guard let start = starts.first(where: { stands(drawing, at: $0) }) else { return false }
        pieces.removeSubrange(start..<start + drawing.count)
        return true
    }

    private func difference(from words: [String], headers: [[String]]) -> String? {
        var place = 0
        var left = words[...]
        while let word = left.first {
            guard place < pieces.count else { return "ends before word \(left.startIndex)" }
            let again = headers.first { stands($0, at: place) && !left.starts(with: $0) }
            if pieces[place].startsPage, let again {
                place += again.count
                continue
            }
            var read = pieces[place].text
            while read != word, word.hasPrefix(read), pieces[place].endsLine,
                place + 1 < pieces.count
            {
                place += 1
                read += pieces[place].text
            }
            guard read == word else {
                return "word \(left.startIndex), \(word), is read as \(read)"
            }
            place += 1
            left = left.dropFirst()
        }
        return place == pieces.count ? nil : "goes on with \(pieces[place].text)"
    }

    private func stands(_ words: [String], at place: Int) -> Bool {
        !words.isEmpty && place + words.count <= pieces.count
            && zip(words, pieces[place...]).allSatisfy { $0 == $1.text }
    }

    private static func plain(_ words: [String]) -> [String] { words.flatMap(Self.words) }

    private static func words(_ text: String) -> [String] {
        ReportWords.words(text.precomposedStringWithCompatibilityMapping)
    }
}
