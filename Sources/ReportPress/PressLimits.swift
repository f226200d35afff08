/// What one job may take.
package struct PressLimits: Hashable, Sendable {
    /// The longest it may take.
    package var timeSeconds: Int
    /// The most bytes that go in: page and attachments together, or the file to encrypt.
    package var inputBytesMax: Int
    /// The most bytes that come out.
    package var outputBytesMax: Int

    /// Enough for a record of ten thousand entries on a slow laptop.
    package static let standard = PressLimits(
        timeSeconds: 600, inputBytesMax: 64 << 20, outputBytesMax: 128 << 20)

    /// The most bytes of what the program says about a job.
    static let noteBytesMax = 64 << 10
}
