/// The place of a value in a JSON document: names of members, numbers of elements.
package struct JSONPath: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The document itself.
    package static let root = JSONPath(text: "")

    private let text: String

    /// The member `name` of the object at this place.
    package func member(_ name: String) -> JSONPath {
        JSONPath(text: text.isEmpty ? name : "\(text).\(name)")
    }

    /// The element at `index`, from 0, of the array at this place.
    package func element(_ index: Int) -> JSONPath { JSONPath(text: "\(text)[\(index)]") }

    /// The names and numbers, such as `hours[0].from`; empty for the document.
    package var description: String { text }

    /// In the order of the characters.
    package static func < (left: JSONPath, right: JSONPath) -> Bool { left.text < right.text }
}

/// On which line each part of a JSON text stands, for messages to people.
///
/// It reads any text: of one that is not JSON it tells what can be told.
package struct JSONPlaces: Sendable {
    /// A name that stands again in the same object.
    package struct Repetition: Hashable, Sendable {
        /// Which.
        package let path: JSONPath
        /// The line of the later one, from 1.
        package let line: Int
    }

    /// The names that stand again in the same object, in order.
    package private(set) var repetitions: [Repetition] = []
    private var lines: [JSONPath: Int] = [:]

    /// Finds the places in `text`.
    package init(_ text: String) {
        var scanner = PlaceScanner(bytes: Array(text.utf8))
        scanner.scan()
        lines = scanner.lines
        repetitions = scanner.repetitions
    }

    /// The line, from 1, of a member's name or of an element; 1 for what is not there.
    package func line(of path: JSONPath) -> Int { lines[path] ?? 1 }

    /// The line, from 1, on which the byte at `offset` stands.
    package static func line(ofByte offset: Int, in text: String) -> Int {
        1 + text.utf8.prefix(offset).count { $0 == UInt8(ascii: "\n") }
    }
}

/// Walks over the bytes once, and keeps what it is inside of.
private struct PlaceScanner {
    private struct Frame {
        let path: JSONPath
        let isObject: Bool
        var member: JSONPath?
        var index = 0
    }

    let bytes: [UInt8]
    private(set) var lines: [JSONPath: Int] = [:]
    private(set) var repetitions: [JSONPlaces.Repetition] = []
    private var frames: [Frame] = []
    private var position = 0
    private var line = 1

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func scan() {
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\n"): line += 1
            case 0x20, 0x09, 0x0D, UInt8(ascii: ":"): break
            case UInt8(ascii: "{"), UInt8(ascii: "["): open(isObject: byte == UInt8(ascii: "{"))
            case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = frames.popLast()
            case UInt8(ascii: ","): goOn()
            case UInt8(ascii: "\""): text()
            default: note(place)
            }
            position += 1
        }
    }

    /// Where a value that begins here stands.
    private var place: JSONPath {
        guard let frame = frames.last else { return .root }
        return frame.isObject ? frame.member ?? frame.path : frame.path.element(frame.index)
    }

    private mutating func note(_ path: JSONPath) {
        if lines[path] == nil { lines[path] = line }
    }

    private mutating func open(isObject: Bool) {
        let path = place
        note(path)
        frames.append(Frame(path: path, isObject: isObject))
    }

    private mutating func goOn() {
        guard let last = frames.indices.last else { return }
        frames[last].member = nil
        frames[last].index += 1
    }

    private mutating func text() {
        let start = position
        position += 1
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            if bytes[position] == UInt8(ascii: "\\") { position += 1 }
            position += 1
        }
        let end = min(position, bytes.count - 1)
        guard let last = frames.indices.last, frames[last].isObject, frames[last].member == nil
        else { return note(place) }
        let name = JSONReader.value(of: bytes[start...end])?.stringValue ?? ""
        frames[last].member = member(name, of: frames[last].path)
    }

    /// The place of a member; one whose name stood before gets a place of its own.
    private mutating func member(_ name: String, of object: JSONPath) -> JSONPath {
        let path = object.member(name)
        guard lines[path] != nil else {
            note(path)
            return path
        }
        repetitions.append(JSONPlaces.Repetition(path: path, line: line))
        return object.member("\(name) (\(repetitions.count + 1))")
    }
}
