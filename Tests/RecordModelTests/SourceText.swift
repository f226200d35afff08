import Foundation

/// The source text of the project, for tests that hold it against the data.
enum SourceText {
    /// The folder that holds `Package.swift`.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Every file below `folder` with a wanted extension, relative to it, sorted.
    static func paths(
        under folder: URL, _ isWanted: (_ pathExtension: String) -> Bool
    ) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { isWanted(URL(fileURLWithPath: $0).pathExtension) }.sorted()
    }

    /// The Swift files of one folder of the project: path and text. None when there is no folder.
    static func swift(_ folder: String) throws -> [(path: String, text: String)] {
        let url = root.appendingPathComponent(folder)
        guard FileManager.default.fileExists(atPath: url.path) else { return [] }
        return try paths(under: url) { $0 == "swift" }.map { path in
            let file = url.appendingPathComponent(path)
            return ("\(folder)/\(path)", try String(contentsOf: file, encoding: .utf8))
        }
    }
}
