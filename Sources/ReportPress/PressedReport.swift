import RecordModel

/// A PDF as it came out of the press.
package struct PressedReport: Sendable {
    /// The file.
    package let bytes: [UInt8]
    /// How many pages it has.
    package let pageCount: Int
    /// The standards that it says it conforms to; see decision 0037.
    package let standards: [String]
    /// Characters that no font here has, such as `U+13000`. In the text they stand as their number.
    package let withoutGlyph: [String]
    /// How often the page asked for something outside of itself, and did not get it.
    package let refusedCount: Int

    init(bytes: [UInt8], note: JSONObject) {
        self.bytes = bytes
        pageCount = Int(note["pages"]?.integerValue ?? 0)
        refusedCount = Int(note["refused"]?.integerValue ?? 0)
        standards = note["standards"]?.arrayValue?.compactMap(\.stringValue) ?? []
        withoutGlyph = note["withoutGlyph"]?.arrayValue?.compactMap(\.stringValue) ?? []
    }
}
