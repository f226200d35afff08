/// The short name by which people call a record: a word and four digits, the same everywhere.
package enum RecordName {
    /// The name of a record.
    ///
    /// - Parameter words: The words that ship with the product; without any, the digits alone.
    package static func make(_ record: RecordID, words: [String]) -> String {
        let bytes = SHA256Digest(of: record.text.utf8).bytes
        let number = bytes.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        let digits = CivilTime.padded(Int64(number % 10_000), 4)
        guard !words.isEmpty else { return digits }
        return "\(words[Int(bytes[4]) % words.count])-\(digits)"
    }
}
