import Foundation
import HandoverReport

/// Where a report is to go: a file, standard output, or a file that is named after it.
struct ReportTarget {
    private enum Place {
        case output
        case file(String)
        case usual
    }

    private let place: Place

    /// - Parameter out: What was asked for: `-`, a path, or nothing.
    init(_ out: String?) throws {
        place = try out.map { $0 == "-" ? .output : .file(try Self.regular($0)) } ?? .usual
        var isFolder: ObjCBool = false
        if case .file(let path) = place,
            FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
            isFolder.boolValue || path.hasSuffix("/")
        {
            throw CommandError(
                status: .cannotCreate, code: "file-is-folder", arguments: ["file": path])
        }
    }

    /// The file that a path names: what a link leads to, and never a device or a pipe, whose place
    /// a file would take.
    private static func regular(_ path: String) throws -> String {
        let real = URL(filePath: path).resolvingSymlinksInPath().path
        var found = stat()
        guard stat(real, &found) == 0 else { return path }
        guard [S_IFREG, S_IFDIR].contains(found.st_mode & S_IFMT) else {
            throw CommandError(
                status: .cannotCreate, code: "file-not-regular", arguments: ["file": path])
        }
        var own = stat()
        let isLink = lstat(path, &own) == 0 && own.st_mode & S_IFMT == S_IFLNK
        return isLink ? real : path
    }

    /// Whether it goes to standard output.
    var isOutput: Bool {
        if case .output = place { true } else { false }
    }

    /// Whether another form may come in its place: who reads standard output expects what was
    /// asked for.
    var mayChangeForm: Bool { !isOutput }

    /// The file, whole; nil for standard output.
    var absolutePath: String? {
        switch place {
        case .output: nil
        case .file(let path): URL(filePath: path).standardizedFileURL.path
        case .usual: URL(filePath: ".").standardizedFileURL.path + "/"
        }
    }

    /// The form that the name of the file asks for; nil where it asks for none.
    var namedForm: ReportForm? {
        guard case .file(let path) = place else { return nil }
        let url = URL(filePath: path)
        let isSealed = url.pathExtension == "age"
        return ReportForm(rawValue: (isSealed ? url.deletingPathExtension() : url).pathExtension)
    }

    /// Refuses to show a person what no person can read.
    func requireBinary() throws {
        guard isOutput, isatty(STDOUT_FILENO) == 1 else { return }
        throw CommandError(status: .usage, code: "report-binary-terminal")
    }

    /// The file to write; nil for standard output.
    ///
    /// A file that was named is written over. One that is named after the report gets a name that
    /// nobody has yet.
    ///
    /// - Parameters:
    ///   - stem: The name without what stands behind the point.
    ///   - ending: How the name of a file of its form ends.
    ///   - changed: Whether it got another form than was asked for.
    func path(stem: String, ending: String, changed: Bool) -> String? {
        switch place {
        case .output: return nil
        case .file(let path) where !changed: return path
        case .file(let path):
            let url = URL(filePath: path)
            return Self.free(url.deletingPathExtension().relativePath, ending)
        case .usual: return Self.free(stem, ending)
        }
    }

    private static func free(_ stem: String, _ ending: String) -> String {
        var path = stem + ending
        var number = 2
        while FileManager.default.fileExists(atPath: path) {
            path = "\(stem)-\(number)\(ending)"
            number += 1
        }
        return path
    }
}
