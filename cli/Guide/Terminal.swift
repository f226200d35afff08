import Foundation

/// A dialogue in plain lines: nothing moves on the screen, so that a screen reader can follow.
struct Terminal {
    /// Nobody can answer any more: the window was closed, or somebody pressed Ctrl-D.
    struct EndOfInput: Error {}

    /// Whether a person can answer here.
    static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

    /// Prints lines.
    func say(_ text: String) throws { try write(text + "\n") }

    /// Asks for one line.
    func ask(_ prompt: String) throws -> String {
        try write("\(prompt) ")
        guard let line = readLine() else { throw EndOfInput() }
        return line.withoutTerminalCodes
    }

    private func write(_ text: String) throws {
        let plain = Data(text.withoutTerminalCodes.utf8)
        do { try FileHandle.standardOutput.write(contentsOf: plain) } catch { throw EndOfInput() }
    }
}

extension String {
    /// The text without what moves or colours on a terminal: neither what an arrow key leaves in a
    /// typed line nor what somebody else wrote in a record.
    fileprivate var withoutTerminalCodes: String {
        let text = replacing(/\u{1B}\[[0-9;?]*[@-~]/, with: "")
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter {
                    $0 == "\n" || $0.properties.generalCategory != .control
                }))
    }
}
