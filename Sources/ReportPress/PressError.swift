import RecordModel

/// Why the press made nothing.
package struct PressError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Stable codes; each has a text `error.CODE`.
    package enum Code: String, CaseIterable, Sendable {
        /// The private environment is not there, or lacks a part: `scripts/setup` makes it.
        case rendererAbsent = "renderer-absent"
        /// The program in that environment stopped without a result.
        case rendererFailed = "renderer-failed"
        /// It took longer than ``PressLimits/timeSeconds``.
        case tooLong = "press-too-long"
        /// What goes in or comes out is larger than ``PressLimits`` allows.
        case tooLarge = "press-too-large"
        /// Bytes that should be a PDF are none.
        case inputInvalid = "pdf-invalid"
        /// A key to encrypt for is no age or ssh key.
        case recipientInvalid = "recipient-invalid"
        /// A key to decrypt with is no age or ssh key.
        case keyInvalid = "key-invalid"
        /// The key or passphrase does not open the file.
        case keyDoesNotFit = "key-does-not-fit"
    }

    /// The stable code.
    package let code: Code
    /// What happened, for a programmer; people get the text of the code.
    package let message: String
    /// Names and numbers (never values) that go with it: `path`, `position`, `kind`.
    package let details: [String: String]

    /// An error with `code`, explained by `message`.
    package init(_ code: Code, _ message: String, details: [String: String] = [:]) {
        self.code = code
        self.message = message
        self.details = details
    }

    /// Code and message.
    package var description: String { "\(code.rawValue): \(message)" }
}
