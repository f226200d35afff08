/// Many pieces of text, looked for all at once: how long that takes hangs on the text, not on how
/// many pieces there are.
struct ByteTrie {
    private struct Node {
        var next: [UInt8: Int] = [:]
        var mark: Int?
    }

    private var nodes = [Node()]
    /// How long the shortest piece is; nil when there are none.
    private(set) var byteCountMin: Int?

    /// The node that every piece starts from.
    static let root = 0

    /// Adds a piece with a mark; of two marks the greater one stays.
    mutating func insert(_ piece: some Collection<UInt8>, mark: Int = 0) {
        guard !piece.isEmpty else { return }
        var node = Self.root
        for byte in piece {
            if let next = nodes[node].next[byte] {
                node = next
            } else {
                nodes.append(Node())
                nodes[node].next[byte] = nodes.count - 1
                node = nodes.count - 1
            }
        }
        nodes[node].mark = max(nodes[node].mark ?? mark, mark)
        byteCountMin = min(byteCountMin ?? piece.count, piece.count)
    }

    /// The node after another one; nil when no piece goes on so.
    func step(_ node: Int, _ byte: UInt8) -> Int? { nodes[node].next[byte] }

    /// The mark of the piece that ends at a node; nil when none does.
    func mark(_ node: Int) -> Int? { nodes[node].mark }

    /// The text with another one in place of every piece that stands in it, letter by letter.
    func replacing(in text: String, with other: String) -> String {
        guard let byteCountMin, text.utf8.count >= byteCountMin else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var (place, rest) = (0, 0)
        while place + byteCountMin <= bytes.count {
            guard let end = end(in: bytes, from: place) else {
                place += 1
                continue
            }
            result += bytes[rest..<place] + other.utf8
            (place, rest) = (end, end)
        }
        return rest == 0 ? text : String(decoding: result + bytes[rest...], as: UTF8.self)
    }

    /// Where the longest piece ends that starts at a place.
    private func end(in bytes: [UInt8], from start: Int) -> Int? {
        var node = Self.root
        var found: Int?
        for place in start..<bytes.count {
            guard let next = step(node, bytes[place]) else { break }
            node = next
            if mark(node) != nil { found = place + 1 }
        }
        return found
    }
}
