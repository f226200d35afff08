import Foundation

/// A file that is written beside the one it is to become, and takes that name when all of it is
/// safe. Only its owner can read it.
struct SafeFile {
    private static let leftoverEnding = "samenop-part"
    private static let leftoverAgeSecondsMax: Double = 24 * 60 * 60

    private let path: String

    /// Writes the bytes, down to the disk.
    ///
    /// - Parameter target: The name that it is to take.
    /// - Throws: ``CommandError`` with `disk-full` or `file-unwritable`; nothing is left then.
    init(_ bytes: [UInt8], beside target: String) throws {
        let url = URL(filePath: target)
        let folder = url.deletingLastPathComponent()
        Self.clearLeftovers(folder)
        let name = ".\(url.lastPathComponent).\(getpid()).\(Self.leftoverEnding)"
        path = folder.appending(path: name).relativePath
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

    /// Gives it its name: the first that may be written over or that nobody has, also when others
    /// look for a name at the same moment.
    ///
    /// - Returns: The name.
    func take(_ names: ReportNames) throws -> String {
        if names.mayReplace {
            guard rename(path, names.name(1)) == 0 else { throw Self.problem(names.name(1)) }
            return names.name(1)
        }
        var number = 1
        while true {
            let name = names.name(number)
            if link(path, name) == 0 {
                remove()
                return name
            }
            let cause = errno
            if cause != EEXIST {
                // Where one file can't have two names, an empty one keeps the name free for it.
                let claim = open(name, O_WRONLY | O_CREAT | O_EXCL, 0o600)
                if claim >= 0 {
                    close(claim)
                    if rename(path, name) == 0 { return name }
                    let problem = Self.problem(name)
                    unlink(name)
                    throw problem
                }
                guard errno == EEXIST else { throw Self.problem(name) }
            }
            number += 1
        }
    }

    /// Takes away what was left half written here long ago, when the program was killed.
    private static func clearLeftovers(_ folder: URL) {
        let files = FileManager.default
        // What can't be looked at stays: it is in nobody's way.
        guard let found = files.enumerator(atPath: folder.relativePath) else { return }
        while let name = found.nextObject() as? String {
            found.skipDescendants()
            guard name.hasPrefix("."), name.hasSuffix(".\(leftoverEnding)"),
                let changed = found.fileAttributes?[.modificationDate] as? Date,
                changed.timeIntervalSinceNow < -leftoverAgeSecondsMax
            else { continue }
            unlink(folder.appending(path: name).relativePath)
        }
    }

    /// Takes it away.
    func remove() { unlink(path) }

    /// Writes to standard output.
    static func writeToOutput(_ bytes: [UInt8]) throws {
        // A reader that went away is an error to tell about, and to keep.
        signal(SIGPIPE, SIG_IGN)
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
