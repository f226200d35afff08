import Foundation

/// A program with a real pseudo-terminal as its input, output and errors, in a session of its own:
/// what a person at a laptop has.
final class PseudoTerminal {
    /// How long nothing may come before a test gives up.
    private static let silenceMillisecondsMax: Int32 = 60_000
    /// `POSIX_SPAWN_SETSID`, `SETSIGDEF` and `SETSIGMASK` of glibc's `spawn.h`: a session of its
    /// own, and the signals of a terminal as a shell leaves them, neither ignored nor blocked.
    private static let spawnFlags: Int16 = 0x80 | 0x04 | 0x08

    let process: pid_t
    /// Everything that was shown, what was typed included.
    private(set) var transcript = ""
    private let master: Int32
    private var unread = ""
    private var isOpen = true

    init(_ program: String, _ arguments: [String], environment: [String: String] = [:]) throws {
        var ends: (master: Int32, slave: Int32) = (-1, -1)
        var name = [CChar](repeating: 0, count: 256)
        guard openpty(&ends.master, &ends.slave, &name, nil, nil) == 0 else {
            throw TerminalFailure("no pseudo-terminal", "")
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // Opened by the leader of a new session, the terminal becomes the one that controls it.
        posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        posix_spawn_file_actions_addclose(&actions, ends.master)
        posix_spawn_file_actions_addclose(&actions, ends.slave)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for signal in [SIGHUP, SIGINT] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Self.spawnFlags)
        let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let path = ProgramRun.program(program).path
        var words = ([path] + arguments).map { strdup($0) } + [nil]
        var pairs = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (words + pairs).forEach { free($0) } }
        var child: pid_t = 0
        guard posix_spawn(&child, path, &actions, &attributes, &words, &pairs) == 0 else {
            throw TerminalFailure("\(program) does not start", "")
        }
        close(ends.slave)
        master = ends.master
        process = child
    }

    deinit {
        if isOpen { close(master) }
    }

    /// Types a line.
    func type(_ line: String) throws {
        let bytes = Array((line + "\n").utf8)
        guard write(master, bytes, bytes.count) == bytes.count else {
            throw TerminalFailure("nothing can be typed", transcript)
        }
    }

    /// Types a control character, such as Ctrl-C.
    func press(control letter: Character) throws {
        let byte = [(letter.asciiValue ?? 0) & 0x1F]
        guard write(master, byte, 1) == 1 else {
            throw TerminalFailure("nothing can be typed", transcript)
        }
    }

    /// Reads until one of the texts was shown, and says which; what came before it counts as read.
    @discardableResult
    func expect(_ texts: String...) throws -> String {
        while true {
            let found = texts.compactMap { text in unread.range(of: text).map { (text, $0) } }
                .min { $0.1.lowerBound < $1.1.lowerBound }
            if let found {
                unread = String(unread[found.1.upperBound...])
                return found.0
            }
            guard try read() else {
                throw TerminalFailure("it ended before: \(texts)", transcript)
            }
        }
    }

    /// Waits for a text, then types a line.
    func answer(_ text: String, _ line: String) throws {
        try expect(text)
        try expect("):")
        try type(line)
    }

    /// Closes the window.
    func hangUp() {
        close(master)
        isOpen = false
    }

    /// Reads to the end; the exit status, or minus the signal that ended it.
    func end() throws -> Int32 {
        while isOpen, try read() {}
        var status: Int32 = 0
        waitpid(process, &status, 0)
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
    }

    /// Ends the program as a power cut does.
    func cutPower() throws {
        kill(process, SIGKILL)
        _ = try end()
    }

    /// Takes in what came; false at the end.
    private func read() throws -> Bool {
        var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&ready, 1, Self.silenceMillisecondsMax) == 1 else {
            throw TerminalFailure("nothing comes any more", transcript)
        }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = Foundation.read(master, &bytes, bytes.count)
        guard count > 0 else { return false }
        // A letter that was cut in two is put together by the next piece.
        pending += bytes.prefix(count)
        let whole = pending.count - Self.cutLetterByteCount(pending)
        let text = String(decoding: pending.prefix(whole), as: UTF8.self)
            .replacing("\r\n", with: "\n")
        pending.removeFirst(whole)
        transcript += text
        unread += text
        return true
    }

    private var pending: [UInt8] = []

    /// How many bytes at the end are the beginning of a letter that is not all there.
    private static func cutLetterByteCount(_ bytes: [UInt8]) -> Int {
        for back in 1...3 where back <= bytes.count {
            let byte = bytes[bytes.count - back]
            if byte & 0xC0 == 0x80 { continue }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return length > back ? back : 0
        }
        return 0
    }
}

/// A dialogue that did not go as it should, with everything that was shown.
struct TerminalFailure: Error, CustomStringConvertible {
    let description: String

    init(_ message: String, _ transcript: String) {
        description = "\(message)\n\(transcript)"
    }
}
