/// A passphrase or a private key. It goes to the program through its standard input only, and shows
/// in no text.
package struct PressSecret: Sendable, CustomStringConvertible, CustomDebugStringConvertible {
    let text: String

    /// The secret in `text`.
    package init(_ text: String) {
        self.text = text
    }

    /// Says nothing of it.
    package var description: String { "‹secret›" }
    /// Says nothing of it.
    package var debugDescription: String { description }
}

/// Who may open an encrypted file.
package enum PressRecipients: Sendable {
    /// Who holds one of these keys: `age1…`, or a public ssh key (`ssh-ed25519 …`, `ssh-rsa …`).
    case keys([String])
    /// Who knows this.
    case passphrase(PressSecret)
}

/// What an encrypted file is opened with.
package enum PressKey: Sendable {
    /// A private key: `AGE-SECRET-KEY-1…`, or the text of a private ssh key without passphrase.
    case identity(PressSecret)
    /// The passphrase.
    case passphrase(PressSecret)
}
