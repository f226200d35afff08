/// The order of UTF-16 code units, worked out from UTF-8 bytes.
///
/// It is the order of the names in canonical JSON (RFC 8785, 3.2.3). The two orders differ in one
/// point only: UTF-16 writes what lies beyond the basic plane as surrogates, and these come before
/// U+E000.
enum UTF16Order {
    /// Whether the text of `left` comes before that of `right`; both are UTF-8.
    static func precedes(_ left: String, _ right: String) -> Bool {
        var (left, right) = (left, right)
        return left.withUTF8 { one in right.withUTF8 { other in precedes(one, other) } }
    }

    private static func precedes(
        _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let counts = (left.count, right.count)
        guard let one = left.baseAddress, let other = right.baseAddress else {
            return counts.0 < counts.1
        }
        let count = counts.0 < counts.1 ? counts.0 : counts.1
        var index = 0
        while index < count {
            if one[index] != other[index] { return rank(one[index]) < rank(other[index]) }
            index &+= 1
        }
        return counts.0 < counts.1
    }

    /// Where a byte comes when it is the first that differs. 0xEE and 0xEF start U+E000 to U+FFFF,
    /// which come after all that 0xF0 to 0xF4 start.
    private static func rank(_ byte: UInt8) -> UInt16 {
        byte == 0xEE || byte == 0xEF ? UInt16(byte) | 0x100 : UInt16(byte)
    }
}
