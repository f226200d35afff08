/// Writes the canonical form of RFC 8785: sorted names, no space, one way to write each value.
package struct JSONWriter {
    /// What has been written so far.
    package private(set) var bytes: [UInt8] = []

    /// An empty writer with room for `capacity` bytes.
    package init(capacity: Int = 256) {
        bytes.reserveCapacity(capacity)
    }

    /// Appends the canonical form of `value`.
    package mutating func write(_ value: JSONValue) {
        switch value {
        case .null: append("null")
        case .bool(true): append("true")
        case .bool(false): append("false")
        case .integer(let number): bytes.append(contentsOf: String(number).utf8)
        case .string(let text): write(text.string)
        case .array(let elements): array(elements) { $1.write($0) }
        case .object(let object):
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in object.members.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                write(member.key.string)
                bytes.append(UInt8(ascii: ":"))
                write(member.value)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    /// Appends bytes that are already JSON.
    package mutating func raw(_ json: some Sequence<UInt8>) {
        bytes.append(contentsOf: json)
    }

    /// Appends an array, each element as `write` appends it.
    package mutating func array<Element>(
        _ elements: some Sequence<Element>,
        _ write: (_ element: Element, _ writer: inout JSONWriter) -> Void
    ) {
        append("[")
        for (index, element) in elements.enumerated() {
            if index > 0 { append(",") }
            write(element, &self)
        }
        append("]")
    }

    /// Appends a piece of JSON syntax of the source.
    package mutating func append(_ syntax: StaticString) {
        bytes.append(
            contentsOf: UnsafeBufferPointer(
                start: syntax.utf8Start, count: syntax.utf8CodeUnitCount))
    }

    /// Appends a string with its quotes.
    package mutating func write(_ string: String) {
        bytes.append(UInt8(ascii: "\""))
        var string = string
        string.withUTF8 { utf8 in
            var plainStart = 0
            for (index, byte) in utf8.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C
            {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[plainStart..<index]))
                escape(byte)
                plainStart = index + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[plainStart...]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x22: append("\\\"")
        case 0x5C: append("\\\\")
        case 0x08: append("\\b")
        case 0x09: append("\\t")
        case 0x0A: append("\\n")
        case 0x0C: append("\\f")
        case 0x0D: append("\\r")
        default:
            append("\\u00")
            bytes.append(HexText.digit(byte >> 4))
            bytes.append(HexText.digit(byte & 15))
        }
    }
}

extension JSONValue {
    /// The canonical bytes of this value.
    package var canonicalBytes: [UInt8] {
        var writer = JSONWriter()
        writer.write(self)
        return writer.bytes
    }

    /// The canonical text of this value.
    package var canonicalText: String {
        String(decoding: canonicalBytes, as: UTF8.self)
    }
}
