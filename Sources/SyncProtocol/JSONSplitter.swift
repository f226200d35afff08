import RecordModel

/// Finds where the parts of a JSON text begin and end, without judging what is inside them.
///
/// So one operation with a duplicate key or a fraction can be refused alone: the others of its
/// batch are still found.
enum JSONSplitter {
    /// The members of the object that is the whole text.
    static func members(
        of text: some Collection<UInt8>
    ) throws(JSONProblem) -> [String: ArraySlice<UInt8>] {
        var scanner = Scanner(Array(text))
        var members: [String: ArraySlice<UInt8>] = [:]
        try scanner.expect(UInt8(ascii: "{"))
        if scanner.take(UInt8(ascii: "}")) { return try scanner.finish(members) }
        repeat {
            let key = try JSONReader.read(try scanner.value()).stringValue
            guard let key, members[key] == nil else {
                throw scanner.problem("a name is missing or stands twice")
            }
            try scanner.expect(UInt8(ascii: ":"))
            members[key] = try scanner.value()
        } while scanner.take(UInt8(ascii: ","))
        try scanner.expect(UInt8(ascii: "}"))
        return try scanner.finish(members)
    }

    /// The elements of the array that is the whole text.
    static func elements(
        of text: some Collection<UInt8>
    ) throws(JSONProblem) -> [ArraySlice<UInt8>] {
        var scanner = Scanner(Array(text))
        var elements: [ArraySlice<UInt8>] = []
        try scanner.expect(UInt8(ascii: "["))
        if scanner.take(UInt8(ascii: "]")) { return try scanner.finish(elements) }
        repeat { elements.append(try scanner.value()) } while scanner.take(UInt8(ascii: ","))
        try scanner.expect(UInt8(ascii: "]"))
        return try scanner.finish(elements)
    }

    private struct Scanner {
        let bytes: [UInt8]
        var position = 0

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        func problem(_ message: String) -> JSONProblem {
            JSONProblem(message: message, offset: position)
        }

        mutating func skipSpace() {
            while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) {
                position += 1
            }
        }

        mutating func take(_ byte: UInt8) -> Bool {
            skipSpace()
            guard position < bytes.count, bytes[position] == byte else { return false }
            position += 1
            return true
        }

        mutating func expect(_ byte: UInt8) throws(JSONProblem) {
            guard take(byte) else { throw problem("not the JSON that belongs here") }
        }

        mutating func finish<Value>(_ value: Value) throws(JSONProblem) -> Value {
            skipSpace()
            guard position == bytes.count else { throw problem("something follows the value") }
            return value
        }

        /// The extent of the value that starts here: brackets are counted, strings skipped.
        mutating func value() throws(JSONProblem) -> ArraySlice<UInt8> {
            skipSpace()
            let start = position
            var depth = 0
            while position < bytes.count {
                switch bytes[position] {
                case UInt8(ascii: "\""): try skipString()
                case UInt8(ascii: "{"), UInt8(ascii: "["):
                    depth += 1
                    position += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    if depth == 0 { return try extent(start) }
                    depth -= 1
                    position += 1
                case UInt8(ascii: ","), UInt8(ascii: ":"):
                    if depth == 0 { return try extent(start) }
                    position += 1
                default: position += 1
                }
            }
            guard depth == 0 else { throw problem("ends too early") }
            return try extent(start)
        }

        private func extent(_ start: Int) throws(JSONProblem) -> ArraySlice<UInt8> {
            guard position > start else { throw problem("no value here") }
            return bytes[start..<position]
        }

        private mutating func skipString() throws(JSONProblem) {
            position += 1
            while position < bytes.count {
                switch bytes[position] {
                case UInt8(ascii: "\\"): position += 2
                case UInt8(ascii: "\""):
                    position += 1
                    return
                default: position += 1
                }
            }
            throw problem("a text without end")
        }
    }
}
