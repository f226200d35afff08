import Foundation

/// A file that is written beside the one it is to become, and takes that name when all of it is
/// safe. Only its owner can read it.
struct SafeFile {
    private let path: String

    /// Writes the bytes, down to the disk.
    ///
    /// - Parameter target: The name that it is to take.
    /// - Throws: ``CommandError`` with `disk-full` or `file-unwritable`; nothing is left then.
    init(_ bytes: [UInt8], beside target: String) throws {
        let url = URL(filePath: target)
        let name = ".\(url.lastPathComponent).\(getpid()).part"
        path = url.deletingLastPathComponent().appending(path: name).relativePath
        // A limit on the size of files is an error to tell about, and no reason to be killed.
        signal(SIGXFSZ, SIG_IGN)
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard file >= 0 else { throw Self.problem(target) }
        var problem = Self.write(bytes, to: file) && fsync(file) == 0 ? nil : Self.problem(target)
        if close(file) != 0, problem == nil { problem = Self.problem(target) }
        if let problem {
            remove()
            throw problem
        }
    }

    /// Gives it its name, in place of what had that name.
    func take(_ target: String) throws {
        guard rename(path, target) == 0 else { throw Self.problem(target) }
    }

    /// Takes it away.
    func remove() { unlink(path) }

    /// Writes to standard output.
    static func writeToOutput(_ bytes: [UInt8]) throws {
        guard write(bytes, to: STDOUT_FILENO) else { throw problem("-") }
    }

    private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// What the last call to the system says is wrong.
    private static func problem(_ target: String) -> CommandError {
        let isFull = [ENOSPC, EDQUOT, EFBIG].contains(errno)
        return CommandError(
            status: isFull ? .disk : .cannotCreate, code: isFull ? "disk-full" : "file-unwritable",
            arguments: ["file": target])
    }
}
