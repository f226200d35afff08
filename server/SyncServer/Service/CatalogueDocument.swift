import RecordModel
import Schemas

/// The definitions of a catalogue version, as laptops can fetch them.
package enum CatalogueDocument {
    /// The files of a version, each under its name; nil when there are none.
    package static func json(_ version: String) throws(JSONProblem) -> JSONValue? {
        let folder = "catalogue/\(version)/"
        var files: [(String, JSONValue)] = []
        for path in Schemas.paths where path.hasPrefix(folder) {
            guard let text = Schemas.text(path) else { continue }
            files.append((String(path.dropFirst(folder.count)), try JSONReader.read(text)))
        }
        guard !files.isEmpty else { return nil }
        return .members([("version", .text(version)), ("files", .members(files))])
    }

    /// The digest of its canonical text; nil when there is no such version.
    package static func digest(_ version: String) throws(JSONProblem) -> SHA256Digest? {
        try json(version).map { SHA256Digest(of: $0.canonicalBytes) }
    }
}
