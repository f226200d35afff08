import Foundation

/// How the product names its sentences: in full, or put together from pieces.
///
/// A key that is put together counts as used when what stands in its gaps is a word of the sources
/// or of the data: the code of an enum, of the catalogue, the id of a rule.
struct TextKeys {
    private static let one = ".one"
    private var words: Set<String> = []
    /// By how they begin, the ways in which keys are put together: what comes after the gaps.
    private var endings: [String: Set<String>] = [:]
    /// What stands before a whole key, as in `report.` and then the key.
    private(set) var prefixes: Set<String> = []

    init(sources: [SourceTree.File], data: [Any]) {
        var prefixes: Set<String> = [""]
        var starts: [String: Set<String>] = [:]
        for source in sources {
            words.formUnion(Self.codes(source.text))
            for pieces in StringLiterals(source.text).found {
                guard pieces.count > 1 else {
                    words.insert(pieces[0])
                    continue
                }
                guard pieces.allSatisfy(Self.isPiece), let first = pieces.first,
                    first.contains(".")
                else { continue }
                starts[first, default: []].insert(pieces.last ?? "")
                if pieces.count == 2, pieces[1].isEmpty, first.hasSuffix(".") {
                    prefixes.insert(first)
                }
            }
        }
        for json in data { add(json) }
        self.prefixes = prefixes
        for prefix in prefixes {
            for (start, ends) in starts { endings[prefix + start, default: []].formUnion(ends) }
        }
    }

    /// Whether anything names a key; the sentence for one goes with the sentence for several.
    func isUsed(_ key: String) -> Bool {
        if key.hasSuffix(Self.one), isUsed(String(key.dropLast(Self.one.count))) { return true }
        if words.contains(key) { return true }
        if prefixes.contains(where: {
            key.hasPrefix($0) && words.contains(String(key.dropFirst($0.count)))
        }) {
            return true
        }
        return key.indices.dropFirst().contains { index in
            let rest = key[index...]
            return endings[String(key[..<index])]?.contains { ending in
                rest.count > ending.count && rest.hasSuffix(ending)
                    && isMadeOfWords(String(rest.dropLast(ending.count)))
            } ?? false
        }
    }

    /// Whether a text is one word, or several with a point between: ids have points themselves.
    private func isMadeOfWords(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        var reached = Set([0])
        for start in parts.indices where reached.contains(start) {
            for end in start..<parts.count
            where words.contains(parts[start...end].joined(separator: ".")) {
                reached.insert(end + 1)
            }
        }
        if reached.contains(parts.count) { return true }
        // Two gaps may stand beside each other.
        return text.indices.dropFirst().contains {
            words.contains(String(text[..<$0])) && words.contains(String(text[$0...]))
        }
    }

    private mutating func add(_ json: Any) {
        switch json {
        case let object as [String: Any]:
            for (key, value) in object {
                words.insert(key)
                add(value)
            }
        case let list as [Any]: for value in list { add(value) }
        case let text as String: words.insert(text)
        case let number as Int: words.insert(String(number))
        default: break
        }
    }

    /// The names of the cases that an enum declares: without another word, that is their code.
    private static func codes(_ source: String) -> [String] {
        source.split(separator: "\n").map { $0.drop { $0 == " " } }
            .filter { $0.hasPrefix("case ") }
            .flatMap { $0.dropFirst("case ".count).split(separator: ",") }
            .compactMap { part in
                let name = part.drop { $0 == " " }.prefix {
                    $0.isLetter || $0.isNumber || $0 == "_"
                }
                return name.isEmpty ? nil : String(name)
            }
    }

    private static func isPiece(_ piece: String) -> Bool {
        piece.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }
    }
}
