/// Why a text is not JSON as the product accepts it.
package struct JSONProblem: Error, Hashable, Sendable {
    /// What is wrong, in a few words, without any of the text itself.
    package let message: String
    /// Where, in bytes from the start.
    package let offset: Int

    /// A problem at `offset`.
    package init(message: String, offset: Int) {
        self.message = message
        self.offset = offset
    }
}

/// Reads JSON strictly: what two readers could understand differently is refused.
///
/// Refused are duplicate names, fractions, exponents, `-0`, numbers beyond ±(2^53 − 1), lone
/// surrogates, bytes that are not UTF-8, and nesting past ``depthMax``.
package struct JSONReader {
    /// The deepest nesting that is read.
    package static let depthMax = 64
    /// The largest integer that every reader of JSON understands alike.
    package static let integerMax: Int64 = (1 << 53) - 1

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// Reads exactly one value out of `bytes`.
    ///
    /// - Throws: ``JSONProblem``.
    package static func read(_ bytes: some Sequence<UInt8>) throws(JSONProblem) -> JSONValue {
        let result = Array(bytes).withUnsafeBufferPointer { buffer in
            Result { () throws(JSONProblem) -> JSONValue in
                var reader = JSONReader(buffer)
                let value = try reader.value(depth: 0)
                reader.skipSpace()
                guard reader.position == buffer.count else {
                    throw reader.problem("something follows the value")
                }
                return value
            }
        }
        return try result.get()
    }

    /// The one value that `bytes` are; nil when they are not one.
    package static func value(of bytes: some Sequence<UInt8>) -> JSONValue? {
        do throws(JSONProblem) { return try read(bytes) } catch { return nil }
    }

    /// Reads exactly one value out of `text`.
    package static func read(_ text: String) throws(JSONProblem) -> JSONValue {
        try read(text.utf8)
    }

    private func problem(_ message: String) -> JSONProblem {
        JSONProblem(message: message, offset: position)
    }

    private mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    private mutating func value(depth: Int) throws(JSONProblem) -> JSONValue {
        guard depth < Self.depthMax else { throw problem("nested too deeply") }
        skipSpace()
        guard position < bytes.count else { throw problem("ends too early") }
        switch bytes[position] {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(ExactText(try string()))
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        default: return .integer(try integer())
        }
    }

    private mutating func literal(
        _ word: StaticString, _ value: JSONValue
    ) throws(JSONProblem) -> JSONValue {
        let length = word.utf8CodeUnitCount
        guard position + length <= bytes.count else { throw problem("ends too early") }
        for offset in 0..<length where bytes[position + offset] != word.utf8Start[offset] {
            throw problem("an unknown word")
        }
        position += length
        return value
    }

    private mutating func integer() throws(JSONProblem) -> Int64 {
        let negative = bytes[position] == UInt8(ascii: "-")
        if negative { position += 1 }
        let start = position
        var number: Int64 = 0
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
            number = number * 10 + Int64(bytes[position] - 0x30)
            guard number <= Self.integerMax else { throw problem("a number too large") }
            position += 1
        }
        guard position > start else { throw problem("no value here") }
        if bytes[start] == 0x30, position > start + 1 {
            throw problem("a number with leading zero")
        }
        if negative, number == 0 { throw problem("minus zero") }
        if position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
                throw problem("a number that is no integer")
            default: break
            }
        }
        return negative ? -number : number
    }

    private mutating func array(depth: Int) throws(JSONProblem) -> JSONValue {
        position += 1
        var elements: [JSONValue] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return .array(elements) }
        while true {
            elements.append(try value(depth: depth + 1))
            skipSpace()
            if take(UInt8(ascii: "]")) { return .array(elements) }
            guard take(UInt8(ascii: ",")) else { throw problem("no comma between elements") }
        }
    }

    private mutating func object(depth: Int) throws(JSONProblem) -> JSONValue {
        position += 1
        var members: [JSONObject.Member] = []
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object(JSONObject()) }
        while true {
            skipSpace()
            guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
                throw problem("no name here")
            }
            let key = ExactText(try string())
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw problem("no colon after a name") }
            members.append(.init(key: key, value: try value(depth: depth + 1)))
            skipSpace()
            if take(UInt8(ascii: "}")) { break }
            guard take(UInt8(ascii: ",")) else { throw problem("no comma between members") }
        }
        guard let object = JSONObject(distinct: members) else {
            throw problem("a name that stands twice")
        }
        return .object(object)
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    // MARK: strings

    private mutating func string() throws(JSONProblem) -> String {
        position += 1
        let start = position
        var isASCII = true
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                let text = try isASCII ? ascii(start..<position) : utf8(start..<position)
                position += 1
                return text
            case UInt8(ascii: "\\"): return try escapedString(from: start)
            case 0..<0x20: throw problem("a control character in a text")
            default:
                isASCII = isASCII && byte < 0x80
                position += 1
            }
        }
        throw problem("a text without end")
    }

    private mutating func escapedString(from start: Int) throws(JSONProblem) -> String {
        var text = Array(bytes[start..<position])
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                guard let string = String(validating: text, as: UTF8.self) else {
                    throw problem("not UTF-8")
                }
                position += 1
                return string
            case UInt8(ascii: "\\"):
                position += 1
                text.append(contentsOf: try escape())
            case 0..<0x20: throw problem("a control character in a text")
            default:
                text.append(byte)
                position += 1
            }
        }
        throw problem("a text without end")
    }

    /// Most texts: nothing can be wrong with them.
    private func ascii(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    private func utf8(_ range: Range<Int>) throws(JSONProblem) -> String {
        guard let text = String(validating: bytes[range], as: UTF8.self) else {
            throw problem("not UTF-8")
        }
        return text
    }

    private mutating func escape() throws(JSONProblem) -> [UInt8] {
        guard position < bytes.count else { throw problem("a text without end") }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return try unicodeEscape()
        default: throw problem("an unknown escape")
        }
    }

    private mutating func unicodeEscape() throws(JSONProblem) -> [UInt8] {
        let high = try hexUnit()
        var scalar = UInt32(high)
        if (0xD800...0xDBFF).contains(high) {
            guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
                throw problem("a lone surrogate")
            }
            let low = try hexUnit()
            guard (0xDC00...0xDFFF).contains(low) else { throw problem("a lone surrogate") }
            scalar = 0x10000 + (UInt32(high - 0xD800) << 10) + UInt32(low - 0xDC00)
        }
        guard let unicode = Unicode.Scalar(scalar) else { throw problem("a lone surrogate") }
        return Array(String(unicode).utf8)
    }

    private mutating func hexUnit() throws(JSONProblem) -> UInt16 {
        guard position + 4 <= bytes.count else { throw problem("a text without end") }
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = HexText.value(of: bytes[position]) else {
                throw problem("no hex digit")
            }
            unit = unit << 4 | UInt16(digit)
            position += 1
        }
        return unit
    }
}
