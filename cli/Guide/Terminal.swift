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
        return line
    }

    private func write(_ text: String) throws {
        do { try FileHandle.standardOutput.write(contentsOf: Data(text.utf8)) } catch {
            throw EndOfInput()
        }
    }
}
