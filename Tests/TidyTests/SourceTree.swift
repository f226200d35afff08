import Foundation

/// The source text of the project, as the tests find it on disk.
enum SourceTree {
    /// One Swift file.
    struct File: CustomStringConvertible, Sendable {
        let path: String
        let text: String

        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
        var description: String { path }

        /// What stands between two quotation marks, among more.
        var quoted: Set<String> {
            Set(text.utf8.split(separator: UInt8(ascii: "\"")).map { String(Substring($0)) })
        }

        /// The modules it imports.
        var imports: Set<String> {
            Set(
                lines.compactMap { line in
                    let words = line.split(separator: " ")
                    guard let index = words.firstIndex(of: "import"), index <= 1,
                        words.indices.contains(index + 1),
                        index == 0 || words[0].hasPrefix("@")
                    else { return nil }
                    return String(words[index + 1])
                })
        }
    }

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Swift files below a folder, without those a script writes.
    static func swiftFiles(below folder: String) -> [File] {
        let base = root.appendingPathComponent(folder)
        guard let paths = FileManager.default.subpaths(atPath: base.path) else { return [] }
        return paths.sorted().filter { $0.hasSuffix(".swift") && $0 != "Schemas.swift" }
            .compactMap { path in
                let url = base.appendingPathComponent(path)
                guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
                return File(path: "\(folder)/\(path)", text: text)
            }
    }

    /// The product: everything but the tests.
    static var product: [File] {
        ["Sources", "cli", "server"].flatMap(swiftFiles(below:))
    }
}
