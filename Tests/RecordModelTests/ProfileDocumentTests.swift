import Foundation
import RecordModel
import Testing

/// The documentation of region profiles is held to the table of keys.
@Suite struct ProfileDocumentTests {
    private static let start = "<!-- keys -->\n"
    private static let end = "<!-- end of keys -->"

    /// With `SAMENOP_WRITE_GOLDEN` the table is written anew.
    @Test func theTableOfKeysIsTheOneOfTheData() throws {
        let url = SourceText.root.appendingPathComponent("docs/region-profiles.md")
        var text = try String(contentsOf: url, encoding: .utf8)
        let start = try #require(text.range(of: Self.start)).upperBound
        let end = try #require(text.range(of: Self.end)).lowerBound
        let table = try table()
        if ProcessInfo.processInfo.environment["SAMENOP_WRITE_GOLDEN"] != nil {
            text.replaceSubrange(start..<end, with: table)
            try text.write(to: url, atomically: true, encoding: .utf8)
        } else {
            #expect(text[start..<end] == table)
        }
    }

    private func table() throws -> String {
        let schema = try ProfileSample.schema()
        var lines: [String] = []
        for section in schema.sections {
            lines += ["", "### \(section.label.english)", ""]
            lines += [
                "| Key | What it is about | What stands there | Usual |", "|---|---|---|---|",
            ]
            for key in schema.keys where key.section == section.id {
                lines += try rows(key, prefix: "")
            }
        }
        return lines.dropFirst().joined(separator: "\n") + "\n\n"
    }

    private func rows(_ key: ProfileKey, prefix: String) throws -> [String] {
        let allowed = key.value.allowed.text(try ProfileSample.texts(), .english)
            .replacing("Allowed: ", with: "").dropLast()
        let row = "| `\(prefix)\(key.name)` | \(key.label.english) | \(allowed) | \(usual(key)) |"
        guard case .object(let members, _) = key.value else { return [row] }
        return [row] + (try members.flatMap { try rows($0, prefix: "\(prefix)\(key.name).") })
    }

    private func usual(_ key: ProfileKey) -> String {
        switch key.absence {
        case .refused: "needed"
        case .means(.null): "–"
        case .means(let value): "`\(value.canonicalText)`"
        }
    }
}
