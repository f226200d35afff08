import Foundation
import HandoverReport
import SamenOp

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

    /// The file, whole, where it really comes to stand: links to other folders were followed; nil
    /// for standard output.
    var absolutePath: String? {
        switch place {
        case .output: return nil
        case .file(let path):
            let url = URL(filePath: path)
            let folder = RealFolder.path(url.deletingLastPathComponent())
            return folder + "/" + url.lastPathComponent
        case .usual: return RealFolder.path(URL(filePath: ".")) + "/"
        }
    }

    /// The form that the name of the file asks for; nil where it asks for none.
    var namedForm: ReportForm? {
        guard case .file(let path) = place else { return nil }
        let url = URL(filePath: path)
        let isSealed = url.pathExtension == "age"
        return ReportForm(rawValue: (isSealed ? url.deletingPathExtension() : url).pathExtension)
    }

    /// Warns when the name of the file says another form than the report gets.
    func warn(of form: ReportForm, asked isAsked: Bool, _ context: CommandContext) {
        guard isAsked, let namedForm, namedForm != form else { return }
        context.tell(
            context.text(
                "cli.report.other-name",
                ["form": form.rawValue.uppercased(), "name": namedForm.rawValue.uppercased()]))
    }

    /// Refuses to show a person what no person can read.
    func requireBinary() throws {
        guard isOutput, isatty(STDOUT_FILENO) == 1 else { return }
        throw CommandError(status: .usage, code: "report-binary-terminal")
    }

    /// The names that the file may take; nil for standard output.
    ///
    /// A file that was named is written over. One that is named after the report gets a name that
    /// nobody has yet.
    ///
    /// - Parameters:
    ///   - stem: The name without what stands behind the point.
    ///   - ending: How the name of a file of its form ends.
    ///   - changed: Whether it got another form than was asked for.
    func names(stem: String, ending: String, changed: Bool) -> ReportNames? {
        switch place {
        case .output: nil
        case .file(let path) where !changed:
            ReportNames(stem: path, ending: "", mayReplace: true)
        case .file(let path):
            ReportNames(stem: Self.withoutForm(path), ending: ending, mayReplace: false)
        case .usual: ReportNames(stem: stem, ending: ending, mayReplace: false)
        }
    }

    /// A path without what says the form, and that it is encrypted.
    private static func withoutForm(_ path: String) -> String {
        let url = URL(filePath: path)
        let inner = url.pathExtension == "age" ? url.deletingPathExtension() : url
        return inner.deletingPathExtension().relativePath
    }
}

/// The names that a file may take, the first that is free.
struct ReportNames {
    let stem: String
    let ending: String
    /// Whether it takes the first name also where that is not free.
    let mayReplace: Bool

    /// The name with that number, from 1.
    func name(_ number: Int) -> String {
        number == 1 ? stem + ending : "\(stem)-\(number)\(ending)"
    }
}
