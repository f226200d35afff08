import Foundation

/// Where a folder really stands.
package enum RealFolder {
    /// The path of a folder after all links on the way were followed, as the system follows them;
    /// where it does not exist the path as it was written, whole.
    package static func path(_ folder: URL) -> String {
        guard let real = realpath(folder.path, nil) else { return folder.standardizedFileURL.path }
        defer { free(real) }
        return String(cString: real)
    }
}
