import Foundation

/// Reads the keys and the passphrase of a report.
struct ReportSecrets {
    private static let variable = "SAMENOP_REPORT_PASSPHRASE"
    private static let keyPrefixes = ["age1", "ssh-"]
    private static let fileBytesMax = 64 << 10

    let context: CommandContext
    let options: ReportProtectionOptions

    /// The public keys to encrypt for: as given, or one a line of a file; lines that begin with
    /// `#` say something to people.
    func keys() throws -> [String] {
        try options.keys.flatMap { given in
            if Self.keyPrefixes.contains(where: given.hasPrefix) { return [given] }
            let found = try read(given).split(whereSeparator: \.isNewline)
                .map { $0.trimmingCharacters(in: .whitespaces) }
                .filter { !$0.isEmpty && !$0.hasPrefix("#") }
            guard !found.isEmpty else {
                throw CommandError(status: .badData, code: "recipient-invalid")
            }
            return found
        }
    }

    /// The passphrase that was given: in a file or by the environment; nil for none.
    func passphrase() throws -> String? {
        if let file = options.reportPassphraseFile {
            return String(try read(file).prefix { !$0.isNewline })
        }
        let given = ProcessInfo.processInfo.environment[Self.variable] ?? ""
        return given.isEmpty || options.plain || !options.keys.isEmpty ? nil : given
    }

    /// Asks for a passphrase twice, where a person can answer; nil where nobody can.
    func ask() throws -> String? {
        guard !context.options.noInput, HiddenInput.isPossible else { return nil }
        let first = HiddenInput.line(context.text("cli.report.ask-passphrase"))
        let second = HiddenInput.line(context.text("cli.report.ask-passphrase-again"))
        guard first == second else {
            throw CommandError(status: .usage, code: "report-passphrase-differs")
        }
        return first
    }

    private func read(_ path: String) throws -> String {
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw CommandError(
                status: .badData, code: "file-unreadable", arguments: ["file": path])
        }
        let data = try file.read(upToCount: Self.fileBytesMax) ?? Data()
        return String(decoding: data, as: UTF8.self)
    }
}

/// A line that somebody types without it being shown.
enum HiddenInput {
    /// Whether a person can answer here.
    static var isPossible: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    /// Asks on standard error, and reads a line; nil at the end of input.
    static func line(_ prompt: String) -> String? {
        FileHandle.standardError.write(Data("\(prompt) ".utf8))
        var shown = termios()
        let isTerminal = tcgetattr(STDIN_FILENO, &shown) == 0
        var hidden = shown
        hidden.c_lflag &= ~tcflag_t(ECHO)
        if isTerminal { tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) }
        defer {
            if isTerminal { tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown) }
            FileHandle.standardError.write(Data("\n".utf8))
        }
        return readLine()
    }
}
