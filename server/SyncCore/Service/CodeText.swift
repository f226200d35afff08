import RecordModel

/// One-time codes as people read them aloud: 20 characters that are not mistaken for each other,
/// in groups of four.
package enum CodeText {
    /// Characters of a code; each carries 5 random bits.
    package static let characterCount = 20
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    private static let groupCharacterCount = 4

    /// A code of random bytes, one per character.
    static func make(_ randomBytes: (_ count: Int) -> [UInt8]) -> String {
        let characters = randomBytes(characterCount).map { alphabet[Int($0 & 31)] }
        var text: [UInt8] = []
        for (index, character) in characters.enumerated() {
            if index > 0, index.isMultiple(of: groupCharacterCount) { text.append(0x2D) }
            text.append(character)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// What is kept of a code. Case, spaces and dashes don't count, and O, I and L are read as
    /// the digits that they look like.
    static func digest(_ code: String) -> SHA256Digest {
        let characters = code.uppercased().utf8.compactMap { byte -> UInt8? in
            switch byte {
            case UInt8(ascii: "-"), UInt8(ascii: " "): nil
            case UInt8(ascii: "O"): UInt8(ascii: "0")
            case UInt8(ascii: "I"), UInt8(ascii: "L"): UInt8(ascii: "1")
            default: byte
            }
        }
        return SHA256Digest(of: characters)
    }
}

/// Names of units and authors: what an operation's header takes.
enum ServiceName {
    static func isValid(_ text: String) -> Bool {
        (1...OperationLimit.nameBytesMax).contains(text.utf8.count)
            && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }
}
