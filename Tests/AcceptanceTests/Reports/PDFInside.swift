import Foundation

/// Everything that stands in a PDF, taken out by tools that are not ours: its text, what it says of
/// itself, what is attached, and every stream uncompressed.
enum PDFInside {
    private static let tools = ["pdftotext", "pdfinfo", "pdfdetach", "qpdf"]

    /// Whether the tools are here.
    static var canLook: Bool { tools.allSatisfy { tool($0) != nil } }

    /// - Parameter folder: Where attachments are put for looking at them.
    static func pieces(_ path: String, folder: String) throws -> [[UInt8]] {
        let plain = "\(folder)/plain.pdf"
        var pieces = [
            try run("pdftotext", ["-layout", path, "-"]), try run("pdfinfo", [path]),
            try run("pdfinfo", ["-meta", path]),
            try run("pdfdetach", ["-list", path]),
        ]
        _ = try run("pdfdetach", ["-saveall", "-o", folder, path])
        _ = try run(
            "qpdf",
            [
                "--qdf", "--object-streams=disable", "--stream-data=uncompress",
                "--decode-level=all", path, plain,
            ])
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            pieces.append(Array(name.utf8))
            pieces.append(
                [UInt8](FileManager.default.contents(atPath: "\(folder)/\(name)") ?? .init()))
        }
        pieces.append([UInt8](FileManager.default.contents(atPath: path) ?? .init()))
        return pieces
    }

    /// A file that is attached to a PDF; it is put beside it.
    static func attachment(_ name: String, of path: String) throws -> Data {
        let saved = "\(path).\(name)"
        _ = try run("pdfdetach", ["-savefile", name, "-o", saved, path])
        return try Data(contentsOf: URL(filePath: saved))
    }

    /// What a tool prints.
    static func output(_ name: String, _ arguments: [String]) throws -> String {
        String(decoding: try run(name, arguments), as: UTF8.self)
    }

    private static func tool(_ name: String) -> URL? {
        ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].map { URL(filePath: "\($0)/\(name)") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }

    private static func run(_ name: String, _ arguments: [String]) throws -> [UInt8] {
        guard let program = tool(name) else { throw CocoaError(.fileNoSuchFile) }
        let outcome = try ProgramRun.run(at: program, arguments)
        return Array(outcome.output.utf8) + Array(outcome.errors.utf8)
    }
}
