/// The string literals of Swift source: each as its pieces between interpolations. Literals within
/// an interpolation stand by themselves too.
struct StringLiterals {
    private(set) var found: Set<[String]> = []
    private var rest: ArraySlice<Character>

    init(_ source: String) {
        rest = Array(source)[...]
        code(until: nil)
    }

    /// Reads code, up to the parenthesis that closes an interpolation.
    private mutating func code(until end: Character?) {
        var depth = 0
        while let character = rest.first {
            if character == "/", rest.dropFirst().first == "/" {
                rest = rest.drop { !$0.isNewline }
                continue
            }
            if character == "\"" {
                literal()
                continue
            }
            rest.removeFirst()
            if character == "(" { depth += 1 }
            if character == ")" {
                if end != nil, depth == 0 { return }
                depth -= 1
            }
        }
    }

    /// Reads one literal; of one over several lines each line.
    private mutating func literal() {
        let isLong = rest.starts(with: ["\"", "\"", "\""])
        rest = rest.dropFirst(isLong ? 3 : 1)
        var pieces = [""]
        while let character = rest.first {
            if isLong ? rest.starts(with: ["\"", "\"", "\""]) : character == "\"" { break }
            rest.removeFirst()
            if character == "\\", let next = rest.first {
                rest.removeFirst()
                if next == "(" {
                    code(until: ")")
                    pieces.append("")
                }
            } else {
                pieces[pieces.count - 1].append(character)
            }
        }
        rest = rest.dropFirst(isLong ? 3 : 1)
        found.insert(pieces)
    }
}
